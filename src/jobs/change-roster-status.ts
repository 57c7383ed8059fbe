import type { Actor } from '../audit/audit-entry.js';
import { warning, type Issue } from '../domain/issue.js';
import { daysBetween, localDateOf, type EpochMinute, type LocalDate } from '../domain/time.js';
import { vakterElsewhereId } from '../rules/catalogue/vakter-elsewhere.js';
import { ruleBroken } from './broken-rule.js';
import type { Clock } from './clock.js';
import { judgeElsewhere, type JudgedElsewhere } from './judge-elsewhere.js';
import { readStoredReport } from './roster-report.js';
import type { RosterStore, StatusChange } from './roster-store.js';
import type { RosterStatus, RosterVersion } from './roster-version.js';
import { elsewhereQuestion, knownElsewhere } from './vakter-elsewhere.js';

export interface RosterStatusParts {
  readonly rosters: RosterStore;
  readonly clock: Clock;
  /** Whole days between publication and the first day of the period. */
  readonly requiredNoticeDays: number;
}

export interface StatusRequest {
  readonly id: string;
  readonly to: StatusChange['to'];
  readonly actor: Actor;
  /** Only where the version is as the asker saw it. */
  readonly revision?: number | undefined;
}

export type StatusAnswer =
  | {
      readonly kind: 'changed';
      readonly roster: RosterVersion;
      /** Versions whose place it took now. */
      readonly superseded: readonly string[];
      readonly warnings: readonly Issue[];
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'not-possible'; readonly status: RosterStatus }
  /** What came of the period has been recorded already, as version `by`. */
  | { readonly kind: 'blocked'; readonly by: string }
  /** One issue for each breach. */
  | { readonly kind: 'breaches'; readonly issues: readonly Issue[] }
  | { readonly kind: 'what-if' }
  | { readonly kind: 'period-not-over' };

/** From where each status may be reached, and whose place it takes. */
const transitions: Readonly<
  Record<StatusChange['to'], Pick<StatusChange, 'from' | 'supersedes' | 'blockedBy'>>
> = {
  proposed: { from: ['draft'], supersedes: [] },
  published: {
    from: ['draft', 'proposed', 'superseded'],
    supersedes: ['published'],
    blockedBy: 'as-worked',
  },
  'as-worked': {
    from: ['draft', 'proposed', 'published', 'superseded'],
    supersedes: ['published', 'as-worked'],
  },
};

/**
 * Changes the status of a version. Asking for the status that it has changes nothing. Only a version without breaches can be published,
 * and vakter elsewhere are judged anew for that: of two legevakter that give one person vakter at once, the second to publish is refused;
 * what was worked is recorded when its period is over, whatever it breaks.
 */
export async function changeRosterStatus(
  parts: RosterStatusParts,
  request: StatusRequest,
): Promise<StatusAnswer> {
  const { rosters, clock } = parts;
  const { id, to, actor, revision } = request;
  const roster = await rosters.findRoster(id);
  if (roster === undefined) return { kind: 'unknown' };
  if (revision !== undefined && revision !== roster.revision) return { kind: 'stale' };
  if (roster.status === to) return { kind: 'changed', roster, superseded: [], warnings: [] };
  const at = clock.now();
  if (roster.isWhatIf) return { kind: 'what-if' };
  if (to === 'as-worked' && todayAt(at) <= roster.period.to) return { kind: 'period-not-over' };
  const judgement = to === 'published' ? await judge(rosters, roster) : undefined;
  if (judgement !== undefined && judgement.breaches.length > 0)
    return { kind: 'breaches', issues: judgement.breaches };
  const publication = { at, ...noticeOf(roster, at, parts.requiredNoticeDays) };
  const outcome = await rosters.changeStatus({
    id,
    to,
    ...transitions[to],
    ...(to === 'published' ? { publication } : {}),
    ...(judgement?.judgedBy === undefined ? {} : { judgedBy: judgement.judgedBy }),
    revision: roster.revision,
    at,
    actor,
  });
  if (outcome.kind === 'judged-too-early') return changeRosterStatus(parts, request);
  if (outcome.kind !== 'changed') return outcome;
  const changed = (await rosters.findRoster(id)) ?? roster;
  const warnings = [...(await warningsOf(rosters, changed)), ...(judgement?.warnings ?? [])];
  return { kind: 'changed', roster: changed, superseded: outcome.superseded, warnings };
}

interface Judgement extends JudgedElsewhere, Pick<StatusChange, 'judgedBy'> {}

/** What stands in the way now: of most rules what the version says, of vakter elsewhere what other legevakter have published since. */
async function judge(rosters: RosterStore, { id, breaches }: RosterVersion): Promise<Judgement> {
  const stored = breaches === 0 ? [] : await breachesOf(rosters, id);
  const others = stored.filter(({ rule }) => rule !== vakterElsewhereId).map(({ issue }) => issue);
  const document = await rosters.rosterDocument(id);
  const elsewhere = await knownElsewhere(rosters, document);
  const question = elsewhereQuestion(document);
  const judgedBy = question === undefined ? {} : { judgedBy: { question, vakter: elsewhere.vakter } };
  if (elsewhere.vakter.length === 0 && others.length === stored.length)
    return { ...judgedBy, breaches: others, warnings: [] };
  const judged = judgeElsewhere(document, await rosters.heldSeats(id), elsewhere);
  return { ...judgedBy, breaches: [...others, ...judged.breaches], warnings: judged.warnings };
}

async function breachesOf(rosters: RosterStore, id: string): Promise<{ rule: string; issue: Issue }[]> {
  const { rules = [] } = await readStoredReport(rosters, id);
  return rules.flatMap(({ rule, title, findings }) =>
    findings
      .filter(({ status }) => status === 'breach')
      .map((finding) => ({ rule, issue: ruleBroken({ ...finding, rule, title }) })),
  );
}

/** Short notice, vakter that nobody has, and another period's published roster that covers some of the same days. */
async function warningsOf(rosters: RosterStore, roster: RosterVersion): Promise<Issue[]> {
  const { id, status, legevakt, period, publication, unfilled } = roster;
  if (status !== 'published' || publication === undefined) return [];
  const { noticeDays, requiredNoticeDays } = publication;
  const others = await rosters.listRosters({
    legevakt,
    statuses: ['published', 'as-worked'],
    ...period,
    limit: 50,
  });
  return [
    ...(noticeDays < requiredNoticeDays ? [shortNotice(noticeDays, requiredNoticeDays)] : []),
    ...(unfilled > 0 ? [unfilledVakter(unfilled)] : []),
    ...others.filter((other) => other.id !== id).map(overlapWith),
  ];
}

function shortNotice(days: number, required: number): Issue {
  const when =
    days <= 0
      ? { nb: 'da den alt gjaldt', nn: 'då han alt gjaldt', en: 'when it had begun' }
      : {
          nb: `${days} ${days === 1 ? 'dag' : 'dager'} før den begynner`,
          nn: `${days} ${days === 1 ? 'dag' : 'dagar'} før han byrjar`,
          en: `${days} ${days === 1 ? 'day' : 'days'} before it begins`,
        };
  return warning('SHORT_NOTICE', ['period', 'from'], {
    nb: `Planen er publisert ${when.nb}, og skulle vært det ${required} dager før. Arbeidsplanen skal drøftes med de tillitsvalgte så tidlig som mulig og senest to uker før den settes i verk, om ikke tariffavtale sier noe annet (arbeidsmiljøloven § 10-3).`,
    nn: `Planen er publisert ${when.nn}, og skulle vore det ${required} dagar før. Arbeidsplanen skal drøftast med dei tillitsvalde så tidleg som mogleg og seinast to veker før han blir sett i verk, om ikkje tariffavtale seier noko anna (arbeidsmiljølova § 10-3).`,
    en: `The roster was published ${when.en}; it should have been ${required} days before. A work schedule is to be discussed with the employees' representatives as early as possible and at least two weeks before it is put into effect, unless a collective agreement says otherwise (arbeidsmiljøloven § 10-3).`,
  });
}

function unfilledVakter(count: number): Issue {
  return warning('UNFILLED_VAKTER', ['assignments'], {
    nb: `Planen er publisert med ${count} ${count === 1 ? 'vakt' : 'vakter'} som ingen lege har.`,
    nn: `Planen er publisert med ${count} ${count === 1 ? 'vakt' : 'vakter'} som ingen lege har.`,
    en: `The roster was published with ${count} ${count === 1 ? 'vakt' : 'vakter'} that no doctor has.`,
  });
}

function overlapWith({ id, period }: RosterVersion): Issue {
  return warning('OVERLAPS_PUBLISHED', ['period'], {
    nb: `En annen plan er publisert for ${period.from} – ${period.to}: ${id}. Dagene som begge har, står i begge.`,
    nn: `Ein annan plan er publisert for ${period.from} – ${period.to}: ${id}. Dagane som begge har, står i begge.`,
    en: `Another roster is published for ${period.from} – ${period.to}: ${id}. Days that both have stand in both.`,
  });
}

/** Days from a publication to the first day of the period, and how many there should be. */
export function noticeOf({ period }: RosterVersion, at: Date, requiredNoticeDays: number) {
  return { noticeDays: daysBetween(todayAt(at), period.from as LocalDate), requiredNoticeDays };
}

/** The date in Norway. */
function todayAt(at: Date): LocalDate {
  return localDateOf(Math.floor(at.getTime() / 60_000) as EpochMinute);
}
