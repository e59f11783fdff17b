/** Writes the JSON Schemas that editors complete and check knowledge files with. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { FILE_SCHEMAS } from './schemas.js';

/** The text of each schema file by its name. */
export function composeSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILE_SCHEMAS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input' });
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

/** Writes them into `schema/` of a knowledge folder, and returns their paths. */
export async function writeSchemas(folder: string): Promise<readonly string[]> {
  const target = join(folder, 'schema');
  await mkdir(target, { recursive: true });
  const files = [...composeSchemas()].map(([name, text]) => ({ path: join(target, name), text }));
  await Promise.all(files.map(({ path, text }) => writeFile(path, text)));
  return files.map(({ path }) => path);
}
