/** Every form. Adding one is a file and a line here. */

import type { Form } from '../form.js';

export const forms: readonly Form[] = [];
