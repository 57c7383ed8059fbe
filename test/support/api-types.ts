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
     * @description The body is a job document, `vaktplan/job/1`. All that is wrong with it is answered at once. With an Idempotency-Key, sending the same document again answers with the same job, for as long as the job is kept.
     */
    post: {
      parameters: {
        query?: {
          /** @description A low job is taken up when no normal one waits */
          priority?: 'normal' | 'low';
        };
        header?: {
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
              readonly rules: components['schemas']['Rule'][];
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
              readonly versions: components['schemas']['RuleVersion'][];
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
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    IssueInput: {
      code: string;
      /** @enum {string} */
      severity?: 'error' | 'warning';
      /** @description JSON Pointer (RFC 6901) into the document that was sent */
      pointer: string;
      detail: string;
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
    ProgressInput: {
      elapsedSeconds: number;
      /** @description Minimum seats without a doctor in the best roster so far */
      unfilled: number;
      readonly tiers: {
        tier: number;
        /** @description Order within the tier */
        level: number;
        /** @description In the unit of the tier; 0 is the best there can be */
        value: number;
        /** @description Proven: no roster under these rules has less */
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
      readonly vakter: string[];
      /** @description Ids, never names */
      sentence: {
        nb: string;
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
      /** @description Every rule that was tested, also those that found nothing */
      readonly rules: {
        id: string;
        title: {
          nb: string;
          en: string;
        };
        /** @enum {string} */
        strength: 'skal' | 'hovedregel' | 'bør' | 'praksis' | 'local';
        /** @description Those that judge vakter of the period */
        readonly versions: {
          id: string;
          title: {
            nb: string;
            en: string;
          };
          /** @enum {string} */
          validity: 'documented' | 'inferred' | 'proposed';
          validFrom: string | null;
          validTo: string | null;
        }[];
        /** @enum {string} */
        mode: 'hard' | 'soft';
        readonly sources: {
          document: string;
          section: string;
          edition: string;
          readOn: string;
          /** @enum {string} */
          confidence: 'text' | 'secondary' | 'derived' | 'choice';
        }[];
        readonly findings: components['schemas']['CheckFindingInput'][];
      }[];
      readonly notChecked: {
        rule: string | null;
        sentence: {
          nb: string;
          en: string;
        };
      }[];
      /** @description Warnings about the job and the roster */
      issues: components['schemas']['IssueInput'][];
    };
    RuleVersionInput: {
      id: string;
      title: {
        nb: string;
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
      readonly sources: {
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
        en: string;
      };
      statement: {
        nb: string;
        en: string;
      };
      /** @enum {string} */
      finding: 'breach' | 'shortage' | 'quality';
      /** @enum {string} */
      judges: 'doctors' | 'roster';
      readonly modes: ('hard' | 'soft' | 'off')[];
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
        readonly agreement: ('hard' | 'soft')[];
        planted: string;
      } | null;
    };
    Issue: {
      code: string;
      /** @enum {string} */
      severity?: 'error' | 'warning';
      /** @description JSON Pointer (RFC 6901) into the document that was sent */
      pointer: string;
      detail: string;
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
    Progress: {
      elapsedSeconds: number;
      /** @description Minimum seats without a doctor in the best roster so far */
      unfilled: number;
      readonly tiers: {
        tier: number;
        /** @description Order within the tier */
        level: number;
        /** @description In the unit of the tier; 0 is the best there can be */
        value: number;
        /** @description Proven: no roster under these rules has less */
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
      readonly vakter: string[];
      /** @description Ids, never names */
      sentence: {
        nb: string;
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
      /** @description Every rule that was tested, also those that found nothing */
      readonly rules: {
        id: string;
        title: {
          nb: string;
          en: string;
        };
        /** @enum {string} */
        strength: 'skal' | 'hovedregel' | 'bør' | 'praksis' | 'local';
        /** @description Those that judge vakter of the period */
        readonly versions: {
          id: string;
          title: {
            nb: string;
            en: string;
          };
          /** @enum {string} */
          validity: 'documented' | 'inferred' | 'proposed';
          validFrom: string | null;
          validTo: string | null;
        }[];
        /** @enum {string} */
        mode: 'hard' | 'soft';
        readonly sources: {
          document: string;
          section: string;
          edition: string;
          readOn: string;
          /** @enum {string} */
          confidence: 'text' | 'secondary' | 'derived' | 'choice';
        }[];
        readonly findings: components['schemas']['CheckFinding'][];
      }[];
      readonly notChecked: {
        rule: string | null;
        sentence: {
          nb: string;
          en: string;
        };
      }[];
      /** @description Warnings about the job and the roster */
      issues: components['schemas']['Issue'][];
    };
    RuleVersion: {
      id: string;
      title: {
        nb: string;
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
      readonly sources: {
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
        en: string;
      };
      statement: {
        nb: string;
        en: string;
      };
      /** @enum {string} */
      finding: 'breach' | 'shortage' | 'quality';
      /** @enum {string} */
      judges: 'doctors' | 'roster';
      readonly modes: ('hard' | 'soft' | 'off')[];
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
        readonly agreement: ('hard' | 'soft')[];
        planted: string;
      } | null;
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
