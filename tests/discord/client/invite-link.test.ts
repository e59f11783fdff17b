import { expect, test } from 'vitest';
import { inviteLink, NEEDED_PERMISSIONS } from '../../../src/discord/client/invite-link.js';

test('the invite link asks for five permissions and no more', () => {
  expect(NEEDED_PERMISSIONS).toBe(274_878_008_320n);
  expect(inviteLink('123')).toBe(
    'https://discord.com/oauth2/authorize?client_id=123&scope=bot+applications.commands&permissions=274878008320',
  );
});
