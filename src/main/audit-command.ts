import { inLanguage, type Language, type Text } from '../domain/issue.js';
import { verifyAudit, type AuditFault } from '../audit/verify-audit.js';
import { makeAuditLog } from '../storage/audit-log.js';
import { exitCodes } from './exit-codes.js';

import { withDatabase } from './with-database.js';

export interface AuditOptions {
  readonly noted?: string;
  readonly language: Language;
}

/** Computes the whole chain of the audit log again. */
export async function verifyAuditCommand({ noted, language }: AuditOptions): Promise<void> {
  await withDatabase(async ({ tables }) => {
    const verdict = await verifyAudit(makeAuditLog(tables), noted?.toLowerCase());
    if (verdict.ok) {
      const { seq, hash } = verdict.head;
      const sentence = {
        nb: `Revisjonsloggen henger sammen: ${seq} innslag. Noter den siste hashen et annet sted:`,
        nn: `Revisjonsloggen heng saman: ${seq} innslag. Noter den siste hashen ein annan stad:`,
        en: `The audit log holds together: ${seq} entries. Note the last hash somewhere else:`,
      };
      console.log(`${inLanguage(sentence, language)}\n${hash}`);
    } else {
      console.error(inLanguage(auditFaultText(verdict), language));
      process.exitCode = exitCodes.auditBroken;
    }
  });
}

/** What is wrong with the log. */
export function auditFaultText({ fault, seq }: { readonly fault: AuditFault; readonly seq: number }): Text {
  return faultTexts[fault](seq);
}

const faultTexts: Readonly<Record<AuditFault, (seq: number) => Text>> = {
  missing: (seq) => ({
    nb: `Innslag ${seq} mangler.`,
    nn: `Innslag ${seq} manglar.`,
    en: `Entry ${seq} is missing.`,
  }),
  changed: (seq) => ({
    nb: `Innslag ${seq} er endret.`,
    nn: `Innslag ${seq} er endra.`,
    en: `Entry ${seq} has been changed.`,
  }),
  unlinked: (seq) => ({
    nb: `Innslag ${seq} fortsetter ikke det forrige.`,
    nn: `Innslag ${seq} er ikkje framhald av det førre.`,
    en: `Entry ${seq} does not continue the one before it.`,
  }),
  'head-differs': (seq) => ({
    nb: `Loggen slutter ved innslag ${seq}, men ikke slik databasen sist skrev.`,
    nn: `Loggen sluttar ved innslag ${seq}, men ikkje slik databasen sist skreiv.`,
    en: `The log ends with entry ${seq}, but not as the database last wrote.`,
  }),
  'noted-hash-missing': (seq) => ({
    nb: `Ingen av de ${seq} innslagene har den noterte hashen: loggen er skrevet på nytt, eller kuttet.`,
    nn: `Ingen av dei ${seq} innslaga har den noterte hashen: loggen er skriven på nytt, eller kutta.`,
    en: `None of the ${seq} entries has the noted hash: the log has been written anew, or cut.`,
  }),
};
