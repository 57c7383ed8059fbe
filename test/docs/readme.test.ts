import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const foldersOf = (path: string): string[] =>
  readdirSync(new URL(path, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(fileURLToPath(root), join(entry.parentPath, entry.name)));

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const commands = new Set(
  [...read('src/main/cli.ts').matchAll(/\.command\('(\w+)'/g)].map(([, name]) => name),
);

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('names npm scripts that exist', () => {
    const run = [...text.matchAll(/npm run (?:--\S+ )?([\w:-]+)/g)].map(([, name]) => name ?? '');
    const short = [...text.matchAll(/npm (start|test)\b/g)].map(([, name]) => name ?? '');
    expect([...run, ...short].filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names commands of vaktplan that exist', () => {
    const named = [...text.matchAll(/(?:npx |`)vaktplan ([a-z]\w*)/g)].map(([, name]) => name);
    expect(named.filter((name) => !commands.has(name))).toEqual([]);
  });

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(new URL(link, new URL(page, root))))).toEqual([]);
  });

  it('links to headings that exist', () => {
    const anchors = [...text.matchAll(/\]\(([^)#:]*)#([^)]+)\)/g)];
    const missing = anchors.filter(([, link, anchor]) => {
      const target =
        link === '' || link === undefined ? text : readFileSync(new URL(link, new URL(page, root)), 'utf8');
      return !headingsOf(target).includes(anchor ?? '');
    });
    expect(missing.map(([whole]) => whole)).toEqual([]);
  });
});

it('the README has the two commands that a newcomer needs', () => {
  expect(read('README.md')).toContain('npm ci && npm start');
  expect(read('README.md')).toContain('npm ci && npm test');
});

it('the README names every setting, and no other', () => {
  const known = [...read('src/config.ts').matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name);
  const rows = read('README.md').match(/^\| `[A-Z_]+`.*$/gm) ?? [];
  const named = rows.flatMap((row) =>
    [...(row.split(' | ')[0] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name),
  );
  expect(named.sort()).toEqual(known.sort());
});

it('the tree of docs/architecture.md has every folder of solver/ and src/', () => {
  const tree = /## The tree\n\n```\n(.*?)```/s.exec(read('docs/architecture.md'))?.[1] ?? '';
  const path: string[] = [];
  const drawn = [...tree.matchAll(/^( *)([\w.-]+)\/(?: |$)/gm)].map(([, indent = '', name = '']) => {
    path.splice(indent.length / 2, Infinity, name);
    return path.join('/');
  });
  const there = ['solver', 'src'].flatMap((folder) => [folder, ...foldersOf(folder)]);
  expect(drawn.filter((folder) => /^(solver|src)\b/.test(folder)).sort()).toEqual(there.sort());
});

/** As GitHub makes anchors of headings. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
