/** Takes names that were erased from the bot's own posts for moderators. */

import { type APIMessageTopLevelComponent, type Client, ComponentType } from 'discord.js';
import type { NamedPost } from '../../store/named-posts.js';
import { renderAuditHeader } from '../moderation/render-audit.js';
import { viewProposal } from '../proposals/show-proposal.js';
import { editInChannel, type Revise } from '../reply/edit-in-channel.js';
import type { Services } from '../services.js';
import { languageFor } from '../texts/language-for.js';
import type { Duty } from './duty.js';
import { pauseBetweenEdits } from './pause-between-edits.js';

const AT_ONCE = 50;

/** One that cannot be reached any more is done with. Of several processes each may do it; that changes a post twice to the same. */
export function renewPosts(client: Client, services: Services): Duty {
  const { namedPosts } = services.store;
  return {
    name: 'take erased names from posts',
    open: () => namedPosts.behind(),
    async perform(guild, stop) {
      while (!stop.aborted) {
        const posts = await namedPosts.outdated(guild, AT_ONCE);
        if (posts.length === 0) return;
        for (const post of posts) {
          stop.throwIfAborted();
          if (!(await renew(post, client, services)))
            services.log.warn({ ...post }, 'an erased name could not be taken from a post');
          await namedPosts.renewed(post.message);
          await pauseBetweenEdits(stop);
        }
      }
    },
  };
}

/** Whether it could be. */
async function renew({ subject, ...post }: NamedPost, client: Client, services: Services): Promise<boolean> {
  const { guild } = post;
  const { proposals, journal } = services.store;
  if (subject.kind === 'proposal') {
    const proposal = await proposals.find(guild, subject.id);
    return proposal !== undefined && editInChannel(client, post, await viewProposal(proposal, { client, services }));
  }
  const [edit] = await journal.since(guild, subject.version - 1, 1);
  if (edit === undefined) return false;
  const { texts } = languageFor(client.guilds.cache.get(guild)?.preferredLocale);
  // What changed stands as it was posted: the documents, from which it would be made anew, may be others by now.
  return editInChannel(client, post, replaceHeader(renderAuditHeader(edit, texts)));
}

function replaceHeader(header: string): Revise {
  return (components) => components.map((component) => withHeader(component, header));
}

function withHeader(component: APIMessageTopLevelComponent, header: string): APIMessageTopLevelComponent {
  if (component.type !== ComponentType.Container) return component;
  const first = component.components.findIndex(({ type }) => type === ComponentType.TextDisplay);
  return {
    ...component,
    components: component.components.map((inner, index) => {
      if (inner.type === ComponentType.TextDisplay && index === first) return { ...inner, content: header };
      // Discord gives the address where a file lies, and takes only its name.
      if (inner.type === ComponentType.File && inner.name !== undefined)
        return { type: inner.type, file: { url: `attachment://${inner.name}` } };
      return inner;
    }),
  };
}
