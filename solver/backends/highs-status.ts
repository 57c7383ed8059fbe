import type { ModelStatusCode } from 'highs';

export type HighsVerdict =
  | 'optimal'
  | 'infeasible'
  | 'unbounded'
  | 'infeasible-or-unbounded'
  | 'time'
  | 'work'
  | 'interrupted'
  | 'error';

/** What a native model status means. Anything not known here is an error, never a result. */
export function readHighsStatus(status: ModelStatusCode): HighsVerdict {
  switch (status) {
    case 6: // empty
    case 7: // optimal
      return 'optimal';
    case 8: // infeasible
      return 'infeasible';
    case 9: // unbounded or infeasible
      return 'infeasible-or-unbounded';
    case 10: // unbounded
      return 'unbounded';
    case 13: // time limit
      return 'time';
    case 14: // iteration limit
    case 16: // solution limit, which is also how a node limit ends
      return 'work';
    case 17: // interrupted
      return 'interrupted';
    case 0: // not set
    case 1: // load error
    case 2: // model error
    case 3: // presolve error
    case 4: // solve error
    case 5: // postsolve error
    case 11: // objective bound: never asked for
    case 12: // objective target: never asked for
    case 15: // unknown
      return 'error';
    default: // a status this version does not know
      return 'error';
  }
}
