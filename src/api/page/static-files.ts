import { readFileSync } from 'node:fs';

export interface StaticFile {
  readonly path: string;
  readonly type: string;
  readonly content: string;
}

const files = [
  ['page.css', 'text/css; charset=utf-8'],
  ['live.mjs', 'text/javascript; charset=utf-8'],
  ['mark.svg', 'image/svg+xml'],
] as const;

/** The page's own files, from the folder `static` beside this file; the build copies it. */
export function readStaticFiles(): readonly StaticFile[] {
  return files.map(([name, type]) => ({
    path: `/static/${name}`,
    type,
    content: readFileSync(new URL(`./static/${name}`, import.meta.url), 'utf8'),
  }));
}
