/** A server's settings, each with the menu that changes it. */

import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import { type GuildSettings, LOG_DAYS } from '../../moderation/guild-settings.js';
import { SELECT_OPTIONS_LIMIT } from '../limits.js';
import type { SettingsForm } from '../settings/read-settings-form.js';
import { requireCustomId } from '../state/custom-id.js';
import type { Texts } from '../texts/en.js';
import type { Language } from '../texts/language-for.js';
import { container, line, rows, text } from './blocks.js';
import type { View } from './view.js';

const SETTINGS_COLOUR = 0x5865f2;
/** Where messages can be posted and found again. */
const POSTING_CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** For whoever may change them, alone. */
export function renderSettings(form: SettingsForm, { texts }: Language): View {
  const { title, hint } = texts.settings;
  const entries = [
    entry(texts.settings.moderatorRoles.name, describeRoles(form, texts), roleMenu(form, texts)),
    entry(
      texts.settings.approvals.name,
      texts.settings.approvals.values[form.settings.approvals],
      ruleMenu(form, texts),
    ),
    entry(
      texts.settings.reviewChannel.name,
      describeChannel('reviewChannel', form, texts),
      channelMenu('reviewChannel', form, texts),
    ),
    entry(
      texts.settings.auditChannel.name,
      describeChannel('auditChannel', form, texts),
      channelMenu('auditChannel', form, texts),
    ),
    entry(
      texts.settings.questionLogDays.name,
      texts.settings.questionLogDays.kept(form.settings.questionLogDays),
      daysMenu(form, texts),
    ),
  ];
  const box = [text(`### ${title}`), line(), ...entries.flat(), line(), text(`-# ${hint}`)];
  return { components: [container(SETTINGS_COLOUR, box)], files: [] };
}

function entry(name: string, value: string, menu: APIComponentInMessageActionRow): APIComponentInContainer[] {
  return [text(`**${name}**: ${value}`), ...rows([menu])];
}

function idOf(name: keyof GuildSettings, { revisions }: SettingsForm): string {
  return requireCustomId('settings', name, revisions[name]);
}

function describeRoles({ settings, isThere }: SettingsForm, texts: Texts): string {
  const roles = settings.moderatorRoles.filter(isThere);
  return roles.length > 0 ? roles.map((role) => `<@&${role}>`).join(', ') : texts.settings.moderatorRoles.none;
}

type ChannelSetting = 'reviewChannel' | 'auditChannel';

function describeChannel(name: ChannelSetting, { settings, isThere }: SettingsForm, texts: Texts): string {
  const channel = settings[name];
  if (channel === null) return texts.settings[name].none;
  return isThere(channel) ? `<#${channel}>` : texts.settings.channelGone;
}

function roleMenu(form: SettingsForm, texts: Texts): APIComponentInMessageActionRow {
  const chosen = form.settings.moderatorRoles.filter(form.isThere).slice(0, SELECT_OPTIONS_LIMIT);
  return {
    type: ComponentType.RoleSelect,
    custom_id: idOf('moderatorRoles', form),
    placeholder: texts.settings.moderatorRoles.choose,
    min_values: 0,
    max_values: SELECT_OPTIONS_LIMIT,
    default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Role as const })),
  };
}

function channelMenu(name: ChannelSetting, form: SettingsForm, texts: Texts): APIComponentInMessageActionRow {
  const chosen = form.settings[name];
  const shown = chosen !== null && form.isThere(chosen) ? [chosen] : [];
  return {
    type: ComponentType.ChannelSelect,
    custom_id: idOf(name, form),
    placeholder: texts.settings[name].choose,
    channel_types: POSTING_CHANNELS,
    min_values: 0,
    max_values: 1,
    default_values: shown.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel as const })),
  };
}

function ruleMenu(form: SettingsForm, texts: Texts): APIComponentInMessageActionRow {
  return {
    type: ComponentType.StringSelect,
    custom_id: idOf('approvals', form),
    placeholder: texts.settings.approvals.name,
    options: ([1, 2] as const).map((rule) => ({
      label: texts.settings.approvals.values[rule],
      value: String(rule),
      default: rule === form.settings.approvals,
    })),
  };
}

function daysMenu(form: SettingsForm, texts: Texts): APIComponentInMessageActionRow {
  return {
    type: ComponentType.StringSelect,
    custom_id: idOf('questionLogDays', form),
    placeholder: texts.settings.questionLogDays.name,
    options: LOG_DAYS.map((days) => ({
      label: texts.settings.questionLogDays.kept(days),
      value: String(days),
      default: days === form.settings.questionLogDays,
    })),
  };
}
