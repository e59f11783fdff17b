/** A menu of `/settings`: keeps what was chosen, unless somebody else has changed it since it was shown. */

import { UserError } from '../../errors.js';
import { SETTING_KEYS } from '../../moderation/guild-settings.js';
import type { Action } from '../action.js';
import { tellUnsettledIn } from '../moderation/tell-unsettled.js';
import { postOpenProposals } from '../proposals/show-proposal.js';
import { renderSettings } from '../render/render-settings.js';
import { parsePage } from '../reply/parse-page.js';
import { isOnPrivateMessage, tellPrivately } from '../reply/respond.js';
import { toMessage } from '../reply/to-message.js';
import { parseSettingName, readChosenSetting } from '../settings/read-chosen-setting.js';
import { readSettingsForm } from '../settings/read-settings-form.js';
import { requireServerManager } from '../settings/require-server-manager.js';
import { languageFor } from '../texts/language-for.js';

export const settings: Action = {
  name: 'settings',
  async execute(press, [word = '', revision], services) {
    const { store, now } = services;
    const language = languageFor(press.locale);
    const { texts } = language;
    const guild = requireServerManager(press);
    const name = parseSettingName(word);
    const expected = parsePage(revision);
    if (name === undefined || expected === undefined || press.isButton() || !isOnPrivateMessage(press)) {
      throw new UserError(texts.errors.forged);
    }
    await press.deferUpdate();
    const show = async () =>
      press.editReply(toMessage(renderSettings(await readSettingsForm(guild, store.settings), language)));
    try {
      const form = await readSettingsForm(guild, store.settings);
      const value = readChosenSetting(name, { guild, settings: form.settings, values: press.values, texts });
      const change = { guild: guild.id, key: SETTING_KEYS[name], value, by: press.user.id, atMs: now(), expected };
      const written = await store.settings.write(change);
      await show();
      if (written.kind === 'stored' && (name === 'auditChannel' || name === 'reviewChannel'))
        tellUnsettledIn(guild.id, press.client, services);
      if (written.kind === 'stored' && name === 'reviewChannel' && typeof value === 'string') {
        const place = { guild: guild.id, channel: value };
        const shower = { client: press.client, services };
        services.background.run(guild.id, 'show open proposals', () => postOpenProposals(place, shower));
      }
      if (written.kind === 'conflict') await tellPrivately(press, texts.settings.changedMeanwhile);
    } catch (error) {
      // The menu shows what was chosen; what holds is something else.
      if (error instanceof UserError) await show();
      throw error;
    }
  },
};
