/**
 * Makes a knowledge folder and a question set from facts that come with example questions and no document, such as CLINC150's
 * intents, so that they can be asked like any other set:
 *
 *     npm run convert:faq -- clinc-faq.json /tmp/clinc
 *     npm run eval -- --set /tmp/clinc/questions.jsonl --knowledge /tmp/clinc
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit, stderr } from 'node:process';
import { composeFaq, faqFile } from './faq/compose-faq.js';

const [, , file, folder] = argv;
if (file === undefined || folder === undefined) {
  stderr.write('Usage: npm run convert:faq -- FAQ.json DIR\n');
  exit(2);
}
for (const [path, text] of composeFaq(faqFile.parse(JSON.parse(readFileSync(file, 'utf8'))))) {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
