import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeOsloJob } from '../../support/oslo/oslo-month.js';

/** A month to be measured: its name, and its job document when it is wanted. */
export interface BenchMonth {
  readonly name: string;
  readonly read: () => { readonly solve?: object | undefined };
}

const fixtures = fileURLToPath(new URL('../../../fixtures', import.meta.url));

/** Every month of every fixture legevakt by name, then the generated one of the size of Oslo. */
export function findMonths(): BenchMonth[] {
  const written = readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(fixtures, name))
        .filter((file) => /^\d{4}-\d{2}\.json$/.test(file))
        .map((file): BenchMonth => {
          const path = join(fixtures, name, file);
          return {
            name: `${name} ${basename(file, '.json')}`,
            read: () => JSON.parse(readFileSync(path, 'utf8')) as ReturnType<BenchMonth['read']>,
          };
        }),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...written, { name: 'oslo 2026-03', read: () => makeOsloJob('2026-03') }];
}
