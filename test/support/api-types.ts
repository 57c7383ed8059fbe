/** Made from docs/openapi.json by `npm run docs`. */
export interface paths {
  '/v1/legevakter/{legevakt}/roster-jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Jobs of a legevakt, newest first
     * @description Jobs made in one moment stand in the order of their ids, so every page continues the one before it. While there are more, the header `Link` has the address of the next page as rel="next".
     */
    get: {
      parameters: {
        query?: {
          /** @description May be given several times; default all */
          origin?: ('solve' | 'replan' | 'scenario')[];
          /** @description Only jobs of this batch of scenarios */
          batch?: string;
          limit?: number;
          /** @description From the link `next` of the page before */
          cursor?: string;
        };
        header?: never;
        path: {
          legevakt: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              jobs: components['schemas']['RosterJob'][];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    /**
     * Plan a month
     * @description The body is a job document, `vaktplan/job/1`. All that is wrong with it is answered at once.
     */
    post: {
      parameters: {
        query?: {
          /** @description A low job is taken up when no normal one waits */
          priority?: 'normal' | 'low';
        };
        header?: {
          /** @description Chosen by the sender, for one job of the legevakt, as long as that is kept: the same request again answers with the same job; another is answered with 422 */
          'idempotency-key'?: string;
        };
        path: {
          legevakt: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': unknown;
        };
      };
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RosterJob'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/roster-jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Jobs, newest first
     * @description Jobs made in one moment stand in the order of their ids, so every page continues the one before it. While there are more, the header `Link` has the address of the next page as rel="next".
     */
    get: {
      parameters: {
        query?: {
          /** @description May be given several times; default all */
          origin?: ('solve' | 'replan' | 'scenario')[];
          /** @description Only jobs of this batch of scenarios */
          batch?: string;
          limit?: number;
          /** @description From the link `next` of the page before */
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              jobs: components['schemas']['RosterJob'][];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/roster-jobs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One job: its state, its progress, and what can be done now */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RosterJob'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/roster-jobs/{id}:stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop, and keep the best roster so far
     * @description A job that nobody has taken up ends without a roster. A job that has ended stays as it is.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RosterJob'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/roster-jobs/{id}:cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Drop a job
     * @description It ends at once and without a roster, also while it is being solved. A job that has ended stays as it is.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RosterJob'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/roster-jobs/{id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What happens to a job, as server-sent events
     * @description `state`: the job has another state. `progress`: the best roster so far, with its value, proven bound and gap in every tier. `done`: the job as it ended, once; then the stream closes. Each event has an id; a reader who was cut off sends it as Last-Event-ID and misses nothing.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'text/event-stream': string;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/roster-jobs/{id}/roster': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who has which vakt */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': unknown;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/roster-jobs/{id}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Coverage, load, rules, norm */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': unknown;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/roster-jobs/{id}/roster.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The roster as CSV */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': unknown;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/roster-jobs/{id}/roster.html': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The roster as a page to print */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': unknown;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/legevakter/{legevakt}/rosters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Rosters of a legevakt, newest first
     * @description Every page continues the one before it. While there are more, the header `Link` has the address of the next page as rel="next".
     */
    get: {
      parameters: {
        query?: {
          /** @description May be given several times */
          status?: ('draft' | 'proposed' | 'published' | 'superseded' | 'as-worked')[];
          /** @description Only rosters whose period ends on this date or later */
          from?: string;
          /** @description Only rosters whose period begins on this date or earlier */
          to?: string;
          /** @description Whether rosters of scenarios are in the list */
          scenarios?: 'without' | 'with' | 'only';
          limit?: number;
          /** @description From the link `next` of the page before */
          cursor?: string;
        };
        header?: never;
        path: {
          legevakt: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              rosters: components['schemas']['RosterSummary'][];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One version of a roster: what it is, and who holds which vakt
     * @description The strong ETag is what a change sends as If-Match.
     */
    get: {
      parameters: {
        query?: never;
        header?: {
          'if-none-match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Roster'];
          };
        };
        /** @description As the reader has it */
        304: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Edit a roster: give vakter to other doctors
     * @description The patch is of `{assignments, overrides}`: doctor by vakt as in the roster, and the overrides of its job document. Every rule looks at the result. What it breaks is in its analysis, and a version with breaches is a draft that cannot be published.
     */
    patch: {
      parameters: {
        query?: never;
        header?: {
          /** @description Chosen by the sender, for one request. Sent again within 24 hours with the same request, it gets the same answer, marked by the header `Idempotency-Replayed`, and nothing is done twice; with another request, or in other roles, 422; while the first is under way, 409. A secret is not shown again: 409. */
          'idempotency-key'?: string;
          /** @description The ETag of the roster; without it the answer is 428 */
          'if-match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json-patch+json': components['schemas']['JsonPatchInput'];
        };
      };
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Roster'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    trace?: never;
  };
  '/v1/rosters/{id}/analysis': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What every rule found in the roster, and what it costs place by place */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What every rule found in the roster, and what it costs place by place */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: uuid */
              roster: string;
              /** @description Rules of law or agreement that the job has otherwise than the versions in force */
              departures?: {
                rule: string;
                title: {
                  nb: string;
                  nn?: string;
                  en: string;
                };
                /** @enum {string} */
                strength: 'skal' | 'hovedregel' | 'bør' | 'praksis' | 'local';
                from: string;
                to: string;
                /** @description The version in force */
                version: string;
                differences: {
                  /** @enum {string} */
                  what: 'mode' | 'weight' | 'scope' | 'parameter' | 'edition';
                  parameter: string | null;
                  /** @description What the job sets */
                  set: unknown;
                  /** @description What the version in force says; null where it gives no value */
                  source: unknown;
                  sentence: {
                    nb: string;
                    nn?: string;
                    en: string;
                  };
                }[];
                sources: {
                  document: string;
                  section: string;
                  edition: string;
                  readOn: string;
                  /** @enum {string} */
                  confidence: 'text' | 'secondary' | 'derived' | 'choice';
                }[];
              }[];
              /** @description What is proven about empty vakter; empty where nothing was searched for */
              proof?: ({
                /** @description Of the lines; null where it is about every minimum vakt */
                priority: number | null;
                /** @enum {string} */
                noun: 'netter' | 'vakter';
                empty: number;
                /** @description Proven: no roster under these rules, as good in what goes before, has fewer */
                atLeast: number | null;
                sentence: {
                  nb: string;
                  nn: string;
                  en: string;
                };
              } & {
                [key: string]: unknown;
              })[];
              summary?: {
                vakter: number;
                heldVakter: number;
                /** @description Minimum seats without a doctor */
                unfilled: string[];
                hardBreaches: number;
                given: number;
                overridden: number;
                shortages: number;
                qualities: number;
                /** @description Empty where nothing was searched for */
                tiers: ({
                  tier: number;
                  level: number;
                  value: number;
                  bound?: number;
                  isProvenBest: boolean;
                  proof: {
                    nb: string;
                    nn?: string;
                    en: string;
                  };
                } & {
                  [key: string]: unknown;
                })[];
              } & {
                [key: string]: unknown;
              };
              /** @description Where the roster costs something, in the order of the search; the findings of `rules` say for what */
              places?: ({
                tier: number;
                /** @description Order within the tier */
                level: number;
                name: {
                  nb: string;
                  nn: string;
                  en: string;
                };
                /** @description What the search minimises here: the sum of its rules, not rounded */
                value: number;
                rules: ({
                  rule: string;
                  value: number;
                } & {
                  [key: string]: unknown;
                })[];
              } & {
                [key: string]: unknown;
              })[];
              /** @description Every active rule, also those that found nothing */
              rules?: ({
                rule: string;
                title: {
                  nb: string;
                  nn?: string;
                  en: string;
                };
                /** @enum {string} */
                strength: 'skal' | 'hovedregel' | 'bør' | 'praksis' | 'local';
                /** @enum {string} */
                mode: 'hard' | 'soft';
                tier: number;
                weight: number;
                sources: {
                  document: string;
                  section: string;
                  edition: string;
                  readOn: string;
                  /** @enum {string} */
                  confidence: 'text' | 'secondary' | 'derived' | 'choice';
                }[];
                /** @description Rounded to hundredths */
                cost: number;
                findings: ({
                  /**
                   * @description breach: a hard rule is broken, which keeps the roster from being published
                   * @enum {string}
                   */
                  status: 'breach' | 'given' | 'overridden' | 'shortage' | 'quality';
                  doctor: string | null;
                  /**
                   * Format: date
                   * @description The date on which the rule is judged
                   */
                  date: string;
                  /** @description The reading of the rule that judges it */
                  version: string;
                  vakter: string[];
                  /** @description Ids, never names */
                  message: {
                    nb: string;
                    nn?: string;
                    en: string;
                  };
                  penalty: number;
                  /** @description Penalty x weight, not rounded */
                  cost: number;
                  /** @description The place where it costs, with the tier of the rule */
                  level?: number;
                } & {
                  [key: string]: unknown;
                })[];
              } & {
                [key: string]: unknown;
              })[];
              overrides?: ({
                rule: string;
                doctor: string;
                /** Format: date */
                date: string;
                /** @description The rule would be broken otherwise */
                isUsed: boolean;
              } & {
                [key: string]: unknown;
              })[];
              /** @description Days worked by exception from the competence requirement */
              exemptions?: {
                [key: string]: unknown;
              };
              notChecked?: ({
                rule: string | null;
                sentence: {
                  nb: string;
                  nn?: string;
                  en: string;
                };
              } & {
                [key: string]: unknown;
              })[];
              warnings?: ({
                code: string;
                message: {
                  nb: string;
                  nn?: string;
                  en: string;
                };
              } & {
                [key: string]: unknown;
              })[];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}/coverage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who stands where, and where nobody does */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Who stands where, and where nobody does */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: uuid */
              roster: string;
              coverage?: {
                /** @description Every vakt of the period, by start */
                vakter: ({
                  vakt: string;
                  /** Format: date */
                  date: string;
                  line: string;
                  /** Format: date-time */
                  from: string;
                  /** Format: date-time */
                  to: string;
                  hours: number;
                  /** @enum {string} */
                  requirement: 'minimum' | 'ideal' | 'extra' | 'conditional';
                  doctor: string | null;
                  /** @description Whether the doctor may have vakt alone then */
                  solo: boolean | null;
                } & {
                  [key: string]: unknown;
                })[];
                halfHours: {
                  from: string;
                  slotMinutes: number;
                } & {
                  [key: string]: unknown;
                };
                presence: {
                  [key: string]: unknown;
                };
                nurses: ({
                  line: string;
                } & {
                  [key: string]: unknown;
                })[];
              } & {
                [key: string]: unknown;
              };
              /** @description Minimum seats without a doctor, and why */
              unfilled?: ({
                vakt: string;
                /** Format: date */
                date: string;
                line: string;
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
              } & {
                [key: string]: unknown;
              })[];
              staffingNorm?: {
                [key: string]: unknown;
              };
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}/fairness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the load is shared */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description How the load is shared */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: uuid */
              roster: string;
              shares?: ({
                doctor: string;
                group: string;
                /** @enum {string} */
                measure: 'hours' | 'natt' | 'helg' | 'fredagskveld' | 'helligdag';
                /** @enum {string} */
                unit: 'weightedHours' | 'vakter';
                load: number;
                target: number;
                carried: number;
                bandLow: number;
                bandHigh: number;
                /** @description 0 inside the band */
                outsideBand: number;
              } & {
                [key: string]: unknown;
              })[];
              load?: ({
                doctor: string;
                vakter: number;
                presentHours: number;
                weightedHours: number;
                netter: number;
                helgVakter: number;
                helligdagVakter: number;
              } & {
                [key: string]: unknown;
              })[];
              hjemmevaktWeight?: number;
              poolFrequency?: {
                [key: string]: unknown;
              };
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}/roster.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The roster as CSV */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': unknown;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}/roster.html': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The roster as a page to print */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': unknown;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}/diff/{other}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What differs from one version to another of the same legevakt */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          other: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RosterDifference'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}/candidates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who may have a vakt instead, who is asked first, and what it costs
     * @description Every doctor but the holder, legal ones first, then by what the roster costs more or less, tier by tier, then who has had fewest vakter lately. Swaps with the holder stand apart. Everything else in the roster stays as it is.
     */
    get: {
      parameters: {
        query: {
          /** @description date/line/seat */
          vakt: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['WhoInstead'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}/resilience': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who may step in for whom, and which vakter nobody else may take */
    get: {
      parameters: {
        query?: {
          /** @description Only vakter of this doctor */
          doctor?: string;
          /** @description Only vakter from this date on */
          from?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Resilience'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}/resilience.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who may step in for whom as CSV, with names */
    get: {
      parameters: {
        query?: {
          /** @description Only vakter of this doctor */
          doctor?: string;
          /** @description Only vakter from this date on */
          from?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': unknown;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Why a doctor has a vakt, or has not, and what the other way round would cost
     * @description The price comes from planning again with that one pair decided beforehand; a difference is real only where no longer search can take it away. A doctor may ask about the own vakter of a published roster and is told nothing of others.
     */
    get: {
      parameters: {
        query: {
          /** @description date/line/seat */
          vakt: string;
          /** @description 1-40 letters, digits, "-" or "_" */
          doctor: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Why'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}/letter.html': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A letter to a doctor: why this vakt is theirs (HTML)
     * @description Why the vakt must be covered, what the roster would be without the doctor on it (by planning again), the doctor’s balance beside the group’s, wishes met and refused. A doctor may ask about the own vakter of a published roster. Of other doctors there are counts and sums only.
     */
    get: {
      parameters: {
        query: {
          /** @description date/line/seat */
          vakt: string;
          /** @description 1-40 letters, digits, "-" or "_" */
          doctor: string;
          /** @description Default: by Accept-Language */
          language?: 'nb' | 'nn' | 'en';
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': unknown;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}/letter.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A letter to a doctor: why this vakt is theirs (PDF)
     * @description Why the vakt must be covered, what the roster would be without the doctor on it (by planning again), the doctor’s balance beside the group’s, wishes met and refused. A doctor may ask about the own vakter of a published roster. Of other doctors there are counts and sums only.
     */
    get: {
      parameters: {
        query: {
          /** @description date/line/seat */
          vakt: string;
          /** @description 1-40 letters, digits, "-" or "_" */
          doctor: string;
          /** @description Default: by Accept-Language */
          language?: 'nb' | 'nn' | 'en';
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': unknown;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}/conflict': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Why a vakt is empty, and what would fill it
     * @description Rules, absences, locks and demands that cannot all hold, none of them in vain, and repairs, each verified by planning again. Takes up to 40 seconds. Nothing is stored.
     */
    get: {
      parameters: {
        query: {
          /** @description date/line/seat of an empty minimum vakt */
          vakt: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['VaktConflict'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}:propose': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a draft out for comment
     * @description A version that is proposed already stays as it is.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description Only where the roster is as the sender saw it */
          'if-match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ChangedRoster'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}:publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Publish: doctors go by this version from now on
     * @description It takes the place of the version that was published for the same period. One with breaches cannot be published: each is named in `errors`, and `overridable` says where an override would set it aside. Short notice is warned of and kept with the version; vakter that nobody has are warned of.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description Only where the roster is as the sender saw it */
          'if-match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ChangedRoster'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}:record-as-worked': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record that this is what was worked
     * @description When the period is over. What differed from the published version is edited first.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description Only where the roster is as the sender saw it */
          'if-match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ChangedRoster'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}:replan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Plan anew, with as few changes as can be
     * @description A new job from the document of the roster, with the changes. Vakter that have begun stay as they are. The roster of the job is a new version of this one.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description Chosen by the sender, for one job of the legevakt, as long as that is kept: the same request again answers with the same job; another is answered with 422 */
          'idempotency-key'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            changes?: components['schemas']['JsonPatchInput'];
          } | null;
        };
      };
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RosterJob'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}/scenarios': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What if: plan again with some changes
     * @description A new job from the document of the base, with the changes. Its roster stands beside the plans of the legevakt: it cannot be proposed or published, only adopted. What is wrong is answered with pointers into this body.
     */
    post: {
      parameters: {
        query?: {
          /** @description A low job is taken up when no normal one waits */
          priority?: 'normal' | 'low';
        };
        header?: {
          /** @description Chosen by the sender, for one job of the legevakt, as long as that is kept: the same request again answers with the same job; another is answered with 422 */
          'idempotency-key'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ScenarioInput'];
        };
      };
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RosterJob'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/roster-jobs/{id}/scenarios': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What if: plan a job again with some changes, also before it has a roster
     * @description A new job from the document of the base, with the changes. Its roster stands beside the plans of the legevakt: it cannot be proposed or published, only adopted. What is wrong is answered with pointers into this body.
     */
    post: {
      parameters: {
        query?: {
          /** @description A low job is taken up when no normal one waits */
          priority?: 'normal' | 'low';
        };
        header?: {
          /** @description Chosen by the sender, for one job of the legevakt, as long as that is kept: the same request again answers with the same job; another is answered with 422 */
          'idempotency-key'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ScenarioInput'];
        };
      };
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RosterJob'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/legevakter/{legevakt}/scenario-batches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Batches of scenarios, newest first
     * @description While there are more, the header `Link` has the address of the next page as rel="next".
     */
    get: {
      parameters: {
        query?: {
          limit?: number;
          /** @description From the link `next` of the page before */
          cursor?: string;
        };
        header?: never;
        path: {
          legevakt: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              batches: components['schemas']['ScenarioBatch'][];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    /**
     * Plan several scenarios of one roster or job
     * @description All of them, or none: what is wrong with any of them is answered at once, with pointers such as /scenarios/3/changes/0/path or /vary/0/change/line. With `vary` each point is a scenario, and the batch has a curve. `smallest` and `additions` are questions that its scenarios answer together; the first scenario of `additions` is the base without any.
     */
    post: {
      parameters: {
        query?: {
          /** @description A low job is taken up when no normal one waits */
          priority?: 'normal' | 'low';
        };
        header?: {
          /** @description Chosen by the sender, for one job of the legevakt, as long as that is kept: the same request again answers with the same job; another is answered with 422 */
          'idempotency-key'?: string;
        };
        path: {
          legevakt: string;
        };
        cookie?: never;
      };
      /** @description Scenarios of `roster` or of `job`, one of the two */
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            roster?: string;
            /**
             * Format: uuid
             * @description Need not have a roster yet
             */
            job?: string;
            scenarios?: components['schemas']['ScenarioInput'][];
            /** @description Instead of `scenarios`: 1 or 2 numbers, of which every combination is planned, 20 at most */
            vary?: components['schemas']['VariedAxisInput'][];
            /** @description Instead of `scenarios`: a number, of which the smallest that is enough is looked for */
            smallest?: {
              /** @description A typed change without the number that is varied, such as {"change": "add-doctors", ...} */
              change: {
                change: string;
              } & {
                [key: string]: unknown;
              };
              /** @description JSON Pointer into the change: where the number goes, such as /count */
              at: string;
              from: number;
              to: number;
              /** @default 1 */
              step?: number;
              /** @description Beside the number; none = what it is about */
              name?: string;
              /**
               * @description Also the frequencies of the staffing table are kept
               * @default true
               */
              norm?: boolean;
            };
            /**
             * @description Tries one doctor more of each category, and each course or qualification that a doctor lacks
             * @enum {string}
             */
            additions?: 'each';
            changes?: components['schemas']['ScenarioChangesInput'];
            /** @description What the curve of `vary` or `smallest` is called: an id, not a name */
            label?: string;
          };
        };
      };
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ScenarioBatch'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/scenario-batches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One batch of scenarios: how far its jobs have come */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ScenarioBatch'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/scenario-batches/{id}/curve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Key figures over the points of a batch with `vary`, and which steps are real
     * @description From the stored reports, when every job is done. A step is real where even the proven bound of the worse point lies above the value of the better one; else it is within the uncertainty. Nothing is stored.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Curve'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/scenario-batches/{id}/curve.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The curve as CSV, a row a point */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': unknown;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/scenario-batches/{id}/curve.html': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The curve as a page to print */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': unknown;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/scenario-batches/{id}/smallest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The smallest number of a batch with `smallest` that is enough
     * @description From the stored reports, when every job is done. Nothing is stored.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Smallest'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/scenario-batches/{id}/additions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Which single addition helps most, of a batch with `additions`
     * @description From the stored reports, when every job is done. Nothing is stored.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Additions'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/comparisons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Compare 2 to 6 rosters, and say which is better, and whether that is certain
     * @description From their stored reports. Two are judged by the first tier where they differ; that is certain where even the proven bound of the worse one lies above the value of the better one. Tiers in which rules do not count alike are not held against each other. Nothing is stored.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @description Rosters, or jobs that are done */
            results: (
              | {
                  /** Format: uuid */
                  roster: string;
                }
              | {
                  /** Format: uuid */
                  job: string;
                }
            )[];
            /** @description What the figures of the last result must be like */
            acceptance?: (
              | {
                  /** @enum {string} */
                  figure:
                    | 'vakter'
                    | 'minimum-seats'
                    | 'unfilled'
                    | 'breaches'
                    | 'overridden'
                    | 'rest-overrides'
                    | 'shortages'
                    | 'qualities'
                    | 'doctors'
                    | 'doctors-with-vakt'
                    | 'shares-outside'
                    | 'weighted-hours-spread'
                    | 'netter-most'
                    | 'netter-mean'
                    | 'one-in-n-least'
                    | 'weekends-most'
                    | 'present-doctor-hours'
                    | 'hours-with-two'
                    | 'frequency-primary'
                    | 'frequency-combined'
                    | 'exemption-days'
                    | 'utilisation'
                    | 'utilisation-worst-hour'
                    | 'hours-above-limit'
                    | 'demand-without-doctor'
                    | 'cost'
                    | 'refund-to-doctors'
                    | 'vakter-without-rate'
                    | 'present-hours-fastlege'
                    | 'present-hours-nattlege'
                    | 'present-hours-legevaktlege'
                    | 'present-hours-vikar'
                    | 'present-hours-byråvikar'
                    | 'present-hours-ALIS'
                    | 'present-hours-LIS1'
                    | 'present-hours-lege uten LIS1'
                    | 'present-hours-kommuneoverlege'
                    | 'present-hours-rotasjon'
                    | 'cost-of-line';
                  /** @description Of the figure cost-of-line: which line */
                  line?: string;
                  /** @enum {string} */
                  must: 'be-at-most';
                  value: number;
                }
              | {
                  /** @enum {string} */
                  figure:
                    | 'vakter'
                    | 'minimum-seats'
                    | 'unfilled'
                    | 'breaches'
                    | 'overridden'
                    | 'rest-overrides'
                    | 'shortages'
                    | 'qualities'
                    | 'doctors'
                    | 'doctors-with-vakt'
                    | 'shares-outside'
                    | 'weighted-hours-spread'
                    | 'netter-most'
                    | 'netter-mean'
                    | 'one-in-n-least'
                    | 'weekends-most'
                    | 'present-doctor-hours'
                    | 'hours-with-two'
                    | 'frequency-primary'
                    | 'frequency-combined'
                    | 'exemption-days'
                    | 'utilisation'
                    | 'utilisation-worst-hour'
                    | 'hours-above-limit'
                    | 'demand-without-doctor'
                    | 'cost'
                    | 'refund-to-doctors'
                    | 'vakter-without-rate'
                    | 'present-hours-fastlege'
                    | 'present-hours-nattlege'
                    | 'present-hours-legevaktlege'
                    | 'present-hours-vikar'
                    | 'present-hours-byråvikar'
                    | 'present-hours-ALIS'
                    | 'present-hours-LIS1'
                    | 'present-hours-lege uten LIS1'
                    | 'present-hours-kommuneoverlege'
                    | 'present-hours-rotasjon'
                    | 'cost-of-line';
                  /** @description Of the figure cost-of-line: which line */
                  line?: string;
                  /** @enum {string} */
                  must: 'be-at-least';
                  value: number;
                }
              | {
                  /** @enum {string} */
                  figure:
                    | 'unfilled'
                    | 'breaches'
                    | 'overridden'
                    | 'rest-overrides'
                    | 'shortages'
                    | 'qualities'
                    | 'shares-outside'
                    | 'weighted-hours-spread'
                    | 'netter-most'
                    | 'netter-mean'
                    | 'one-in-n-least'
                    | 'weekends-most'
                    | 'hours-with-two'
                    | 'frequency-primary'
                    | 'frequency-combined'
                    | 'exemption-days'
                    | 'utilisation-worst-hour'
                    | 'hours-above-limit'
                    | 'demand-without-doctor'
                    | 'cost'
                    | 'vakter-without-rate'
                    | 'cost-of-line';
                  /** @description Of the figure cost-of-line: which line */
                  line?: string;
                  /** @enum {string} */
                  must: 'not-be-worse';
                }
            )[];
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Comparison'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/comparisons.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The same as CSV, with what each doctor gains and loses, and who has the vakter that differ */
    post: {
      parameters: {
        query?: {
          /** @description Default: by Accept-Language */
          language?: 'nb' | 'nn' | 'en';
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @description Rosters, or jobs that are done */
            results: (
              | {
                  /** Format: uuid */
                  roster: string;
                }
              | {
                  /** Format: uuid */
                  job: string;
                }
            )[];
            /** @description What the figures of the last result must be like */
            acceptance?: (
              | {
                  /** @enum {string} */
                  figure:
                    | 'vakter'
                    | 'minimum-seats'
                    | 'unfilled'
                    | 'breaches'
                    | 'overridden'
                    | 'rest-overrides'
                    | 'shortages'
                    | 'qualities'
                    | 'doctors'
                    | 'doctors-with-vakt'
                    | 'shares-outside'
                    | 'weighted-hours-spread'
                    | 'netter-most'
                    | 'netter-mean'
                    | 'one-in-n-least'
                    | 'weekends-most'
                    | 'present-doctor-hours'
                    | 'hours-with-two'
                    | 'frequency-primary'
                    | 'frequency-combined'
                    | 'exemption-days'
                    | 'utilisation'
                    | 'utilisation-worst-hour'
                    | 'hours-above-limit'
                    | 'demand-without-doctor'
                    | 'cost'
                    | 'refund-to-doctors'
                    | 'vakter-without-rate'
                    | 'present-hours-fastlege'
                    | 'present-hours-nattlege'
                    | 'present-hours-legevaktlege'
                    | 'present-hours-vikar'
                    | 'present-hours-byråvikar'
                    | 'present-hours-ALIS'
                    | 'present-hours-LIS1'
                    | 'present-hours-lege uten LIS1'
                    | 'present-hours-kommuneoverlege'
                    | 'present-hours-rotasjon'
                    | 'cost-of-line';
                  /** @description Of the figure cost-of-line: which line */
                  line?: string;
                  /** @enum {string} */
                  must: 'be-at-most';
                  value: number;
                }
              | {
                  /** @enum {string} */
                  figure:
                    | 'vakter'
                    | 'minimum-seats'
                    | 'unfilled'
                    | 'breaches'
                    | 'overridden'
                    | 'rest-overrides'
                    | 'shortages'
                    | 'qualities'
                    | 'doctors'
                    | 'doctors-with-vakt'
                    | 'shares-outside'
                    | 'weighted-hours-spread'
                    | 'netter-most'
                    | 'netter-mean'
                    | 'one-in-n-least'
                    | 'weekends-most'
                    | 'present-doctor-hours'
                    | 'hours-with-two'
                    | 'frequency-primary'
                    | 'frequency-combined'
                    | 'exemption-days'
                    | 'utilisation'
                    | 'utilisation-worst-hour'
                    | 'hours-above-limit'
                    | 'demand-without-doctor'
                    | 'cost'
                    | 'refund-to-doctors'
                    | 'vakter-without-rate'
                    | 'present-hours-fastlege'
                    | 'present-hours-nattlege'
                    | 'present-hours-legevaktlege'
                    | 'present-hours-vikar'
                    | 'present-hours-byråvikar'
                    | 'present-hours-ALIS'
                    | 'present-hours-LIS1'
                    | 'present-hours-lege uten LIS1'
                    | 'present-hours-kommuneoverlege'
                    | 'present-hours-rotasjon'
                    | 'cost-of-line';
                  /** @description Of the figure cost-of-line: which line */
                  line?: string;
                  /** @enum {string} */
                  must: 'be-at-least';
                  value: number;
                }
              | {
                  /** @enum {string} */
                  figure:
                    | 'unfilled'
                    | 'breaches'
                    | 'overridden'
                    | 'rest-overrides'
                    | 'shortages'
                    | 'qualities'
                    | 'shares-outside'
                    | 'weighted-hours-spread'
                    | 'netter-most'
                    | 'netter-mean'
                    | 'one-in-n-least'
                    | 'weekends-most'
                    | 'hours-with-two'
                    | 'frequency-primary'
                    | 'frequency-combined'
                    | 'exemption-days'
                    | 'utilisation-worst-hour'
                    | 'hours-above-limit'
                    | 'demand-without-doctor'
                    | 'cost'
                    | 'vakter-without-rate'
                    | 'cost-of-line';
                  /** @description Of the figure cost-of-line: which line */
                  line?: string;
                  /** @enum {string} */
                  must: 'not-be-worse';
                }
            )[];
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': unknown;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/comparisons.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The same as XLSX, with what each doctor gains and loses, and who has the vakter that differ */
    post: {
      parameters: {
        query?: {
          /** @description Default: by Accept-Language */
          language?: 'nb' | 'nn' | 'en';
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @description Rosters, or jobs that are done */
            results: (
              | {
                  /** Format: uuid */
                  roster: string;
                }
              | {
                  /** Format: uuid */
                  job: string;
                }
            )[];
            /** @description What the figures of the last result must be like */
            acceptance?: (
              | {
                  /** @enum {string} */
                  figure:
                    | 'vakter'
                    | 'minimum-seats'
                    | 'unfilled'
                    | 'breaches'
                    | 'overridden'
                    | 'rest-overrides'
                    | 'shortages'
                    | 'qualities'
                    | 'doctors'
                    | 'doctors-with-vakt'
                    | 'shares-outside'
                    | 'weighted-hours-spread'
                    | 'netter-most'
                    | 'netter-mean'
                    | 'one-in-n-least'
                    | 'weekends-most'
                    | 'present-doctor-hours'
                    | 'hours-with-two'
                    | 'frequency-primary'
                    | 'frequency-combined'
                    | 'exemption-days'
                    | 'utilisation'
                    | 'utilisation-worst-hour'
                    | 'hours-above-limit'
                    | 'demand-without-doctor'
                    | 'cost'
                    | 'refund-to-doctors'
                    | 'vakter-without-rate'
                    | 'present-hours-fastlege'
                    | 'present-hours-nattlege'
                    | 'present-hours-legevaktlege'
                    | 'present-hours-vikar'
                    | 'present-hours-byråvikar'
                    | 'present-hours-ALIS'
                    | 'present-hours-LIS1'
                    | 'present-hours-lege uten LIS1'
                    | 'present-hours-kommuneoverlege'
                    | 'present-hours-rotasjon'
                    | 'cost-of-line';
                  /** @description Of the figure cost-of-line: which line */
                  line?: string;
                  /** @enum {string} */
                  must: 'be-at-most';
                  value: number;
                }
              | {
                  /** @enum {string} */
                  figure:
                    | 'vakter'
                    | 'minimum-seats'
                    | 'unfilled'
                    | 'breaches'
                    | 'overridden'
                    | 'rest-overrides'
                    | 'shortages'
                    | 'qualities'
                    | 'doctors'
                    | 'doctors-with-vakt'
                    | 'shares-outside'
                    | 'weighted-hours-spread'
                    | 'netter-most'
                    | 'netter-mean'
                    | 'one-in-n-least'
                    | 'weekends-most'
                    | 'present-doctor-hours'
                    | 'hours-with-two'
                    | 'frequency-primary'
                    | 'frequency-combined'
                    | 'exemption-days'
                    | 'utilisation'
                    | 'utilisation-worst-hour'
                    | 'hours-above-limit'
                    | 'demand-without-doctor'
                    | 'cost'
                    | 'refund-to-doctors'
                    | 'vakter-without-rate'
                    | 'present-hours-fastlege'
                    | 'present-hours-nattlege'
                    | 'present-hours-legevaktlege'
                    | 'present-hours-vikar'
                    | 'present-hours-byråvikar'
                    | 'present-hours-ALIS'
                    | 'present-hours-LIS1'
                    | 'present-hours-lege uten LIS1'
                    | 'present-hours-kommuneoverlege'
                    | 'present-hours-rotasjon'
                    | 'cost-of-line';
                  /** @description Of the figure cost-of-line: which line */
                  line?: string;
                  /** @enum {string} */
                  must: 'be-at-least';
                  value: number;
                }
              | {
                  /** @enum {string} */
                  figure:
                    | 'unfilled'
                    | 'breaches'
                    | 'overridden'
                    | 'rest-overrides'
                    | 'shortages'
                    | 'qualities'
                    | 'shares-outside'
                    | 'weighted-hours-spread'
                    | 'netter-most'
                    | 'netter-mean'
                    | 'one-in-n-least'
                    | 'weekends-most'
                    | 'hours-with-two'
                    | 'frequency-primary'
                    | 'frequency-combined'
                    | 'exemption-days'
                    | 'utilisation-worst-hour'
                    | 'hours-above-limit'
                    | 'demand-without-doctor'
                    | 'cost'
                    | 'vakter-without-rate'
                    | 'cost-of-line';
                  /** @description Of the figure cost-of-line: which line */
                  line?: string;
                  /** @enum {string} */
                  must: 'not-be-worse';
                }
            )[];
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': unknown;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/comparisons.html': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The same as HTML, with what each doctor gains and loses, and who has the vakter that differ */
    post: {
      parameters: {
        query?: {
          /** @description Default: by Accept-Language */
          language?: 'nb' | 'nn' | 'en';
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @description Rosters, or jobs that are done */
            results: (
              | {
                  /** Format: uuid */
                  roster: string;
                }
              | {
                  /** Format: uuid */
                  job: string;
                }
            )[];
            /** @description What the figures of the last result must be like */
            acceptance?: (
              | {
                  /** @enum {string} */
                  figure:
                    | 'vakter'
                    | 'minimum-seats'
                    | 'unfilled'
                    | 'breaches'
                    | 'overridden'
                    | 'rest-overrides'
                    | 'shortages'
                    | 'qualities'
                    | 'doctors'
                    | 'doctors-with-vakt'
                    | 'shares-outside'
                    | 'weighted-hours-spread'
                    | 'netter-most'
                    | 'netter-mean'
                    | 'one-in-n-least'
                    | 'weekends-most'
                    | 'present-doctor-hours'
                    | 'hours-with-two'
                    | 'frequency-primary'
                    | 'frequency-combined'
                    | 'exemption-days'
                    | 'utilisation'
                    | 'utilisation-worst-hour'
                    | 'hours-above-limit'
                    | 'demand-without-doctor'
                    | 'cost'
                    | 'refund-to-doctors'
                    | 'vakter-without-rate'
                    | 'present-hours-fastlege'
                    | 'present-hours-nattlege'
                    | 'present-hours-legevaktlege'
                    | 'present-hours-vikar'
                    | 'present-hours-byråvikar'
                    | 'present-hours-ALIS'
                    | 'present-hours-LIS1'
                    | 'present-hours-lege uten LIS1'
                    | 'present-hours-kommuneoverlege'
                    | 'present-hours-rotasjon'
                    | 'cost-of-line';
                  /** @description Of the figure cost-of-line: which line */
                  line?: string;
                  /** @enum {string} */
                  must: 'be-at-most';
                  value: number;
                }
              | {
                  /** @enum {string} */
                  figure:
                    | 'vakter'
                    | 'minimum-seats'
                    | 'unfilled'
                    | 'breaches'
                    | 'overridden'
                    | 'rest-overrides'
                    | 'shortages'
                    | 'qualities'
                    | 'doctors'
                    | 'doctors-with-vakt'
                    | 'shares-outside'
                    | 'weighted-hours-spread'
                    | 'netter-most'
                    | 'netter-mean'
                    | 'one-in-n-least'
                    | 'weekends-most'
                    | 'present-doctor-hours'
                    | 'hours-with-two'
                    | 'frequency-primary'
                    | 'frequency-combined'
                    | 'exemption-days'
                    | 'utilisation'
                    | 'utilisation-worst-hour'
                    | 'hours-above-limit'
                    | 'demand-without-doctor'
                    | 'cost'
                    | 'refund-to-doctors'
                    | 'vakter-without-rate'
                    | 'present-hours-fastlege'
                    | 'present-hours-nattlege'
                    | 'present-hours-legevaktlege'
                    | 'present-hours-vikar'
                    | 'present-hours-byråvikar'
                    | 'present-hours-ALIS'
                    | 'present-hours-LIS1'
                    | 'present-hours-lege uten LIS1'
                    | 'present-hours-kommuneoverlege'
                    | 'present-hours-rotasjon'
                    | 'cost-of-line';
                  /** @description Of the figure cost-of-line: which line */
                  line?: string;
                  /** @enum {string} */
                  must: 'be-at-least';
                  value: number;
                }
              | {
                  /** @enum {string} */
                  figure:
                    | 'unfilled'
                    | 'breaches'
                    | 'overridden'
                    | 'rest-overrides'
                    | 'shortages'
                    | 'qualities'
                    | 'shares-outside'
                    | 'weighted-hours-spread'
                    | 'netter-most'
                    | 'netter-mean'
                    | 'one-in-n-least'
                    | 'weekends-most'
                    | 'hours-with-two'
                    | 'frequency-primary'
                    | 'frequency-combined'
                    | 'exemption-days'
                    | 'utilisation-worst-hour'
                    | 'hours-above-limit'
                    | 'demand-without-doctor'
                    | 'cost'
                    | 'vakter-without-rate'
                    | 'cost-of-line';
                  /** @description Of the figure cost-of-line: which line */
                  line?: string;
                  /** @enum {string} */
                  must: 'not-be-worse';
                }
            )[];
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': unknown;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rosters/{id}:adopt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a scenario on: make it a draft of the plan that it started from
     * @description The answer is a new version with the same contents, which can be proposed and published; the scenario stays. One that has been adopted already is answered with the version that came of it (200).
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Roster'];
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Roster'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check any roster
     * @description The roster may come from here or from any other system. All that is wrong with the job and the roster is answered at once, with pointers that start at /job, /roster or /rules. Nothing is stored.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @description A job document, vaktplan/job/1: legevakt, period, lines, doctors and rule settings */
            job: unknown;
            /** @description JSON, or the text of a JSON, CSV or iCalendar file */
            roster:
              | ({
                  /** @description By the id of the vakt; null = empty */
                  assignments?: ({
                    /** @description date/line/seat */
                    vakt: string;
                    doctor: string | null;
                  } & {
                    [key: string]: unknown;
                  })[];
                  /** @description By start and end; the line where several vakter begin and end then */
                  duties?: ({
                    /** @description Id, or full name */
                    doctor: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     */
                    start: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     */
                    end: string;
                    /** @description Id or name of the line */
                    line?: string;
                  } & {
                    [key: string]: unknown;
                  })[];
                  /** @description When the holder of a hjemmevakt or bakvakt was called out; counts as work for rest */
                  callOuts?: ({
                    /** @description date/line/seat */
                    vakt: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     */
                    from: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     */
                    to: string;
                  } & {
                    [key: string]: unknown;
                  })[];
                } & {
                  [key: string]: unknown;
                })
              | {
                  /**
                   * @description Default: by how the text begins
                   * @enum {string}
                   */
                  format?: 'json' | 'csv' | 'icalendar';
                  /** @description The whole file */
                  text: string;
                };
            /** @description Only these rules, by id; default all that are on in the job */
            rules?: string[];
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RosterCheck'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every rule, as it judges a date */
    get: {
      parameters: {
        query?: {
          /** @description Date of the vakter; default today in Norway */
          on?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              on: string;
              rules: components['schemas']['Rule'][];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rules/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One rule, as it judges a date */
    get: {
      parameters: {
        query?: {
          /** @description Date of the vakter; default today in Norway */
          on?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Rule'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rules/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every dated version of a rule */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              id: string;
              versions: components['schemas']['RuleVersion'][];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/demo-data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Made-up legevakter */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              demoData: components['schemas']['DemoLegevakt'][];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/demo-data/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A month of a made-up legevakt as a job document
     * @description Post it as it is to `/v1/legevakter/{legevakt}/roster-jobs`. All people in it are made up.
     */
    get: {
      parameters: {
        query?: {
          /** @description 2025-01 to 2035-12; default the next month in Norway */
          month?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description A job document, vaktplan/job/1 */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': unknown;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who asks, in which roles */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Me'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/vakter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * My vakter, with colleagues and whom to call
     * @description Vakter of published rosters that touch the dates; default from today, and 400 days at most.
     */
    get: {
      parameters: {
        query?: {
          /** @description Local date, YYYY-MM-DD */
          from?: string;
          /** @description This date too */
          to?: string;
          /** @description Together with `doctor`; for administrators */
          legevakt?: string;
          /** @description Another doctor than oneself; for administrators */
          doctor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              vakter: components['schemas']['MyVakt'][];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/on-now': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is on duty now, where I have vakter */
    get: {
      parameters: {
        query?: {
          /** @description Together with `doctor`; for administrators */
          legevakt?: string;
          /** @description Another doctor than oneself; for administrators */
          doctor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              legevakter: {
                legevakt: string;
                legevaktName: string;
                onDuty: {
                  doctor: string;
                  name: string;
                  vakt: string;
                  line: string;
                  lineName: string;
                  place: string | null;
                  /** @description RFC 3339 with offset */
                  start: string;
                  end: string;
                }[];
              }[];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/balance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What I have had against my share, by published roster and in all
     * @description Rosters whose period touches the dates; default those of the last year and what is published ahead.
     */
    get: {
      parameters: {
        query?: {
          /** @description Local date, YYYY-MM-DD */
          from?: string;
          /** @description This date too */
          to?: string;
          /** @description Together with `doctor`; for administrators */
          legevakt?: string;
          /** @description Another doctor than oneself; for administrators */
          doctor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              doctors: components['schemas']['MyBalance'][];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/swaps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Swaps: my own and the offers that are open, or those of the legevakt; newest first
     * @description Every page continues the one before it. While there are more, the header `Link` has the address of the next page as rel="next".
     */
    get: {
      parameters: {
        query?: {
          /** @description May be given several times */
          state?: (
            'requested' | 'accepted' | 'approved' | 'declined' | 'withdrawn' | 'rejected' | 'expired'
          )[];
          limit?: number;
          /** @description From the link `next` of the page before */
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              swaps: components['schemas']['Swap'][];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    /**
     * Ask for a swap of vakter on a published roster
     * @description Both vakter are of one roster. Every rule looks at the whole roster with the swap done; a breach does not keep anybody from asking, but the swap cannot be approved with it. Asking again for what is open already answers 200 with the same swap.
     */
    post: {
      parameters: {
        query?: {
          /** @description Another doctor of the legevakt than oneself; for administrators */
          doctor?: string;
        };
        header?: {
          /** @description Chosen by the sender, for one request. Sent again within 24 hours with the same request, it gets the same answer, marked by the header `Idempotency-Replayed`, and nothing is done twice; with another request, or in other roles, 422; while the first is under way, 409. A secret is not shown again: 409. */
          'idempotency-key'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json':
            | {
                /** @enum {string} */
                kind: 'exchange';
                /**
                 * Format: uuid
                 * @description The published version, as GET /v1/me/vakter names it
                 */
                roster: string;
                /** @description My own vakt */
                gives: string;
                /** @description Theirs, in return */
                takes: string;
              }
            | {
                /** @enum {string} */
                kind: 'give-away';
                /**
                 * Format: uuid
                 * @description The published version, as GET /v1/me/vakter names it
                 */
                roster: string;
                /** @description My own vakt */
                gives: string;
                /** @description The doctor who is asked */
                to: string;
              }
            | {
                /** @enum {string} */
                kind: 'open';
                /**
                 * Format: uuid
                 * @description The published version, as GET /v1/me/vakter names it
                 */
                roster: string;
                /** @description My own vakt */
                gives: string;
              };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Swap'];
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Swap'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/swaps/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One swap: who gives what to whom, what the rules say, what has come of it */
    get: {
      parameters: {
        query?: never;
        header?: {
          'if-none-match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Swap'];
          };
        };
        /** @description As the reader has it */
        304: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/swaps/{id}:accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say yes to a swap, or take a vakt that is offered to all
     * @description A leader decides then. The rules look at the swap again, and the answer has what they say. Doing it again changes nothing.
     */
    post: {
      parameters: {
        query?: {
          /** @description Another doctor of the legevakt than oneself; for administrators */
          doctor?: string;
        };
        header?: {
          /** @description Only where the swap is as the sender saw it */
          'if-match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Swap'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/swaps/{id}:decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say no to a swap that one is asked for
     * @description Also after having said yes, until a leader has approved. Doing it again changes nothing.
     */
    post: {
      parameters: {
        query?: {
          /** @description Another doctor of the legevakt than oneself; for administrators */
          doctor?: string;
        };
        header?: {
          /** @description Only where the swap is as the sender saw it */
          'if-match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Swap'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/swaps/{id}:withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take back what one has asked for
     * @description Also after the other one has said yes, until a leader has approved. Doing it again changes nothing.
     */
    post: {
      parameters: {
        query?: {
          /** @description Another doctor of the legevakt than oneself; for administrators */
          doctor?: string;
        };
        header?: {
          /** @description Only where the swap is as the sender saw it */
          'if-match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Swap'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/swaps/{id}:approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve an accepted swap: doctors go by it from now on
     * @description A version of the roster with the swap done is published, in one step. With breaches it is refused, and each is named. Doing it again changes nothing.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description Only where the swap is as the sender saw it */
          'if-match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Swap'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/swaps/{id}:reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refuse a swap
     * @description A leader says no, whether it is accepted or not. Doing it again changes nothing.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description Only where the swap is as the sender saw it */
          'if-match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Swap'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/calendar-feed:rotate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A new address for the calendar of my vakter
     * @description The address is shown this once: only a hash is kept. The one before opens nothing from now on. It works for as long as the role does.
     */
    post: {
      parameters: {
        query?: {
          /** @description Together with `doctor`; for administrators */
          legevakt?: string;
          /** @description Another doctor than oneself; for administrators */
          doctor?: string;
        };
        header?: {
          /** @description Chosen by the sender, for one request. Sent again within 24 hours with the same request, it gets the same answer, marked by the header `Idempotency-Replayed`, and nothing is done twice; with another request, or in other roles, 422; while the first is under way, 409. A secret is not shown again: 409. */
          'idempotency-key'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: uri */
              url: string;
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/calendar-feed:revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * No calendar of my vakter any more
     * @description The address opens nothing from now on; where there is none, nothing happens.
     */
    post: {
      parameters: {
        query?: {
          /** @description Together with `doctor`; for administrators */
          legevakt?: string;
          /** @description Another doctor than oneself; for administrators */
          doctor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cal/{token}.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The calendar itself, iCalendar in UTC
     * @description Nothing but the address is asked for. It names nobody. A vakt that was taken away stays for 30 days, as cancelled.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          token: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': unknown;
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Keys, newest first
     * @description Keys for all legevakter are shown to those only who are administrators of all.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              keys: components['schemas']['ApiKey'][];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    /**
     * Make a key
     * @description The answer has the token. It is shown this once: only its hash is kept. A key gives nobody more than the asker has.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description Chosen by the sender, for one request. Sent again within 24 hours with the same request, it gets the same answer, marked by the header `Idempotency-Replayed`, and nothing is done twice; with another request, or in other roles, 422; while the first is under way, 409. A secret is not shown again: 409. */
          'idempotency-key'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            grant: components['schemas']['GrantInput'];
            /** @description Narrows the role to these permissions */
            scopes?: (
              | 'job:read'
              | 'job:submit'
              | 'job:stop'
              | 'roster:read'
              | 'roster:edit'
              | 'roster:propose'
              | 'roster:publish'
              | 'roster:record'
              | 'roster:explain'
              | 'check:run'
              | 'me:read'
              | 'me:read-as'
              | 'swap:read'
              | 'swap:read-all'
              | 'swap:request'
              | 'swap:request-as'
              | 'swap:decide'
              | 'key:read'
              | 'key:write'
              | 'person:read'
              | 'person:write'
              | 'audit:read'
              | 'webhook:read'
              | 'webhook:write'
            )[];
            /** @description What the key is for; an id, not a name */
            label: string;
            /**
             * Format: date-time
             * @description The key opens nothing from then on; default never
             */
            expiresAt?: string;
          };
        };
      };
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              key: components['schemas']['ApiKey'];
              token: string;
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/keys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One key */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ApiKey'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/keys/{id}:revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke a key
     * @description It opens nothing from now on. A key that was revoked before stays as it is.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ApiKey'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * People and their roles
     * @description An administrator of one legevakt sees and changes what concerns that one; what a person may elsewhere stays as it is.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              people: components['schemas']['Person'][];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    /**
     * Add a person
     * @description By what the identity provider calls them, which is not shown again; from then on the id stands for the person. A person who was added before keeps the id. To an administrator of one legevakt everybody without a role there is new.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description Chosen by the sender, for one request. Sent again within 24 hours with the same request, it gets the same answer, marked by the header `Idempotency-Replayed`, and nothing is done twice; with another request, or in other roles, 422; while the first is under way, 409. A secret is not shown again: 409. */
          'idempotency-key'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @description The value of the claim that tells people apart */
            subject: string;
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Person'];
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Person'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{id}/grants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The roles of a person
     * @description An administrator of one legevakt sees and changes what concerns that one; what a person may elsewhere stays as it is.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              grants: {
                legevakt: string;
                /** @enum {string} */
                role: 'admin' | 'leader' | 'planner' | 'doctor' | 'tillitsvalgt' | 'integration';
                doctor?: string;
              }[];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    /**
     * Give a person these roles, and no others
     * @description An administrator of one legevakt sees and changes what concerns that one; what a person may elsewhere stays as it is.
     */
    put: {
      parameters: {
        query?: never;
        header?: {
          'if-match'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            grants: components['schemas']['GrantInput'][];
          };
        };
      };
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              grants: {
                legevakt: string;
                /** @enum {string} */
                role: 'admin' | 'leader' | 'planner' | 'doctor' | 'tillitsvalgt' | 'integration';
                doctor?: string;
              }[];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Webhook endpoints, newest first */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              endpoints: components['schemas']['WebhookEndpoint'][];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    /**
     * Have events of a legevakt sent to an address
     * @description Messages are signed by Standard Webhooks. The answer has the secret to verify them with; it is shown this once.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description Chosen by the sender, for one request. Sent again within 24 hours with the same request, it gets the same answer, marked by the header `Idempotency-Replayed`, and nothing is done twice; with another request, or in other roles, 422; while the first is under way, 409. A secret is not shown again: 409. */
          'idempotency-key'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @description 1-40 letters, digits, "-" or "_" */
            legevakt: string;
            /**
             * Format: uri
             * @description https, to an address of the open internet
             */
            url: string;
            /** @description Only these types; default all, also those that come later */
            events?: (
              | 'roster.job.completed'
              | 'roster.published'
              | 'assignment.changed'
              | 'coverage.gap.opened'
              | 'swap.requested'
              | 'swap.accepted'
              | 'swap.approved'
              | 'swap.declined'
              | 'swap.withdrawn'
              | 'swap.rejected'
              | 'swap.expired'
            )[];
            /** @description What it is for; an id, not a name */
            label: string;
          };
        };
      };
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['WebhookEndpointWithSecret'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One webhook endpoint */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['WebhookEndpoint'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    /** Remove an endpoint with its deliveries */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{id}:enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send to an endpoint again
     * @description What happens from now on; what was dropped meanwhile can be replayed.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['WebhookEndpoint'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{id}:disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send nothing to an endpoint for now
     * @description What waits for it is dropped, and what happens meanwhile is not kept for it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['WebhookEndpoint'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{id}:rotate-secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A new secret
     * @description The answer has it, this once. For 24 hours messages have two signatures, of the new secret and of the one before it.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description Chosen by the sender, for one request. Sent again within 24 hours with the same request, it gets the same answer, marked by the header `Idempotency-Replayed`, and nothing is done twice; with another request, or in other roles, 422; while the first is under way, 409. A secret is not shown again: 409. */
          'idempotency-key'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['WebhookEndpointWithSecret'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{id}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Deliveries to an endpoint, newest first
     * @description They are kept for 30 days. While there are more, the header `Link` has the address of the next page as rel="next".
     */
    get: {
      parameters: {
        query?: {
          limit?: number;
          /** @description From the link `next` of the page before */
          cursor?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              deliveries: components['schemas']['WebhookDelivery'][];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{id}/deliveries/{delivery}:replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a message once more
     * @description As a delivery of its own with the same `webhook-id`, whatever became of the earlier one.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description Chosen by the sender, for one request. Sent again within 24 hours with the same request, it gets the same answer, marked by the header `Idempotency-Replayed`, and nothing is done twice; with another request, or in other roles, 422; while the first is under way, 409. A secret is not shown again: 409. */
          'idempotency-key'?: string;
        };
        path: {
          id: string;
          delivery: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['WebhookDelivery'];
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{id}:test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a message of the type webhook.test now, and say what came back
     * @description Once, also to an endpoint that is disabled. The answer comes within 15 seconds.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description Chosen by the sender, for one request. Sent again within 24 hours with the same request, it gets the same answer, marked by the header `Idempotency-Replayed`, and nothing is done twice; with another request, or in other roles, 422; while the first is under way, 409. A secret is not shown again: 409. */
          'idempotency-key'?: string;
        };
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: uuid */
              delivery: string;
              /**
               * @description `rejected`: any status but 2xx, also a redirect; `unreachable`: no connection, no good certificate or no such name; `address-refused`: the name leads into a private network, so nothing was sent
               * @enum {string}
               */
              outcome: 'delivered' | 'rejected' | 'timed-out' | 'unreachable' | 'address-refused';
              /** @description Of HTTP, where there was an answer */
              status?: number;
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who did what, newest first
     * @description What concerns a legevakt is shown to its administrators and leaders, all else to administrators of all. While there is more, the header `Link` has the address of the next page as rel="next".
     */
    get: {
      parameters: {
        query?: {
          limit?: number;
          /** @description From the link `next` of the page before */
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              entries: components['schemas']['AuditEntry'][];
            };
          };
        };
        /** @description Default Response */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/healthz': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process lives */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {string} */
              status: 'ok';
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/readyz': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Jobs can be taken in */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {string} */
              status: 'ok';
            };
          };
        };
        /** @description Default Response */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  'roster.job.completed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @constant */
            type: 'roster.job.completed';
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            data: {
              legevakt: string;
              /** Format: uuid */
              job: string;
              /** @enum {string} */
              state: 'done' | 'stopped' | 'cancelled' | 'refused' | 'failed';
              /**
               * Format: uuid
               * @description What it found
               */
              roster?: string;
            };
          };
        };
      };
      responses: {
        /** @description Received; all else is tried again */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'roster.published': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @constant */
            type: 'roster.published';
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            data: {
              legevakt: string;
              /** Format: uuid */
              roster: string;
              /**
               * Format: uuid
               * @description The version that was published for the period until then
               */
              replaced?: string;
            };
          };
        };
      };
      responses: {
        /** @description Received; all else is tried again */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'assignment.changed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @constant */
            type: 'assignment.changed';
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            data: {
              legevakt: string;
              /** Format: uuid */
              roster: string;
              /**
               * Format: uuid
               * @description The version that was published for the period until then
               */
              replaced?: string;
            };
          };
        };
      };
      responses: {
        /** @description Received; all else is tried again */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'coverage.gap.opened': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @constant */
            type: 'coverage.gap.opened';
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            data: {
              legevakt: string;
              /** Format: uuid */
              roster: string;
              /**
               * Format: uuid
               * @description The version that was published for the period until then
               */
              replaced?: string;
            };
          };
        };
      };
      responses: {
        /** @description Received; all else is tried again */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'swap.requested': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @constant */
            type: 'swap.requested';
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            data: {
              legevakt: string;
              /** Format: uuid */
              swap: string;
            };
          };
        };
      };
      responses: {
        /** @description Received; all else is tried again */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'swap.accepted': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @constant */
            type: 'swap.accepted';
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            data: {
              legevakt: string;
              /** Format: uuid */
              swap: string;
            };
          };
        };
      };
      responses: {
        /** @description Received; all else is tried again */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'swap.approved': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @constant */
            type: 'swap.approved';
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            data: {
              legevakt: string;
              /** Format: uuid */
              swap: string;
              /**
               * Format: uuid
               * @description The version that was published with it
               */
              roster: string;
            };
          };
        };
      };
      responses: {
        /** @description Received; all else is tried again */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'swap.declined': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @constant */
            type: 'swap.declined';
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            data: {
              legevakt: string;
              /** Format: uuid */
              swap: string;
            };
          };
        };
      };
      responses: {
        /** @description Received; all else is tried again */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'swap.withdrawn': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @constant */
            type: 'swap.withdrawn';
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            data: {
              legevakt: string;
              /** Format: uuid */
              swap: string;
            };
          };
        };
      };
      responses: {
        /** @description Received; all else is tried again */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'swap.rejected': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @constant */
            type: 'swap.rejected';
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            data: {
              legevakt: string;
              /** Format: uuid */
              swap: string;
            };
          };
        };
      };
      responses: {
        /** @description Received; all else is tried again */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'swap.expired': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @constant */
            type: 'swap.expired';
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            data: {
              legevakt: string;
              /** Format: uuid */
              swap: string;
              /** @enum {string} */
              expiredBecause: 'begun' | 'seat-changed';
            };
          };
        };
      };
      responses: {
        /** @description Received; all else is tried again */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'webhook.test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @constant */
            type: 'webhook.test';
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            data: {
              legevakt: string;
            };
          };
        };
      };
      responses: {
        /** @description Received; all else is tried again */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    IssueInput: {
      code: string;
      /** @enum {string} */
      severity?: 'error' | 'warning';
      /** @description JSON Pointer (RFC 6901) into the body, or `/name` of a parameter */
      pointer: string;
      detail: string;
      /** @description Of a RULE_BROKEN */
      rule?: {
        id: string;
        title: string;
        doctor: string | null;
        /** @description On which the rule is judged: an override names it */
        date: string;
        vakter: string[];
        /** @description An override in the job, for this rule, doctor and date, would set it aside */
        overridable: boolean;
      };
    };
    ProblemInput: {
      /** @description urn:vaktplan:problem:<code> */
      type: string;
      title: string;
      status: number;
      code: string;
      detail?: string;
      instance: string;
      /** @description Finds the request in the log */
      traceId: string;
      errors?: components['schemas']['IssueInput'][];
    };
    RosterSealInput: {
      /** @description SHA-256 of the canonical JSON (RFC 8785) of the job document */
      inputHash: string;
      /** @description SHA-256 of a secret and what was known of the doctors at other legevakter; absent where nobody was asked */
      elsewhereHash?: string;
      /** @description SHA-256 of the canonical JSON of who holds which vakt */
      contentHash: string;
      /** @description Dated readings of law and agreements that judge the period */
      ruleEditions: string[];
      /** @description Null where nothing was searched for */
      search: {
        solver: {
          name: string;
          version: string;
        };
        seed: number;
        /** @description MIPs and sub-MIPs solved */
        iterations: number;
        /** @description What the clock, and whoever stopped it, had the search do: run lengths of its answers; empty where work alone limited it */
        pace: number[];
        /** @description The same of the prover in a second thread; absent where the search had one thread */
        proverPace?: number[];
        /** @enum {string} */
        ended: 'proven' | 'time' | 'idle' | 'iterations' | 'stopped';
        /** @description The same document and pace, and the same vakter elsewhere, give the same roster again */
        isReplayable: boolean;
        /** @description What is proven for each tier; null where nothing is */
        bounds: {
          tier: number;
          level: number;
          value: number;
          bound: number | null;
        }[];
      } | null;
    };
    RosterSummaryInput: {
      /** Format: uuid */
      id: string;
      legevakt: string;
      /** @description Both dates included */
      period: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      /**
       * Format: uuid
       * @description The first version of the line of descent
       */
      lineage: string;
      /** @description 1, 2, 3 ... within the lineage */
      number: number;
      /** Format: uuid */
      parent?: string;
      /** @description Versions of the lineage made from this one */
      children: string[];
      /** @enum {string} */
      origin: 'solve' | 'edit' | 'import' | 'swap' | 'scenario' | 'replan' | 'adoption';
      /**
       * Format: uuid
       * @description The job that found it
       */
      job?: string;
      /** @description The name of a scenario */
      label?: string;
      /** @description Of a scenario, or edited from one: it cannot be proposed or published, only adopted */
      whatIf: boolean;
      /**
       * Format: uuid
       * @description The scenario that it is a copy of
       */
      adoptedFrom?: string;
      /** @enum {string} */
      status: 'draft' | 'proposed' | 'published' | 'superseded' | 'as-worked';
      /** Format: date-time */
      createdAt: string;
      publication?: {
        /** Format: date-time */
        at: string;
        /** @description From the day of publication to the first day of the period */
        noticeDays: number;
        requiredNoticeDays: number;
        isShortNotice: boolean;
      };
      /**
       * Format: uuid
       * @description The version that took the place of this one
       */
      supersededBy?: string;
      /** @description Minimum seats without a doctor */
      unfilled: number;
      /** @description Findings that stand in the way of publishing */
      breaches: number;
      /** @description What can be read or done now */
      links: {
        [key: string]: string;
      };
    };
    RosterInput: {
      /** Format: uuid */
      id: string;
      legevakt: string;
      /** @description Both dates included */
      period: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      /**
       * Format: uuid
       * @description The first version of the line of descent
       */
      lineage: string;
      /** @description 1, 2, 3 ... within the lineage */
      number: number;
      /** Format: uuid */
      parent?: string;
      /** @description Versions of the lineage made from this one */
      children: string[];
      /** @enum {string} */
      origin: 'solve' | 'edit' | 'import' | 'swap' | 'scenario' | 'replan' | 'adoption';
      /**
       * Format: uuid
       * @description The job that found it
       */
      job?: string;
      /** @description The name of a scenario */
      label?: string;
      /** @description Of a scenario, or edited from one: it cannot be proposed or published, only adopted */
      whatIf: boolean;
      /**
       * Format: uuid
       * @description The scenario that it is a copy of
       */
      adoptedFrom?: string;
      /** @enum {string} */
      status: 'draft' | 'proposed' | 'published' | 'superseded' | 'as-worked';
      /** Format: date-time */
      createdAt: string;
      publication?: {
        /** Format: date-time */
        at: string;
        /** @description From the day of publication to the first day of the period */
        noticeDays: number;
        requiredNoticeDays: number;
        isShortNotice: boolean;
      };
      /**
       * Format: uuid
       * @description The version that took the place of this one
       */
      supersededBy?: string;
      /** @description Minimum seats without a doctor */
      unfilled: number;
      /** @description Findings that stand in the way of publishing */
      breaches: number;
      /** @description What can be read or done now */
      links: {
        [key: string]: string;
      };
      /** @description Absent for versions from before there were seals */
      seal?: components['schemas']['RosterSealInput'];
      /** @description Doctor by vakt, by id; a vakt that is not here is empty */
      assignments: {
        [key: string]: string;
      };
    };
    ProgressInput: {
      elapsedSeconds: number;
      /** @description Minimum seats without a doctor in the best roster so far */
      unfilled: number;
      tiers: {
        tier: number;
        /** @description Order within the tier */
        level: number;
        /** @description In the unit of the tier; 0 is the best there can be */
        value: number;
        /** @description Proven: no roster under these rules, as good in what goes before, has less */
        bound?: number;
        /** @description Value less bound: how much better a roster could still be */
        gap?: number;
        /** @enum {string} */
        status: 'optimal' | 'feasible';
      }[];
    };
    RosterJobInput: {
      /** Format: uuid */
      id: string;
      legevakt: {
        id: string;
        name: string;
      };
      /** @description Both dates included */
      period: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      /** @enum {string} */
      state: 'queued' | 'solving' | 'done' | 'stopped' | 'cancelled' | 'refused' | 'failed';
      /** @enum {string} */
      priority: 'normal' | 'low';
      /** @enum {string} */
      origin: 'solve' | 'replan' | 'scenario';
      /** @description The name of a scenario */
      label?: string;
      /** @description What a scenario or a plan made anew started from */
      parent?: {
        /** Format: uuid */
        roster?: string;
        /** Format: uuid */
        job?: string;
      };
      /**
       * Format: uuid
       * @description The batch of scenarios that it belongs to
       */
      batch?: string;
      /** @description While it is queued: 1 for the job that is taken up next */
      position?: number;
      attempt: number;
      /** Format: date-time */
      createdAt: string;
      /** @description Trace id (W3C Trace Context) of the request that made the job */
      trace?: string;
      /** Format: date-time */
      startedAt?: string;
      /** Format: date-time */
      finishedAt?: string;
      stopRequested?: boolean;
      progress?: components['schemas']['ProgressInput'];
      warnings?: components['schemas']['IssueInput'][];
      errors?: components['schemas']['IssueInput'][];
      fault?: {
        code: string;
        detail: string;
      };
      /** @description What can be read or done now */
      links: {
        [key: string]: string;
      };
    };
    DepartureInput: {
      rule: string;
      title: {
        nb: string;
        nn?: string;
        en: string;
      };
      /** @enum {string} */
      strength: 'skal' | 'hovedregel' | 'bør' | 'praksis' | 'local';
      from: string;
      to: string;
      /** @description The version in force */
      version: string;
      differences: {
        /** @enum {string} */
        what: 'mode' | 'weight' | 'scope' | 'parameter' | 'edition';
        parameter: string | null;
        /** @description What the job sets */
        set: unknown;
        /** @description What the version in force says; null where it gives no value */
        source: unknown;
        sentence: {
          nb: string;
          nn?: string;
          en: string;
        };
      }[];
      sources: {
        document: string;
        section: string;
        edition: string;
        readOn: string;
        /** @enum {string} */
        confidence: 'text' | 'secondary' | 'derived' | 'choice';
      }[];
    };
    RosterDifferenceInput: {
      before: {
        /** Format: uuid */
        id: string;
        number: number;
        /** @enum {string} */
        status: 'draft' | 'proposed' | 'published' | 'superseded' | 'as-worked';
        heldVakter: number;
        unfilled: number;
        breaches: number;
        shortages: number | null;
        qualities: number | null;
      };
      after: {
        /** Format: uuid */
        id: string;
        number: number;
        /** @enum {string} */
        status: 'draft' | 'proposed' | 'published' | 'superseded' | 'as-worked';
        heldVakter: number;
        unfilled: number;
        breaches: number;
        shortages: number | null;
        qualities: number | null;
      };
      /** @description Vakter that another doctor holds, or that somebody holds in one of the two only */
      changed: {
        vakt: string;
        line: string;
        /** Format: date-time */
        start: string;
        /** Format: date-time */
        end: string;
        before: string | null;
        after: string | null;
      }[];
      doctors: {
        doctor: string;
        lost: string[];
        gained: string[];
        /** @description Null where the report does not have the doctor */
        before: {
          vakter: number;
          presentHours: number;
          weightedHours: number;
          netter: number;
          helgVakter: number;
          helligdagVakter: number;
        } | null;
        /** @description Null where the report does not have the doctor */
        after: {
          vakter: number;
          presentHours: number;
          weightedHours: number;
          netter: number;
          helgVakter: number;
          helligdagVakter: number;
        } | null;
      }[];
    };
    SwapInput: {
      /** Format: uuid */
      id: string;
      legevakt: string;
      period: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      /**
       * Format: uuid
       * @description The published version that it was asked of
       */
      roster: string;
      /** @enum {string} */
      kind: 'exchange' | 'give-away' | 'open';
      /** @enum {string} */
      state: 'requested' | 'accepted' | 'approved' | 'declined' | 'withdrawn' | 'rejected' | 'expired';
      /**
       * @description begun: a vakt of the swap has; seat-changed: a newer roster has other holders or times
       * @enum {string}
       */
      expiredBecause?: 'begun' | 'seat-changed';
      /** @description Who asks and gives */
      from: {
        doctor: string;
        name: string;
      };
      /** @description Who takes; null for an open offer until somebody accepts */
      to: {
        doctor: string;
        name: string;
      } | null;
      gives: {
        vakt: string;
        line: string;
        lineName: string;
        place: string | null;
        /** @description RFC 3339 with offset */
        start: string;
        end: string;
      };
      /** @description What is given in return; null where nothing is */
      takes: {
        vakt: string;
        line: string;
        lineName: string;
        place: string | null;
        /** @description RFC 3339 with offset */
        start: string;
        end: string;
      } | null;
      /** Format: date-time */
      requestedAt: string;
      /** Format: date-time */
      acceptedAt?: string;
      /** Format: date-time */
      endedAt?: string;
      /** @description Null for an open offer until somebody accepts */
      judgement: {
        /** Format: date-time */
        at: string;
        /**
         * Format: uuid
         * @description The published version that was judged with the swap done
         */
        roster: string;
        /** @description In the whole roster; with any the swap cannot be approved */
        breaches: number;
        /** @description Of these, those that concern somebody else: no more is said of them */
        breachesOfOthers: number;
        /** @description What the rules find with the swap and not without it, and the other way round */
        findings: {
          /** @enum {string} */
          change: 'comes' | 'goes';
          /** @enum {string} */
          status: 'breach' | 'given' | 'overridden' | 'shortage' | 'quality';
          rule: string;
          title: {
            nb: string;
            nn?: string;
            en: string;
          };
          doctor: string | null;
          /** Format: date */
          date: string;
          vakter: string[];
          /** @description Ids, never names */
          message: {
            nb: string;
            nn?: string;
            en: string;
          };
        }[];
        /** @description What the doctors have of the roster, without the swap and with it */
        load: {
          doctor: string;
          /** @description Null where the report does not have the doctor */
          before: {
            vakter: number;
            presentHours: number;
            weightedHours: number;
            netter: number;
            helgVakter: number;
            helligdagVakter: number;
          } | null;
          /** @description Null where the report does not have the doctor */
          after: {
            vakter: number;
            presentHours: number;
            weightedHours: number;
            netter: number;
            helgVakter: number;
            helligdagVakter: number;
          } | null;
        }[];
      } | null;
      /**
       * Format: uuid
       * @description The version of the roster that came of it
       */
      result?: string;
      /** @description What the asker can do now */
      links: {
        [key: string]: string;
      };
    };
    AuditEntryInput: {
      seq: number;
      /** Format: date-time */
      at: string;
      actor: {
        /** @enum {string} */
        kind: 'local' | 'key' | 'person' | 'system';
        id: string;
      };
      action: string;
      /** @description Null where it concerns no single legevakt */
      legevakt: string | null;
      subject: {
        kind: string;
        id: string;
      };
      details: {
        [key: string]: unknown;
      };
      previousHash: string;
      /** @description SHA-256 of the canonical JSON (RFC 8785) of all of this but `hash`, in hexadecimal */
      hash: string;
    };
    ScenarioChangeInput:
      | {
          /** @default 1 */
          count: number;
          /** @description Terms and competence of this doctor */
          like?: string;
          /**
           * @description Terms of the category; none = of the doctor in `like`
           * @enum {string}
           */
          category?:
            | 'fastlege'
            | 'nattlege'
            | 'legevaktlege'
            | 'vikar'
            | 'byråvikar'
            | 'ALIS'
            | 'LIS1'
            | 'lege uten LIS1'
            | 'kommuneoverlege'
            | 'rotasjon';
          /** @description True: godkjent allmennlege with both courses; false: in the first months after the degree. Default: as the doctor in `like`; else true, but not for LIS1 and lege uten LIS1 */
          mayHaveVaktAlone?: boolean;
          /** @description In place of those of the terms */
          pools?: string[];
          /** @description Fairness groups in place of those of the terms */
          groups?: string[];
          stillingPercent?: number;
          /**
           * Format: date
           * @description First date in the scheme
           */
          from?: string;
          /**
           * Format: date
           * @description Last date in the scheme
           */
          to?: string;
          /** @constant */
          change: 'add-doctors';
        }
      | {
          /** @description Doctors by id, or such as {"count": 3, "over": 55} */
          doctors:
            | string[]
            | {
                /** @description How many of those who fit; none = all of them */
                count?: number;
                /** @enum {string} */
                category?:
                  | 'fastlege'
                  | 'nattlege'
                  | 'legevaktlege'
                  | 'vikar'
                  | 'byråvikar'
                  | 'ALIS'
                  | 'LIS1'
                  | 'lege uten LIS1'
                  | 'kommuneoverlege'
                  | 'rotasjon';
                /** @description 1-40 letters, digits, "-" or "_" */
                pool?: string;
                /** @description Who turn more than so many years in the year of the first day; by birthYear */
                over?: number;
                /** @description Draws them; none = the eldest, or without an age the last in the job */
                seed?: number;
              };
          /** @constant */
          change: 'remove-doctors';
        }
      | {
          /** @description Doctors by id, or such as {"count": 3, "over": 55} */
          doctors:
            | string[]
            | {
                /** @description How many of those who fit; none = all of them */
                count?: number;
                /** @enum {string} */
                category?:
                  | 'fastlege'
                  | 'nattlege'
                  | 'legevaktlege'
                  | 'vikar'
                  | 'byråvikar'
                  | 'ALIS'
                  | 'LIS1'
                  | 'lege uten LIS1'
                  | 'kommuneoverlege'
                  | 'rotasjon';
                /** @description 1-40 letters, digits, "-" or "_" */
                pool?: string;
                /** @description Who turn more than so many years in the year of the first day; by birthYear */
                over?: number;
                /** @description Draws them; none = the eldest, or without an age the last in the job */
                seed?: number;
              };
          /**
           * @description Default: alder where the choice is by age, else annet
           * @enum {string}
           */
          class?: 'alder' | 'graviditet' | 'amming' | 'helse' | 'sosial' | 'annet';
          /**
           * @default all
           * @enum {string}
           */
          scope: 'all' | 'natt' | 'helg' | 'tilstede' | 'utrykning';
          /**
           * Format: date
           * @description Default: the first day of the period
           */
          from?: string;
          /**
           * Format: date
           * @description Last date; none = until further notice
           */
          to?: string;
          /** @constant */
          change: 'grant-fritak';
        }
      | {
          /** @description Doctors by id, or such as {"count": 3, "over": 55} */
          doctors:
            | string[]
            | {
                /** @description How many of those who fit; none = all of them */
                count?: number;
                /** @enum {string} */
                category?:
                  | 'fastlege'
                  | 'nattlege'
                  | 'legevaktlege'
                  | 'vikar'
                  | 'byråvikar'
                  | 'ALIS'
                  | 'LIS1'
                  | 'lege uten LIS1'
                  | 'kommuneoverlege'
                  | 'rotasjon';
                /** @description 1-40 letters, digits, "-" or "_" */
                pool?: string;
                /** @description Who turn more than so many years in the year of the first day; by birthYear */
                over?: number;
                /** @description Draws them; none = the eldest, or without an age the last in the job */
                seed?: number;
              };
          /** @description A course: its last day, or null = not taken. Any other fact: null = taken away */
          facts: {
            specialistFrom?: string | null;
            godkjentAllmennlegeFrom?: string | null;
            clinicalService?: {
              months: number;
              /**
               * Format: date
               * @description The date on which the months were counted
               */
              on: string;
              /**
               * @description True: a month is added for each month of the calendar after that date
               * @default false
               */
              accruing: boolean;
            } | null;
            municipalGpService?: {
              months: number;
              /**
               * Format: date
               * @description The date on which the months were counted
               */
              on: string;
              /**
               * @description True: a month is added for each month of the calendar after that date
               * @default false
               */
              accruing: boolean;
            } | null;
            legevakter?: {
              count: number;
              /**
               * Format: date
               * @description Local date, YYYY-MM-DD
               */
              on: string;
            } | null;
            lis1CompletedOn?: string | null;
            /** @description Last day of the course; null = not taken, left out = not stated */
            akuttmedisinkursOn?: string | null;
            /** @description Last day of the course; null = not taken, left out = not stated */
            voldOgOvergrepskursOn?: string | null;
          };
          /** @constant */
          change: 'set-competence';
        }
      | {
          /** @description Doctors by id, or such as {"count": 3, "over": 55} */
          doctors:
            | string[]
            | {
                /** @description How many of those who fit; none = all of them */
                count?: number;
                /** @enum {string} */
                category?:
                  | 'fastlege'
                  | 'nattlege'
                  | 'legevaktlege'
                  | 'vikar'
                  | 'byråvikar'
                  | 'ALIS'
                  | 'LIS1'
                  | 'lege uten LIS1'
                  | 'kommuneoverlege'
                  | 'rotasjon';
                /** @description 1-40 letters, digits, "-" or "_" */
                pool?: string;
                /** @description Who turn more than so many years in the year of the first day; by birthYear */
                over?: number;
                /** @description Draws them; none = the eldest, or without an age the last in the job */
                seed?: number;
              };
          /** @enum {string} */
          kind: 'ferie' | 'permisjon' | 'sykdom' | 'kurs' | 'annet';
          /**
           * Format: date
           * @description Local date, YYYY-MM-DD
           */
          from: string;
          /**
           * Format: date
           * @description Last date
           */
          to: string;
          /** @constant */
          change: 'add-absences';
        }
      | {
          /** @description Doctors by id, or such as {"count": 3, "over": 55} */
          doctors:
            | string[]
            | {
                /** @description How many of those who fit; none = all of them */
                count?: number;
                /** @enum {string} */
                category?:
                  | 'fastlege'
                  | 'nattlege'
                  | 'legevaktlege'
                  | 'vikar'
                  | 'byråvikar'
                  | 'ALIS'
                  | 'LIS1'
                  | 'lege uten LIS1'
                  | 'kommuneoverlege'
                  | 'rotasjon';
                /** @description 1-40 letters, digits, "-" or "_" */
                pool?: string;
                /** @description Who turn more than so many years in the year of the first day; by birthYear */
                over?: number;
                /** @description Draws them; none = the eldest, or without an age the last in the job */
                seed?: number;
              };
          /** @enum {string} */
          kind?: 'ferie' | 'permisjon' | 'sykdom' | 'kurs' | 'annet';
          /** @constant */
          change: 'remove-absences';
        }
      | {
          /** @description Doctors by id, or such as {"count": 3, "over": 55} */
          doctors:
            | string[]
            | {
                /** @description How many of those who fit; none = all of them */
                count?: number;
                /** @enum {string} */
                category?:
                  | 'fastlege'
                  | 'nattlege'
                  | 'legevaktlege'
                  | 'vikar'
                  | 'byråvikar'
                  | 'ALIS'
                  | 'LIS1'
                  | 'lege uten LIS1'
                  | 'kommuneoverlege'
                  | 'rotasjon';
                /** @description 1-40 letters, digits, "-" or "_" */
                pool?: string;
                /** @description Who turn more than so many years in the year of the first day; by birthYear */
                over?: number;
                /** @description Draws them; none = the eldest, or without an age the last in the job */
                seed?: number;
              };
          /** @description firstOnWeek is of the first doctor in the order of the job; null = vakter in every week */
          pattern: {
            weeksOn: number;
            weeksOff: number;
            /**
             * Format: date
             * @description A date in the first week of an on-period
             */
            firstOnWeek: string;
          } | null;
          /** @constant */
          change: 'set-rotation';
        }
      | {
          /** @description 1-40 letters, digits, "-" or "_" */
          line: string;
          /** @description long-night: the natt before Saturday, Sunday or helligdag. None = wherever the line has hours */
          on?: (
            | 'weekday'
            | 'friday'
            | 'saturday'
            | 'sunday'
            | 'aftendag'
            | 'helligdag'
            | 'short-night'
            | 'long-night'
          )[];
          /** @description A number, or min, ideal and max */
          doctors?:
            | number
            | {
                /** @description Doctors without whom the vakt counts as unfilled */
                min: number;
                /** @description Wished number, at least min; default min */
                ideal?: number;
                /** @description Most doctors at once, at least ideal; default ideal */
                max?: number;
              };
          /** @description In place of those it had, with its usual number of doctors; an empty list: nothing on such days */
          hours?: {
            /** @description Clock time, HH:MM */
            from: string;
            /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
            to: string;
          }[];
          /** @constant */
          change: 'staff-line';
        }
      | {
          /** @description 1-40 letters, digits, "-" or "_" */
          line: string;
          to:
            | ('on' | 'off')
            | {
                /**
                 * Format: date
                 * @description First date with vakter; none = no first
                 */
                from?: string;
                /**
                 * Format: date
                 * @description Last date with vakter; none = no last
                 */
                until?: string;
              };
          /** @constant */
          change: 'switch-line';
        }
      | {
          /** @description 1-40 letters, digits, "-" or "_" */
          line: string;
          /** @description Doctors by id, or such as {"count": 3, "over": 55} */
          by:
            | string[]
            | {
                /** @description How many of those who fit; none = all of them */
                count?: number;
                /** @enum {string} */
                category?:
                  | 'fastlege'
                  | 'nattlege'
                  | 'legevaktlege'
                  | 'vikar'
                  | 'byråvikar'
                  | 'ALIS'
                  | 'LIS1'
                  | 'lege uten LIS1'
                  | 'kommuneoverlege'
                  | 'rotasjon';
                /** @description 1-40 letters, digits, "-" or "_" */
                pool?: string;
                /** @description Who turn more than so many years in the year of the first day; by birthYear */
                over?: number;
                /** @description Draws them; none = the eldest, or without an age the last in the job */
                seed?: number;
              };
          /** @constant */
          change: 'man-line';
        }
      | {
          line: {
            /** @description 1-40 letters, digits, "-" or "_" */
            id: string;
            name: string;
            /**
             * @description How the doctor is on duty
             * @enum {string}
             */
            kind:
              'tilstede' | 'hjemmevakt' | 'bakvakt' | 'dagberedskap' | 'legevaktbil' | 'video' | 'telefon';
            /**
             * @description Parts of a date by its day class. No column: helligdag reads sunday, aftendag its weekday, friday reads weekday; else nothing. An empty list: nothing
             * @default {}
             */
            hours: {
              weekday?: {
                /** @description Clock time, HH:MM */
                from: string;
                /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
                to: string;
                /** @description Default: the line's */
                doctors?: {
                  /** @description Doctors without whom the vakt counts as unfilled */
                  min: number;
                  /** @description Wished number, at least min; default min */
                  ideal?: number;
                  /** @description Most doctors at once, at least ideal; default ideal */
                  max?: number;
                };
                /** @description Nurses on duty; shown, not planned */
                nurses?: {
                  min: number;
                  max: number;
                };
              }[];
              friday?: {
                /** @description Clock time, HH:MM */
                from: string;
                /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
                to: string;
                /** @description Default: the line's */
                doctors?: {
                  /** @description Doctors without whom the vakt counts as unfilled */
                  min: number;
                  /** @description Wished number, at least min; default min */
                  ideal?: number;
                  /** @description Most doctors at once, at least ideal; default ideal */
                  max?: number;
                };
                /** @description Nurses on duty; shown, not planned */
                nurses?: {
                  min: number;
                  max: number;
                };
              }[];
              saturday?: {
                /** @description Clock time, HH:MM */
                from: string;
                /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
                to: string;
                /** @description Default: the line's */
                doctors?: {
                  /** @description Doctors without whom the vakt counts as unfilled */
                  min: number;
                  /** @description Wished number, at least min; default min */
                  ideal?: number;
                  /** @description Most doctors at once, at least ideal; default ideal */
                  max?: number;
                };
                /** @description Nurses on duty; shown, not planned */
                nurses?: {
                  min: number;
                  max: number;
                };
              }[];
              sunday?: {
                /** @description Clock time, HH:MM */
                from: string;
                /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
                to: string;
                /** @description Default: the line's */
                doctors?: {
                  /** @description Doctors without whom the vakt counts as unfilled */
                  min: number;
                  /** @description Wished number, at least min; default min */
                  ideal?: number;
                  /** @description Most doctors at once, at least ideal; default ideal */
                  max?: number;
                };
                /** @description Nurses on duty; shown, not planned */
                nurses?: {
                  min: number;
                  max: number;
                };
              }[];
              aftendag?: {
                /** @description Clock time, HH:MM */
                from: string;
                /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
                to: string;
                /** @description Default: the line's */
                doctors?: {
                  /** @description Doctors without whom the vakt counts as unfilled */
                  min: number;
                  /** @description Wished number, at least min; default min */
                  ideal?: number;
                  /** @description Most doctors at once, at least ideal; default ideal */
                  max?: number;
                };
                /** @description Nurses on duty; shown, not planned */
                nurses?: {
                  min: number;
                  max: number;
                };
              }[];
              helligdag?: {
                /** @description Clock time, HH:MM */
                from: string;
                /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
                to: string;
                /** @description Default: the line's */
                doctors?: {
                  /** @description Doctors without whom the vakt counts as unfilled */
                  min: number;
                  /** @description Wished number, at least min; default min */
                  ideal?: number;
                  /** @description Most doctors at once, at least ideal; default ideal */
                  max?: number;
                };
                /** @description Nurses on duty; shown, not planned */
                nurses?: {
                  min: number;
                  max: number;
                };
              }[];
            };
            /**
             * @description The natt that starts on a date: long where the next date is Saturday, Sunday or helligdag, else short; never both
             * @default {
             *       "short": [],
             *       "long": []
             *     }
             */
            nights: {
              /** @default [] */
              short: {
                /** @description Clock time, HH:MM */
                from: string;
                /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
                to: string;
                /** @description Default: the line's */
                doctors?: {
                  /** @description Doctors without whom the vakt counts as unfilled */
                  min: number;
                  /** @description Wished number, at least min; default min */
                  ideal?: number;
                  /** @description Most doctors at once, at least ideal; default ideal */
                  max?: number;
                };
                /** @description Nurses on duty; shown, not planned */
                nurses?: {
                  min: number;
                  max: number;
                };
              }[];
              /** @default [] */
              long: {
                /** @description Clock time, HH:MM */
                from: string;
                /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
                to: string;
                /** @description Default: the line's */
                doctors?: {
                  /** @description Doctors without whom the vakt counts as unfilled */
                  min: number;
                  /** @description Wished number, at least min; default min */
                  ideal?: number;
                  /** @description Most doctors at once, at least ideal; default ideal */
                  max?: number;
                };
                /** @description Nurses on duty; shown, not planned */
                nurses?: {
                  min: number;
                  max: number;
                };
              }[];
            };
            /**
             * @description How many doctors
             * @default {
             *       "min": 1
             *     }
             */
            doctors: {
              /** @description Doctors without whom the vakt counts as unfilled */
              min: number;
              /** @description Wished number, at least min; default min */
              ideal?: number;
              /** @description Most doctors at once, at least ideal; default ideal */
              max?: number;
            };
            /**
             * @description 1 = filled first when doctors are short
             * @default 1
             */
            priority: number;
            /** @description Who may take these vakter; the first pool before the later ones */
            pools: string[];
            /**
             * @description solo: only doctors who may have vakt alone
             * @default any
             * @enum {string}
             */
            competence: 'any' | 'solo';
            /**
             * @description conditional (bakvakt only): used where nobody else on duty can supervise
             * @default scheduled
             * @enum {string}
             */
            demand: 'scheduled' | 'conditional';
            /** @description SFS 2305 § 8.3, by minutes of active work an hour: 1 = 0-10, 2 = 11-25, 3 = 26-45, 4 = more; none = not stated */
            vaktklasse?: number;
            /** @description A local agreement under SFS 2305 § 8.2 on tilstedevakt in vaktklasse 2 */
            localAgreementOnPresence?: boolean;
            /** @description Doctor is at the station or in its car; default by kind */
            countsAsPresent?: boolean;
            /** @description Fulfils "one doctor available round the clock"; default by kind */
            countsAsAvailable?: boolean;
            /** @description Needs rest after it; default by kind */
            countsAsWork?: boolean;
            /** @description Minutes in which the doctor on this line can be at a colleague's side; none = not stated */
            responseMinutes?: number;
            /** @description Longest time on duty in one go for whoever is on this line; none = no limit of its own */
            maxDutyHours?: number;
            /**
             * Format: date
             * @description Local date, YYYY-MM-DD
             */
            validFrom?: string;
            /**
             * Format: date
             * @description Last date with vakter
             */
            validTo?: string;
            /** @description 1-40 letters, digits, "-" or "_" */
            place?: string;
            /** @description 1-40 letters, digits, "-" or "_" */
            vaktdistrikt?: string;
          };
          /** @description Fairness group that shares it with its other lines; none = one of its own */
          group?: string;
          /** @constant */
          change: 'add-line';
        }
      | {
          /** @enum {string} */
          nights: 'every' | 'helg' | 'none';
          /** @description The bakvakt line; none = the only one there is */
          line?: string;
          /** @description The line with the natt that it backs; none = the first with hours of natt */
          behind?: string;
          /** @constant */
          change: 'set-bakvakt';
        }
      | {
          /** @description Id of the new line */
          line: string;
          name: string;
          /** @description The line with the doctor on video */
          servedBy: string;
          /** @default 1 */
          nurses: number;
          /** @description None = those of the line that serves it */
          hours?: {
            weekday?: {
              /** @description Clock time, HH:MM */
              from: string;
              /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
              to: string;
              /** @description Default: the line's */
              doctors?: {
                /** @description Doctors without whom the vakt counts as unfilled */
                min: number;
                /** @description Wished number, at least min; default min */
                ideal?: number;
                /** @description Most doctors at once, at least ideal; default ideal */
                max?: number;
              };
              /** @description Nurses on duty; shown, not planned */
              nurses?: {
                min: number;
                max: number;
              };
            }[];
            friday?: {
              /** @description Clock time, HH:MM */
              from: string;
              /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
              to: string;
              /** @description Default: the line's */
              doctors?: {
                /** @description Doctors without whom the vakt counts as unfilled */
                min: number;
                /** @description Wished number, at least min; default min */
                ideal?: number;
                /** @description Most doctors at once, at least ideal; default ideal */
                max?: number;
              };
              /** @description Nurses on duty; shown, not planned */
              nurses?: {
                min: number;
                max: number;
              };
            }[];
            saturday?: {
              /** @description Clock time, HH:MM */
              from: string;
              /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
              to: string;
              /** @description Default: the line's */
              doctors?: {
                /** @description Doctors without whom the vakt counts as unfilled */
                min: number;
                /** @description Wished number, at least min; default min */
                ideal?: number;
                /** @description Most doctors at once, at least ideal; default ideal */
                max?: number;
              };
              /** @description Nurses on duty; shown, not planned */
              nurses?: {
                min: number;
                max: number;
              };
            }[];
            sunday?: {
              /** @description Clock time, HH:MM */
              from: string;
              /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
              to: string;
              /** @description Default: the line's */
              doctors?: {
                /** @description Doctors without whom the vakt counts as unfilled */
                min: number;
                /** @description Wished number, at least min; default min */
                ideal?: number;
                /** @description Most doctors at once, at least ideal; default ideal */
                max?: number;
              };
              /** @description Nurses on duty; shown, not planned */
              nurses?: {
                min: number;
                max: number;
              };
            }[];
            aftendag?: {
              /** @description Clock time, HH:MM */
              from: string;
              /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
              to: string;
              /** @description Default: the line's */
              doctors?: {
                /** @description Doctors without whom the vakt counts as unfilled */
                min: number;
                /** @description Wished number, at least min; default min */
                ideal?: number;
                /** @description Most doctors at once, at least ideal; default ideal */
                max?: number;
              };
              /** @description Nurses on duty; shown, not planned */
              nurses?: {
                min: number;
                max: number;
              };
            }[];
            helligdag?: {
              /** @description Clock time, HH:MM */
              from: string;
              /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
              to: string;
              /** @description Default: the line's */
              doctors?: {
                /** @description Doctors without whom the vakt counts as unfilled */
                min: number;
                /** @description Wished number, at least min; default min */
                ideal?: number;
                /** @description Most doctors at once, at least ideal; default ideal */
                max?: number;
              };
              /** @description Nurses on duty; shown, not planned */
              nurses?: {
                min: number;
                max: number;
              };
            }[];
          };
          /** @description Its vaktdistrikt */
          district?: string;
          /** @description 1-40 letters, digits, "-" or "_" */
          place?: string;
          /** @constant */
          change: 'add-satellite';
        }
      | {
          /** @description 1-40 letters, digits, "-" or "_" */
          line: string;
          /** @description vaktdistrikter of the job */
          districts: string[];
          /** @description Pools of the districts that take it too, after its own */
          pools?: string[];
          /** @constant */
          change: 'share-line';
        }
      | {
          /** @description The whole job document of the other one, for the same period */
          job: {
            [key: string]: unknown;
          };
          /** @description Put before its ids of doctors, lines, pools, groups and districts */
          prefix?: string;
          /**
           * @description together: a line that served all kommuner of its legevakt serves all there are now
           * @default together
           * @enum {string}
           */
          districts: 'together' | 'apart';
          /** @constant */
          change: 'merge-legevakt';
        }
      | {
          /** @description With their doctors, and the lines of districts that serve no other kommune */
          kommuner?: string[];
          lines?: string[];
          doctors?: string[];
          /** @constant */
          change: 'split-out';
        }
      | {
          rule: string;
          /** @description Parameters are set one by one; null = the rule as it is by itself, without a setting */
          to: {
            /** @enum {string} */
            mode?: 'hard' | 'soft' | 'off';
            /** @description Place in the lexicographic order, where the rule costs */
            tier?: number;
            /** @description Weight inside its tier */
            weight?: number;
            parameters?: {
              [key: string]: unknown;
            };
            /** @description Where the rule holds; every list that is given narrows it */
            scope?: {
              regimes?: ('SFS2305' | 'AML')[];
              categories?: (
                | 'fastlege'
                | 'nattlege'
                | 'legevaktlege'
                | 'vikar'
                | 'byråvikar'
                | 'ALIS'
                | 'LIS1'
                | 'lege uten LIS1'
                | 'kommuneoverlege'
                | 'rotasjon'
              )[];
              pools?: string[];
              doctors?: string[];
              lines?: string[];
            };
            /**
             * Format: date
             * @description First date of vakter that the setting is about; before it the rule is as it is by itself
             */
            validFrom?: string;
            /**
             * Format: date
             * @description Last date of vakter that the setting is about; after it the rule is as it is by itself
             */
            validTo?: string;
          } | null;
          /** @constant */
          change: 'set-rule';
        }
      | {
          /** @description null = as vaktplan reads it */
          exemptionUntil?: string | null;
          use2026Proposal?: boolean;
          /** @constant */
          change: 'set-competence-rules';
        }
      | {
          on: string | null;
          /** @constant */
          change: 'set-rule-pack-date';
        }
      | {
          /**
           * @description Doctor-hours more on the lines that see patients, as a share: they become the line PÅGANG
           * @default 0.25
           */
          extraDemand: number;
          /**
           * @description Of each pool
           * @default 0.2
           */
          absentShare: number;
          /** @default 14 */
          absentDays: number;
          /**
           * @description Self-employed doctors who can be called to the line KRISE
           * @default []
           */
          callable: string[];
          /**
           * @description Draws those who are ill
           * @default 1
           */
          seed: number;
          /** @constant */
          change: 'add-crisis';
        }
      | {
          /** @description Of what there is now; none = the growth a year that the job states */
          percent?: number;
          /**
           * @description So many times over, year upon year
           * @default 1
           */
          years: number;
          /** @description Only contacts of this kommune */
          area?: string;
          /**
           * @description Where the number comes from; shown beside it
           * @default scenario
           */
          source: string;
          /** @constant */
          change: 'grow-demand';
        }
      | {
          lines: string[];
          /** @description None = everybody, also those with a pay model of their own on the line */
          categories?: (
            | 'fastlege'
            | 'nattlege'
            | 'legevaktlege'
            | 'vikar'
            | 'byråvikar'
            | 'ALIS'
            | 'LIS1'
            | 'lege uten LIS1'
            | 'kommuneoverlege'
            | 'rotasjon'
          )[];
          /**
           * @description How whoever has the vakt is paid
           * @enum {string}
           */
          model: 'fastlønn' | 'næringsdrift' | 'beredskap' | 'vikarbyrå';
          /** @constant */
          change: 'set-pay-model';
        };
    JsonPatchInput: (
      | {
          /** @constant */
          op: 'add';
          /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
          path: string;
          value: unknown;
        }
      | {
          /** @constant */
          op: 'replace';
          /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
          path: string;
          value: unknown;
        }
      | {
          /** @constant */
          op: 'test';
          /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
          path: string;
          value: unknown;
        }
      | {
          /** @constant */
          op: 'remove';
          /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
          path: string;
        }
      | {
          /** @constant */
          op: 'move';
          /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
          path: string;
          /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
          from: string;
        }
      | {
          /** @constant */
          op: 'copy';
          /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
          path: string;
          /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
          from: string;
        }
    )[];
    ScenarioChangesInput: (
      | (
          | {
              /** @constant */
              op: 'add';
              /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
              path: string;
              value: unknown;
            }
          | {
              /** @constant */
              op: 'replace';
              /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
              path: string;
              value: unknown;
            }
          | {
              /** @constant */
              op: 'test';
              /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
              path: string;
              value: unknown;
            }
          | {
              /** @constant */
              op: 'remove';
              /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
              path: string;
            }
          | {
              /** @constant */
              op: 'move';
              /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
              path: string;
              /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
              from: string;
            }
          | {
              /** @constant */
              op: 'copy';
              /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
              path: string;
              /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
              from: string;
            }
        )
      | components['schemas']['ScenarioChangeInput']
    )[];
    VariedAxisInput: {
      /** @description A typed change without the number that is varied, such as {"change": "add-doctors", ...} */
      change: {
        change: string;
      } & {
        [key: string]: unknown;
      };
      /** @description JSON Pointer into the change: where the number goes, such as /count */
      at: string;
      from: number;
      to: number;
      /** @default 1 */
      step: number;
      /** @description Beside the number; none = what it is about */
      name?: string;
    };
    SmallestInput: {
      /** @constant */
      version: 'vaktplan/smallest/1';
      /** @description Those that the answer stands on, from the smallest */
      sizes: {
        label: string;
        value: number;
        /**
         * @description too-small is proven
         * @enum {string}
         */
        answer: 'enough' | 'too-small' | 'not-known';
        /** @description In the job */
        doctors: number | null;
        /** @description Empty vakter of the roster that was found */
        unfilled: number | null;
        /** @description The best roster leaves at least so many empty; null where nothing is proven */
        leastUnfilled: number | null;
      }[];
      smallest: {
        label: string;
        value: number;
      } | null;
      /** @description Every smaller number is proven to be too small */
      isProven: boolean;
      /** @description No number is too small above one that is enough */
      isMonotone: boolean;
      sentence: {
        nb: string;
        nn: string;
        en: string;
      };
    };
    AdditionsInput: {
      /** @constant */
      version: 'vaktplan/additions/1';
      base: {
        /** @description Empty vakter of the roster that was found */
        unfilled: number | null;
        /** @description The best roster leaves at least so many empty; null where nothing is proven */
        leastUnfilled: number | null;
      };
      /** @description The best first */
      additions: {
        label: string;
        /** @description To be sent in a scenario as it stands */
        change: {
          change: string;
        } & {
          [key: string]: unknown;
        };
        /** @description Doctors on the same terms; the first is meant */
        alike: string[];
        /** @description Empty vakter of the roster that was found */
        unfilled: number | null;
        /** @description The best roster leaves at least so many empty; null where nothing is proven */
        leastUnfilled: number | null;
        /**
         * @description Against the base
         * @enum {string}
         */
        outcome: 'real' | 'uncertain' | 'equal' | 'not-comparable';
        isBetter: boolean;
        sentence: {
          nb: string;
          nn: string;
          en: string;
        };
      }[];
    };
    ComparisonInput: {
      /** @constant */
      version: 'vaktplan/comparison/1';
      results: {
        /** @description A, B ... in the order of the request */
        letter: string;
        /**
         * Format: uuid
         * @description The roster
         */
        id: string;
        /** Format: uuid */
        job?: string;
        label?: string;
        legevakt: string;
        period: {
          /** Format: date */
          from: string;
          /** Format: date */
          to: string;
        };
        /** @enum {string} */
        origin: 'solve' | 'edit' | 'import' | 'swap' | 'scenario' | 'replan' | 'adoption';
        /** @enum {string} */
        status: 'draft' | 'proposed' | 'published' | 'superseded' | 'as-worked';
      }[];
      tiers: {
        tier: number;
        /** @description Order within the tier */
        level: number;
        name: {
          nb: string;
          nn: string;
          en: string;
        };
        /** @description By result; null for one that was not searched for */
        values: ({
          /** @description 0 is the best there can be */
          value: number;
          /** @description Proven: none has less; null where nothing is proven */
          bound: number | null;
          gap: number | null;
        } | null)[];
      }[];
      figures: {
        id: string;
        name: {
          nb: string;
          nn: string;
          en: string;
        };
        /**
         * @description share: 1 = all of the time
         * @enum {string}
         */
        unit: 'count' | 'hours' | 'days' | 'oneIn' | 'share' | 'kroner';
        better: ('less' | 'more') | null;
        values: (number | null)[];
      }[];
      unfilledByLine: {
        line: string;
        priority: number;
        values: (number | null)[];
      }[];
      fairness: {
        measure: string;
        /** @description How far shares lie outside their bands, added up: weighted hours for `hours`, else vakter */
        outsideBand: (number | null)[];
      }[];
      /** @description Rules that found something in one of the results */
      rules: {
        rule: string;
        title: {
          nb: string;
          nn?: string;
          en: string;
        };
        /** @description Null where the rule is off */
        values: ({
          /** @enum {string} */
          mode: 'hard' | 'soft';
          cost: number;
          findings: number;
        } | null)[];
      }[];
      /** @description Where the request has thresholds */
      acceptance?: {
        figure: string;
        name: {
          nb: string;
          nn: string;
          en: string;
        };
        /** @enum {string} */
        must: 'be-at-most' | 'be-at-least' | 'not-be-worse';
        limit: number | null;
        /** @description Of the last result */
        value: number | null;
        /** @description Of the last result; false also where one of the numbers is not known */
        isMet: boolean;
        /** @description The same of each result */
        metBy: boolean[];
      }[];
      pairs: {
        of: [string, string];
        /** @enum {string} */
        outcome: 'better' | 'equal' | 'not-comparable';
        /** @description The better one; null where there is none */
        better: string | null;
        /** @description No longer search can change the outcome: even the best that the worse one might become is worse */
        isCertain: boolean;
        /** @description The first place where the two differ */
        decidedAt: {
          tier: number;
          /** @description Order within the tier */
          level: number;
        } | null;
        sentence: {
          nb: string;
          nn: string;
          en: string;
        };
        /** @description Every place where both have a value and the same rules count alike */
        tiers: {
          tier: number;
          /** @description Order within the tier */
          level: number;
          /** @description The second less the first: above 0 where the first is better */
          difference: number;
          better: string | null;
          /** @description By bounds that hold for rosters as good in what goes before */
          isCertain: boolean;
        }[];
      }[];
      verdict: {
        /** @description Empty where not all can be held against each other */
        best: string[];
        isCertain: boolean;
        sentence: {
          nb: string;
          nn: string;
          en: string;
        };
      };
    };
    CurveInput: {
      /** @constant */
      version: 'vaktplan/curve/1';
      label: string | null;
      legevakt: string;
      legevaktName: string;
      period: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      axes: {
        name: string;
        values: number[];
      }[];
      /** @description The last axis varies fastest */
      points: {
        /** @description Label of a point */
        label: string;
        /** @description Its number on each axis */
        at: number[];
      }[];
      /** @description Values by point */
      tiers: {
        tier: number;
        /** @description Order within the tier */
        level: number;
        name: {
          nb: string;
          nn: string;
          en: string;
        };
        /** @description By result; null for one that was not searched for */
        values: ({
          /** @description 0 is the best there can be */
          value: number;
          /** @description Proven: none has less; null where nothing is proven */
          bound: number | null;
          gap: number | null;
        } | null)[];
      }[];
      /** @description Values and bounds by point */
      figures: {
        id: string;
        name: {
          nb: string;
          nn: string;
          en: string;
        };
        /**
         * @description share: 1 = all of the time
         * @enum {string}
         */
        unit: 'count' | 'hours' | 'days' | 'oneIn' | 'share' | 'kroner';
        better: ('less' | 'more') | null;
        values: (number | null)[];
        /** @description Proven of the best roster there can be; null where nothing is proven */
        bounds: (number | null)[];
      }[];
      /** @description From each point to the next on each axis */
      steps: {
        /** @description Index of a point */
        from: number;
        to: number;
        /**
         * @description real: no longer search can change which is better; uncertain: within what is not proven
         * @enum {string}
         */
        outcome: 'real' | 'uncertain' | 'equal' | 'not-comparable';
        better: string | null;
        sentence: {
          nb: string;
          nn: string;
          en: string;
        };
        figures: {
          id: string;
          difference: number;
          /** @enum {string} */
          outcome: 'real' | 'uncertain' | 'equal';
        }[];
      }[];
      verdict: {
        best: string[];
        isCertain: boolean;
        sentence: {
          nb: string;
          nn: string;
          en: string;
        };
      };
    };
    CheckFindingInput: {
      /**
       * @description breach: a hard rule is broken; given: by locks and history alone; overridden: set aside in the job; shortage: nobody stands there; quality: weighed, not required
       * @enum {string}
       */
      status: 'breach' | 'given' | 'overridden' | 'shortage' | 'quality';
      /** @description The date on which the rule is judged */
      date: string;
      /** @description The version of the rule that judges it */
      version: string;
      doctor: string | null;
      vakter: string[];
      /** @description Ids, never names */
      sentence: {
        nb: string;
        nn?: string;
        en: string;
      };
      /** @description An override in the job would set it aside */
      overridable: boolean;
    };
    RosterCheckInput: {
      /** @constant */
      version: 'vaktplan/check/1';
      legevakt: {
        id: string;
        name: string;
      };
      period: {
        from: string;
        to: string;
      };
      /** @description Vakter of the job */
      vakter: number;
      /** @description Those to which the roster gives a doctor */
      heldVakter: number;
      /** @description Findings by status */
      counts: {
        breach: number;
        given: number;
        overridden: number;
        shortage: number;
        quality: number;
      };
      /** @description Rules of law or agreement that the job has otherwise than the versions in force */
      departures: components['schemas']['DepartureInput'][];
      /** @description Every rule that was tested, also those that found nothing */
      rules: {
        id: string;
        title: {
          nb: string;
          nn?: string;
          en: string;
        };
        /** @enum {string} */
        strength: 'skal' | 'hovedregel' | 'bør' | 'praksis' | 'local';
        /** @description Those that judge vakter of the period */
        versions: {
          id: string;
          title: {
            nb: string;
            nn?: string;
            en: string;
          };
          /** @enum {string} */
          validity: 'documented' | 'inferred' | 'proposed';
          validFrom: string | null;
          validTo: string | null;
        }[];
        /** @enum {string} */
        mode: 'hard' | 'soft';
        sources: {
          document: string;
          section: string;
          edition: string;
          readOn: string;
          /** @enum {string} */
          confidence: 'text' | 'secondary' | 'derived' | 'choice';
        }[];
        /** @description Parameters with values of the job instead of those of the version */
        setByJob: {
          parameters: string[];
          from: string | null;
        } | null;
        findings: components['schemas']['CheckFindingInput'][];
      }[];
      overrides: {
        rule: string;
        doctor: string;
        date: string;
        reasonCode: string;
        title: {
          nb: string;
          nn?: string;
          en: string;
        };
        /** @description The rule would be broken otherwise */
        isUsed: boolean;
      }[];
      notChecked: {
        rule: string | null;
        sentence: {
          nb: string;
          nn?: string;
          en: string;
        };
      }[];
      /** @description Warnings about the job and the roster */
      issues: components['schemas']['IssueInput'][];
    };
    VaktConflictInput: {
      /** @constant */
      version: 'vaktplan/conflict/1';
      vakt: string;
      /**
       * @description irreducible: the parts cannot all hold, and without any one group of them the rest can; conflicting: not each was tried; fillable: nothing is in the way; unknown: too little time
       * @enum {string}
       */
      status: 'irreducible' | 'conflicting' | 'fillable' | 'unknown';
      sentence: {
        nb: string;
        nn: string;
        en: string;
      };
      parts: {
        /** @enum {string} */
        kind: 'demand' | 'unavailable' | 'lock' | 'rule' | 'goal';
        rule: string | null;
        title: {
          nb: string;
          nn?: string;
          en: string;
        } | null;
        strength: ('skal' | 'hovedregel' | 'bør' | 'praksis' | 'local') | null;
        sources: {
          document: string;
          section: string;
          edition: string;
          readOn: string;
          /** @enum {string} */
          confidence: 'text' | 'secondary' | 'derived' | 'choice';
        }[];
        /** @description Doctors who stand alike */
        doctors: string[];
        dates: string[];
        vakter: string[];
        /** @description Ids, never names */
        sentence: {
          nb: string;
          nn: string;
          en: string;
        };
      }[];
      /** @description What stands in the way of each doctor alone, in this roster */
      doctors: {
        excluded: {
          reason: string;
          title: {
            nb: string;
            nn?: string;
            en: string;
          };
          doctors: string[];
        }[];
        tried:
          | {
              doctor: string;
              because: {
                rule: string;
                message: {
                  nb: string;
                  nn?: string;
                  en: string;
                };
              }[];
            }[]
          | null;
      };
      /** @description Best first; each was verified by planning again */
      repairs: {
        /** @description The changes of a scenario, to be sent as they stand */
        changes: (
          | {
              /** @enum {string} */
              op: 'add' | 'remove' | 'replace' | 'test';
              path: string;
              value?: unknown;
            }
          | ({
              /** @constant */
              change: 'set-rule';
              rule: string;
            } & {
              [key: string]: unknown;
            })
        )[];
        sentences: {
          nb: string;
          nn: string;
          en: string;
        }[];
        /**
         * @description The heaviest of what is asked
         * @enum {string}
         */
        asks: 'wish' | 'plan' | 'staff' | 'local' | 'law';
        /** @description Who has the vakt in the roster that was planned with the changes */
        doctor: string;
        /** @description Bakvakter at that time that the changes bring with them */
        bakvakter: {
          vakt: string;
          doctor: string;
        }[];
        unfilled: {
          before: number;
          after: number;
        };
        tiers: {
          tier: number;
          level: number;
          before: number | null;
          after: number;
          /** @description Proven: no roster with the changes has less; null where nothing is proven */
          bound: number | null;
        }[];
      }[];
    };
    DemoLegevaktInput: {
      id: string;
      about: {
        nb: string;
        nn?: string;
        en: string;
      };
      legevakt: {
        id: string;
        name: string;
      };
      doctors: number;
      lines: number;
      /** @description A job document for next month, and where to post it */
      links: {
        self: string;
        submit: string;
      };
    };
    ScenarioInput: {
      /** @description What the scenario is called in lists and comparisons: an id, not a name */
      label?: string;
      /**
       * @description In their order: typed ones such as {"change": "add-doctors", "like": "natt-1", "count": 2}, and operations of JSON Patch (RFC 6902) on the job document such as {"op": "replace", "path": "/doctors/[id=fl-3]/fritak", "value": [...]}
       * @default []
       */
      changes: components['schemas']['ScenarioChangesInput'];
    };
    ScenarioBatchInput: {
      /** Format: uuid */
      id: string;
      legevakt: string;
      parent: {
        /** Format: uuid */
        roster?: string;
        /** Format: uuid */
        job?: string;
      };
      /** Format: date-time */
      createdAt: string;
      /** @enum {string} */
      state: 'under-way' | 'ended';
      /**
       * Format: date-time
       * @description When the last of its jobs ended
       */
      endedAt?: string;
      /** @description Of a batch with `vary` or `smallest`: its numbers, the last axis fastest */
      curve?: {
        axes: {
          name: string;
          values: number[];
        }[];
      };
      /**
       * @description What its jobs answer together, at the link of that name
       * @enum {string}
       */
      question?: 'smallest' | 'additions';
      counts: {
        queued: number;
        solving: number;
        done: number;
        stopped: number;
        cancelled: number;
        refused: number;
        failed: number;
      };
      /** @description In the order in which the scenarios were sent */
      jobs: components['schemas']['RosterJobInput'][];
      links: {
        [key: string]: string;
      };
    };
    GrantInput:
      | {
          /** @description Id of a legevakt, or * for all */
          legevakt: string;
          /** @constant */
          role: 'doctor';
          /** @description Whose vakter, by the id in the job documents of that legevakt */
          doctor: string;
        }
      | {
          /** @description Id of a legevakt, or * for all */
          legevakt: string;
          /** @enum {string} */
          role: 'admin' | 'leader' | 'planner' | 'tillitsvalgt' | 'integration';
        };
    ApiKeyInput: {
      /** Format: uuid */
      id: string;
      grant: {
        legevakt: string;
        /** @enum {string} */
        role: 'admin' | 'leader' | 'planner' | 'doctor' | 'tillitsvalgt' | 'integration';
        doctor?: string;
      };
      scopes:
        | (
            | 'job:read'
            | 'job:submit'
            | 'job:stop'
            | 'roster:read'
            | 'roster:edit'
            | 'roster:propose'
            | 'roster:publish'
            | 'roster:record'
            | 'roster:explain'
            | 'check:run'
            | 'me:read'
            | 'me:read-as'
            | 'swap:read'
            | 'swap:read-all'
            | 'swap:request'
            | 'swap:request-as'
            | 'swap:decide'
            | 'key:read'
            | 'key:write'
            | 'person:read'
            | 'person:write'
            | 'audit:read'
            | 'webhook:read'
            | 'webhook:write'
          )[]
        | null;
      label: string;
      /** Format: date-time */
      createdAt: string;
      expiresAt: string | null;
      revokedAt: string | null;
      /** @description To the minute */
      lastUsedAt: string | null;
    };
    MeInput: {
      id: string;
      /** @enum {string} */
      kind: 'local' | 'key' | 'person';
      grants: {
        legevakt: string;
        /** @enum {string} */
        role: 'admin' | 'leader' | 'planner' | 'doctor' | 'tillitsvalgt' | 'integration';
        doctor?: string;
      }[];
      /** @description What the roles are narrowed to */
      scopes:
        | (
            | 'job:read'
            | 'job:submit'
            | 'job:stop'
            | 'roster:read'
            | 'roster:edit'
            | 'roster:propose'
            | 'roster:publish'
            | 'roster:record'
            | 'roster:explain'
            | 'check:run'
            | 'me:read'
            | 'me:read-as'
            | 'swap:read'
            | 'swap:read-all'
            | 'swap:request'
            | 'swap:request-as'
            | 'swap:decide'
            | 'key:read'
            | 'key:write'
            | 'person:read'
            | 'person:write'
            | 'audit:read'
            | 'webhook:read'
            | 'webhook:write'
          )[]
        | null;
    };
    MyVaktInput: {
      doctor: string;
      name: string;
      vakt: string;
      line: string;
      lineName: string;
      place: string | null;
      /** @description RFC 3339 with offset */
      start: string;
      end: string;
      /** Format: uuid */
      roster: string;
      legevakt: string;
      legevaktName: string;
      /** @description Everybody else on duty in some part of it */
      colleagues: {
        doctor: string;
        name: string;
        vakt: string;
        line: string;
        lineName: string;
        place: string | null;
        /** @description RFC 3339 with offset */
        start: string;
        end: string;
      }[];
      /** @description Whom to call, and when */
      bakvakt: {
        doctor: string;
        name: string;
        /** @enum {string} */
        as: 'colleague' | 'bakvakt';
        start: string;
        end: string;
      }[];
      /** @description My vakter at other legevakter that are at the same time, or less than 8 hours away */
      collisions: {
        legevakt: string;
        legevaktName: string;
        vakt: string;
        start: string;
        end: string;
        /** @description Between the two; 0 where they are at once */
        restMinutes: number;
      }[];
    };
    MyBalanceInput: {
      legevakt: string;
      doctor: string;
      rosters: {
        /** Format: uuid */
        roster: string;
        period: {
          from: string;
          to: string;
        };
        shares: {
          group: string;
          measure: string;
          /** @enum {string} */
          unit: 'weightedHours' | 'vakter';
          load: number;
          /** @description With what is carried over taken off */
          target: number;
          carried: number;
          bandLow: number;
          bandHigh: number;
          /** @description 0: nothing is wrong; whole vakter cannot hit a fraction */
          outsideBand: number;
        }[];
      }[];
      total: {
        group: string;
        measure: string;
        /** @enum {string} */
        unit: 'weightedHours' | 'vakter';
        load: number;
        /** @description The own shares, before anything is carried over */
        share: number;
        /** @description Positive: has had too much */
        difference: number;
      }[];
    };
    PersonInput: {
      grants: {
        legevakt: string;
        /** @enum {string} */
        role: 'admin' | 'leader' | 'planner' | 'doctor' | 'tillitsvalgt' | 'integration';
        doctor?: string;
      }[];
      /** Format: uuid */
      id: string;
    };
    ChangedRosterInput: {
      /** Format: uuid */
      id: string;
      legevakt: string;
      /** @description Both dates included */
      period: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      /**
       * Format: uuid
       * @description The first version of the line of descent
       */
      lineage: string;
      /** @description 1, 2, 3 ... within the lineage */
      number: number;
      /** Format: uuid */
      parent?: string;
      /** @description Versions of the lineage made from this one */
      children: string[];
      /** @enum {string} */
      origin: 'solve' | 'edit' | 'import' | 'swap' | 'scenario' | 'replan' | 'adoption';
      /**
       * Format: uuid
       * @description The job that found it
       */
      job?: string;
      /** @description The name of a scenario */
      label?: string;
      /** @description Of a scenario, or edited from one: it cannot be proposed or published, only adopted */
      whatIf: boolean;
      /**
       * Format: uuid
       * @description The scenario that it is a copy of
       */
      adoptedFrom?: string;
      /** @enum {string} */
      status: 'draft' | 'proposed' | 'published' | 'superseded' | 'as-worked';
      /** Format: date-time */
      createdAt: string;
      publication?: {
        /** Format: date-time */
        at: string;
        /** @description From the day of publication to the first day of the period */
        noticeDays: number;
        requiredNoticeDays: number;
        isShortNotice: boolean;
      };
      /**
       * Format: uuid
       * @description The version that took the place of this one
       */
      supersededBy?: string;
      /** @description Minimum seats without a doctor */
      unfilled: number;
      /** @description Findings that stand in the way of publishing */
      breaches: number;
      /** @description What can be read or done now */
      links: {
        [key: string]: string;
      };
      /** @description Absent for versions from before there were seals */
      seal?: components['schemas']['RosterSealInput'];
      /** @description Doctor by vakt, by id; a vakt that is not here is empty */
      assignments: {
        [key: string]: string;
      };
      /** @description Versions whose place it took now */
      superseded: string[];
      /** @description Short notice, vakter that nobody has, days that another published roster has too */
      warnings: components['schemas']['IssueInput'][];
    };
    RuleVersionInput: {
      id: string;
      title: {
        nb: string;
        nn?: string;
        en: string;
      };
      /** @description First date of vakter that it judges; null = no beginning found */
      validFrom: string | null;
      /** @description Last date; null = none known */
      validTo: string | null;
      /**
       * @description How sure the dates are
       * @enum {string}
       */
      validity: 'documented' | 'inferred' | 'proposed';
      /** @description Judges only jobs that ask for it */
      optIn: boolean;
      /** @enum {string} */
      mode: 'hard' | 'soft' | 'off';
      /** @enum {string} */
      strength: 'skal' | 'hovedregel' | 'bør' | 'praksis' | 'local';
      /** @description What holds where a job sets nothing */
      parameters: {
        [key: string]: unknown;
      };
      sources: {
        document: string;
        section: string;
        edition: string;
        readOn: string;
        /** @enum {string} */
        confidence: 'text' | 'secondary' | 'derived' | 'choice';
      }[];
    };
    RuleInput: {
      id: string;
      title: {
        nb: string;
        nn?: string;
        en: string;
      };
      statement: {
        nb: string;
        nn?: string;
        en: string;
      };
      /** @enum {string} */
      finding: 'breach' | 'shortage' | 'quality';
      /** @enum {string} */
      judges: 'doctors' | 'roster';
      modes: ('hard' | 'soft' | 'off')[];
      tier: number;
      weight: number;
      /** @description JSON Schema with units, bounds and defaults */
      parameters: unknown;
      /** @description The version that judges the date; null where none does */
      version: components['schemas']['RuleVersionInput'] | null;
      tests: {
        /** @description Rosters judged by hand in which the rule is kept */
        kept: number;
        broken: number;
        /** @description Modes in which model and checker are shown to agree */
        agreement: ('hard' | 'soft')[];
        planted: string;
      } | null;
    };
    PlaceChangeInput: {
      tier: number;
      /** @description Order within the tier */
      level: number;
      /** @description How much more, or less, the roster costs here */
      change: number;
      rules: {
        rule: string;
        title: {
          nb: string;
          nn?: string;
          en: string;
        };
        change: number;
      }[];
    };
    StandInInput: {
      doctor: string;
      /** @description No hard rule is broken that is not broken now */
      legal: boolean;
      /** @description Hard rules that are broken where this doctor has the vakt */
      breaks: {
        /** @description `unavailable` stands for the doctor’s own circumstances */
        rule: string;
        title: {
          nb: string;
          nn?: string;
          en: string;
        };
        sources: {
          document: string;
          section: string;
          edition: string;
          readOn: string;
          /** @enum {string} */
          confidence: 'text' | 'secondary' | 'derived' | 'choice';
        }[];
        /** @description Ids, never names */
        sentences: {
          nb: string;
          nn?: string;
          en: string;
        }[];
      }[];
      /** @description In the order of the search; what does not change is left out */
      change: components['schemas']['PlaceChangeInput'][];
      /** @description Vakter that the doctor begins in the four weeks before this one */
      vakterLately: number;
    };
    WhoInsteadInput: {
      /** Format: uuid */
      roster: string;
      /** @constant */
      version: 'vaktplan/who-instead/1';
      vakt: string;
      /** Format: date */
      date: string;
      line: string;
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      to: string;
      holder: string | null;
      /** @description The job locks the vakt; the answer is given as though it did not */
      isLocked: boolean;
      /** @description Who is asked first stands first */
      candidates: components['schemas']['StandInInput'][];
      /** @description The ten best of those that break nothing */
      swaps: {
        doctor: string;
        /** @description The vakt of this doctor that the holder takes */
        gives: string;
        /** @description In the order of the search; what does not change is left out */
        change: components['schemas']['PlaceChangeInput'][];
        /** @description Vakter that the doctor begins in the four weeks before this one */
        vakterLately: number;
      }[];
    };
    ResilienceInput: {
      /** Format: uuid */
      roster: string;
      /** @constant */
      version: 'vaktplan/resilience/1';
      /** @description Those that somebody holds, by start; each by itself, with everything else as in the roster */
      vakter: {
        vakt: string;
        /** Format: date */
        date: string;
        line: string;
        /** Format: date-time */
        from: string;
        /** Format: date-time */
        to: string;
        /** @description At least three hours of it lie before 06:00 */
        isNatt: boolean;
        holder: string;
        /** @description Doctors who may have it; who is asked first stands first */
        callList: string[];
      }[];
      lines: {
        line: string;
        vakter: number;
        /** @description Vakter that nobody else may take */
        nobody: number;
        one: number;
        twoOrMore: number;
      }[];
      nights: {
        /** Format: date */
        date: string;
        vakter: number;
        /** @description Vakter that nobody else may take */
        nobody: number;
        one: number;
        twoOrMore: number;
      }[];
      /** @description What is lost with each doctor */
      doctors: {
        doctor: string;
        vakter: number;
        /** @description Vakter that nobody else may take */
        nobody: number;
        one: number;
        twoOrMore: number;
        withNobody: string[];
      }[];
    };
    WebhookEndpointInput: {
      /** Format: uuid */
      id: string;
      legevakt: string;
      url: string;
      /** @description Null is all, also those that come later */
      events:
        | (
            | 'roster.job.completed'
            | 'roster.published'
            | 'assignment.changed'
            | 'coverage.gap.opened'
            | 'swap.requested'
            | 'swap.accepted'
            | 'swap.approved'
            | 'swap.declined'
            | 'swap.withdrawn'
            | 'swap.rejected'
            | 'swap.expired'
          )[]
        | null;
      label: string;
      /** Format: date-time */
      createdAt: string;
      disabled: {
        /** Format: date-time */
        at: string;
        /**
         * @description `gone`: it answered 410
         * @enum {string}
         */
        reason: 'by-hand' | 'gone';
      } | null;
      /** @description Until then messages are signed with the secret before the present one too */
      previousSecretUntil: string | null;
    };
    WebhookEndpointWithSecretInput: {
      /** Format: uuid */
      id: string;
      legevakt: string;
      url: string;
      /** @description Null is all, also those that come later */
      events:
        | (
            | 'roster.job.completed'
            | 'roster.published'
            | 'assignment.changed'
            | 'coverage.gap.opened'
            | 'swap.requested'
            | 'swap.accepted'
            | 'swap.approved'
            | 'swap.declined'
            | 'swap.withdrawn'
            | 'swap.rejected'
            | 'swap.expired'
          )[]
        | null;
      label: string;
      /** Format: date-time */
      createdAt: string;
      disabled: {
        /** Format: date-time */
        at: string;
        /**
         * @description `gone`: it answered 410
         * @enum {string}
         */
        reason: 'by-hand' | 'gone';
      } | null;
      /** @description Until then messages are signed with the secret before the present one too */
      previousSecretUntil: string | null;
      /** @description `whsec_…`, what signatures are verified with; shown this once */
      secret: string;
    };
    WebhookDeliveryInput: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description The header `webhook-id`: the same at each attempt and in each replay
       */
      message: string;
      type: string;
      /** Format: date-time */
      occurredAt: string;
      /**
       * @description `failed`: no attempt is left; `dropped`: the endpoint was disabled before
       * @enum {string}
       */
      state: 'waiting' | 'delivered' | 'failed' | 'dropped';
      attempts: number;
      /** Format: date-time */
      createdAt: string;
      /** @description Null unless it waits */
      nextAttemptAt: string | null;
      lastAttempt: {
        /** Format: date-time */
        at: string;
        /**
         * @description `rejected`: any status but 2xx, also a redirect; `unreachable`: no connection, no good certificate or no such name; `address-refused`: the name leads into a private network, so nothing was sent
         * @enum {string}
         */
        outcome: 'delivered' | 'rejected' | 'timed-out' | 'unreachable' | 'address-refused';
        /** @description Of HTTP, where there was an answer */
        status?: number;
      } | null;
      /** @description The delivery that this one repeats */
      replayOf: string | null;
    };
    WhyInput: {
      /** @constant */
      version: 'vaktplan/why/1';
      vakt: string;
      doctor: string;
      isHeld: boolean;
      /** @description Null where nobody; for a doctor who asks also where somebody else */
      holder: string | null;
      /** @description Hard rules that keep the doctor off the vakt whatever the rest looks like */
      excludedBy: {
        rule: string;
        title: {
          nb: string;
          nn?: string;
          en: string;
        };
        /** @enum {string} */
        strength: 'skal' | 'hovedregel' | 'bør' | 'praksis' | 'local';
        sources: {
          document: string;
          section: string;
          edition: string;
          readOn: string;
          /** @enum {string} */
          confidence: 'text' | 'secondary' | 'derived' | 'choice';
        }[];
        /** @description The reading of the rule that judges it */
        version: string;
        doctor: string | null;
        /** Format: date */
        date: string;
        vakter: string[];
        /** @description Ids, never names */
        sentence: {
          nb: string;
          nn?: string;
          en: string;
        };
      }[];
      /** @description Other hard rules that the change alone would break in this roster */
      brokenAlone: {
        rule: string;
        title: {
          nb: string;
          nn?: string;
          en: string;
        };
        /** @enum {string} */
        strength: 'skal' | 'hovedregel' | 'bør' | 'praksis' | 'local';
        sources: {
          document: string;
          section: string;
          edition: string;
          readOn: string;
          /** @enum {string} */
          confidence: 'text' | 'secondary' | 'derived' | 'choice';
        }[];
        /** @description The reading of the rule that judges it */
        version: string;
        doctor: string | null;
        /** Format: date */
        date: string;
        vakter: string[];
        /** @description Ids, never names */
        sentence: {
          nb: string;
          nn?: string;
          en: string;
        };
      }[];
      /** @description Hard rules left out of the two lists because they tell of other doctors */
      withheld: number;
      /** @description Of having it the other way round, by planning again */
      price:
        | {
            /**
             * @description Proven: no roster has it so
             * @constant
             */
            kind: 'impossible';
          }
        | {
            /**
             * @description None was found, and none is excluded
             * @constant
             */
            kind: 'unknown';
          }
        | {
            /**
             * @description For a doctor who asks: fewer than three others, of one of whom it would tell
             * @constant
             */
            kind: 'withheld';
          }
        | {
            /**
             * @description The roster itself breaks hard rules
             * @constant
             */
            kind: 'not-comparable';
          }
        | {
            /** @constant */
            kind: 'priced';
            /** @enum {string} */
            verdict: 'same' | 'better' | 'worse' | 'uncertain';
            /** @description In lexicographic order */
            places: {
              tier: number;
              level: number;
              name: {
                nb: string;
                nn: string;
                en: string;
              };
              /** @description Of this roster */
              before: {
                value: number;
                /** @description Proven; null where nothing is */
                bound: number | null;
              };
              /** @description Of the best roster that was found the other way round */
              after: {
                value: number;
                /** @description Proven; null where nothing is */
                bound: number | null;
              };
              /** @description Above 0 where that is worse */
              difference: number;
              /**
               * @description real: no longer search can take the difference away
               * @enum {string}
               */
              certainty: 'same' | 'real' | 'uncertain';
            }[];
            /** @description From this roster to that one; null is nobody, or for a doctor who asks: somebody else */
            changes: {
              vakt: string;
              from: string | null;
              to: string | null;
            }[];
            /** @description How many vakter change hands in all; bound: no roster that is as good at every place changes fewer */
            fewestChanges: {
              value: number;
              /** @description Proven; null where nothing is */
              bound: number | null;
            };
            /** @enum {string} */
            ended: 'proven' | 'iterations' | 'time';
          };
      sentence: {
        nb: string;
        nn: string;
        en: string;
      };
    };
    Issue: {
      code: string;
      /** @enum {string} */
      severity?: 'error' | 'warning';
      /** @description JSON Pointer (RFC 6901) into the body, or `/name` of a parameter */
      pointer: string;
      detail: string;
      /** @description Of a RULE_BROKEN */
      rule?: {
        id: string;
        title: string;
        doctor: string | null;
        /** @description On which the rule is judged: an override names it */
        date: string;
        vakter: string[];
        /** @description An override in the job, for this rule, doctor and date, would set it aside */
        overridable: boolean;
      };
    };
    Problem: {
      /** @description urn:vaktplan:problem:<code> */
      type: string;
      title: string;
      status: number;
      code: string;
      detail?: string;
      instance: string;
      /** @description Finds the request in the log */
      traceId: string;
      errors?: components['schemas']['Issue'][];
    };
    RosterSeal: {
      /** @description SHA-256 of the canonical JSON (RFC 8785) of the job document */
      inputHash: string;
      /** @description SHA-256 of a secret and what was known of the doctors at other legevakter; absent where nobody was asked */
      elsewhereHash?: string;
      /** @description SHA-256 of the canonical JSON of who holds which vakt */
      contentHash: string;
      /** @description Dated readings of law and agreements that judge the period */
      ruleEditions: string[];
      /** @description Null where nothing was searched for */
      search: {
        solver: {
          name: string;
          version: string;
        };
        seed: number;
        /** @description MIPs and sub-MIPs solved */
        iterations: number;
        /** @description What the clock, and whoever stopped it, had the search do: run lengths of its answers; empty where work alone limited it */
        pace: number[];
        /** @description The same of the prover in a second thread; absent where the search had one thread */
        proverPace?: number[];
        /** @enum {string} */
        ended: 'proven' | 'time' | 'idle' | 'iterations' | 'stopped';
        /** @description The same document and pace, and the same vakter elsewhere, give the same roster again */
        isReplayable: boolean;
        /** @description What is proven for each tier; null where nothing is */
        bounds: {
          tier: number;
          level: number;
          value: number;
          bound: number | null;
        }[];
      } | null;
    };
    RosterSummary: {
      /** Format: uuid */
      id: string;
      legevakt: string;
      /** @description Both dates included */
      period: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      /**
       * Format: uuid
       * @description The first version of the line of descent
       */
      lineage: string;
      /** @description 1, 2, 3 ... within the lineage */
      number: number;
      /** Format: uuid */
      parent?: string;
      /** @description Versions of the lineage made from this one */
      children: string[];
      /** @enum {string} */
      origin: 'solve' | 'edit' | 'import' | 'swap' | 'scenario' | 'replan' | 'adoption';
      /**
       * Format: uuid
       * @description The job that found it
       */
      job?: string;
      /** @description The name of a scenario */
      label?: string;
      /** @description Of a scenario, or edited from one: it cannot be proposed or published, only adopted */
      whatIf: boolean;
      /**
       * Format: uuid
       * @description The scenario that it is a copy of
       */
      adoptedFrom?: string;
      /** @enum {string} */
      status: 'draft' | 'proposed' | 'published' | 'superseded' | 'as-worked';
      /** Format: date-time */
      createdAt: string;
      publication?: {
        /** Format: date-time */
        at: string;
        /** @description From the day of publication to the first day of the period */
        noticeDays: number;
        requiredNoticeDays: number;
        isShortNotice: boolean;
      };
      /**
       * Format: uuid
       * @description The version that took the place of this one
       */
      supersededBy?: string;
      /** @description Minimum seats without a doctor */
      unfilled: number;
      /** @description Findings that stand in the way of publishing */
      breaches: number;
      /** @description What can be read or done now */
      links: {
        [key: string]: string;
      };
    };
    Roster: {
      /** Format: uuid */
      id: string;
      legevakt: string;
      /** @description Both dates included */
      period: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      /**
       * Format: uuid
       * @description The first version of the line of descent
       */
      lineage: string;
      /** @description 1, 2, 3 ... within the lineage */
      number: number;
      /** Format: uuid */
      parent?: string;
      /** @description Versions of the lineage made from this one */
      children: string[];
      /** @enum {string} */
      origin: 'solve' | 'edit' | 'import' | 'swap' | 'scenario' | 'replan' | 'adoption';
      /**
       * Format: uuid
       * @description The job that found it
       */
      job?: string;
      /** @description The name of a scenario */
      label?: string;
      /** @description Of a scenario, or edited from one: it cannot be proposed or published, only adopted */
      whatIf: boolean;
      /**
       * Format: uuid
       * @description The scenario that it is a copy of
       */
      adoptedFrom?: string;
      /** @enum {string} */
      status: 'draft' | 'proposed' | 'published' | 'superseded' | 'as-worked';
      /** Format: date-time */
      createdAt: string;
      publication?: {
        /** Format: date-time */
        at: string;
        /** @description From the day of publication to the first day of the period */
        noticeDays: number;
        requiredNoticeDays: number;
        isShortNotice: boolean;
      };
      /**
       * Format: uuid
       * @description The version that took the place of this one
       */
      supersededBy?: string;
      /** @description Minimum seats without a doctor */
      unfilled: number;
      /** @description Findings that stand in the way of publishing */
      breaches: number;
      /** @description What can be read or done now */
      links: {
        [key: string]: string;
      };
      /** @description Absent for versions from before there were seals */
      seal?: components['schemas']['RosterSeal'];
      /** @description Doctor by vakt, by id; a vakt that is not here is empty */
      assignments: {
        [key: string]: string;
      };
    };
    Progress: {
      elapsedSeconds: number;
      /** @description Minimum seats without a doctor in the best roster so far */
      unfilled: number;
      tiers: {
        tier: number;
        /** @description Order within the tier */
        level: number;
        /** @description In the unit of the tier; 0 is the best there can be */
        value: number;
        /** @description Proven: no roster under these rules, as good in what goes before, has less */
        bound?: number;
        /** @description Value less bound: how much better a roster could still be */
        gap?: number;
        /** @enum {string} */
        status: 'optimal' | 'feasible';
      }[];
    };
    RosterJob: {
      /** Format: uuid */
      id: string;
      legevakt: {
        id: string;
        name: string;
      };
      /** @description Both dates included */
      period: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      /** @enum {string} */
      state: 'queued' | 'solving' | 'done' | 'stopped' | 'cancelled' | 'refused' | 'failed';
      /** @enum {string} */
      priority: 'normal' | 'low';
      /** @enum {string} */
      origin: 'solve' | 'replan' | 'scenario';
      /** @description The name of a scenario */
      label?: string;
      /** @description What a scenario or a plan made anew started from */
      parent?: {
        /** Format: uuid */
        roster?: string;
        /** Format: uuid */
        job?: string;
      };
      /**
       * Format: uuid
       * @description The batch of scenarios that it belongs to
       */
      batch?: string;
      /** @description While it is queued: 1 for the job that is taken up next */
      position?: number;
      attempt: number;
      /** Format: date-time */
      createdAt: string;
      /** @description Trace id (W3C Trace Context) of the request that made the job */
      trace?: string;
      /** Format: date-time */
      startedAt?: string;
      /** Format: date-time */
      finishedAt?: string;
      stopRequested?: boolean;
      progress?: components['schemas']['Progress'];
      warnings?: components['schemas']['Issue'][];
      errors?: components['schemas']['Issue'][];
      fault?: {
        code: string;
        detail: string;
      };
      /** @description What can be read or done now */
      links: {
        [key: string]: string;
      };
    };
    Departure: {
      rule: string;
      title: {
        nb: string;
        nn?: string;
        en: string;
      };
      /** @enum {string} */
      strength: 'skal' | 'hovedregel' | 'bør' | 'praksis' | 'local';
      from: string;
      to: string;
      /** @description The version in force */
      version: string;
      differences: {
        /** @enum {string} */
        what: 'mode' | 'weight' | 'scope' | 'parameter' | 'edition';
        parameter: string | null;
        /** @description What the job sets */
        set: unknown;
        /** @description What the version in force says; null where it gives no value */
        source: unknown;
        sentence: {
          nb: string;
          nn?: string;
          en: string;
        };
      }[];
      sources: {
        document: string;
        section: string;
        edition: string;
        readOn: string;
        /** @enum {string} */
        confidence: 'text' | 'secondary' | 'derived' | 'choice';
      }[];
    };
    RosterDifference: {
      before: {
        /** Format: uuid */
        id: string;
        number: number;
        /** @enum {string} */
        status: 'draft' | 'proposed' | 'published' | 'superseded' | 'as-worked';
        heldVakter: number;
        unfilled: number;
        breaches: number;
        shortages: number | null;
        qualities: number | null;
      };
      after: {
        /** Format: uuid */
        id: string;
        number: number;
        /** @enum {string} */
        status: 'draft' | 'proposed' | 'published' | 'superseded' | 'as-worked';
        heldVakter: number;
        unfilled: number;
        breaches: number;
        shortages: number | null;
        qualities: number | null;
      };
      /** @description Vakter that another doctor holds, or that somebody holds in one of the two only */
      changed: {
        vakt: string;
        line: string;
        /** Format: date-time */
        start: string;
        /** Format: date-time */
        end: string;
        before: string | null;
        after: string | null;
      }[];
      doctors: {
        doctor: string;
        lost: string[];
        gained: string[];
        /** @description Null where the report does not have the doctor */
        before: {
          vakter: number;
          presentHours: number;
          weightedHours: number;
          netter: number;
          helgVakter: number;
          helligdagVakter: number;
        } | null;
        /** @description Null where the report does not have the doctor */
        after: {
          vakter: number;
          presentHours: number;
          weightedHours: number;
          netter: number;
          helgVakter: number;
          helligdagVakter: number;
        } | null;
      }[];
    };
    Swap: {
      /** Format: uuid */
      id: string;
      legevakt: string;
      period: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      /**
       * Format: uuid
       * @description The published version that it was asked of
       */
      roster: string;
      /** @enum {string} */
      kind: 'exchange' | 'give-away' | 'open';
      /** @enum {string} */
      state: 'requested' | 'accepted' | 'approved' | 'declined' | 'withdrawn' | 'rejected' | 'expired';
      /**
       * @description begun: a vakt of the swap has; seat-changed: a newer roster has other holders or times
       * @enum {string}
       */
      expiredBecause?: 'begun' | 'seat-changed';
      /** @description Who asks and gives */
      from: {
        doctor: string;
        name: string;
      };
      /** @description Who takes; null for an open offer until somebody accepts */
      to: {
        doctor: string;
        name: string;
      } | null;
      gives: {
        vakt: string;
        line: string;
        lineName: string;
        place: string | null;
        /** @description RFC 3339 with offset */
        start: string;
        end: string;
      };
      /** @description What is given in return; null where nothing is */
      takes: {
        vakt: string;
        line: string;
        lineName: string;
        place: string | null;
        /** @description RFC 3339 with offset */
        start: string;
        end: string;
      } | null;
      /** Format: date-time */
      requestedAt: string;
      /** Format: date-time */
      acceptedAt?: string;
      /** Format: date-time */
      endedAt?: string;
      /** @description Null for an open offer until somebody accepts */
      judgement: {
        /** Format: date-time */
        at: string;
        /**
         * Format: uuid
         * @description The published version that was judged with the swap done
         */
        roster: string;
        /** @description In the whole roster; with any the swap cannot be approved */
        breaches: number;
        /** @description Of these, those that concern somebody else: no more is said of them */
        breachesOfOthers: number;
        /** @description What the rules find with the swap and not without it, and the other way round */
        findings: {
          /** @enum {string} */
          change: 'comes' | 'goes';
          /** @enum {string} */
          status: 'breach' | 'given' | 'overridden' | 'shortage' | 'quality';
          rule: string;
          title: {
            nb: string;
            nn?: string;
            en: string;
          };
          doctor: string | null;
          /** Format: date */
          date: string;
          vakter: string[];
          /** @description Ids, never names */
          message: {
            nb: string;
            nn?: string;
            en: string;
          };
        }[];
        /** @description What the doctors have of the roster, without the swap and with it */
        load: {
          doctor: string;
          /** @description Null where the report does not have the doctor */
          before: {
            vakter: number;
            presentHours: number;
            weightedHours: number;
            netter: number;
            helgVakter: number;
            helligdagVakter: number;
          } | null;
          /** @description Null where the report does not have the doctor */
          after: {
            vakter: number;
            presentHours: number;
            weightedHours: number;
            netter: number;
            helgVakter: number;
            helligdagVakter: number;
          } | null;
        }[];
      } | null;
      /**
       * Format: uuid
       * @description The version of the roster that came of it
       */
      result?: string;
      /** @description What the asker can do now */
      links: {
        [key: string]: string;
      };
    };
    AuditEntry: {
      seq: number;
      /** Format: date-time */
      at: string;
      actor: {
        /** @enum {string} */
        kind: 'local' | 'key' | 'person' | 'system';
        id: string;
      };
      action: string;
      /** @description Null where it concerns no single legevakt */
      legevakt: string | null;
      subject: {
        kind: string;
        id: string;
      };
      details: {
        [key: string]: unknown;
      };
      previousHash: string;
      /** @description SHA-256 of the canonical JSON (RFC 8785) of all of this but `hash`, in hexadecimal */
      hash: string;
    };
    ScenarioChange:
      | {
          /** @default 1 */
          count: number;
          /** @description Terms and competence of this doctor */
          like?: string;
          /**
           * @description Terms of the category; none = of the doctor in `like`
           * @enum {string}
           */
          category?:
            | 'fastlege'
            | 'nattlege'
            | 'legevaktlege'
            | 'vikar'
            | 'byråvikar'
            | 'ALIS'
            | 'LIS1'
            | 'lege uten LIS1'
            | 'kommuneoverlege'
            | 'rotasjon';
          /** @description True: godkjent allmennlege with both courses; false: in the first months after the degree. Default: as the doctor in `like`; else true, but not for LIS1 and lege uten LIS1 */
          mayHaveVaktAlone?: boolean;
          /** @description In place of those of the terms */
          pools?: string[];
          /** @description Fairness groups in place of those of the terms */
          groups?: string[];
          stillingPercent?: number;
          /**
           * Format: date
           * @description First date in the scheme
           */
          from?: string;
          /**
           * Format: date
           * @description Last date in the scheme
           */
          to?: string;
          /** @constant */
          change: 'add-doctors';
        }
      | {
          /** @description Doctors by id, or such as {"count": 3, "over": 55} */
          doctors:
            | string[]
            | {
                /** @description How many of those who fit; none = all of them */
                count?: number;
                /** @enum {string} */
                category?:
                  | 'fastlege'
                  | 'nattlege'
                  | 'legevaktlege'
                  | 'vikar'
                  | 'byråvikar'
                  | 'ALIS'
                  | 'LIS1'
                  | 'lege uten LIS1'
                  | 'kommuneoverlege'
                  | 'rotasjon';
                /** @description 1-40 letters, digits, "-" or "_" */
                pool?: string;
                /** @description Who turn more than so many years in the year of the first day; by birthYear */
                over?: number;
                /** @description Draws them; none = the eldest, or without an age the last in the job */
                seed?: number;
              };
          /** @constant */
          change: 'remove-doctors';
        }
      | {
          /** @description Doctors by id, or such as {"count": 3, "over": 55} */
          doctors:
            | string[]
            | {
                /** @description How many of those who fit; none = all of them */
                count?: number;
                /** @enum {string} */
                category?:
                  | 'fastlege'
                  | 'nattlege'
                  | 'legevaktlege'
                  | 'vikar'
                  | 'byråvikar'
                  | 'ALIS'
                  | 'LIS1'
                  | 'lege uten LIS1'
                  | 'kommuneoverlege'
                  | 'rotasjon';
                /** @description 1-40 letters, digits, "-" or "_" */
                pool?: string;
                /** @description Who turn more than so many years in the year of the first day; by birthYear */
                over?: number;
                /** @description Draws them; none = the eldest, or without an age the last in the job */
                seed?: number;
              };
          /**
           * @description Default: alder where the choice is by age, else annet
           * @enum {string}
           */
          class?: 'alder' | 'graviditet' | 'amming' | 'helse' | 'sosial' | 'annet';
          /**
           * @default all
           * @enum {string}
           */
          scope: 'all' | 'natt' | 'helg' | 'tilstede' | 'utrykning';
          /**
           * Format: date
           * @description Default: the first day of the period
           */
          from?: string;
          /**
           * Format: date
           * @description Last date; none = until further notice
           */
          to?: string;
          /** @constant */
          change: 'grant-fritak';
        }
      | {
          /** @description Doctors by id, or such as {"count": 3, "over": 55} */
          doctors:
            | string[]
            | {
                /** @description How many of those who fit; none = all of them */
                count?: number;
                /** @enum {string} */
                category?:
                  | 'fastlege'
                  | 'nattlege'
                  | 'legevaktlege'
                  | 'vikar'
                  | 'byråvikar'
                  | 'ALIS'
                  | 'LIS1'
                  | 'lege uten LIS1'
                  | 'kommuneoverlege'
                  | 'rotasjon';
                /** @description 1-40 letters, digits, "-" or "_" */
                pool?: string;
                /** @description Who turn more than so many years in the year of the first day; by birthYear */
                over?: number;
                /** @description Draws them; none = the eldest, or without an age the last in the job */
                seed?: number;
              };
          /** @description A course: its last day, or null = not taken. Any other fact: null = taken away */
          facts: {
            specialistFrom?: string | null;
            godkjentAllmennlegeFrom?: string | null;
            clinicalService?: {
              months: number;
              /**
               * Format: date
               * @description The date on which the months were counted
               */
              on: string;
              /**
               * @description True: a month is added for each month of the calendar after that date
               * @default false
               */
              accruing: boolean;
            } | null;
            municipalGpService?: {
              months: number;
              /**
               * Format: date
               * @description The date on which the months were counted
               */
              on: string;
              /**
               * @description True: a month is added for each month of the calendar after that date
               * @default false
               */
              accruing: boolean;
            } | null;
            legevakter?: {
              count: number;
              /**
               * Format: date
               * @description Local date, YYYY-MM-DD
               */
              on: string;
            } | null;
            lis1CompletedOn?: string | null;
            /** @description Last day of the course; null = not taken, left out = not stated */
            akuttmedisinkursOn?: string | null;
            /** @description Last day of the course; null = not taken, left out = not stated */
            voldOgOvergrepskursOn?: string | null;
          };
          /** @constant */
          change: 'set-competence';
        }
      | {
          /** @description Doctors by id, or such as {"count": 3, "over": 55} */
          doctors:
            | string[]
            | {
                /** @description How many of those who fit; none = all of them */
                count?: number;
                /** @enum {string} */
                category?:
                  | 'fastlege'
                  | 'nattlege'
                  | 'legevaktlege'
                  | 'vikar'
                  | 'byråvikar'
                  | 'ALIS'
                  | 'LIS1'
                  | 'lege uten LIS1'
                  | 'kommuneoverlege'
                  | 'rotasjon';
                /** @description 1-40 letters, digits, "-" or "_" */
                pool?: string;
                /** @description Who turn more than so many years in the year of the first day; by birthYear */
                over?: number;
                /** @description Draws them; none = the eldest, or without an age the last in the job */
                seed?: number;
              };
          /** @enum {string} */
          kind: 'ferie' | 'permisjon' | 'sykdom' | 'kurs' | 'annet';
          /**
           * Format: date
           * @description Local date, YYYY-MM-DD
           */
          from: string;
          /**
           * Format: date
           * @description Last date
           */
          to: string;
          /** @constant */
          change: 'add-absences';
        }
      | {
          /** @description Doctors by id, or such as {"count": 3, "over": 55} */
          doctors:
            | string[]
            | {
                /** @description How many of those who fit; none = all of them */
                count?: number;
                /** @enum {string} */
                category?:
                  | 'fastlege'
                  | 'nattlege'
                  | 'legevaktlege'
                  | 'vikar'
                  | 'byråvikar'
                  | 'ALIS'
                  | 'LIS1'
                  | 'lege uten LIS1'
                  | 'kommuneoverlege'
                  | 'rotasjon';
                /** @description 1-40 letters, digits, "-" or "_" */
                pool?: string;
                /** @description Who turn more than so many years in the year of the first day; by birthYear */
                over?: number;
                /** @description Draws them; none = the eldest, or without an age the last in the job */
                seed?: number;
              };
          /** @enum {string} */
          kind?: 'ferie' | 'permisjon' | 'sykdom' | 'kurs' | 'annet';
          /** @constant */
          change: 'remove-absences';
        }
      | {
          /** @description Doctors by id, or such as {"count": 3, "over": 55} */
          doctors:
            | string[]
            | {
                /** @description How many of those who fit; none = all of them */
                count?: number;
                /** @enum {string} */
                category?:
                  | 'fastlege'
                  | 'nattlege'
                  | 'legevaktlege'
                  | 'vikar'
                  | 'byråvikar'
                  | 'ALIS'
                  | 'LIS1'
                  | 'lege uten LIS1'
                  | 'kommuneoverlege'
                  | 'rotasjon';
                /** @description 1-40 letters, digits, "-" or "_" */
                pool?: string;
                /** @description Who turn more than so many years in the year of the first day; by birthYear */
                over?: number;
                /** @description Draws them; none = the eldest, or without an age the last in the job */
                seed?: number;
              };
          /** @description firstOnWeek is of the first doctor in the order of the job; null = vakter in every week */
          pattern: {
            weeksOn: number;
            weeksOff: number;
            /**
             * Format: date
             * @description A date in the first week of an on-period
             */
            firstOnWeek: string;
          } | null;
          /** @constant */
          change: 'set-rotation';
        }
      | {
          /** @description 1-40 letters, digits, "-" or "_" */
          line: string;
          /** @description long-night: the natt before Saturday, Sunday or helligdag. None = wherever the line has hours */
          on?: (
            | 'weekday'
            | 'friday'
            | 'saturday'
            | 'sunday'
            | 'aftendag'
            | 'helligdag'
            | 'short-night'
            | 'long-night'
          )[];
          /** @description A number, or min, ideal and max */
          doctors?:
            | number
            | {
                /** @description Doctors without whom the vakt counts as unfilled */
                min: number;
                /** @description Wished number, at least min; default min */
                ideal?: number;
                /** @description Most doctors at once, at least ideal; default ideal */
                max?: number;
              };
          /** @description In place of those it had, with its usual number of doctors; an empty list: nothing on such days */
          hours?: {
            /** @description Clock time, HH:MM */
            from: string;
            /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
            to: string;
          }[];
          /** @constant */
          change: 'staff-line';
        }
      | {
          /** @description 1-40 letters, digits, "-" or "_" */
          line: string;
          to:
            | ('on' | 'off')
            | {
                /**
                 * Format: date
                 * @description First date with vakter; none = no first
                 */
                from?: string;
                /**
                 * Format: date
                 * @description Last date with vakter; none = no last
                 */
                until?: string;
              };
          /** @constant */
          change: 'switch-line';
        }
      | {
          /** @description 1-40 letters, digits, "-" or "_" */
          line: string;
          /** @description Doctors by id, or such as {"count": 3, "over": 55} */
          by:
            | string[]
            | {
                /** @description How many of those who fit; none = all of them */
                count?: number;
                /** @enum {string} */
                category?:
                  | 'fastlege'
                  | 'nattlege'
                  | 'legevaktlege'
                  | 'vikar'
                  | 'byråvikar'
                  | 'ALIS'
                  | 'LIS1'
                  | 'lege uten LIS1'
                  | 'kommuneoverlege'
                  | 'rotasjon';
                /** @description 1-40 letters, digits, "-" or "_" */
                pool?: string;
                /** @description Who turn more than so many years in the year of the first day; by birthYear */
                over?: number;
                /** @description Draws them; none = the eldest, or without an age the last in the job */
                seed?: number;
              };
          /** @constant */
          change: 'man-line';
        }
      | {
          line: {
            /** @description 1-40 letters, digits, "-" or "_" */
            id: string;
            name: string;
            /**
             * @description How the doctor is on duty
             * @enum {string}
             */
            kind:
              'tilstede' | 'hjemmevakt' | 'bakvakt' | 'dagberedskap' | 'legevaktbil' | 'video' | 'telefon';
            /**
             * @description Parts of a date by its day class. No column: helligdag reads sunday, aftendag its weekday, friday reads weekday; else nothing. An empty list: nothing
             * @default {}
             */
            hours: {
              weekday?: {
                /** @description Clock time, HH:MM */
                from: string;
                /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
                to: string;
                /** @description Default: the line's */
                doctors?: {
                  /** @description Doctors without whom the vakt counts as unfilled */
                  min: number;
                  /** @description Wished number, at least min; default min */
                  ideal?: number;
                  /** @description Most doctors at once, at least ideal; default ideal */
                  max?: number;
                };
                /** @description Nurses on duty; shown, not planned */
                nurses?: {
                  min: number;
                  max: number;
                };
              }[];
              friday?: {
                /** @description Clock time, HH:MM */
                from: string;
                /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
                to: string;
                /** @description Default: the line's */
                doctors?: {
                  /** @description Doctors without whom the vakt counts as unfilled */
                  min: number;
                  /** @description Wished number, at least min; default min */
                  ideal?: number;
                  /** @description Most doctors at once, at least ideal; default ideal */
                  max?: number;
                };
                /** @description Nurses on duty; shown, not planned */
                nurses?: {
                  min: number;
                  max: number;
                };
              }[];
              saturday?: {
                /** @description Clock time, HH:MM */
                from: string;
                /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
                to: string;
                /** @description Default: the line's */
                doctors?: {
                  /** @description Doctors without whom the vakt counts as unfilled */
                  min: number;
                  /** @description Wished number, at least min; default min */
                  ideal?: number;
                  /** @description Most doctors at once, at least ideal; default ideal */
                  max?: number;
                };
                /** @description Nurses on duty; shown, not planned */
                nurses?: {
                  min: number;
                  max: number;
                };
              }[];
              sunday?: {
                /** @description Clock time, HH:MM */
                from: string;
                /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
                to: string;
                /** @description Default: the line's */
                doctors?: {
                  /** @description Doctors without whom the vakt counts as unfilled */
                  min: number;
                  /** @description Wished number, at least min; default min */
                  ideal?: number;
                  /** @description Most doctors at once, at least ideal; default ideal */
                  max?: number;
                };
                /** @description Nurses on duty; shown, not planned */
                nurses?: {
                  min: number;
                  max: number;
                };
              }[];
              aftendag?: {
                /** @description Clock time, HH:MM */
                from: string;
                /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
                to: string;
                /** @description Default: the line's */
                doctors?: {
                  /** @description Doctors without whom the vakt counts as unfilled */
                  min: number;
                  /** @description Wished number, at least min; default min */
                  ideal?: number;
                  /** @description Most doctors at once, at least ideal; default ideal */
                  max?: number;
                };
                /** @description Nurses on duty; shown, not planned */
                nurses?: {
                  min: number;
                  max: number;
                };
              }[];
              helligdag?: {
                /** @description Clock time, HH:MM */
                from: string;
                /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
                to: string;
                /** @description Default: the line's */
                doctors?: {
                  /** @description Doctors without whom the vakt counts as unfilled */
                  min: number;
                  /** @description Wished number, at least min; default min */
                  ideal?: number;
                  /** @description Most doctors at once, at least ideal; default ideal */
                  max?: number;
                };
                /** @description Nurses on duty; shown, not planned */
                nurses?: {
                  min: number;
                  max: number;
                };
              }[];
            };
            /**
             * @description The natt that starts on a date: long where the next date is Saturday, Sunday or helligdag, else short; never both
             * @default {
             *       "short": [],
             *       "long": []
             *     }
             */
            nights: {
              /** @default [] */
              short: {
                /** @description Clock time, HH:MM */
                from: string;
                /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
                to: string;
                /** @description Default: the line's */
                doctors?: {
                  /** @description Doctors without whom the vakt counts as unfilled */
                  min: number;
                  /** @description Wished number, at least min; default min */
                  ideal?: number;
                  /** @description Most doctors at once, at least ideal; default ideal */
                  max?: number;
                };
                /** @description Nurses on duty; shown, not planned */
                nurses?: {
                  min: number;
                  max: number;
                };
              }[];
              /** @default [] */
              long: {
                /** @description Clock time, HH:MM */
                from: string;
                /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
                to: string;
                /** @description Default: the line's */
                doctors?: {
                  /** @description Doctors without whom the vakt counts as unfilled */
                  min: number;
                  /** @description Wished number, at least min; default min */
                  ideal?: number;
                  /** @description Most doctors at once, at least ideal; default ideal */
                  max?: number;
                };
                /** @description Nurses on duty; shown, not planned */
                nurses?: {
                  min: number;
                  max: number;
                };
              }[];
            };
            /**
             * @description How many doctors
             * @default {
             *       "min": 1
             *     }
             */
            doctors: {
              /** @description Doctors without whom the vakt counts as unfilled */
              min: number;
              /** @description Wished number, at least min; default min */
              ideal?: number;
              /** @description Most doctors at once, at least ideal; default ideal */
              max?: number;
            };
            /**
             * @description 1 = filled first when doctors are short
             * @default 1
             */
            priority: number;
            /** @description Who may take these vakter; the first pool before the later ones */
            pools: string[];
            /**
             * @description solo: only doctors who may have vakt alone
             * @default any
             * @enum {string}
             */
            competence: 'any' | 'solo';
            /**
             * @description conditional (bakvakt only): used where nobody else on duty can supervise
             * @default scheduled
             * @enum {string}
             */
            demand: 'scheduled' | 'conditional';
            /** @description SFS 2305 § 8.3, by minutes of active work an hour: 1 = 0-10, 2 = 11-25, 3 = 26-45, 4 = more; none = not stated */
            vaktklasse?: number;
            /** @description A local agreement under SFS 2305 § 8.2 on tilstedevakt in vaktklasse 2 */
            localAgreementOnPresence?: boolean;
            /** @description Doctor is at the station or in its car; default by kind */
            countsAsPresent?: boolean;
            /** @description Fulfils "one doctor available round the clock"; default by kind */
            countsAsAvailable?: boolean;
            /** @description Needs rest after it; default by kind */
            countsAsWork?: boolean;
            /** @description Minutes in which the doctor on this line can be at a colleague's side; none = not stated */
            responseMinutes?: number;
            /** @description Longest time on duty in one go for whoever is on this line; none = no limit of its own */
            maxDutyHours?: number;
            /**
             * Format: date
             * @description Local date, YYYY-MM-DD
             */
            validFrom?: string;
            /**
             * Format: date
             * @description Last date with vakter
             */
            validTo?: string;
            /** @description 1-40 letters, digits, "-" or "_" */
            place?: string;
            /** @description 1-40 letters, digits, "-" or "_" */
            vaktdistrikt?: string;
          };
          /** @description Fairness group that shares it with its other lines; none = one of its own */
          group?: string;
          /** @constant */
          change: 'add-line';
        }
      | {
          /** @enum {string} */
          nights: 'every' | 'helg' | 'none';
          /** @description The bakvakt line; none = the only one there is */
          line?: string;
          /** @description The line with the natt that it backs; none = the first with hours of natt */
          behind?: string;
          /** @constant */
          change: 'set-bakvakt';
        }
      | {
          /** @description Id of the new line */
          line: string;
          name: string;
          /** @description The line with the doctor on video */
          servedBy: string;
          /** @default 1 */
          nurses: number;
          /** @description None = those of the line that serves it */
          hours?: {
            weekday?: {
              /** @description Clock time, HH:MM */
              from: string;
              /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
              to: string;
              /** @description Default: the line's */
              doctors?: {
                /** @description Doctors without whom the vakt counts as unfilled */
                min: number;
                /** @description Wished number, at least min; default min */
                ideal?: number;
                /** @description Most doctors at once, at least ideal; default ideal */
                max?: number;
              };
              /** @description Nurses on duty; shown, not planned */
              nurses?: {
                min: number;
                max: number;
              };
            }[];
            friday?: {
              /** @description Clock time, HH:MM */
              from: string;
              /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
              to: string;
              /** @description Default: the line's */
              doctors?: {
                /** @description Doctors without whom the vakt counts as unfilled */
                min: number;
                /** @description Wished number, at least min; default min */
                ideal?: number;
                /** @description Most doctors at once, at least ideal; default ideal */
                max?: number;
              };
              /** @description Nurses on duty; shown, not planned */
              nurses?: {
                min: number;
                max: number;
              };
            }[];
            saturday?: {
              /** @description Clock time, HH:MM */
              from: string;
              /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
              to: string;
              /** @description Default: the line's */
              doctors?: {
                /** @description Doctors without whom the vakt counts as unfilled */
                min: number;
                /** @description Wished number, at least min; default min */
                ideal?: number;
                /** @description Most doctors at once, at least ideal; default ideal */
                max?: number;
              };
              /** @description Nurses on duty; shown, not planned */
              nurses?: {
                min: number;
                max: number;
              };
            }[];
            sunday?: {
              /** @description Clock time, HH:MM */
              from: string;
              /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
              to: string;
              /** @description Default: the line's */
              doctors?: {
                /** @description Doctors without whom the vakt counts as unfilled */
                min: number;
                /** @description Wished number, at least min; default min */
                ideal?: number;
                /** @description Most doctors at once, at least ideal; default ideal */
                max?: number;
              };
              /** @description Nurses on duty; shown, not planned */
              nurses?: {
                min: number;
                max: number;
              };
            }[];
            aftendag?: {
              /** @description Clock time, HH:MM */
              from: string;
              /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
              to: string;
              /** @description Default: the line's */
              doctors?: {
                /** @description Doctors without whom the vakt counts as unfilled */
                min: number;
                /** @description Wished number, at least min; default min */
                ideal?: number;
                /** @description Most doctors at once, at least ideal; default ideal */
                max?: number;
              };
              /** @description Nurses on duty; shown, not planned */
              nurses?: {
                min: number;
                max: number;
              };
            }[];
            helligdag?: {
              /** @description Clock time, HH:MM */
              from: string;
              /** @description Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day */
              to: string;
              /** @description Default: the line's */
              doctors?: {
                /** @description Doctors without whom the vakt counts as unfilled */
                min: number;
                /** @description Wished number, at least min; default min */
                ideal?: number;
                /** @description Most doctors at once, at least ideal; default ideal */
                max?: number;
              };
              /** @description Nurses on duty; shown, not planned */
              nurses?: {
                min: number;
                max: number;
              };
            }[];
          };
          /** @description Its vaktdistrikt */
          district?: string;
          /** @description 1-40 letters, digits, "-" or "_" */
          place?: string;
          /** @constant */
          change: 'add-satellite';
        }
      | {
          /** @description 1-40 letters, digits, "-" or "_" */
          line: string;
          /** @description vaktdistrikter of the job */
          districts: string[];
          /** @description Pools of the districts that take it too, after its own */
          pools?: string[];
          /** @constant */
          change: 'share-line';
        }
      | {
          /** @description The whole job document of the other one, for the same period */
          job: {
            [key: string]: unknown;
          };
          /** @description Put before its ids of doctors, lines, pools, groups and districts */
          prefix?: string;
          /**
           * @description together: a line that served all kommuner of its legevakt serves all there are now
           * @default together
           * @enum {string}
           */
          districts: 'together' | 'apart';
          /** @constant */
          change: 'merge-legevakt';
        }
      | {
          /** @description With their doctors, and the lines of districts that serve no other kommune */
          kommuner?: string[];
          lines?: string[];
          doctors?: string[];
          /** @constant */
          change: 'split-out';
        }
      | {
          rule: string;
          /** @description Parameters are set one by one; null = the rule as it is by itself, without a setting */
          to: {
            /** @enum {string} */
            mode?: 'hard' | 'soft' | 'off';
            /** @description Place in the lexicographic order, where the rule costs */
            tier?: number;
            /** @description Weight inside its tier */
            weight?: number;
            parameters?: {
              [key: string]: unknown;
            };
            /** @description Where the rule holds; every list that is given narrows it */
            scope?: {
              regimes?: ('SFS2305' | 'AML')[];
              categories?: (
                | 'fastlege'
                | 'nattlege'
                | 'legevaktlege'
                | 'vikar'
                | 'byråvikar'
                | 'ALIS'
                | 'LIS1'
                | 'lege uten LIS1'
                | 'kommuneoverlege'
                | 'rotasjon'
              )[];
              pools?: string[];
              doctors?: string[];
              lines?: string[];
            };
            /**
             * Format: date
             * @description First date of vakter that the setting is about; before it the rule is as it is by itself
             */
            validFrom?: string;
            /**
             * Format: date
             * @description Last date of vakter that the setting is about; after it the rule is as it is by itself
             */
            validTo?: string;
          } | null;
          /** @constant */
          change: 'set-rule';
        }
      | {
          /** @description null = as vaktplan reads it */
          exemptionUntil?: string | null;
          use2026Proposal?: boolean;
          /** @constant */
          change: 'set-competence-rules';
        }
      | {
          on: string | null;
          /** @constant */
          change: 'set-rule-pack-date';
        }
      | {
          /**
           * @description Doctor-hours more on the lines that see patients, as a share: they become the line PÅGANG
           * @default 0.25
           */
          extraDemand: number;
          /**
           * @description Of each pool
           * @default 0.2
           */
          absentShare: number;
          /** @default 14 */
          absentDays: number;
          /**
           * @description Self-employed doctors who can be called to the line KRISE
           * @default []
           */
          callable: string[];
          /**
           * @description Draws those who are ill
           * @default 1
           */
          seed: number;
          /** @constant */
          change: 'add-crisis';
        }
      | {
          /** @description Of what there is now; none = the growth a year that the job states */
          percent?: number;
          /**
           * @description So many times over, year upon year
           * @default 1
           */
          years: number;
          /** @description Only contacts of this kommune */
          area?: string;
          /**
           * @description Where the number comes from; shown beside it
           * @default scenario
           */
          source: string;
          /** @constant */
          change: 'grow-demand';
        }
      | {
          lines: string[];
          /** @description None = everybody, also those with a pay model of their own on the line */
          categories?: (
            | 'fastlege'
            | 'nattlege'
            | 'legevaktlege'
            | 'vikar'
            | 'byråvikar'
            | 'ALIS'
            | 'LIS1'
            | 'lege uten LIS1'
            | 'kommuneoverlege'
            | 'rotasjon'
          )[];
          /**
           * @description How whoever has the vakt is paid
           * @enum {string}
           */
          model: 'fastlønn' | 'næringsdrift' | 'beredskap' | 'vikarbyrå';
          /** @constant */
          change: 'set-pay-model';
        };
    JsonPatch: (
      | {
          /** @constant */
          op: 'add';
          /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
          path: string;
          value: unknown;
        }
      | {
          /** @constant */
          op: 'replace';
          /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
          path: string;
          value: unknown;
        }
      | {
          /** @constant */
          op: 'test';
          /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
          path: string;
          value: unknown;
        }
      | {
          /** @constant */
          op: 'remove';
          /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
          path: string;
        }
      | {
          /** @constant */
          op: 'move';
          /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
          path: string;
          /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
          from: string;
        }
      | {
          /** @constant */
          op: 'copy';
          /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
          path: string;
          /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
          from: string;
        }
    )[];
    ScenarioChanges: (
      | (
          | {
              /** @constant */
              op: 'add';
              /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
              path: string;
              value: unknown;
            }
          | {
              /** @constant */
              op: 'replace';
              /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
              path: string;
              value: unknown;
            }
          | {
              /** @constant */
              op: 'test';
              /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
              path: string;
              value: unknown;
            }
          | {
              /** @constant */
              op: 'remove';
              /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
              path: string;
            }
          | {
              /** @constant */
              op: 'move';
              /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
              path: string;
              /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
              from: string;
            }
          | {
              /** @constant */
              op: 'copy';
              /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
              path: string;
              /** @description JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id */
              from: string;
            }
        )
      | components['schemas']['ScenarioChange']
    )[];
    VariedAxis: {
      /** @description A typed change without the number that is varied, such as {"change": "add-doctors", ...} */
      change: {
        change: string;
      } & {
        [key: string]: unknown;
      };
      /** @description JSON Pointer into the change: where the number goes, such as /count */
      at: string;
      from: number;
      to: number;
      /** @default 1 */
      step: number;
      /** @description Beside the number; none = what it is about */
      name?: string;
    };
    Smallest: {
      /** @constant */
      version: 'vaktplan/smallest/1';
      /** @description Those that the answer stands on, from the smallest */
      sizes: {
        label: string;
        value: number;
        /**
         * @description too-small is proven
         * @enum {string}
         */
        answer: 'enough' | 'too-small' | 'not-known';
        /** @description In the job */
        doctors: number | null;
        /** @description Empty vakter of the roster that was found */
        unfilled: number | null;
        /** @description The best roster leaves at least so many empty; null where nothing is proven */
        leastUnfilled: number | null;
      }[];
      smallest: {
        label: string;
        value: number;
      } | null;
      /** @description Every smaller number is proven to be too small */
      isProven: boolean;
      /** @description No number is too small above one that is enough */
      isMonotone: boolean;
      sentence: {
        nb: string;
        nn: string;
        en: string;
      };
    };
    Additions: {
      /** @constant */
      version: 'vaktplan/additions/1';
      base: {
        /** @description Empty vakter of the roster that was found */
        unfilled: number | null;
        /** @description The best roster leaves at least so many empty; null where nothing is proven */
        leastUnfilled: number | null;
      };
      /** @description The best first */
      additions: {
        label: string;
        /** @description To be sent in a scenario as it stands */
        change: {
          change: string;
        } & {
          [key: string]: unknown;
        };
        /** @description Doctors on the same terms; the first is meant */
        alike: string[];
        /** @description Empty vakter of the roster that was found */
        unfilled: number | null;
        /** @description The best roster leaves at least so many empty; null where nothing is proven */
        leastUnfilled: number | null;
        /**
         * @description Against the base
         * @enum {string}
         */
        outcome: 'real' | 'uncertain' | 'equal' | 'not-comparable';
        isBetter: boolean;
        sentence: {
          nb: string;
          nn: string;
          en: string;
        };
      }[];
    };
    Comparison: {
      /** @constant */
      version: 'vaktplan/comparison/1';
      results: {
        /** @description A, B ... in the order of the request */
        letter: string;
        /**
         * Format: uuid
         * @description The roster
         */
        id: string;
        /** Format: uuid */
        job?: string;
        label?: string;
        legevakt: string;
        period: {
          /** Format: date */
          from: string;
          /** Format: date */
          to: string;
        };
        /** @enum {string} */
        origin: 'solve' | 'edit' | 'import' | 'swap' | 'scenario' | 'replan' | 'adoption';
        /** @enum {string} */
        status: 'draft' | 'proposed' | 'published' | 'superseded' | 'as-worked';
      }[];
      tiers: {
        tier: number;
        /** @description Order within the tier */
        level: number;
        name: {
          nb: string;
          nn: string;
          en: string;
        };
        /** @description By result; null for one that was not searched for */
        values: ({
          /** @description 0 is the best there can be */
          value: number;
          /** @description Proven: none has less; null where nothing is proven */
          bound: number | null;
          gap: number | null;
        } | null)[];
      }[];
      figures: {
        id: string;
        name: {
          nb: string;
          nn: string;
          en: string;
        };
        /**
         * @description share: 1 = all of the time
         * @enum {string}
         */
        unit: 'count' | 'hours' | 'days' | 'oneIn' | 'share' | 'kroner';
        better: ('less' | 'more') | null;
        values: (number | null)[];
      }[];
      unfilledByLine: {
        line: string;
        priority: number;
        values: (number | null)[];
      }[];
      fairness: {
        measure: string;
        /** @description How far shares lie outside their bands, added up: weighted hours for `hours`, else vakter */
        outsideBand: (number | null)[];
      }[];
      /** @description Rules that found something in one of the results */
      rules: {
        rule: string;
        title: {
          nb: string;
          nn?: string;
          en: string;
        };
        /** @description Null where the rule is off */
        values: ({
          /** @enum {string} */
          mode: 'hard' | 'soft';
          cost: number;
          findings: number;
        } | null)[];
      }[];
      /** @description Where the request has thresholds */
      acceptance?: {
        figure: string;
        name: {
          nb: string;
          nn: string;
          en: string;
        };
        /** @enum {string} */
        must: 'be-at-most' | 'be-at-least' | 'not-be-worse';
        limit: number | null;
        /** @description Of the last result */
        value: number | null;
        /** @description Of the last result; false also where one of the numbers is not known */
        isMet: boolean;
        /** @description The same of each result */
        metBy: boolean[];
      }[];
      pairs: {
        of: [string, string];
        /** @enum {string} */
        outcome: 'better' | 'equal' | 'not-comparable';
        /** @description The better one; null where there is none */
        better: string | null;
        /** @description No longer search can change the outcome: even the best that the worse one might become is worse */
        isCertain: boolean;
        /** @description The first place where the two differ */
        decidedAt: {
          tier: number;
          /** @description Order within the tier */
          level: number;
        } | null;
        sentence: {
          nb: string;
          nn: string;
          en: string;
        };
        /** @description Every place where both have a value and the same rules count alike */
        tiers: {
          tier: number;
          /** @description Order within the tier */
          level: number;
          /** @description The second less the first: above 0 where the first is better */
          difference: number;
          better: string | null;
          /** @description By bounds that hold for rosters as good in what goes before */
          isCertain: boolean;
        }[];
      }[];
      verdict: {
        /** @description Empty where not all can be held against each other */
        best: string[];
        isCertain: boolean;
        sentence: {
          nb: string;
          nn: string;
          en: string;
        };
      };
    };
    Curve: {
      /** @constant */
      version: 'vaktplan/curve/1';
      label: string | null;
      legevakt: string;
      legevaktName: string;
      period: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      axes: {
        name: string;
        values: number[];
      }[];
      /** @description The last axis varies fastest */
      points: {
        /** @description Label of a point */
        label: string;
        /** @description Its number on each axis */
        at: number[];
      }[];
      /** @description Values by point */
      tiers: {
        tier: number;
        /** @description Order within the tier */
        level: number;
        name: {
          nb: string;
          nn: string;
          en: string;
        };
        /** @description By result; null for one that was not searched for */
        values: ({
          /** @description 0 is the best there can be */
          value: number;
          /** @description Proven: none has less; null where nothing is proven */
          bound: number | null;
          gap: number | null;
        } | null)[];
      }[];
      /** @description Values and bounds by point */
      figures: {
        id: string;
        name: {
          nb: string;
          nn: string;
          en: string;
        };
        /**
         * @description share: 1 = all of the time
         * @enum {string}
         */
        unit: 'count' | 'hours' | 'days' | 'oneIn' | 'share' | 'kroner';
        better: ('less' | 'more') | null;
        values: (number | null)[];
        /** @description Proven of the best roster there can be; null where nothing is proven */
        bounds: (number | null)[];
      }[];
      /** @description From each point to the next on each axis */
      steps: {
        /** @description Index of a point */
        from: number;
        to: number;
        /**
         * @description real: no longer search can change which is better; uncertain: within what is not proven
         * @enum {string}
         */
        outcome: 'real' | 'uncertain' | 'equal' | 'not-comparable';
        better: string | null;
        sentence: {
          nb: string;
          nn: string;
          en: string;
        };
        figures: {
          id: string;
          difference: number;
          /** @enum {string} */
          outcome: 'real' | 'uncertain' | 'equal';
        }[];
      }[];
      verdict: {
        best: string[];
        isCertain: boolean;
        sentence: {
          nb: string;
          nn: string;
          en: string;
        };
      };
    };
    CheckFinding: {
      /**
       * @description breach: a hard rule is broken; given: by locks and history alone; overridden: set aside in the job; shortage: nobody stands there; quality: weighed, not required
       * @enum {string}
       */
      status: 'breach' | 'given' | 'overridden' | 'shortage' | 'quality';
      /** @description The date on which the rule is judged */
      date: string;
      /** @description The version of the rule that judges it */
      version: string;
      doctor: string | null;
      vakter: string[];
      /** @description Ids, never names */
      sentence: {
        nb: string;
        nn?: string;
        en: string;
      };
      /** @description An override in the job would set it aside */
      overridable: boolean;
    };
    RosterCheck: {
      /** @constant */
      version: 'vaktplan/check/1';
      legevakt: {
        id: string;
        name: string;
      };
      period: {
        from: string;
        to: string;
      };
      /** @description Vakter of the job */
      vakter: number;
      /** @description Those to which the roster gives a doctor */
      heldVakter: number;
      /** @description Findings by status */
      counts: {
        breach: number;
        given: number;
        overridden: number;
        shortage: number;
        quality: number;
      };
      /** @description Rules of law or agreement that the job has otherwise than the versions in force */
      departures: components['schemas']['Departure'][];
      /** @description Every rule that was tested, also those that found nothing */
      rules: {
        id: string;
        title: {
          nb: string;
          nn?: string;
          en: string;
        };
        /** @enum {string} */
        strength: 'skal' | 'hovedregel' | 'bør' | 'praksis' | 'local';
        /** @description Those that judge vakter of the period */
        versions: {
          id: string;
          title: {
            nb: string;
            nn?: string;
            en: string;
          };
          /** @enum {string} */
          validity: 'documented' | 'inferred' | 'proposed';
          validFrom: string | null;
          validTo: string | null;
        }[];
        /** @enum {string} */
        mode: 'hard' | 'soft';
        sources: {
          document: string;
          section: string;
          edition: string;
          readOn: string;
          /** @enum {string} */
          confidence: 'text' | 'secondary' | 'derived' | 'choice';
        }[];
        /** @description Parameters with values of the job instead of those of the version */
        setByJob: {
          parameters: string[];
          from: string | null;
        } | null;
        findings: components['schemas']['CheckFinding'][];
      }[];
      overrides: {
        rule: string;
        doctor: string;
        date: string;
        reasonCode: string;
        title: {
          nb: string;
          nn?: string;
          en: string;
        };
        /** @description The rule would be broken otherwise */
        isUsed: boolean;
      }[];
      notChecked: {
        rule: string | null;
        sentence: {
          nb: string;
          nn?: string;
          en: string;
        };
      }[];
      /** @description Warnings about the job and the roster */
      issues: components['schemas']['Issue'][];
    };
    VaktConflict: {
      /** @constant */
      version: 'vaktplan/conflict/1';
      vakt: string;
      /**
       * @description irreducible: the parts cannot all hold, and without any one group of them the rest can; conflicting: not each was tried; fillable: nothing is in the way; unknown: too little time
       * @enum {string}
       */
      status: 'irreducible' | 'conflicting' | 'fillable' | 'unknown';
      sentence: {
        nb: string;
        nn: string;
        en: string;
      };
      parts: {
        /** @enum {string} */
        kind: 'demand' | 'unavailable' | 'lock' | 'rule' | 'goal';
        rule: string | null;
        title: {
          nb: string;
          nn?: string;
          en: string;
        } | null;
        strength: ('skal' | 'hovedregel' | 'bør' | 'praksis' | 'local') | null;
        sources: {
          document: string;
          section: string;
          edition: string;
          readOn: string;
          /** @enum {string} */
          confidence: 'text' | 'secondary' | 'derived' | 'choice';
        }[];
        /** @description Doctors who stand alike */
        doctors: string[];
        dates: string[];
        vakter: string[];
        /** @description Ids, never names */
        sentence: {
          nb: string;
          nn: string;
          en: string;
        };
      }[];
      /** @description What stands in the way of each doctor alone, in this roster */
      doctors: {
        excluded: {
          reason: string;
          title: {
            nb: string;
            nn?: string;
            en: string;
          };
          doctors: string[];
        }[];
        tried:
          | {
              doctor: string;
              because: {
                rule: string;
                message: {
                  nb: string;
                  nn?: string;
                  en: string;
                };
              }[];
            }[]
          | null;
      };
      /** @description Best first; each was verified by planning again */
      repairs: {
        /** @description The changes of a scenario, to be sent as they stand */
        changes: (
          | {
              /** @enum {string} */
              op: 'add' | 'remove' | 'replace' | 'test';
              path: string;
              value?: unknown;
            }
          | ({
              /** @constant */
              change: 'set-rule';
              rule: string;
            } & {
              [key: string]: unknown;
            })
        )[];
        sentences: {
          nb: string;
          nn: string;
          en: string;
        }[];
        /**
         * @description The heaviest of what is asked
         * @enum {string}
         */
        asks: 'wish' | 'plan' | 'staff' | 'local' | 'law';
        /** @description Who has the vakt in the roster that was planned with the changes */
        doctor: string;
        /** @description Bakvakter at that time that the changes bring with them */
        bakvakter: {
          vakt: string;
          doctor: string;
        }[];
        unfilled: {
          before: number;
          after: number;
        };
        tiers: {
          tier: number;
          level: number;
          before: number | null;
          after: number;
          /** @description Proven: no roster with the changes has less; null where nothing is proven */
          bound: number | null;
        }[];
      }[];
    };
    DemoLegevakt: {
      id: string;
      about: {
        nb: string;
        nn?: string;
        en: string;
      };
      legevakt: {
        id: string;
        name: string;
      };
      doctors: number;
      lines: number;
      /** @description A job document for next month, and where to post it */
      links: {
        self: string;
        submit: string;
      };
    };
    Scenario: {
      /** @description What the scenario is called in lists and comparisons: an id, not a name */
      label?: string;
      /**
       * @description In their order: typed ones such as {"change": "add-doctors", "like": "natt-1", "count": 2}, and operations of JSON Patch (RFC 6902) on the job document such as {"op": "replace", "path": "/doctors/[id=fl-3]/fritak", "value": [...]}
       * @default []
       */
      changes: components['schemas']['ScenarioChanges'];
    };
    ScenarioBatch: {
      /** Format: uuid */
      id: string;
      legevakt: string;
      parent: {
        /** Format: uuid */
        roster?: string;
        /** Format: uuid */
        job?: string;
      };
      /** Format: date-time */
      createdAt: string;
      /** @enum {string} */
      state: 'under-way' | 'ended';
      /**
       * Format: date-time
       * @description When the last of its jobs ended
       */
      endedAt?: string;
      /** @description Of a batch with `vary` or `smallest`: its numbers, the last axis fastest */
      curve?: {
        axes: {
          name: string;
          values: number[];
        }[];
      };
      /**
       * @description What its jobs answer together, at the link of that name
       * @enum {string}
       */
      question?: 'smallest' | 'additions';
      counts: {
        queued: number;
        solving: number;
        done: number;
        stopped: number;
        cancelled: number;
        refused: number;
        failed: number;
      };
      /** @description In the order in which the scenarios were sent */
      jobs: components['schemas']['RosterJob'][];
      links: {
        [key: string]: string;
      };
    };
    Grant:
      | {
          /** @description Id of a legevakt, or * for all */
          legevakt: string;
          /** @constant */
          role: 'doctor';
          /** @description Whose vakter, by the id in the job documents of that legevakt */
          doctor: string;
        }
      | {
          /** @description Id of a legevakt, or * for all */
          legevakt: string;
          /** @enum {string} */
          role: 'admin' | 'leader' | 'planner' | 'tillitsvalgt' | 'integration';
        };
    ApiKey: {
      /** Format: uuid */
      id: string;
      grant: {
        legevakt: string;
        /** @enum {string} */
        role: 'admin' | 'leader' | 'planner' | 'doctor' | 'tillitsvalgt' | 'integration';
        doctor?: string;
      };
      scopes:
        | (
            | 'job:read'
            | 'job:submit'
            | 'job:stop'
            | 'roster:read'
            | 'roster:edit'
            | 'roster:propose'
            | 'roster:publish'
            | 'roster:record'
            | 'roster:explain'
            | 'check:run'
            | 'me:read'
            | 'me:read-as'
            | 'swap:read'
            | 'swap:read-all'
            | 'swap:request'
            | 'swap:request-as'
            | 'swap:decide'
            | 'key:read'
            | 'key:write'
            | 'person:read'
            | 'person:write'
            | 'audit:read'
            | 'webhook:read'
            | 'webhook:write'
          )[]
        | null;
      label: string;
      /** Format: date-time */
      createdAt: string;
      expiresAt: string | null;
      revokedAt: string | null;
      /** @description To the minute */
      lastUsedAt: string | null;
    };
    Me: {
      id: string;
      /** @enum {string} */
      kind: 'local' | 'key' | 'person';
      grants: {
        legevakt: string;
        /** @enum {string} */
        role: 'admin' | 'leader' | 'planner' | 'doctor' | 'tillitsvalgt' | 'integration';
        doctor?: string;
      }[];
      /** @description What the roles are narrowed to */
      scopes:
        | (
            | 'job:read'
            | 'job:submit'
            | 'job:stop'
            | 'roster:read'
            | 'roster:edit'
            | 'roster:propose'
            | 'roster:publish'
            | 'roster:record'
            | 'roster:explain'
            | 'check:run'
            | 'me:read'
            | 'me:read-as'
            | 'swap:read'
            | 'swap:read-all'
            | 'swap:request'
            | 'swap:request-as'
            | 'swap:decide'
            | 'key:read'
            | 'key:write'
            | 'person:read'
            | 'person:write'
            | 'audit:read'
            | 'webhook:read'
            | 'webhook:write'
          )[]
        | null;
    };
    MyVakt: {
      doctor: string;
      name: string;
      vakt: string;
      line: string;
      lineName: string;
      place: string | null;
      /** @description RFC 3339 with offset */
      start: string;
      end: string;
      /** Format: uuid */
      roster: string;
      legevakt: string;
      legevaktName: string;
      /** @description Everybody else on duty in some part of it */
      colleagues: {
        doctor: string;
        name: string;
        vakt: string;
        line: string;
        lineName: string;
        place: string | null;
        /** @description RFC 3339 with offset */
        start: string;
        end: string;
      }[];
      /** @description Whom to call, and when */
      bakvakt: {
        doctor: string;
        name: string;
        /** @enum {string} */
        as: 'colleague' | 'bakvakt';
        start: string;
        end: string;
      }[];
      /** @description My vakter at other legevakter that are at the same time, or less than 8 hours away */
      collisions: {
        legevakt: string;
        legevaktName: string;
        vakt: string;
        start: string;
        end: string;
        /** @description Between the two; 0 where they are at once */
        restMinutes: number;
      }[];
    };
    MyBalance: {
      legevakt: string;
      doctor: string;
      rosters: {
        /** Format: uuid */
        roster: string;
        period: {
          from: string;
          to: string;
        };
        shares: {
          group: string;
          measure: string;
          /** @enum {string} */
          unit: 'weightedHours' | 'vakter';
          load: number;
          /** @description With what is carried over taken off */
          target: number;
          carried: number;
          bandLow: number;
          bandHigh: number;
          /** @description 0: nothing is wrong; whole vakter cannot hit a fraction */
          outsideBand: number;
        }[];
      }[];
      total: {
        group: string;
        measure: string;
        /** @enum {string} */
        unit: 'weightedHours' | 'vakter';
        load: number;
        /** @description The own shares, before anything is carried over */
        share: number;
        /** @description Positive: has had too much */
        difference: number;
      }[];
    };
    Person: {
      grants: {
        legevakt: string;
        /** @enum {string} */
        role: 'admin' | 'leader' | 'planner' | 'doctor' | 'tillitsvalgt' | 'integration';
        doctor?: string;
      }[];
      /** Format: uuid */
      id: string;
    };
    ChangedRoster: {
      /** Format: uuid */
      id: string;
      legevakt: string;
      /** @description Both dates included */
      period: {
        /** Format: date */
        from: string;
        /** Format: date */
        to: string;
      };
      /**
       * Format: uuid
       * @description The first version of the line of descent
       */
      lineage: string;
      /** @description 1, 2, 3 ... within the lineage */
      number: number;
      /** Format: uuid */
      parent?: string;
      /** @description Versions of the lineage made from this one */
      children: string[];
      /** @enum {string} */
      origin: 'solve' | 'edit' | 'import' | 'swap' | 'scenario' | 'replan' | 'adoption';
      /**
       * Format: uuid
       * @description The job that found it
       */
      job?: string;
      /** @description The name of a scenario */
      label?: string;
      /** @description Of a scenario, or edited from one: it cannot be proposed or published, only adopted */
      whatIf: boolean;
      /**
       * Format: uuid
       * @description The scenario that it is a copy of
       */
      adoptedFrom?: string;
      /** @enum {string} */
      status: 'draft' | 'proposed' | 'published' | 'superseded' | 'as-worked';
      /** Format: date-time */
      createdAt: string;
      publication?: {
        /** Format: date-time */
        at: string;
        /** @description From the day of publication to the first day of the period */
        noticeDays: number;
        requiredNoticeDays: number;
        isShortNotice: boolean;
      };
      /**
       * Format: uuid
       * @description The version that took the place of this one
       */
      supersededBy?: string;
      /** @description Minimum seats without a doctor */
      unfilled: number;
      /** @description Findings that stand in the way of publishing */
      breaches: number;
      /** @description What can be read or done now */
      links: {
        [key: string]: string;
      };
      /** @description Absent for versions from before there were seals */
      seal?: components['schemas']['RosterSeal'];
      /** @description Doctor by vakt, by id; a vakt that is not here is empty */
      assignments: {
        [key: string]: string;
      };
      /** @description Versions whose place it took now */
      superseded: string[];
      /** @description Short notice, vakter that nobody has, days that another published roster has too */
      warnings: components['schemas']['Issue'][];
    };
    RuleVersion: {
      id: string;
      title: {
        nb: string;
        nn?: string;
        en: string;
      };
      /** @description First date of vakter that it judges; null = no beginning found */
      validFrom: string | null;
      /** @description Last date; null = none known */
      validTo: string | null;
      /**
       * @description How sure the dates are
       * @enum {string}
       */
      validity: 'documented' | 'inferred' | 'proposed';
      /** @description Judges only jobs that ask for it */
      optIn: boolean;
      /** @enum {string} */
      mode: 'hard' | 'soft' | 'off';
      /** @enum {string} */
      strength: 'skal' | 'hovedregel' | 'bør' | 'praksis' | 'local';
      /** @description What holds where a job sets nothing */
      parameters: {
        [key: string]: unknown;
      };
      sources: {
        document: string;
        section: string;
        edition: string;
        readOn: string;
        /** @enum {string} */
        confidence: 'text' | 'secondary' | 'derived' | 'choice';
      }[];
    };
    Rule: {
      id: string;
      title: {
        nb: string;
        nn?: string;
        en: string;
      };
      statement: {
        nb: string;
        nn?: string;
        en: string;
      };
      /** @enum {string} */
      finding: 'breach' | 'shortage' | 'quality';
      /** @enum {string} */
      judges: 'doctors' | 'roster';
      modes: ('hard' | 'soft' | 'off')[];
      tier: number;
      weight: number;
      /** @description JSON Schema with units, bounds and defaults */
      parameters: unknown;
      /** @description The version that judges the date; null where none does */
      version: components['schemas']['RuleVersion'] | null;
      tests: {
        /** @description Rosters judged by hand in which the rule is kept */
        kept: number;
        broken: number;
        /** @description Modes in which model and checker are shown to agree */
        agreement: ('hard' | 'soft')[];
        planted: string;
      } | null;
    };
    PlaceChange: {
      tier: number;
      /** @description Order within the tier */
      level: number;
      /** @description How much more, or less, the roster costs here */
      change: number;
      rules: {
        rule: string;
        title: {
          nb: string;
          nn?: string;
          en: string;
        };
        change: number;
      }[];
    };
    StandIn: {
      doctor: string;
      /** @description No hard rule is broken that is not broken now */
      legal: boolean;
      /** @description Hard rules that are broken where this doctor has the vakt */
      breaks: {
        /** @description `unavailable` stands for the doctor’s own circumstances */
        rule: string;
        title: {
          nb: string;
          nn?: string;
          en: string;
        };
        sources: {
          document: string;
          section: string;
          edition: string;
          readOn: string;
          /** @enum {string} */
          confidence: 'text' | 'secondary' | 'derived' | 'choice';
        }[];
        /** @description Ids, never names */
        sentences: {
          nb: string;
          nn?: string;
          en: string;
        }[];
      }[];
      /** @description In the order of the search; what does not change is left out */
      change: components['schemas']['PlaceChange'][];
      /** @description Vakter that the doctor begins in the four weeks before this one */
      vakterLately: number;
    };
    WhoInstead: {
      /** Format: uuid */
      roster: string;
      /** @constant */
      version: 'vaktplan/who-instead/1';
      vakt: string;
      /** Format: date */
      date: string;
      line: string;
      /** Format: date-time */
      from: string;
      /** Format: date-time */
      to: string;
      holder: string | null;
      /** @description The job locks the vakt; the answer is given as though it did not */
      isLocked: boolean;
      /** @description Who is asked first stands first */
      candidates: components['schemas']['StandIn'][];
      /** @description The ten best of those that break nothing */
      swaps: {
        doctor: string;
        /** @description The vakt of this doctor that the holder takes */
        gives: string;
        /** @description In the order of the search; what does not change is left out */
        change: components['schemas']['PlaceChange'][];
        /** @description Vakter that the doctor begins in the four weeks before this one */
        vakterLately: number;
      }[];
    };
    Resilience: {
      /** Format: uuid */
      roster: string;
      /** @constant */
      version: 'vaktplan/resilience/1';
      /** @description Those that somebody holds, by start; each by itself, with everything else as in the roster */
      vakter: {
        vakt: string;
        /** Format: date */
        date: string;
        line: string;
        /** Format: date-time */
        from: string;
        /** Format: date-time */
        to: string;
        /** @description At least three hours of it lie before 06:00 */
        isNatt: boolean;
        holder: string;
        /** @description Doctors who may have it; who is asked first stands first */
        callList: string[];
      }[];
      lines: {
        line: string;
        vakter: number;
        /** @description Vakter that nobody else may take */
        nobody: number;
        one: number;
        twoOrMore: number;
      }[];
      nights: {
        /** Format: date */
        date: string;
        vakter: number;
        /** @description Vakter that nobody else may take */
        nobody: number;
        one: number;
        twoOrMore: number;
      }[];
      /** @description What is lost with each doctor */
      doctors: {
        doctor: string;
        vakter: number;
        /** @description Vakter that nobody else may take */
        nobody: number;
        one: number;
        twoOrMore: number;
        withNobody: string[];
      }[];
    };
    WebhookEndpoint: {
      /** Format: uuid */
      id: string;
      legevakt: string;
      url: string;
      /** @description Null is all, also those that come later */
      events:
        | (
            | 'roster.job.completed'
            | 'roster.published'
            | 'assignment.changed'
            | 'coverage.gap.opened'
            | 'swap.requested'
            | 'swap.accepted'
            | 'swap.approved'
            | 'swap.declined'
            | 'swap.withdrawn'
            | 'swap.rejected'
            | 'swap.expired'
          )[]
        | null;
      label: string;
      /** Format: date-time */
      createdAt: string;
      disabled: {
        /** Format: date-time */
        at: string;
        /**
         * @description `gone`: it answered 410
         * @enum {string}
         */
        reason: 'by-hand' | 'gone';
      } | null;
      /** @description Until then messages are signed with the secret before the present one too */
      previousSecretUntil: string | null;
    };
    WebhookEndpointWithSecret: {
      /** Format: uuid */
      id: string;
      legevakt: string;
      url: string;
      /** @description Null is all, also those that come later */
      events:
        | (
            | 'roster.job.completed'
            | 'roster.published'
            | 'assignment.changed'
            | 'coverage.gap.opened'
            | 'swap.requested'
            | 'swap.accepted'
            | 'swap.approved'
            | 'swap.declined'
            | 'swap.withdrawn'
            | 'swap.rejected'
            | 'swap.expired'
          )[]
        | null;
      label: string;
      /** Format: date-time */
      createdAt: string;
      disabled: {
        /** Format: date-time */
        at: string;
        /**
         * @description `gone`: it answered 410
         * @enum {string}
         */
        reason: 'by-hand' | 'gone';
      } | null;
      /** @description Until then messages are signed with the secret before the present one too */
      previousSecretUntil: string | null;
      /** @description `whsec_…`, what signatures are verified with; shown this once */
      secret: string;
    };
    WebhookDelivery: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description The header `webhook-id`: the same at each attempt and in each replay
       */
      message: string;
      type: string;
      /** Format: date-time */
      occurredAt: string;
      /**
       * @description `failed`: no attempt is left; `dropped`: the endpoint was disabled before
       * @enum {string}
       */
      state: 'waiting' | 'delivered' | 'failed' | 'dropped';
      attempts: number;
      /** Format: date-time */
      createdAt: string;
      /** @description Null unless it waits */
      nextAttemptAt: string | null;
      lastAttempt: {
        /** Format: date-time */
        at: string;
        /**
         * @description `rejected`: any status but 2xx, also a redirect; `unreachable`: no connection, no good certificate or no such name; `address-refused`: the name leads into a private network, so nothing was sent
         * @enum {string}
         */
        outcome: 'delivered' | 'rejected' | 'timed-out' | 'unreachable' | 'address-refused';
        /** @description Of HTTP, where there was an answer */
        status?: number;
      } | null;
      /** @description The delivery that this one repeats */
      replayOf: string | null;
    };
    Why: {
      /** @constant */
      version: 'vaktplan/why/1';
      vakt: string;
      doctor: string;
      isHeld: boolean;
      /** @description Null where nobody; for a doctor who asks also where somebody else */
      holder: string | null;
      /** @description Hard rules that keep the doctor off the vakt whatever the rest looks like */
      excludedBy: {
        rule: string;
        title: {
          nb: string;
          nn?: string;
          en: string;
        };
        /** @enum {string} */
        strength: 'skal' | 'hovedregel' | 'bør' | 'praksis' | 'local';
        sources: {
          document: string;
          section: string;
          edition: string;
          readOn: string;
          /** @enum {string} */
          confidence: 'text' | 'secondary' | 'derived' | 'choice';
        }[];
        /** @description The reading of the rule that judges it */
        version: string;
        doctor: string | null;
        /** Format: date */
        date: string;
        vakter: string[];
        /** @description Ids, never names */
        sentence: {
          nb: string;
          nn?: string;
          en: string;
        };
      }[];
      /** @description Other hard rules that the change alone would break in this roster */
      brokenAlone: {
        rule: string;
        title: {
          nb: string;
          nn?: string;
          en: string;
        };
        /** @enum {string} */
        strength: 'skal' | 'hovedregel' | 'bør' | 'praksis' | 'local';
        sources: {
          document: string;
          section: string;
          edition: string;
          readOn: string;
          /** @enum {string} */
          confidence: 'text' | 'secondary' | 'derived' | 'choice';
        }[];
        /** @description The reading of the rule that judges it */
        version: string;
        doctor: string | null;
        /** Format: date */
        date: string;
        vakter: string[];
        /** @description Ids, never names */
        sentence: {
          nb: string;
          nn?: string;
          en: string;
        };
      }[];
      /** @description Hard rules left out of the two lists because they tell of other doctors */
      withheld: number;
      /** @description Of having it the other way round, by planning again */
      price:
        | {
            /**
             * @description Proven: no roster has it so
             * @constant
             */
            kind: 'impossible';
          }
        | {
            /**
             * @description None was found, and none is excluded
             * @constant
             */
            kind: 'unknown';
          }
        | {
            /**
             * @description For a doctor who asks: fewer than three others, of one of whom it would tell
             * @constant
             */
            kind: 'withheld';
          }
        | {
            /**
             * @description The roster itself breaks hard rules
             * @constant
             */
            kind: 'not-comparable';
          }
        | {
            /** @constant */
            kind: 'priced';
            /** @enum {string} */
            verdict: 'same' | 'better' | 'worse' | 'uncertain';
            /** @description In lexicographic order */
            places: {
              tier: number;
              level: number;
              name: {
                nb: string;
                nn: string;
                en: string;
              };
              /** @description Of this roster */
              before: {
                value: number;
                /** @description Proven; null where nothing is */
                bound: number | null;
              };
              /** @description Of the best roster that was found the other way round */
              after: {
                value: number;
                /** @description Proven; null where nothing is */
                bound: number | null;
              };
              /** @description Above 0 where that is worse */
              difference: number;
              /**
               * @description real: no longer search can take the difference away
               * @enum {string}
               */
              certainty: 'same' | 'real' | 'uncertain';
            }[];
            /** @description From this roster to that one; null is nobody, or for a doctor who asks: somebody else */
            changes: {
              vakt: string;
              from: string | null;
              to: string | null;
            }[];
            /** @description How many vakter change hands in all; bound: no roster that is as good at every place changes fewer */
            fewestChanges: {
              value: number;
              /** @description Proven; null where nothing is */
              bound: number | null;
            };
            /** @enum {string} */
            ended: 'proven' | 'iterations' | 'time';
          };
      sentence: {
        nb: string;
        nn: string;
        en: string;
      };
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
