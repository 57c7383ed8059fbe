import { forOwnEyes } from '../explain/own-answer.js';
import type { PlacePrice } from '../explain/forced-price.js';
import type { ForcedPrice, Price, WhyAnswer } from '../explain/why.js';
import { roundDown } from '../reports/hours.js';
import { isProven } from '../reports/proven-value.js';
import { othersWhoFit } from './others-who-fit.js';
import { list, paragraph, type Block, type LetterTable } from './letter.js';
import type { LetterContext } from './letter-context.js';

/** The answer in a sentence or two, also the first thing in the letter. */
export function answerBlocks(context: LetterContext): Block[] {
  const { texts } = context;
  if (isLocked(context)) return [paragraph(texts.price.locked)];
  const price = priceToTell(context);
  switch (price.kind) {
    case 'impossible':
      return [paragraph(texts.price.impossible)];
    case 'unknown':
      return [paragraph(texts.price.unknown)];
    case 'withheld':
      return [paragraph(texts.price.withheld)];
    case 'not-comparable':
      return [paragraph(texts.price.notComparable)];
    case 'priced':
      return [paragraph(pricedSentence(context, price))];
  }
}

/** Of others it tells only how many vakter change hands; where it may not be told at all, neither may that. */
function priceToTell(context: LetterContext): Price {
  const { price } = ownAnswer(context);
  return price.kind === 'withheld' ? price : context.facts.answer.price;
}

/** Then nothing was weighed. */
function isLocked({ facts }: LetterContext): boolean {
  return facts.roster.problem.lockByVakt.has(facts.vakt.id);
}

function pricedSentence({ texts, say, amount }: LetterContext, { places, verdict }: ForcedPrice): string {
  const first = places.find(({ certainty }) => certainty !== 'same');
  if (first === undefined) return texts.price.same;
  const parts = [say(first.name), amount(first.after.value), amount(first.before.value)] as const;
  if (verdict === 'better') return texts.price.better(...parts);
  const { bound } = first.after;
  const certainty =
    first.certainty === 'real' && bound !== null
      ? texts.price.real(amount(roundDown(bound)), places[0] === first)
      : texts.price.uncertain;
  return `${texts.price.worse(...parts)} ${certainty}`;
}

/** What planning again without the doctor on the vakt found, place by place. Of others only how many. */
export function otherwiseBlocks(context: LetterContext): Block[] {
  const { texts } = context;
  const price = priceToTell(context);
  if (isLocked(context) || price.kind === 'withheld') return answerBlocks(context);
  const intro = [paragraph(texts.price.how), ...answerBlocks(context)];
  if (price.kind !== 'priced') return intro;
  const different = price.places.filter(({ certainty }) => certainty !== 'same');
  return [
    ...intro,
    ...(different.length === 0 ? [] : [placeTable(context, different), paragraph(texts.price.orderNote)]),
    ...changeBlocks(context, price),
    paragraph(texts.price.ended[price.ended]),
  ];
}

function placeTable({ texts, say, amount }: LetterContext, places: readonly PlacePrice[]): LetterTable {
  return {
    kind: 'table',
    caption: texts.price.caption,
    head: texts.price.columns,
    rows: places.map(({ name, before, after, difference, certainty }) => [
      say(name),
      amount(before.value),
      amount(after.value),
      `${difference > 0 ? '+' : ''}${amount(difference)}`,
      difference < 0 ? texts.price.found : certainty === 'real' ? texts.price.certain : texts.price.within,
    ]),
  };
}

/** Of what the doctor would get or lose, so many are named. */
const mostNamed = 6;

/** Who else would have the vakt is told to nobody; what the doctor would get or be free of is the doctor's own. */
function changeBlocks({ facts, texts, writing }: LetterContext, price: ForcedPrice): Block[] {
  const { changes } = price;
  const own = facts.doctor.id;
  const of = changes.find(({ vakt }) => vakt === facts.vakt.id);
  const rest = changes.filter(({ vakt }) => vakt !== facts.vakt.id);
  const others = new Set(
    rest.flatMap(({ from, to }) => [from, to]).filter((id) => id !== null && id !== own),
  );
  const named = (vakter: readonly { readonly vakt: string }[]): string => {
    const first = vakter.slice(0, mostNamed).map(({ vakt }) => writing.vaktName(vakt));
    return [
      ...first,
      ...(vakter.length > mostNamed ? [texts.price.more(vakter.length - mostNamed)] : []),
    ].join('; ');
  };
  const gained = rest.filter(({ to }) => to === own);
  const lost = rest.filter(({ from }) => from === own);
  return [
    paragraph(of === undefined || of.to === null ? texts.price.empty : texts.price.otherHolder),
    paragraph(
      rest.length === 0
        ? texts.price.noChanges
        : `${texts.price.changes(rest.length, others.size)} ${fewestSentence(texts, price)}`,
    ),
    ...(gained.length === 0 ? [] : [paragraph(texts.price.gained(named(gained)))]),
    ...(lost.length === 0 ? [] : [paragraph(texts.price.lost(named(lost)))]),
  ];
}

/** The vakt itself is one of the changes. */
function fewestSentence({ price }: LetterContext['texts'], { fewestChanges }: ForcedPrice): string {
  if (isProven(fewestChanges)) return price.fewest;
  return price.perhapsFewer(Math.max(0, Math.ceil(fewestChanges.bound ?? 0) - 1));
}

/** The hard rules that the one change would break, with sources; what tells of others is counted. */
export function ruleBlocks(context: LetterContext): Block[] {
  const { texts, writing } = context;
  const { brokenAlone: broken, withheld } = ownAnswer(context);
  const brokenAlone = broken.filter(({ rule }) => rule !== 'locked-vakt');
  return [
    paragraph(othersWhoMay(context)),
    paragraph(brokenAlone.length === 0 ? texts.rules.none : texts.rules.intro),
    ...(brokenAlone.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: brokenAlone.map(({ sentence, sources }) => ({
              text: writing.sentence(sentence),
              sources: context.sources(sources),
            })),
          },
        ]),
    ...(withheld === 0 ? [] : [list([texts.rules.withheld(withheld)])]),
  ];
}

function ownAnswer({ facts }: LetterContext): WhyAnswer {
  return forOwnEyes(
    facts.answer,
    facts.roster.problem.doctors.map(({ id }) => id),
  );
}

/** How many others belong to the line and are competent; what else may keep one of them off is theirs alone. */
function othersWhoMay({ facts, texts }: LetterContext): string {
  const { roster, rules, vakt, doctor } = facts;
  const others = roster.problem.doctors.length - 1;
  return texts.rules.others(othersWhoFit(roster, rules, { vakt, doctor }).length, others);
}
