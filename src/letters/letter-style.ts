/** What a letter has otherwise than the page of a roster: one narrow column, upright paper, no cards. */
export const letterStyle = `
.letter { background: var(--paper); }
.letter header, .letter main { max-width: 46rem; }
.letter h1 { margin-top: 1.2rem; font-size: clamp(1.4rem, 3.5vw, 1.9rem); }
.letter section { margin: 1.4rem 0 0; padding: 0; border: 0; border-radius: 0; }
.letter h2 { margin-bottom: .4rem; font-size: 1.1rem; }
.letter #answer { padding: .8rem 1rem; border-left: 4px solid var(--accent); background: var(--accent-soft); }
.letter #answer p { margin: 0; }
.letter dl { margin: 0; }
.letter dl div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: .1rem 1rem; padding: .1rem 0; }
.letter dt { color: var(--soft); }
.letter dd { margin: 0; overflow-wrap: anywhere; }
.letter ul { margin: .4rem 0 .8rem; padding-left: 1.2rem; }
.letter .source { display: block; }
.letter .scroll { margin: .6rem 0; padding: 0 0 2px; }
.letter table { width: 100%; font-size: .9rem; }
.letter caption { max-width: none; }
@media (max-width: 40rem) { .letter dl div { grid-template-columns: 1fr; } }
@page { size: A4 portrait; margin: 20mm 20mm 22mm; }
@media print {
  .letter { font-size: 10.5pt; line-height: 1.45; }
  .letter section { margin: 0 0 5mm; }
  .letter table { font-size: 9.5pt; }
  .letter #answer { padding: 3mm 4mm; }
  .letter h2 { font-size: 12pt; }
}
`;
