import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Roster } from '../domain/roster.js';
import { CostSection } from './page/cost-section.js';
import { DayList } from './page/day-list.js';
import { DemandSection } from './page/demand-section.js';
import { DepartureList } from './page/departure-list.js';
import { DoctorGrid } from './page/doctor-grid.js';
import { FindingsSection } from './page/findings-section.js';
import { LineLegend } from './page/line-legend.js';
import { LoadTable } from './page/load-table.js';
import { NormSection } from './page/norm-section.js';
import { NurseTable } from './page/nurse-table.js';
import { makePageContext, type PageContext } from './page/page-context.js';
import { PresenceStrips } from './page/presence-strips.js';
import { ShareTables } from './page/share-tables.js';
import { PageHead } from './page/page-head.js';
import { SummarySection } from './page/summary-section.js';
import { UnfilledSection } from './page/unfilled-section.js';
import type { Report } from './report.js';
import type { Language } from './texts.js';

/**
 * The roster and its report as one page without scripts or other files, for screen and for paper (A4 landscape). Names of doctors are on it,
 * reasons for absence are not.
 */
export function renderRosterPage(roster: Roster, report: Report, language: Language = 'nb'): string {
  const page = makePageContext(roster, report, language);
  return `<!doctype html>\n${renderToStaticMarkup(<RosterPage page={page} />)}\n`;
}

const sectionIds = [
  'summary',
  'doctors',
  'days',
  'unfilled',
  'presence',
  'load',
  'shares',
  'norm',
  'demand',
  'cost',
  'findings',
  'notChecked',
] as const;
type SectionId = (typeof sectionIds)[number];

/** Demand and cost where the job gives them, the others always. */
function isShown(id: SectionId, { demand, cost }: Report): boolean {
  return (id !== 'demand' || demand !== undefined) && (id !== 'cost' || cost !== undefined);
}

function RosterPage({ page }: { readonly page: PageContext }) {
  const { texts, report, language } = page;
  const { from, to } = report.summary.period;
  const period = page.period(from, to);
  return (
    <html lang={language}>
      <PageHead title={`${texts.title} ${report.legevakt.name} ${from} – ${to}`} />
      <body>
        <a className="skip" href="#doctors">
          {texts.skipToRoster}
        </a>
        <header>
          <p className="kind">{texts.title}</p>
          <h1>{report.legevakt.name}</h1>
          <p className="period">{period}</p>
          <nav aria-label={texts.contents}>
            <ul>
              {sectionIds
                .filter((id) => isShown(id, report))
                .map((id) => (
                  <li key={id}>
                    <a href={`#${id}`}>{texts.sections[id]}</a>
                  </li>
                ))}
            </ul>
          </nav>
        </header>
        <main>
          <Sections page={page} />
        </main>
      </body>
    </html>
  );
}

function Sections({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  return (
    <>
      <Section id="summary" page={page}>
        <DepartureList page={page} />
        <SummarySection page={page} />
      </Section>
      <Section id="doctors" page={page}>
        <LineLegend page={page} />
        <DoctorGrid page={page} />
      </Section>
      <Section id="days" page={page}>
        <DayList page={page} />
      </Section>
      <Section id="unfilled" page={page}>
        <UnfilledSection page={page} />
      </Section>
      <Section id="presence" page={page}>
        <p>{texts.presenceIntro}</p>
        <PresenceStrips page={page} />
        <NurseTable page={page} />
      </Section>
      <Section id="load" page={page}>
        <LoadTable page={page} />
      </Section>
      <Section id="shares" page={page}>
        <ShareTables page={page} />
      </Section>
      <Section id="norm" page={page}>
        <NormSection page={page} />
      </Section>
      {isShown('demand', report) && (
        <Section id="demand" page={page}>
          <DemandSection page={page} />
        </Section>
      )}
      {isShown('cost', report) && (
        <Section id="cost" page={page}>
          <CostSection page={page} />
        </Section>
      )}
      <Section id="findings" page={page}>
        <FindingsSection page={page} />
      </Section>
      <Section id="notChecked" page={page}>
        <p>{texts.notCheckedIntro}</p>
        <ul>
          {report.notChecked.map(({ sentence }) => (
            <li key={sentence.nb}>{page.sentence(sentence)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Section({
  id,
  page,
  children,
}: {
  readonly id: SectionId;
  readonly page: PageContext;
  readonly children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{page.texts.sections[id]}</h2>
      {children}
    </section>
  );
}
