import { styleSheet } from './style-sheet.js';

/** Of a page that stands alone, without other files; `ownStyle` comes after the style sheet that all share. */
export function PageHead({ title, ownStyle = '' }: { readonly title: string; readonly ownStyle?: string }) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: `${styleSheet}${ownStyle}` }} />
    </head>
  );
}
