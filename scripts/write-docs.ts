import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { makeJobSchema } from './docs/job-schema.js';
import { makeClientTypes, makeOpenApi } from './docs/openapi.js';
import { makeRulesPage } from './docs/rules-page.js';
import { makeTestsModule, readTests } from './docs/tests-of-rules.js';

/** Writes what is made from the code and its tests; with --check exits 1 where a file differs. Another folder than docs/ may be named. */
const words = process.argv.slice(2);
const isCheck = words.includes('--check');
const named = words.find((word) => !word.startsWith('--'));
const folder = resolve(named ?? 'docs');

const tests = await readTests();
const openApi = await makeOpenApi();
const files: readonly (readonly [file: string, text: string | Promise<string>])[] = [
  [resolve(folder, 'job.schema.json'), makeJobSchema()],
  [resolve(folder, 'openapi.json'), openApi],
  [resolve(named ?? 'test/support', 'api-types.ts'), makeClientTypes(openApi)],
  [resolve(folder, 'rules.md'), makeRulesPage(tests)],
  [resolve(named ?? 'src/rules', 'tests-of-rules.ts'), makeTestsModule(tests)],
];

for (const [file, made] of files) {
  const text = await made;
  if (!isCheck) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${file.split('/').at(-1) ?? file} differs from the code. Run: npm run docs`);
    process.exitCode = 1;
  }
}
