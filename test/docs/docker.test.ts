import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const compose = read('compose.yaml');
const dockerfile = read('Dockerfile');
const knownVariables = new Set(
  [...read('src/config.ts').matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name),
);

it.each([
  ['dockerfilelint', 'Dockerfile'],
  ['dclint', '--max-warnings', '0', 'compose.yaml'],
])('%s has nothing to say', async (linter, ...words) => {
  const program = new URL(`node_modules/.bin/${linter}`, root).pathname;
  const linting = promisify(execFile)(process.execPath, [program, ...words], { cwd: root });
  await expect(linting).resolves.toMatchObject({ stderr: '' });
});

it.each(['api', 'worker'])(
  'the service %s is set up with settings that vaktplan knows and accepts',
  (service) => {
    const settings = environmentOf(service);
    expect(Object.keys(settings).filter((name) => !knownVariables.has(name))).toEqual([]);
    expect(readConfig(settings)).toMatchObject({ role: service, store: { kind: 'distributed' } });
  },
);

it('the image is set up with settings that vaktplan knows', () => {
  const names = [...dockerfile.matchAll(/^(?:ENV| {3}) ([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(names.filter((name) => name !== 'NODE_ENV' && !knownVariables.has(name))).toEqual([]);
  expect(names).toContain('VAKTPLAN_DATA');
});

it('the image starts what npm start starts', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const [, entry = 'none'] = /^CMD \["node", "(.+)"\]$/m.exec(dockerfile) ?? [];
  expect(scripts['start']).toContain(`node ${entry}`);
});

/** The variables under `environment` of a service; what `${...}` asks for is filled in. */
function environmentOf(service: string): Record<string, string> {
  const [, block = ''] = new RegExp(`^  ${service}:\\n((?: {4}.*\\n|\\n)*)`, 'm').exec(compose) ?? [];
  const [, lines = ''] = /^ {4}environment:\n((?: {6}.*\n)*)/m.exec(block) ?? [];
  return Object.fromEntries(
    [...lines.matchAll(/^ {6}([A-Z_]+): '?(.*?)'?$/gm)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll(/\$\{[^}]*\}/g, 'filled-in'),
    ]),
  );
}
