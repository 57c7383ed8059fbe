import type { GroupDemand } from '../demand.js';
import type { PageContext } from './page-context.js';

/** Demand against doctors: each line group by day class and by the hour of the week. */
export function DemandSection({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  const { demand } = report;
  if (demand === undefined) return null;
  return (
    <>
      <p>{texts.demand.intro}</p>
      {demand.groups.map((group) => (
        <GroupTables key={group.group} page={page} group={group} />
      ))}
      <h3>{texts.demand.sources}</h3>
      <ul>
        {demand.sources.map(({ of, source }) => (
          <li key={`${of} ${source}`}>
            {of}: <span className="source">{source}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function GroupTables({ page, group }: { readonly page: PageContext; readonly group: GroupDemand }) {
  const { texts } = page;
  return (
    <>
      <h3>
        {group.name} <small>{group.lines.join(', ')}</small>
      </h3>
      <p>{summaryOf(page, group)}</p>
      <div
        className="scroll"
        tabIndex={0}
        role="region"
        aria-label={texts.demand.dayClassCaption(group.name)}
      >
        <table className="figures">
          <caption>{texts.demand.dayClassCaption(group.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.demand.dayClass}</th>
              <th scope="col" className="num">
                {texts.demand.demandHours}
              </th>
              <th scope="col" className="num">
                {texts.demand.doctorHours}
              </th>
              <th scope="col" className="num">
                {texts.demand.utilisation}
              </th>
            </tr>
          </thead>
          <tbody>
            {group.dayClasses.map(({ dayClass, demandHours, doctorHours, utilisation }) => (
              <tr key={dayClass}>
                <th scope="row">{texts.demand.dayClasses[dayClass]}</th>
                <td className="num">{page.number(demandHours)}</td>
                <td className="num">{page.number(doctorHours)}</td>
                <td className="num">{percent(page, utilisation)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <WeekTable page={page} group={group} />
    </>
  );
}

function WeekTable({ page, group }: { readonly page: PageContext; readonly group: GroupDemand }) {
  const { texts, report } = page;
  const limit = report.demand?.utilisationLimit ?? null;
  const caption = texts.demand.weekCaption(group.name);
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {hours.map((hour) => (
              <th key={hour} scope="col" className="num">
                {String(hour).padStart(2, '0')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {texts.weekdays.map((weekday, index) => (
            <tr key={weekday}>
              <th scope="row">{weekday}</th>
              {group.hoursOfWeek
                .filter((cell) => cell.weekday === index + 1)
                .map(({ clockHour, demandHours, utilisation }) => (
                  <td
                    key={clockHour}
                    className={
                      limit !== null && demandHours > 0 && (utilisation ?? Infinity) > limit
                        ? 'num short'
                        : 'num'
                    }
                  >
                    {utilisation === null && demandHours > 0
                      ? texts.demand.noDoctor
                      : percent(page, utilisation)}
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function summaryOf(page: PageContext, group: GroupDemand): string {
  const { demand: texts } = page.texts;
  const { contacts, worst, hoursAboveLimit, hoursWithoutDoctor, unknownHours } = group;
  const limit = page.report.demand?.utilisationLimit ?? null;
  const count = (value: number): string => page.number(Math.round(value));
  return [
    texts.contacts(count(contacts.consultation), count(contacts.call), count(contacts.visit)),
    texts.used(
      page.number(group.demandHours),
      page.number(group.doctorHours),
      percent(page, group.utilisation),
    ),
    ...(worst === null
      ? []
      : [
          texts.worst(
            `${worst.from.slice(0, 10)} ${worst.from.slice(11, 16)}`,
            percent(page, worst.utilisation),
          ),
        ]),
    ...(hoursAboveLimit === null ? [] : [texts.above(page.number(hoursAboveLimit), percent(page, limit))]),
    ...(hoursWithoutDoctor === 0 ? [] : [texts.withoutDoctor(page.number(hoursWithoutDoctor))]),
    ...(unknownHours === 0 ? [] : [texts.unknown(page.number(unknownHours))]),
  ].join(' ');
}

/** Whole percent. */
function percent(page: PageContext, share: number | null): string {
  return share === null ? '–' : `${page.number(Math.round(share * 100))}\u00a0%`;
}
