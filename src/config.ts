import { availableParallelism } from 'node:os';
import { z } from 'zod';

const address = (protocols: readonly string[], example: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
      error: `skal være en adresse som ${example}`,
      abort: true,
    })
    .optional();

const number = (min: number, max: number) => {
  const error = `skal være et tall fra ${min} til ${max}`;
  return z.coerce.number(error).min(min, error).max(max, error);
};

const oneOf = <const T extends readonly string[]>(words: T) =>
  z.enum(words, `skal være ett av: ${words.join(', ')}`);

const environment = z.object({
  PORT: number(0, 65_535).int('skal være et helt tall').default(3000),
  HOST: z.string().default('127.0.0.1'),
  VAKTPLAN_DATA: z.string().default('./data'),
  VAKTPLAN_ROLE: oneOf(['all', 'api', 'worker']).default('all'),
  VAKTPLAN_SOLVERS: number(1, 64).int('skal være et helt tall').optional(),
  VAKTPLAN_DEMO: oneOf(['on', 'off']).optional(),
  VAKTPLAN_DEMO_SECONDS: number(1, 3600).optional(),
  VAKTPLAN_NOTICE_DAYS: number(0, 365).int('skal være et helt tall').default(14),
  VAKTPLAN_AUTH: oneOf(['required', 'off']).optional(),
  OIDC_ISSUER: address(['https:', 'http:'], 'https://innlogging.example'),
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_PERSON_CLAIM: z.string().default('sub'),
  DATABASE_URL: address(['postgres:', 'postgresql:'], 'postgres://bruker:passord@vert/database'),
  REDIS_URL: address(['redis:', 'rediss:'], 'redis://vert:6379'),
  VAKTPLAN_PUBLIC_URL: address(['https:', 'http:'], 'https://vaktplan.example')
    .refine((text) => text === undefined || isOrigin(text), {
      error: 'skal være bare adressen, uten sti: vaktplan kan ikke ligge under en sti på en annen adresse',
    })
    .refine((text) => text === undefined || isSafe(text), {
      error: 'skal begynne med https://, for i kalenderadresser er adressen nøkkelen',
    }),
  VAKTPLAN_TRUST_PROXY: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(
      z.array(
        z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], {
          error: 'skal være IP-adresser eller nett som 10.0.0.0/8, med komma imellom',
        }),
      ),
    )
    .optional(),
  VAKTPLAN_REQUESTS_PER_MINUTE: number(0, 1_000_000).int('skal være et helt tall').optional(),
  VAKTPLAN_SNAPSHOT_HOURS: number(0, 8760).default(6),
  VAKTPLAN_SNAPSHOTS_KEPT: number(1, 10_000).int('skal være et helt tall').default(28),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
});

/** Where jobs and rosters are kept, and where the queue is. */
export type StorePlace =
  /** PGlite in a folder; store and queue in one. */
  | { readonly kind: 'embedded'; readonly folder: string }
  /** PostgreSQL; the queue is on Redis where `redisUrl` is given, else beside the store. */
  | { readonly kind: 'distributed'; readonly databaseUrl: string; readonly redisUrl?: string };

/** An identity provider (OpenID Connect) whose tokens are taken. */
export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  /** The claim that tells people apart. */
  readonly personClaim: string;
}

/** Copies of the embedded database in its data folder. */
export interface SnapshotSettings {
  /** Hours between two; 0 takes none. */
  readonly hours: number;
  readonly kept: number;
}

export interface Config {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Nobody but this machine reaches it. */
  readonly loopback: boolean;
  /** Whether every request must say who sends it; otherwise whoever reaches the service is its administrator. */
  readonly auth: 'required' | 'off';
  readonly oidc?: OidcSettings;
  readonly store: StorePlace;
  /** Which halves of the product this process runs. */
  readonly role: 'all' | 'api' | 'worker';
  /** Jobs solved at the same time, a thread each. */
  readonly solvers: number;
  /** Whether the demo legevakt's next month is planned at the start. */
  readonly demo: boolean;
  /** Replaces the demo's own limit. */
  readonly demoSeconds?: number;
  /** Days between the publication of a roster and its first day; fewer are warned of. */
  readonly noticeDays: number;
  /** For each token or address; 0 sets no limit. */
  readonly requestsPerMinute: number;
  /** Where users reach the service, without a slash at the end; undefined: where each request comes to. */
  readonly publicUrl?: string;
  /** Proxies, or ranges of them, whose X-Forwarded headers are believed. */
  readonly trustProxy?: readonly string[];
  readonly snapshots: SnapshotSettings;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/** The environment holds something that cannot be meant. The text is for the person who started the process. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the settings. An empty variable counts as absent.
 *
 * @throws {ConfigError} that names every setting that is wrong
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const reading = environment.safeParse(given);
  if (!reading.success) {
    const faults = reading.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new ConfigError(`Disse innstillingene kan ikke brukes:\n  ${faults.join('\n  ')}`);
  }
  const settings = reading.data;
  const store = placeOf(settings);
  const embedded = store.kind === 'embedded';
  if (embedded && settings.VAKTPLAN_ROLE !== 'all') {
    throw new ConfigError(
      `VAKTPLAN_ROLE=${settings.VAKTPLAN_ROLE} krever en database som flere prosesser kan dele. ` +
        'Sett DATABASE_URL, eller ta bort VAKTPLAN_ROLE.',
    );
  }
  const loopback = isLoopback(settings.HOST);
  const oidc = oidcOf(settings);
  const { VAKTPLAN_PUBLIC_URL: publicUrl, VAKTPLAN_TRUST_PROXY: trustProxy } = settings;
  // A proxy passes on what comes from others, and it looks as if it came from here.
  const othersCome = !loopback || [oidc, publicUrl, trustProxy].some((setting) => setting !== undefined);
  const auth = settings.VAKTPLAN_AUTH ?? (othersCome ? 'required' : 'off');
  return Object.freeze({
    port: settings.PORT,
    host: settings.HOST,
    loopback,
    auth,
    ...(oidc === undefined ? {} : { oidc }),
    store,
    role: settings.VAKTPLAN_ROLE,
    solvers: settings.VAKTPLAN_SOLVERS ?? Math.max(1, Math.min(2, availableParallelism() - 1)),
    demo: settings.VAKTPLAN_DEMO === undefined ? embedded : settings.VAKTPLAN_DEMO === 'on',
    ...(settings.VAKTPLAN_DEMO_SECONDS === undefined ? {} : { demoSeconds: settings.VAKTPLAN_DEMO_SECONDS }),
    noticeDays: settings.VAKTPLAN_NOTICE_DAYS,
    requestsPerMinute: settings.VAKTPLAN_REQUESTS_PER_MINUTE ?? (embedded ? 6000 : 600),
    ...(publicUrl === undefined ? {} : { publicUrl: new URL(publicUrl).origin }),
    ...(trustProxy === undefined ? {} : { trustProxy }),
    snapshots: Object.freeze({
      hours: settings.VAKTPLAN_SNAPSHOT_HOURS,
      kept: settings.VAKTPLAN_SNAPSHOTS_KEPT,
    }),
    logLevel: settings.LOG_LEVEL ?? (embedded ? 'warn' : 'info'),
  });
}

function placeOf(settings: z.infer<typeof environment>): StorePlace {
  const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, VAKTPLAN_DATA: folder } = settings;
  if (databaseUrl === undefined) {
    if (redisUrl === undefined) return Object.freeze({ kind: 'embedded', folder });
    throw new ConfigError(
      'REDIS_URL er satt, men ikke DATABASE_URL. Køen kan gå tapt, så jobbene må stå i en database: ' +
        'sett DATABASE_URL også, eller ta bort REDIS_URL for å ha alt i datamappen.',
    );
  }
  return Object.freeze({
    kind: 'distributed',
    databaseUrl,
    ...(redisUrl === undefined ? {} : { redisUrl }),
  });
}

function oidcOf(settings: z.infer<typeof environment>): OidcSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_PERSON_CLAIM: personClaim } = settings;
  if (issuer === undefined) return undefined;
  if (audience === undefined) {
    throw new ConfigError(
      'OIDC_ISSUER er satt, men ikke OIDC_AUDIENCE. Uten den ville token til helt andre tjenester slippe inn her.',
    );
  }
  if (!isSafe(issuer)) {
    throw new ConfigError('OIDC_ISSUER må begynne med https://, for nøklene hentes derfra.');
  }
  return Object.freeze({ issuer, audience, personClaim });
}

function isOrigin(text: string): boolean {
  const { origin, href } = new URL(text);
  return href === `${origin}/`;
}

function isSafe(text: string): boolean {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || isLoopback(hostname);
}

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}
