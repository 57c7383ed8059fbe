import { hasPresentLine, type PageContext } from './page-context.js';

/** What is proven about empty vakter, the figures a leader looks for, in tiles and in sentences, then what is proven of each goal. */
export function SummarySection({ page }: { readonly page: PageContext }) {
  return (
    <>
      {page.report.proof.map(({ priority, sentence }) => (
        <p key={priority} className="lead proof">
          {sentence[page.language]}
        </p>
      ))}
      <Tiles page={page} />
      <Sentences page={page} />
      <Proofs page={page} />
    </>
  );
}

function Tiles({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  const { summary, coverage } = report;
  const { roster: hours, availability } = coverage.presence.period;
  const { fromHomeHours, singleHours, twoOrMoreHours, unavailableHours } = availability.roster;
  const held = summary.minimumSeats - summary.unfilled.length;
  const tiles = [
    { value: `${held}/${summary.minimumSeats}`, label: texts.tiles.filled, tone: '' },
    {
      value: String(summary.unfilled.length),
      label: texts.tiles.empty(summary.unfilled.length),
      tone: summary.unfilled.length > 0 ? 'bad' : 'good',
    },
    {
      value: String(summary.hardBreaches),
      label: texts.tiles.breaches,
      tone: summary.hardBreaches > 0 ? 'bad' : 'good',
    },
    { value: `${summary.doctorsWithVakt}/${summary.doctors}`, label: texts.tiles.doctors, tone: '' },
    ...(hasPresentLine(page)
      ? [
          { value: page.number(hours.singleHours), label: texts.tiles.single, tone: '' },
          { value: page.number(hours.twoOrMoreHours), label: texts.tiles.twoOrMore, tone: '' },
          ...(fromHomeHours > 0
            ? [{ value: page.number(fromHomeHours), label: texts.tiles.fromHome, tone: '' }]
            : []),
        ]
      : [
          { value: page.number(singleHours), label: texts.tiles.singleAvailable, tone: '' },
          { value: page.number(twoOrMoreHours), label: texts.tiles.twoOrMoreAvailable, tone: '' },
        ]),
    {
      value: page.number(unavailableHours),
      label: texts.tiles.unavailable,
      tone: unavailableHours > 0 ? 'bad' : 'good',
    },
  ];
  return (
    <dl className="tiles">
      {tiles.map(({ value, label, tone }) => (
        <div key={label} className={tone}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sentences({ page }: { readonly page: PageContext }) {
  const { report } = page;
  const { sentences } = page.texts;
  const { summary, shares, exemptions } = report;
  const inside = shares.filter(({ outsideBand }) => outsideBand === 0).length;
  return (
    <p className="lead">
      {[
        sentences.filled(
          summary.minimumSeats - summary.unfilled.length,
          summary.minimumSeats,
          summary.doctorsWithVakt,
          summary.doctors,
        ),
        summary.unfilled.length === 0 ? sentences.noneEmpty : sentences.someEmpty(summary.unfilled.length),
        summary.hardBreaches === 0 ? sentences.noBreach : sentences.breaches(summary.hardBreaches),
        ...(summary.given > 0 ? [sentences.given(summary.given)] : []),
        ...(summary.overridden > 0 ? [sentences.overridden(summary.overridden)] : []),
        ...presenceSentences(page),
        ...(shares.length > 0 ? [sentences.shares(inside, shares.length)] : []),
        ...(exemptions.days.length > 0 ? [sentences.exemptions(exemptions.days.length)] : []),
      ].join(' ')}
    </p>
  );
}

/** Who is at the station, who can be reached elsewhere, and when nobody can. */
function presenceSentences(page: PageContext): string[] {
  const { sentences } = page.texts;
  const { roster, availability } = page.report.coverage.presence.period;
  const { fromHomeHours, singleHours, twoOrMoreHours, unavailableHours } = availability.roster;
  return [
    ...(hasPresentLine(page)
      ? [
          sentences.presence(page.hours(roster.singleHours), page.hours(roster.twoOrMoreHours)),
          ...(fromHomeHours > 0 ? [sentences.fromHome(page.hours(fromHomeHours))] : []),
        ]
      : [sentences.available(page.hours(singleHours), page.hours(twoOrMoreHours))]),
    unavailableHours === 0 ? sentences.neverUnavailable : sentences.unavailable(page.hours(unavailableHours)),
  ];
}

function Proofs({ page }: { readonly page: PageContext }) {
  const { texts, report } = page;
  const { tiers } = report.summary;
  if (tiers.length === 0) return <p>{texts.notSearched}</p>;
  return (
    <>
      <h3>{texts.proofTitle}</h3>
      <ol className="proofs">
        {tiers.map(({ tier, level, proof, isProvenBest, rules }) => (
          <li key={`${tier} ${level}`} className={isProvenBest ? 'proven' : undefined}>
            {isProvenBest && <b className="mark">✓ {texts.proven}:</b>} {proof[page.language]}
            <small>
              {texts.counts}:{' '}
              {rules
                .map((id) => report.rules.find(({ rule }) => rule === id)?.title)
                .map((title) => (title === undefined ? '' : page.sentence(title)))
                .join(', ')}
            </small>
          </li>
        ))}
      </ol>
    </>
  );
}
