import type { ReactElement } from 'react';

/** Why the page is not shown, for a person. */
export function RefusedPage({ sentence }: { readonly sentence: string }): ReactElement {
  return (
    <html lang="nb">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Vaktplaner</title>
        <link rel="stylesheet" href="/static/page.css" />
        <link rel="icon" href="/static/mark.svg" type="image/svg+xml" />
      </head>
      <body>
        <header>
          <img src="/static/mark.svg" alt="" width="40" height="40" />
          <p className="name">vaktplan</p>
        </header>
        <main>
          <h1>Denne vaktplan-tjenesten krever innlogging</h1>
          <p>{sentence}.</p>
          <p>
            Innlogging i nettleseren finnes ikke ennå. Til det kommer, brukes tjenesten gjennom API-et, med en
            nøkkel eller et token i Authorization-feltet. På egen maskin, uten VAKTPLAN_AUTH og HOST, vises
            siden uten innlogging.
          </p>
        </main>
      </body>
    </html>
  );
}
