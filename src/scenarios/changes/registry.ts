import { z } from 'zod';
import { addAbsences } from './add-absences.js';
import { addCrisis } from './add-crisis.js';
import { addDoctors } from './add-doctors.js';
import { addLine } from './add-line.js';
import { addSatellite } from './add-satellite.js';
import { grantFritak } from './grant-fritak.js';
import { growDemand } from './grow-demand.js';
import { manLine } from './man-line.js';
import { mergeLegevakt } from './merge-legevakt.js';
import { removeAbsences } from './remove-absences.js';
import { removeDoctors } from './remove-doctors.js';
import { setBakvakt } from './set-bakvakt.js';
import { setCompetence } from './set-competence.js';
import { setCompetenceRules } from './set-competence-rules.js';
import { setPayModel } from './set-pay-model.js';
import { setRulePackDate } from './set-rule-pack-date.js';
import { setRotation } from './set-rotation.js';
import { setRule } from './set-rule.js';
import { shareLine } from './share-line.js';
import { splitOut } from './split-out.js';
import { staffLine } from './staff-line.js';
import { switchLine } from './switch-line.js';

/** Every typed change, in the order of docs/scenarios.md. */
const changes = [
  addDoctors,
  removeDoctors,
  grantFritak,
  setCompetence,
  addAbsences,
  removeAbsences,
  setRotation,
  staffLine,
  switchLine,
  manLine,
  addLine,
  setBakvakt,
  addSatellite,
  shareLine,
  mergeLegevakt,
  splitOut,
  setRule,
  setCompetenceRules,
  setRulePackDate,
  addCrisis,
  growDemand,
  setPayModel,
] as const;

export const typedChange = z
  .discriminatedUnion('change', changes.map(({ schema }) => schema) as unknown as SchemasOf<typeof changes>)
  .meta({ id: 'ScenarioChange' });

/** As a sender writes it. */
export type TypedChange = z.input<typeof typedChange>;

type SchemasOf<List extends readonly { readonly schema: unknown }[]> = {
  readonly [Index in keyof List]: List[Index]['schema'];
};

/** @throws where there is no such change: the schema knows them all */
export function changeNamed(id: string) {
  const found = changes.find((change) => change.id === id);
  if (found === undefined) throw new RangeError(`There is no change ${id}`);
  return found;
}
