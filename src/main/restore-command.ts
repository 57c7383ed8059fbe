import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inLanguage, type Text } from '../domain/issue.js';
import { machineClock } from '../jobs/clock.js';
import { lockDataFolder } from '../storage/data-folder-lock.js';
import type { SnapshotFault } from '../storage/snapshots/open-snapshot.js';
import { restoreSnapshot, type RestoreOutcome } from '../storage/snapshots/restore-snapshot.js';
import { snapshotFolder } from '../storage/snapshots/snapshot-folder.js';
import { Advice } from './advice.js';
import { auditFaultText } from './audit-command.js';
import { exitCodes } from './exit-codes.js';
import { safeMessage } from './fault-record.js';

import { dataFolderOf, type SnapshotOptions } from './snapshot-command.js';
import { withStore } from './with-database.js';

/** Puts a snapshot, by its path or by its name in the data folder, in the place of the database of a stopped service. */
export async function restoreCommand(named: string, { language }: SnapshotOptions): Promise<void> {
  await withStore(async (place, closers) => {
    const dataFolder = dataFolderOf(place, language);
    const file = [named, join(snapshotFolder(dataFolder), basename(named))].find((path) => existsSync(path));
    if (file === undefined) throw new Advice(inLanguage(notThere(named), language));
    const lock = lockDataFolder(dataFolder);
    closers.add(() => {
      lock.release();
    });
    const outcome = await restoreSnapshot({
      dataFolder,
      file,
      now: machineClock.now(),
      actor: { kind: 'local', id: 'cli' },
    });
    if (outcome.kind === 'restored') {
      console.log(inLanguage(restoredText(outcome), language));
      return;
    }
    console.error(`${inLanguage(faultText(outcome), language)}\n${inLanguage(untouched, language)}`);
    process.exitCode = outcome.kind === 'audit-broken' ? exitCodes.auditBroken : exitCodes.badInput;
  });
}

type Restored = Extract<RestoreOutcome, { readonly kind: 'restored' }>;

const untouched = {
  nb: 'Ingenting er gjort med databasen som er i bruk.',
  nn: 'Ingenting er gjort med databasen som er i bruk.',
  en: 'Nothing has been done to the database in use.',
};

function notThere(named: string): Text {
  return {
    nb: `Det er ingen fil ${named}, og ingen sikkerhetskopi med det navnet. vaktplan snapshot list viser dem som finnes.`,
    nn: `Det er inga fil ${named}, og ingen tryggingskopi med det namnet. vaktplan snapshot list viser dei som finst.`,
    en: `There is no file ${named}, and no snapshot of that name. vaktplan snapshot list shows those there are.`,
  };
}

function restoredText({ contents, movedTo }: Restored): Text {
  const { takenAt, jobs, unfinishedJobs, rosters, audit } = contents;
  const at = takenAt.toISOString();
  const before = (sentence: string): string => (movedTo === undefined ? '' : `\n${sentence} ${movedTo}`);
  return {
    nb:
      `Databasen står nå som den gjorde ${at}. Det som er kommet til siden, er borte fra den.\n` +
      `${jobs} jobber (${unfinishedJobs} var ikke ferdige og kjøres igjen), ${rosters} vaktplaner, ` +
      `${audit.seq} innslag i revisjonsloggen.${before('Databasen fra før ligger i')}`,
    nn:
      `Databasen står no som han gjorde ${at}. Det som er kome til sidan, er borte frå han.\n` +
      `${jobs} jobbar (${unfinishedJobs} var ikkje ferdige og blir køyrde igjen), ${rosters} vaktplanar, ` +
      `${audit.seq} innslag i revisjonsloggen.${before('Databasen frå før ligg i')}`,
    en:
      `The database now stands as it did at ${at}. What was added since is gone from it.\n` +
      `${jobs} jobs (${unfinishedJobs} had not ended and run again), ${rosters} rosters, ` +
      `${audit.seq} entries in the audit log.${before('The database from before is in')}`,
  };
}

function faultText(fault: SnapshotFault): Text {
  switch (fault.kind) {
    case 'unreadable': {
      const { cause } = fault;
      const why = cause instanceof Error ? ` (${safeMessage(cause)})` : '';
      return {
        nb: `Filen er ingen hel sikkerhetskopi: den er kuttet, endret eller noe annet${why}.`,
        nn: `Fila er ingen heil tryggingskopi: ho er kutta, endra eller noko anna${why}.`,
        en: `The file is no whole snapshot: it is cut, changed or something else${why}.`,
      };
    }
    case 'other-postgres':
      return {
        nb: `Kopien er fra PostgreSQL ${fault.made}; denne vaktplan har ${fault.here}. Bruk den vaktplan som tok den.`,
        nn: `Kopien er frå PostgreSQL ${fault.made}; denne vaktplan har ${fault.here}. Bruk den vaktplan som tok han.`,
        en: `The snapshot is from PostgreSQL ${fault.made}; this vaktplan has ${fault.here}. Use the vaktplan that took it.`,
      };
    case 'newer-schema':
      return {
        nb: fault.sentence,
        nn: fault.sentence,
        en: `A newer vaktplan took the snapshot. ${fault.sentence}`,
      };
    case 'audit-broken': {
      const { nb, nn, en } = auditFaultText(fault.verdict);
      return {
        nb: `Revisjonsloggen i kopien henger ikke sammen. ${nb}`,
        nn: `Revisjonsloggen i kopien heng ikkje saman. ${nn}`,
        en: `The audit log in the snapshot does not hold together. ${en}`,
      };
    }
  }
}
