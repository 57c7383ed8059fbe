import type { Text } from '../domain/issue.js';
import type { Vakt } from '../domain/vakt.js';
import type { VaktConflict } from './vakt-conflict.js';

/** What a conflict means for the vakt, in one sentence. */
export function conflictSentence(conflict: VaktConflict, { id }: Vakt): Text {
  switch (conflict.kind) {
    case 'irreducible':
    case 'conflicting':
      return conflict.groups.some((group) => group.kind === 'demand' && group.vakt === id)
        ? cannotHold(id, conflict.kind === 'irreducible')
        : brokenAlready(id);
    case 'fillable': {
      const doctor = conflict.roster.assignments.get(id) ?? '';
      return {
        nb: `Ingen regel hindrer at ${id} har lege: ${doctor} kan ta den uten at en vakt som har lege nå, blir tom. Planlegg på nytt, gjerne med mer tid.`,
        nn: `Ingen regel hindrar at ${id} har lege: ${doctor} kan ta ho utan at ei vakt som har lege no, blir tom. Planlegg på nytt, gjerne med meir tid.`,
        en: `No rule keeps ${id} from having a doctor: ${doctor} can take it without emptying a vakt that has a doctor now. Plan again, with more time if need be.`,
      };
    }
    case 'unknown':
      return {
        nb: `Tiden rakk ikke til å finne ut hvorfor ${id} er tom.`,
        nn: `Tida rakk ikkje til å finne ut kvifor ${id} er tom.`,
        en: `The time was too short to find out why ${id} is empty.`,
      };
  }
}

function cannotHold(id: string, isIrreducible: boolean): Text {
  if (isIrreducible)
    return {
      nb: `${id} er tom fordi dette ikke kan gjelde samtidig; faller ett av leddene bort, kan resten gjelde.`,
      nn: `${id} er tom fordi dette ikkje kan gjelde samstundes; fell eitt av ledda bort, kan resten gjelde.`,
      en: `${id} is empty because these cannot all hold; without any one of them the rest can.`,
    };
  return {
    nb: `${id} er tom fordi dette ikke kan gjelde samtidig. Tiden rakk ikke til å prøve om noe av det er overflødig.`,
    nn: `${id} er tom fordi dette ikkje kan gjelde samstundes. Tida rakk ikkje til å prøve om noko av det er overflødig.`,
    en: `${id} is empty because these cannot all hold. The time was too short to try whether some of them are needless.`,
  };
}

function brokenAlready(id: string): Text {
  return {
    nb: `Dette kan ikke gjelde samtidig, også om ${id} er tom: planen bryter en hard regel.`,
    nn: `Dette kan ikkje gjelde samstundes, også om ${id} er tom: planen bryt ein hard regel.`,
    en: `These cannot all hold even if ${id} stays empty: the roster breaks a hard rule.`,
  };
}
