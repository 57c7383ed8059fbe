import { readFileSync } from 'node:fs';

export interface StaticFile {
  readonly path: string;
  readonly type: string;
  readonly content: string;
}

const files = [
  ['/static/page.css', 'page.css', 'text/css; charset=utf-8'],
  ['/static/live.mjs', 'live.mjs', 'text/javascript; charset=utf-8'],
  ['/static/mark.svg', 'mark.svg', 'image/svg+xml'],
  // Browsers ask for it on every page that names no mark, such as a roster's.
  ['/favicon.ico', 'mark.svg', 'image/svg+xml'],
] as const;

/** The page's own files, from the folder `static` beside this file; the build copies it. */
export function readStaticFiles(): readonly StaticFile[] {
  return files.map(([path, name, type]) => ({
    path,
    type,
    content: readFileSync(new URL(`./static/${name}`, import.meta.url), 'utf8'),
  }));
}
