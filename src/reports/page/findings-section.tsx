import type { RuleFinding, RuleReport } from '../rule-findings.js';
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
      <FindingList page={page} statuses={['breach', 'given', 'overridden', 'shortage']} isOpen />
      <FindingList page={page} statuses={['quality']} isOpen={false} />
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
  const statuses = [...new Set(rule.findings.map(({ status }) => status))];
  return (
    <tr>
      <th scope="row">
        {page.sentence(rule.title)}
        <small>{page.sentence(rule.statement)}</small>
      </th>
      <td>
        {texts.modes[rule.mode]}
        <small>{texts.strengths[rule.strength]}</small>
      </td>
      <td>
        {statuses.length === 0
          ? texts.noFinding
          : statuses.map((status) => (
              <span key={status} className={`status ${status}`}>
                {rule.findings.filter((finding) => finding.status === status).length} {texts.statuses[status]}
              </span>
            ))}
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

function FindingList({
  page,
  statuses,
  isOpen,
}: {
  readonly page: PageContext;
  readonly statuses: readonly RuleFinding['status'][];
  readonly isOpen: boolean;
}) {
  const { texts, report } = page;
  const found = report.rules.flatMap((rule) =>
    rule.findings.filter(({ status }) => statuses.includes(status)).map((finding) => ({ rule, finding })),
  );
  if (found.length === 0) return null;
  return (
    <details className="findings" open={isOpen}>
      <summary>
        {statuses.map((status) => texts.statuses[status]).join(', ')} ({found.length})
      </summary>
      <ul>
        {found.map(({ rule, finding }, index) => (
          <li key={index}>
            <span className={`status ${finding.status}`}>{texts.statuses[finding.status]}</span>{' '}
            {page.sentence(finding.message)} <small>{rule.rule}</small>
          </li>
        ))}
      </ul>
    </details>
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
  if (report.exemptions.days.length === 0) return null;
  return (
    <>
      <h3>{texts.exemptionsTitle}</h3>
      <ul>
        {report.exemptions.days.map(({ vakt, doctor, packTitle }) => (
          <li key={vakt}>
            {page.doctorName(doctor)}: {page.vaktName(vakt)} <small>{packTitle}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
