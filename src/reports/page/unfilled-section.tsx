import { groupBy } from '../group-by.js';
import { reasonOf, type UnfilledVakt } from '../unfilled.js';
import type { PageContext } from './page-context.js';
import { blocksOf, blockTitle } from './unfilled-blocks.js';

/** The empty vakter, in one block where the reasons are the same, with the doctors under what keeps each away. */
export function UnfilledSection({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  if (report.unfilled.length === 0) return <p>{texts.unfilledNone}</p>;
  return (
    <>
      <p>{texts.unfilledIntro}</p>
      <ul className="unfilled">
        {blocksOf(report.unfilled).map((block) => (
          <Block key={block[0]?.vakt} page={page} block={block} />
        ))}
      </ul>
    </>
  );
}

function Block({ page, block }: { readonly page: PageContext; readonly block: readonly UnfilledVakt[] }) {
  const { texts } = page;
  const [first] = block;
  if (first === undefined) return null;
  const lines = [...new Set(block.map(({ line }) => page.lineName(line)))];
  return (
    <li>
      <h3>
        {blockTitle(page, block)} <small>{lines.join(', ')}</small>
      </h3>
      {first.lockedEmpty && <p>{texts.lockedEmpty}</p>}
      {first.excluded.length > 0 && (
        <Reasons
          title={texts.excludedTitle}
          reasons={first.excluded.map(({ reason, doctors }) => [
            reasonText(page, reason),
            names(page, doctors),
          ])}
        />
      )}
      <Tried page={page} tried={first.tried} />
    </li>
  );
}

function Tried({ page, tried }: { readonly page: PageContext; readonly tried: UnfilledVakt['tried'] }) {
  const { texts } = page;
  if (tried === null) return <p>{texts.triedTooMany}</p>;
  if (tried.length === 0) return <p>{texts.triedNone}</p>;
  const free = tried.filter(({ because }) => because.length === 0).map(({ doctor }) => doctor);
  const byReason = groupBy(
    tried.flatMap(({ doctor, because }) => because.map(({ rule }) => ({ reason: reasonOf(rule), doctor }))),
    ({ reason }) => reason,
  );
  return (
    <>
      {byReason.size > 0 && (
        <Reasons
          title={texts.triedTitle}
          reasons={[...byReason].map(([reason, found]) => [
            reasonText(page, reason),
            names(page, [...new Set(found.map(({ doctor }) => doctor))]),
          ])}
        />
      )}
      {free.length > 0 && (
        <p>
          {texts.couldTake} {names(page, free)}.
        </p>
      )}
    </>
  );
}

function Reasons({
  title,
  reasons,
}: {
  readonly title: string;
  readonly reasons: readonly (readonly [reason: string, names: string])[];
}) {
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      <ul>
        {reasons.map(([reason, who]) => (
          <li key={reason}>
            {reason}: {who}
          </li>
        ))}
      </ul>
    </>
  );
}

/** In a leader's words; else the rule's title. */
function reasonText(page: PageContext, reason: string): string {
  const title = page.report.rules.find(({ rule }) => rule === reason)?.title;
  return page.texts.reasons[reason] ?? (title === undefined ? reason : page.sentence(title));
}

const mostNamed = 12;

function names(page: PageContext, doctors: readonly string[]): string {
  const named = doctors.slice(0, mostNamed).map((doctor) => page.doctorName(doctor));
  const rest = doctors.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` + ${page.texts.doctorsCount(rest)}` : ''}`;
}
