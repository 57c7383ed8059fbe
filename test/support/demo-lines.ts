import { sarpsborgLines } from '../../src/demo/sarpsborg-lines.js';
import { vaktlinje } from '../../src/domain/job/vaktlinje.js';
import { resolveLine, type Vaktlinje } from '../../src/domain/vakt.js';

/** The vaktlinjer of the demo legevakt with their flags settled. */
export function demoLines(): Vaktlinje[] {
  return sarpsborgLines.map((line) => resolveLine(vaktlinje.parse(line)));
}
