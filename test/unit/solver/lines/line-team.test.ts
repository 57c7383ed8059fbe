import { describe, expect, it } from 'vitest';
import { LineTeam } from '../../../../solver/lines/line-team.js';
import {
  nothingFound,
  type LineFindings,
  type LineSearcher,
} from '../../../../solver/lines/line-searcher.js';

const roster: LineFindings = { lines: [], value: 10, bound: 0, prices: undefined };

interface Turn {
  readonly name: string;
  readonly share: number | undefined;
}

/** A searcher that does one unit of work a step and writes down its turns. */
function searcherThatNotes(name: string, turns: Turn[], isDone = false): LineSearcher {
  let work = 0;
  return {
    isDone,
    get work() {
      return work;
    },
    step(_, share) {
      work += 1;
      turns.push({ name, share });
      return nothingFound;
    },
  };
}

function turnsOf(known: LineFindings, share: number | undefined, isProofDone = false): Turn[] {
  const turns: Turn[] = [];
  const early = { searcher: searcherThatNotes('early', turns), to: 0.5 };
  const late = { searcher: searcherThatNotes('late', turns), from: 0.5 };
  const proof = { searcher: searcherThatNotes('proof', turns, isProofDone) };
  const reserve = { searcher: searcherThatNotes('reserve', turns) };
  new LineTeam([early, proof, ...(isProofDone ? [] : [late])], reserve).round({
    known,
    work: 4,
    share,
    isLast: false,
  });
  return turns;
}

function namesOf(turns: readonly Turn[]): string[] {
  return turns.map(({ name }) => name);
}

describe('a team of searchers for lines', () => {
  it('gives turns to those whose part of the search it is, whoever has worked least first', () => {
    expect(namesOf(turnsOf(roster, 0.2))).toEqual(['early', 'proof', 'early', 'proof']);
    expect(namesOf(turnsOf(roster, 0.5))).toEqual(['proof', 'late', 'proof', 'late']);
    expect(namesOf(turnsOf(roster, undefined))).toEqual(['early', 'proof', 'early', 'proof']);
  });

  it('tells each how much of its own part is over', () => {
    expect(turnsOf(roster, 0.25).slice(0, 2)).toEqual([
      { name: 'early', share: 0.5 },
      { name: 'proof', share: 0.25 },
    ]);
    expect(turnsOf(roster, 0.75)[1]).toEqual({ name: 'late', share: 0.5 });
    expect(turnsOf(roster, undefined)[0]?.share).toBeUndefined();
  });

  it('goes on with those who look for the first roster until there is one', () => {
    expect(namesOf(turnsOf(nothingFound, 0.9))).toEqual(['early', 'proof', 'early', 'proof']);
  });

  it('lets those who join later begin level with the others', () => {
    const turns: Turn[] = [];
    const proof = { searcher: searcherThatNotes('proof', turns) };
    const late = { searcher: searcherThatNotes('late', turns), from: 0.5 };
    const team = new LineTeam([proof, late], proof);
    team.round({ known: roster, work: 100, share: 0.4, isLast: false });
    team.round({ known: roster, work: 104, share: 0.6, isLast: false });
    expect(namesOf(turns).slice(100)).toEqual(['proof', 'late', 'proof', 'late']);
  });

  it('lets whoever had to wait again begin level again', () => {
    const turns: Turn[] = [];
    const proof = { searcher: searcherThatNotes('proof', turns) };
    const dives = searcherThatNotes('dives', turns);
    let isWaiting = false;
    const diving = {
      searcher: {
        get isDone() {
          return isWaiting;
        },
        get work() {
          return dives.work;
        },
        step: dives.step.bind(dives),
      },
    };
    const team = new LineTeam([proof, diving], proof);
    const goOn = (isNowWaiting: boolean, work: number): void => {
      isWaiting = isNowWaiting;
      team.round({ known: roster, work, share: 0.5, isLast: false });
    };
    goOn(false, 2);
    goOn(true, 12);
    goOn(false, 16);
    expect(namesOf(turns).slice(12)).toEqual(['proof', 'dives', 'proof', 'dives']);
  });

  it('lets the reserve work once nobody else can, also when the search takes longer than was thought', () => {
    expect(namesOf(turnsOf(roster, 0.9, true))).toEqual(['reserve', 'reserve', 'reserve', 'reserve']);
    expect(namesOf(turnsOf(roster, 1.2))).toEqual(['proof', 'late', 'proof', 'late']);
  });
});
