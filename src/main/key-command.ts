import { inLanguage, type Language } from '../domain/issue.js';
import { z } from 'zod';
import { createKey } from '../access/create-key.js';
import { permissions } from '../access/permissions.js';
import { everywhere } from '../access/principal.js';
import { roles } from '../access/roles.js';
import { id } from '../domain/job/scalars.js';
import { machineClock } from '../jobs/clock.js';
import { makeKeyStore } from '../storage/key-store.js';
import { exitCodes } from './exit-codes.js';

import { withDatabase } from './with-database.js';

export interface KeyOptions {
  readonly role: string;
  readonly legevakt: string;
  readonly doctor?: string;
  readonly label: string;
  readonly scopes?: readonly string[];
  readonly expires?: string;
  readonly language: Language;
}

const order = z
  .object({
    role: z.enum(roles),
    legevakt: z.union([z.literal(everywhere), id]),
    doctor: id.optional(),
    label: id,
    scopes: z.array(z.enum(permissions)).optional(),
    expires: z.iso
      .date()
      .transform((text) => new Date(text))
      .optional(),
  })
  .refine(({ role, doctor }) => (role === 'doctor') === (doctor !== undefined), { path: ['doctor'] })
  .refine(({ expires }) => expires === undefined || expires > machineClock.now(), { path: ['expires'] });

/** Makes a key and prints its token, alone, on standard output; what to do with it goes to standard error. */
export async function createKeyCommand({ language, ...options }: KeyOptions): Promise<void> {
  const reading = order.safeParse(options);
  if (!reading.success) {
    const names = [...new Set(reading.error.issues.map(({ path }) => `--${path[0]?.toString() ?? ''}`))];
    const list = names.join(', ');
    const sentence = {
      nb: `Dette kan ikke brukes: ${list}. Roller: ${roles.join(', ')}; --doctor hører til rollen doctor; --expires er en dato som kommer.`,
      nn: `Dette kan ikkje brukast: ${list}. Roller: ${roles.join(', ')}; --doctor høyrer til rolla doctor; --expires er ein dato som kjem.`,
      en: `This cannot be used: ${list}. Roles: ${roles.join(', ')}; --doctor belongs to the role doctor; --expires is a date to come.`,
    };
    console.error(inLanguage(sentence, language));
    process.exitCode = exitCodes.badInput;
    return;
  }
  const { role, legevakt, doctor, label, scopes, expires } = reading.data;
  await withDatabase(async ({ tables }) => {
    const { key, token } = await createKey(
      { keys: makeKeyStore(tables), clock: machineClock },
      {
        grant: { legevakt, role, ...(doctor === undefined ? {} : { doctor }) },
        scopes: scopes ?? null,
        label,
        expiresAt: expires ?? null,
        by: { kind: 'local', id: 'cli' },
      },
    );
    const sentence = {
      nb: `Nøkkel ${key.id} er laget. Tokenet vises bare denne ene gangen:`,
      nn: `Nøkkel ${key.id} er laga. Tokenet blir vist berre denne eine gongen:`,
      en: `Key ${key.id} has been made. The token is shown this once:`,
    };
    console.error(inLanguage(sentence, language));
    console.log(token);
  });
}
