/** What a benchmark measured, as far as the page shows it. */

import { z } from 'zod';

const timing = z.object({ system: z.string(), facts: z.number().positive(), ms: z.number().positive() });

/** The form of the file: a list of timings, in the order in which the systems are to be named. */
export const timingsFile = z.array(timing).readonly();

/** How long a question takes a system over a base of so many facts: the median, in milliseconds. */
export type Timing = Readonly<z.output<typeof timing>>;
