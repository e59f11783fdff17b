/** The address of a message. */

/** Opens the message in Discord; `guild` is null for direct messages. */
export function linkToMessage({
  guild,
  channel,
  message,
}: {
  guild: string | null;
  channel: string;
  message: string;
}): string {
  return `https://discord.com/channels/${guild ?? '@me'}/${channel}/${message}`;
}
