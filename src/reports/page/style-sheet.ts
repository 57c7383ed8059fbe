const light = `
  --paper: #ffffff; --ground: #f3f5f7; --ink: #16202a; --soft: #52606d; --rule: #d5dce3; --faint: #e9edf1;
  --accent: #0b5c6b; --accent-soft: #d9ecef; --weekend: #f0f1f7; --holy: #fde9e7; --holy-ink: #a11d12;
  --bad: #a11d12; --bad-soft: #fbe3e0; --good: #1d6b3a; --good-soft: #dff2e5; --warn: #7a4b00; --warn-soft: #fdf0d5;
  --one: #6fb3bf; --two: #0b5c6b; --hatch: #c9d1d9;
  --l0: #dbe7ff; --l0-ink: #163a7d; --l1: #d3efe0; --l1-ink: #0f4d2d; --l2: #ffe4c4; --l2-ink: #6b3500;
  --l3: #d9d5ee; --l3-ink: #33237a; --l4: #fbd9e6; --l4-ink: #7a1741; --l5: #cfeaf2; --l5-ink: #0b4a5c;
  --l6: #efe8c0; --l6-ink: #514300; --l7: #e2e2e2; --l7-ink: #2b2b2b;`;

const dark = `
  --paper: #161b21; --ground: #0e1216; --ink: #e7ecf1; --soft: #a3b0bd; --rule: #35404b; --faint: #222a32;
  --accent: #7fd0de; --accent-soft: #17393f; --weekend: #1d2230; --holy: #3a2022; --holy-ink: #ff9d92;
  --bad: #ff9d92; --bad-soft: #43201d; --good: #8fdca9; --good-soft: #173524; --warn: #f3c774; --warn-soft: #3a2c10;
  --one: #3b8794; --two: #9fe0ea; --hatch: #48545f;
  --l0: #20386b; --l0-ink: #d5e3ff; --l1: #17472e; --l1-ink: #cdf3dd; --l2: #5a3310; --l2-ink: #ffe2c2;
  --l3: #3b3178; --l3-ink: #e2ddff; --l4: #5e1f3c; --l4-ink: #ffd9e7; --l5: #134a59; --l5-ink: #cdf0fa;
  --l6: #4a411a; --l6-ink: #f6eec6; --l7: #3c434a; --l7-ink: #eef1f4;`;

/** All of the page's style; colour never says anything that a letter, shape or word beside it does not. */
export const styleSheet = `
:root { color-scheme: light dark; ${light} }
@media screen and (prefers-color-scheme: dark) { :root { ${dark} } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; font-variant-numeric: tabular-nums; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; z-index: 9; padding: .5rem 1rem; background: var(--paper); }
header, main { max-width: 96rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2rem; }
.kind { margin: 0; color: var(--accent); font-weight: 650; letter-spacing: .08em; text-transform: uppercase; font-size: .8rem; }
h1 { margin: .1rem 0 0; font-size: clamp(1.5rem, 4vw, 2.3rem); line-height: 1.15; letter-spacing: -.02em; text-wrap: balance; }
.period { margin: .3rem 0 1rem; color: var(--soft); font-size: 1.05rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0; padding: 0; list-style: none; }
nav a { display: block; padding: .25rem .75rem; border: 1px solid var(--rule); border-radius: 99px; background: var(--paper); text-decoration: none; font-size: .87rem; }
nav a:hover { border-color: var(--accent); background: var(--accent-soft); }
section { margin: 1.25rem 0; padding: 1.25rem 1.5rem 1.5rem; background: var(--paper); border: 1px solid var(--rule); border-radius: 12px; }
h2 { margin: 0 0 .8rem; font-size: 1.25rem; letter-spacing: -.01em; }
h3 { margin: 1.2rem 0 .4rem; font-size: 1rem; }
h3 small { color: var(--soft); font-weight: 400; }
p { margin: .4rem 0 .8rem; }
.lead { max-width: 75ch; font-size: 1.05rem; }
.lead.proof { font-weight: 600; }
small { color: var(--soft); }
section li { margin: .2rem 0; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 0 0 1rem; }
.tiles div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .7rem .9rem; border-radius: 10px; background: var(--faint); }
.tiles .good { background: var(--good-soft); } .tiles .good dd { color: var(--good); }
.tiles .bad { background: var(--bad-soft); } .tiles .bad dd { color: var(--bad); }
.tiles dd { margin: 0; font-size: 1.65rem; font-weight: 650; line-height: 1.15; }
.tiles dt { color: var(--soft); font-size: .85rem; line-height: 1.3; }
.proofs { margin: 0; padding-left: 1.6rem; max-width: 90ch; }
.proofs li { padding-left: .2rem; }
.proofs li.proven::marker { color: var(--good); font-weight: 700; }
.proofs small { display: block; }
.mark { color: var(--good); }

.scroll { position: relative; overflow-x: auto; margin: 0 -1.5rem; padding: 0 1.5rem 2px; }
.scroll + .scroll { margin-top: 1.4rem; }
table { border-collapse: separate; border-spacing: 0; font-size: .84rem; }
caption { padding: .2rem 0 .5rem; text-align: left; color: var(--soft); max-width: min(80ch, calc(100vw - 4.5rem)); }
caption small { display: block; }
th { font-weight: 600; text-align: left; }
td, th { padding: .25rem .5rem; border-bottom: 1px solid var(--faint); vertical-align: top; }
thead th, thead td { border-bottom: 1px solid var(--rule); color: var(--soft); vertical-align: bottom; line-height: 1.25; }
.num { text-align: right; }
td small, th small { display: block; font-weight: 400; }
tr.total > * { border-top: 1px solid var(--rule); font-weight: 650; }

.vakt { display: block; padding: 0 .2rem; border: 1px solid transparent; border-radius: 4px; font-weight: 650; font-size: .74rem; line-height: 1.45; text-align: center; white-space: nowrap; }
.vakt small { display: inline; margin-left: .15em; color: inherit; font-weight: 400; font-size: .85em; }
.vakt sup { font-size: .75em; line-height: 0; }
.vakt.bakvakt, .vakt.hjemmevakt, .vakt.telefon, .vakt.video { border-style: dashed; border-color: currentColor; }
.vakt.dagberedskap { border-style: dotted; border-color: currentColor; }
${Array.from({ length: 8 }, (_, line) => `.line-${line} { background: var(--l${line}); color: var(--l${line}-ink); }`).join('\n')}
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; margin: 0 0 .6rem; padding: 0; list-style: none; font-size: .84rem; }
.legend li { display: flex; align-items: center; gap: .35rem; margin: 0; }
.legend .vakt { min-width: 2.4rem; }

.curve-figure { margin: 0 0 1.6rem; break-inside: avoid; }
.curve-pair { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: flex-start; }
.curve-pair .scroll { margin: 0; padding: 0 0 2px; }
svg.curve { flex: 0 1 35rem; min-width: 18rem; height: auto; font: 12px system-ui, sans-serif; }
.curve .gridline { stroke: var(--rule); } .curve .mark-text { fill: var(--soft); }
.curve .curve-line { fill: none; stroke: var(--accent); stroke-width: 2; }
.curve .dot { fill: var(--accent); stroke: var(--paper); stroke-width: 1.5; }
.curve .bound { fill: none; stroke: var(--soft); stroke-width: 1.5; }
.curve .value { fill: var(--ink); font-weight: 600; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }

.grid { font-size: .8rem; table-layout: fixed; width: 100%; min-width: 71rem; }
.grid.short { width: auto; min-width: 0; } .grid.short col { width: 4.2rem; }
.grid .names, .grid.short .names { width: 9.6rem; } .grid .sums, .grid.short .sums { width: 3.4rem; }
.grid th, .grid td { padding: 1px; height: 1.6rem; vertical-align: middle; }
.grid .vakt { overflow: hidden; padding: 0 1px; font-size: .69rem; line-height: 1.55; letter-spacing: -.01em; text-overflow: clip; }
.grid thead th { position: relative; text-align: center; padding: 2px; }
.grid thead th b { display: block; color: var(--ink); font-size: 1.15em; }
.grid thead th i { display: block; min-height: 1.1em; color: var(--holy-ink); font-style: normal; font-weight: 700; font-size: .7rem; line-height: 1.1; }
.grid .weeks th { border-bottom: 0; font-weight: 500; text-align: left; }
.grid .name, .grid .corner, .days .name, .load .name, .shares .name { position: sticky; left: 0; z-index: 1; background: var(--paper); text-align: left; }
.grid .name { padding-right: .5rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: 500; border-right: 1px solid var(--rule); }
.grid tbody tr:hover > * { background-color: var(--accent-soft); }
.grid .mon { border-left: 1px solid var(--rule); }
.grid .sat, .grid .sun { background-color: var(--weekend); }
.grid .holy { background-color: var(--holy); }
.grid thead .holy b, .grid thead .sun b { color: var(--holy-ink); }
.grid .sum { text-align: right; padding-right: .3rem; border-left: 1px solid var(--rule); }
.grid .vakt.tight { padding: 0; font-size: .54rem; line-height: 1.98; letter-spacing: -.05em; }
.grid .vakt.tightest { padding: 0; font-size: .42rem; line-height: 2.5; letter-spacing: -.05em; }
.grid .nobody .name, .grid .nobody .sum { color: var(--bad); font-weight: 650; }
.grid .nobody .vakt { background: var(--bad-soft); color: var(--bad); border: 1px solid var(--bad); }
.grid .category th { padding: .7rem 0 .15rem; border-bottom: 1px solid var(--rule); color: var(--accent); background: var(--paper); }
.grid .category span, .grid .without span { position: sticky; left: 0; display: inline-block; }
.grid .category small { display: inline; margin-left: .4rem; }
.grid .without td { height: auto; padding: .3rem 0 .4rem; color: var(--soft); font-size: .76rem; line-height: 1.45; }
.grid .without span { max-width: min(80rem, calc(100vw - 5rem)); }
.away { background-image: repeating-linear-gradient(135deg, transparent 0 4px, var(--hatch) 4px 5px); color: var(--soft); text-align: center; }
.away.sample { display: inline-block; width: 1.6rem; border: 1px solid var(--rule); border-radius: 4px; }
.out { background-image: linear-gradient(var(--faint), var(--faint)); }

.days { width: 100%; min-width: 66rem; table-layout: fixed; }
.days.few { min-width: 42rem; }
.days thead .name { width: 9rem; }
.days .name { border-right: 1px solid var(--rule); font-weight: 600; }
.days p { margin: 0; line-height: 1.35; }
.days p + p { margin-top: .25rem; }
.days tr.mon > * { border-top: 2px solid var(--rule); }
.days .sat > *, .days .sun > * { background: var(--weekend); }
.days .holy > * { background: var(--holy); }
.days .name small { white-space: normal; }
.days .holy .name small { color: var(--holy-ink); }
.days thead .vakt { display: inline-block; }
.clock { color: var(--soft); }
.who { font-weight: 550; }
.empty { padding: 0 .4rem; border: 1px solid var(--bad); border-radius: 4px; background: var(--bad-soft); color: var(--bad); }
.backing { line-height: 1.3; }

.unfilled { margin: 0; padding: 0; list-style: none; display: grid; gap: .8rem; }
.unfilled > li { padding: .6rem .9rem; border-left: 4px solid var(--bad); border-radius: 4px; background: var(--faint); }
.unfilled h3 { margin: 0 0 .3rem; }
.unfilled p { margin: .2rem 0; max-width: 100ch; font-size: .9rem; }

.strips { display: grid; gap: .5rem; margin-bottom: 1.2rem; }
.strips figure { display: grid; grid-template-columns: 4.5rem 1fr; align-items: center; margin: 0; break-inside: avoid; }
figcaption { color: var(--soft); font-size: .84rem; }
.strip { width: 100%; height: auto; min-width: 0; }
svg text { fill: var(--soft); font-size: 8px; }
svg text.clock { font-size: 6.5px; }
svg .holy text { fill: var(--holy-ink); font-weight: 700; }
svg .axis, svg .tick { stroke: var(--rule); stroke-width: 1; fill: none; }
svg .one { fill: var(--one); } svg .two { fill: var(--two); }
svg .home { fill: var(--accent-soft); stroke: var(--one); stroke-width: 1; }
svg .office { fill: var(--faint); }
svg .missing { fill: var(--bad-soft); stroke: var(--bad); stroke-width: 1; stroke-dasharray: 3 2; }
svg .nobody { fill: var(--bad); }
.differs { color: var(--bad); }

.figures td, .figures th { vertical-align: middle; }
.figures tbody th { font-weight: 500; }
.figures [scope='rowgroup'] { vertical-align: top; font-weight: 650; }
.figures .change { font-weight: 650; }
.figures .met { color: var(--good); } .figures .missed { color: var(--bad); font-weight: 650; }
.presence tbody th { white-space: nowrap; }
.load .name, .shares .name { min-width: 11.5rem; white-space: nowrap; border-right: 1px solid var(--rule); }
.load { width: 100%; }
.load thead th { font-size: .78rem; }
.load td, .shares td { white-space: nowrap; }
.load tbody tr:hover > *, .shares tbody tr:hover > * { background: var(--accent-soft); }
.bar svg { margin-right: .5rem; vertical-align: middle; }
svg .rail { fill: var(--faint); } svg .amount { fill: var(--accent); }
.share { display: inline-flex; align-items: center; gap: .45rem; }
.share .amount { min-width: 2.2em; text-align: right; font-weight: 600; }
.share.off .amount { color: var(--warn); }
svg .band { fill: var(--accent-soft); stroke: var(--accent); stroke-width: .5; }
svg .target { stroke: var(--soft); stroke-width: 1.5; }
svg .dot { fill: var(--accent); } .off svg .dot { fill: var(--warn); }
.kept { color: var(--good); } .short { color: var(--bad); font-weight: 600; }
.rules { width: 100%; }
.rules td, .rules th { vertical-align: top; }
.rules tbody th { min-width: 16rem; max-width: 34rem; }
.source { color: var(--soft); font-size: .92em; }
.status { display: inline-block; padding: 0 .45rem; margin: 0 .2rem .1rem 0; border-radius: 4px; background: var(--faint); font-size: .92em; white-space: nowrap; }
.status.breach { background: var(--bad-soft); color: var(--bad); font-weight: 650; }
.status.shortage, .status.given, .status.overridden { background: var(--warn-soft); color: var(--warn); }
details { margin-top: 1rem; }
.findings h3::first-letter { text-transform: uppercase; }
summary { cursor: pointer; font-weight: 600; }
summary::first-letter { text-transform: uppercase; }
.findings li { font-size: .88rem; }

@media (max-width: 40rem) {
  header, main { padding: 0 .75rem; }
  header { padding-top: 1rem; }
  section { margin: .8rem 0; padding: 1rem; border-radius: 10px; }
  .scroll { margin: 0 -1rem; padding: 0 1rem 2px; }
  .tiles { grid-template-columns: repeat(2, 1fr); gap: .5rem; }
  .tiles dd { font-size: 1.35rem; }
  .grid .names, .grid.short .names { width: 7.2rem; }
  .load .name, .shares .name { min-width: 0; max-width: 8.5rem; white-space: normal; }
  .rules { min-width: 62rem; }
  .days .name, .days thead .name { width: 6.6rem; }
  .strips { overflow-x: auto; }
  .strips figure { grid-template-columns: 1fr; min-width: 34rem; }
}

@page { size: A4 landscape; margin: 10mm 10mm 12mm; }
@media print {
  :root { color-scheme: light; }
  html { font-size: 11.5px; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { background: none; font-size: 8.5pt; line-height: 1.35; }
  header, main { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  section { margin: 0 0 5mm; padding: 0; border: 0; }
  h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-bottom: 2mm; } h2, h3, caption { break-after: avoid; }
  #doctors, #days, #presence, #load, #shares, #findings { break-before: page; }
  .scroll { overflow: visible; margin: 0; padding: 0; }
  .tiles { grid-template-columns: repeat(auto-fit, minmax(28mm, 1fr)); gap: 2mm; }
  .tiles dd { font-size: 14pt; }
  table { font-size: 7.2pt; }
  thead { display: table-header-group; }
  tr, li, figure, #notChecked { break-inside: avoid; }
  details::details-content { display: block; height: auto; content-visibility: visible; }
  summary { list-style: none; }
  .grid { min-width: 0; font-size: 6.6pt; }
  .grid .names, .grid.short .names { width: 38mm; } .grid .sums, .grid.short .sums { width: 10mm; }
  .grid th, .grid td { height: 3.6mm; padding: 0 .2mm; }
  .grid thead th { padding: 0; line-height: 1.15; }
  .legend { gap: 1mm 4mm; font-size: 7pt; } .legend .vakt { min-width: 8mm; }
  .grid .name { position: static; }
  .grid .category th { padding: 1.5mm 0 .5mm; }
  .grid .without td { font-size: 6.2pt; padding: .6mm 0 1mm; }
  .grid .without span { max-width: none; }
  .vakt, .grid .vakt { padding: 0; font-size: 5.6pt; line-height: 1.3; letter-spacing: -.03em; border-radius: 2px; }
  .grid .vakt.tight { font-size: 4.9pt; line-height: 1.5; }
  .grid .vakt.tightest { font-size: 4pt; line-height: 1.8; }
  .vakt small { display: inline; }
  .days, .days.few { min-width: 0; } .days thead .name { width: 30mm; }
  .days td { padding: .4mm 1.5mm; } .days .name { position: static; padding: .4mm 1.5mm; }
  .days p { line-height: 1.2; } .days p + p { margin-top: 0; }
  .figures td, .figures th { padding: .35mm 1.2mm; }
  .load .name, .shares .name { position: static; min-width: 0; }
  .strips { gap: 1mm; } .strips figure { grid-template-columns: 16mm 1fr; }
  .strip { max-height: 22mm; }
}
`;
