import { isSmall, type RuleFinding, type RuleReport } from '../rule-findings.js';
import { ExemptionYears } from './exemption-years.js';
import type { PageContext } from './page-context.js';
import { SourceText } from './source-text.js';

/** Every active rule with its source; what a leader must read first, then the qualities that were weighed. */
export function FindingsSection({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={texts.findingsCaption}>
        <table className="figures rules">
          <caption>{texts.findingsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.findingColumns.rule}</th>
              <th scope="col">{texts.findingColumns.mode}</th>
              <th scope="col">{texts.findingColumns.findings}</th>
              <th scope="col" className="num">
                {texts.findingColumns.cost}
              </th>
              <th scope="col">{texts.findingColumns.source}</th>
            </tr>
          </thead>
          <tbody>
            {report.rules.map((rule) => (
              <RuleRow key={rule.rule} page={page} rule={rule} />
            ))}
          </tbody>
        </table>
      </div>
      <Musts page={page} />
      <Qualities page={page} />
      <Overrides page={page} />
      <Exemptions page={page} />
      {report.warnings.length > 0 && (
        <>
          <h3>{texts.warningsTitle}</h3>
          <ul>
            {report.warnings.map(({ code, pointer, message }) => (
              <li key={`${code} ${pointer} ${message.nb}`}>{page.sentence(message)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function RuleRow({ page, rule }: { readonly page: PageContext; readonly rule: RuleReport }) {
  const { texts } = page;
  const findings = rule.findings.filter((finding) => !isSmall(rule, finding));
  const small = rule.findings.length - findings.length;
  const statuses = [...new Set(findings.map(({ status }) => status))];
  return (
    <tr>
      <th scope="row">
        {page.sentence(rule.title)}
        {rule.setByJob !== null && (
          <small>
            <b>
              {texts.setByJob(
                rule.setByJob.parameters.join(', '),
                rule.setByJob.from === null ? null : page.shortDate(rule.setByJob.from),
              )}
            </b>
          </small>
        )}
        <small>{page.sentence(rule.statement)}</small>
      </th>
      <td>
        {texts.modes[rule.mode]}
        <small>{texts.strengths[rule.strength]}</small>
      </td>
      <td>
        {statuses.length === 0
          ? small === 0 && texts.noFinding
          : statuses.map((status) => (
              <span key={status} className={`status ${status}`}>
                {findings.filter((finding) => finding.status === status).length} {texts.statuses[status]}
              </span>
            ))}
        {small > 0 && <small>{texts.smallFindings(small)}</small>}
      </td>
      <td className="num">{rule.cost === 0 ? '–' : page.number(rule.cost)}</td>
      <td>
        {rule.sources.map((source) => (
          <div key={`${source.document} ${source.section}`}>
            <SourceText page={page} source={source} />
          </div>
        ))}
      </td>
    </tr>
  );
}

interface Found {
  readonly rule: RuleReport;
  readonly finding: RuleFinding;
}

function foundIn({ report }: PageContext, statuses: readonly RuleFinding['status'][]): Found[] {
  return report.rules.flatMap((rule) =>
    rule.findings.filter(({ status }) => statuses.includes(status)).map((finding) => ({ rule, finding })),
  );
}

function titleOf({ texts }: PageContext, statuses: readonly RuleFinding['status'][], count: number): string {
  return `${statuses.map((status) => texts.statuses[status]).join(', ')} (${count})`;
}

const musts = ['breach', 'given', 'overridden', 'shortage'] as const;

/** Breaches and shortages, always in full. */
function Musts({ page }: { readonly page: PageContext }) {
  const found = foundIn(page, musts);
  if (found.length === 0) return null;
  return (
    <div className="findings">
      <h3>{titleOf(page, musts, found.length)}</h3>
      <FindingList page={page} found={found} />
    </div>
  );
}

/** What was weighed, folded on screen and open on paper; the smallest only as a number. */
function Qualities({ page }: { readonly page: PageContext }) {
  const all = foundIn(page, ['quality']);
  const found = all.filter(({ rule, finding }) => !isSmall(rule, finding));
  const small = all.length - found.length;
  return (
    <>
      {found.length > 0 && (
        <details className="findings">
          <summary>{titleOf(page, ['quality'], found.length)}</summary>
          <FindingList page={page} found={found} />
        </details>
      )}
      {small > 0 && <p>{page.texts.smallFindings(small)}.</p>}
    </>
  );
}

function FindingList({ page, found }: { readonly page: PageContext; readonly found: readonly Found[] }) {
  return (
    <ul>
      {found.map(({ rule, finding }, index) => (
        <li key={index}>
          <span className={`status ${finding.status}`}>{page.texts.statuses[finding.status]}</span>{' '}
          {page.sentence(finding.message)} <small>{rule.rule}</small>
        </li>
      ))}
    </ul>
  );
}

function Overrides({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  if (report.overrides.length === 0) return null;
  return (
    <>
      <h3>{texts.overridesTitle}</h3>
      <ul>
        {report.overrides.map(({ rule, doctor, date, title, reasonCode, isUsed }) => (
          <li key={`${rule} ${doctor} ${date}`}>
            {page.sentence(title)}: {page.doctorName(doctor)}, {page.shortDate(date)} ({reasonCode};{' '}
            {isUsed ? texts.overrideUsed : texts.overrideUnused})
          </li>
        ))}
      </ul>
    </>
  );
}

function Exemptions({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  if (report.exemptions.days.length + report.exemptions.years.length === 0) return null;
  return (
    <>
      <h3>{texts.exemptionsTitle}</h3>
      {report.exemptions.days.length > 0 && (
        <ul>
          {report.exemptions.days.map(({ vakt, doctor, packTitle }) => (
            <li key={vakt}>
              {page.doctorName(doctor)}: {page.vaktName(vakt)} <small>{page.sentence(packTitle)}</small>
            </li>
          ))}
        </ul>
      )}
      <ExemptionYears page={page} />
    </>
  );
}
