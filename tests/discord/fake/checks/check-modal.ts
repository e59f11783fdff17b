/** Rules on modals that Discord enforces and its published schemas do not state. */
import { componentType, type WireComponent, walkComponents } from '../wire.js';
import { checkCustomIds, checkSelect } from './check-components.js';
import type { Problem } from './problem.js';

/** What a bot sends to open a modal. */
export interface ModalBody {
  custom_id: string;
  title: string;
  components: WireComponent[];
}

const ROWS = 5;

/** The problems of a modal, beyond Discord's schema. */
export function checkModal(modal: ModalBody): Problem[] {
  const all = [...walkComponents(modal.components ?? [], 'data.components')];
  const problems = checkCustomIds(all);
  if (!modal.title?.trim()) problems.push({ at: 'data.title', problem: 'a modal needs a title' });
  if (modal.components?.length > ROWS) {
    problems.push({ at: 'data.components', problem: `${modal.components.length} rows; ${ROWS} are allowed` });
  }
  for (const { component, at, parent } of all) {
    if (component.type === componentType.textInput) problems.push(...checkTextInput(component, at, parent));
    if (component.type === componentType.stringSelect) problems.push(...checkSelect(component, at));
  }
  return problems;
}

function checkTextInput(input: WireComponent, at: string, parent: WireComponent | undefined): Problem[] {
  const problems: Problem[] = [];
  const labelled = parent?.type === componentType.label;
  if (!labelled && !input.label?.trim()) problems.push({ at: `${at}.label`, problem: 'a text input needs a label' });
  if (labelled && input.label) problems.push({ at: `${at}.label`, problem: 'the label stands on the label component' });
  const [min, max] = [input.min_length ?? 0, input.max_length ?? 4000];
  if (min > max) problems.push({ at: `${at}.min_length`, problem: 'min_length is above max_length' });
  if (input.value && (input.value.length > max || input.value.length < min)) {
    problems.push({ at: `${at}.value`, problem: `${input.value.length} characters; ${min} to ${max} are allowed` });
  }
  return problems;
}
