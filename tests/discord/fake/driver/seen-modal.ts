/** A modal as a person sees it, and what the client sends when it is filled in. */
import type { ModalBody } from '../checks/check-modal.js';
import { textDisplays } from '../state/message-text.js';
import type { StoredInteraction } from '../state/stored.js';
import { componentType, type Json, type WireComponent, walkComponents } from '../wire.js';

/** A field of a modal. */
export interface SeenField {
  readonly label: string;
  readonly description: string;
  readonly customId: string;
  /** What is filled in already. */
  readonly value: string;
  readonly placeholder: string;
  readonly required: boolean;
  readonly component: WireComponent;
}

/** What a person fills in, by label (or custom id): text, or the value(s) chosen in a menu. */
export type FieldValues = Readonly<Record<string, string | boolean | readonly string[]>>;

const TEXT_LIMIT = 4000;
/** Fields that send a list of values. */
const LISTS: ReadonlySet<number> = new Set([3, 5, 6, 7, 8, componentType.checkboxGroup]);

/** A modal as a person sees it. */
export class SeenModal {
  /** The interaction that opened it; for the driver. */
  readonly opener: StoredInteraction;
  readonly #body: ModalBody;

  /** Shows the modal that answered an interaction. */
  constructor(opener: StoredInteraction, body: ModalBody) {
    this.opener = opener;
    this.#body = body;
  }

  get title(): string {
    return this.#body.title;
  }

  get customId(): string {
    return this.#body.custom_id;
  }

  /** The explaining text in it. */
  get text(): string {
    return textDisplays(this.#body.components).join('\n');
  }

  /** Its fields in order. */
  get fields(): SeenField[] {
    return [...walkComponents(this.#body.components)]
      .filter(({ component }) => component.custom_id !== undefined)
      .map(({ component, parent }) => ({
        label: parent?.label ?? component.label ?? '',
        description: parent?.description ?? '',
        customId: component.custom_id ?? '',
        value: component.value ?? '',
        placeholder: component.placeholder ?? '',
        required: component.required ?? true,
        component,
      }));
  }

  /** The field with a label or a custom id. */
  field(name: string): SeenField {
    const found = this.fields.find(({ label, customId }) => label === name || customId === name);
    if (found) return found;
    const labels = this.fields.map(({ label }) => `"${label}"`).join(', ');
    throw new Error(`The modal "${this.title}" has no field "${name}"; it has: ${labels}`);
  }

  /**
   * What the client sends when the modal is submitted. Fields that are not named keep what was filled in already. Throws where the
   * client would not let the person submit.
   */
  submission(values: FieldValues): Json {
    const byId = new Map(Object.entries(values).map(([name, value]) => [this.field(name).customId, value]));
    for (const field of this.fields) requireAcceptable(field, byId.get(field.customId));
    return { custom_id: this.customId, components: this.#body.components.map((component) => fillIn(component, byId)) };
  }
}

type Value = FieldValues[string];

function requireAcceptable({ component, label, required, value }: SeenField, given: Value | undefined): void {
  const filled = given ?? value;
  const chosen = (component.options ?? []).some((option) => option.default);
  if (required && (filled === '' || (Array.isArray(filled) && filled.length === 0)) && !chosen) {
    throw new Error(`The client does not let a person submit with the field "${label}" empty.`);
  }
  if (component.type !== componentType.textInput || typeof filled !== 'string' || filled === '') return;
  const [min, max] = [component.min_length ?? 0, component.max_length ?? TEXT_LIMIT];
  if (filled.length < min || filled.length > max) {
    throw new Error(`The client lets a person write ${min} to ${max} characters in "${label}", not ${filled.length}.`);
  }
}

function fillIn(component: WireComponent, values: ReadonlyMap<string, Value>, id = { next: 1 }): Json {
  const own: Json = { type: component.type, id: component.id ?? id.next++ };
  if (component.components) own.components = component.components.map((inner) => fillIn(inner, values, id));
  if (component.component) own.component = fillIn(component.component, values, id);
  if (component.custom_id === undefined) return own;
  own.custom_id = component.custom_id;
  const given = values.get(component.custom_id);
  if (LISTS.has(component.type)) {
    const defaults = (component.options ?? []).filter((option) => option.default).map((option) => option.value);
    own.values = given === undefined ? defaults : [given].flat().map(String);
  } else {
    own.value = given ?? component.value ?? '';
  }
  return own;
}
