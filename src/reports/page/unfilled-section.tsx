import { groupBy } from '../group-by.js';
import type { TriedDoctor, UnfilledVakt } from '../unfilled.js';
import type { PageContext } from './page-context.js';

/** Each empty vakt with the doctors who can never hold it, and what stands in the way of the others. */
export function UnfilledSection({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  if (report.unfilled.length === 0) return <p>{texts.unfilledNone}</p>;
  return (
    <>
      <p>{texts.unfilledIntro}</p>
      <ul className="unfilled">
        {report.unfilled.map((vakt) => (
          <EmptyVakt key={vakt.vakt} page={page} vakt={vakt} />
        ))}
      </ul>
    </>
  );
}

function EmptyVakt({ page, vakt }: { readonly page: PageContext; readonly vakt: UnfilledVakt }) {
  const { texts } = page;
  return (
    <li>
      <h3>
        {page.vaktName(vakt.vakt)} <small>{page.lineName(vakt.line)}</small>
      </h3>
      {vakt.lockedEmpty && <p>{texts.lockedEmpty}</p>}
      {vakt.excluded.length > 0 && (
        <p>
          <b>{texts.excludedTitle}:</b>{' '}
          {vakt.excluded
            .map(({ title, doctors }) => `${page.sentence(title)} (${texts.doctorsCount(doctors)})`)
            .join('; ')}
        </p>
      )}
      <Tried page={page} tried={vakt.tried} />
    </li>
  );
}

function Tried({ page, tried }: { readonly page: PageContext; readonly tried: UnfilledVakt['tried'] }) {
  const { texts } = page;
  if (tried === null) return <p>{texts.triedTooMany}</p>;
  if (tried.length === 0) return <p>{texts.triedNone}</p>;
  const free = tried.filter(({ because }) => because.length === 0);
  const byRule = groupBy(
    tried.flatMap((each) => each.because.map(({ rule }) => ({ rule, doctor: each.doctor }))),
    ({ rule }) => rule,
  );
  return (
    <>
      {byRule.size > 0 && (
        <p>
          <b>{texts.triedTitle}:</b>{' '}
          {[...byRule].map(([rule, doctors]) => `${titleOf(page, rule)}: ${names(page, doctors)}`).join('; ')}
        </p>
      )}
      {free.length > 0 && (
        <p>
          {texts.couldTake} {names(page, free)}.
        </p>
      )}
    </>
  );
}

function titleOf(page: PageContext, rule: string): string {
  const title = page.report.rules.find((each) => each.rule === rule)?.title;
  return title === undefined ? rule : page.sentence(title);
}

const mostNamed = 12;

function names(page: PageContext, doctors: readonly Pick<TriedDoctor, 'doctor'>[]): string {
  const named = doctors.slice(0, mostNamed).map(({ doctor }) => page.doctorName(doctor));
  const rest = doctors.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` + ${page.texts.doctorsCount(rest)}` : ''}`;
}
