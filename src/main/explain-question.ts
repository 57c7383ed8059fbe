import { error, type Issue, type Text } from '../domain/issue.js';
import type { LocalDate } from '../domain/time.js';

/** What a command line asks of a roster. */
export interface ExplainQuestion {
  /** Id of a vakt; without it the whole roster is explained. */
  readonly vakt?: string;
  /** Id of a doctor; without it the vakt is one that is empty. */
  readonly doctor?: string;
  /** Path of a letter to the doctor about the vakt. */
  readonly letter?: string;
  /** Who may have the vakt instead. */
  readonly instead?: boolean;
  /** Who may step in for whom, or for the doctor. */
  readonly resilience?: boolean;
  /** Only vakter from this date on. */
  readonly from?: LocalDate;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** All that is wrong with the question itself: nothing that was asked for is left out in silence. */
export function questionFaults(question: ExplainQuestion): Issue[] {
  const { vakt, doctor, letter, instead = false, resilience = false, csv = false, json = false } = question;
  const isLetter = letter !== undefined;
  const lacksVakt = vakt === undefined && !resilience;
  const faults: readonly (readonly [boolean, Issue])[] = [
    [resilience && vakt !== undefined, ofOneVakt],
    [resilience && instead, resilienceOrInstead],
    [resilience && isLetter, resilienceOrLetter],
    [lacksVakt && !isLetter && (instead || doctor !== undefined), vaktMissing],
    [isLetter && !resilience && (vakt === undefined || doctor === undefined), letterOfNobody],
    [isLetter && instead, letterOrInstead],
    [instead && !isLetter && !resilience && doctor !== undefined, insteadOfAnybody],
    [csv && json, csvOrJson],
    [csv && !resilience, ofResilienceOnly('csv')],
    [question.from !== undefined && !resilience, ofResilienceOnly('from')],
  ];
  return faults.flatMap(([isSo, issue]) => (isSo ? [issue] : []));
}

const vaktMissing = fault('VAKT_MISSING', 'vakt', {
  nb: 'Gi også vakten med --vakt.',
  nn: 'Gi òg vakta med --vakt.',
  en: 'Give the vakt too, with --vakt.',
});

const letterOfNobody = fault('LETTER_OF_NOBODY', 'letter', {
  nb: 'Gi også vakten med --vakt og legen med --doctor.',
  nn: 'Gi òg vakta med --vakt og legen med --doctor.',
  en: 'Give the vakt too, with --vakt, and the doctor, with --doctor.',
});

const ofOneVakt = fault('TWO_QUESTIONS', 'vakt', {
  nb: '--resilience gjelder hele vaktplanen. Bruk --vakt med --instead for én vakt.',
  nn: '--resilience gjeld heile vaktplanen. Bruk --vakt med --instead for éi vakt.',
  en: '--resilience is about the whole roster. Use --vakt with --instead for one vakt.',
});

const resilienceOrInstead = fault('TWO_QUESTIONS', 'instead', {
  nb: '--instead gjelder én vakt, --resilience hele vaktplanen. Bruk én av dem om gangen.',
  nn: '--instead gjeld éi vakt, --resilience heile vaktplanen. Bruk éin av dei om gongen.',
  en: '--instead is about one vakt, --resilience about the whole roster. Use one of them at a time.',
});

const resilienceOrLetter = fault('TWO_QUESTIONS', 'letter', {
  nb: '--letter er et brev om én vakt, --resilience gjelder hele vaktplanen. Bruk én av dem om gangen.',
  nn: '--letter er eit brev om éi vakt, --resilience gjeld heile vaktplanen. Bruk éin av dei om gongen.',
  en: '--letter is a letter about one vakt, --resilience is about the whole roster. Use one of them at a time.',
});

const letterOrInstead = fault('TWO_QUESTIONS', 'letter', {
  nb: '--letter er et brev om legen og vakten, --instead om hvem andre som kan ta den. Bruk én av dem om gangen.',
  nn: '--letter er eit brev om legen og vakta, --instead om kven andre som kan ta ho. Bruk éin av dei om gongen.',
  en: '--letter is a letter about the doctor and the vakt, --instead about who else may have it. Use one of them at a time.',
});

const insteadOfAnybody = fault('TWO_QUESTIONS', 'doctor', {
  nb: '--instead svarer om alle som kan ta vakten. Utelat --doctor; eller utelat --instead, så svares det om legen.',
  nn: '--instead svarer om alle som kan ta vakta. Utelat --doctor; eller utelat --instead, så blir det svart om legen.',
  en: '--instead answers about everybody who may have the vakt. Leave --doctor out; or leave --instead out for an answer about the doctor.',
});

const csvOrJson = fault('TWO_FORMATS', 'csv', {
  nb: 'Svaret kommer enten som CSV eller som JSON. Bruk --csv eller --json.',
  nn: 'Svaret kjem anten som CSV eller som JSON. Bruk --csv eller --json.',
  en: 'The answer comes either as CSV or as JSON. Use --csv or --json.',
});

function ofResilienceOnly(option: 'csv' | 'from'): Issue {
  return fault('RESILIENCE_MISSING', option, {
    nb: `--${option} gjelder bare sammen med --resilience.`,
    nn: `--${option} gjeld berre saman med --resilience.`,
    en: `--${option} is only for use with --resilience.`,
  });
}

function fault(code: string, option: keyof ExplainQuestion, message: Text): Issue {
  return error(code, [option], message);
}
