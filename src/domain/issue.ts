/** A sentence in every language that users read: bokmål, nynorsk, English. */
export interface Text {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

export type Language = keyof Text;

/** A text that was stored before there was nynorsk has none: it is read in bokmål. */
export function inLanguage(text: Text, language: Language): string {
  const stored: Partial<Text> = text;
  return stored[language] ?? text.nb;
}

/** Something wrong or doubtful in what a user sent. All are collected; none hides another. */
export interface Issue {
  /** UPPER_SNAKE, never reused. */
  readonly code: string;
  /** An error refuses the document, a warning is shown and the work goes on. */
  readonly severity: 'error' | 'warning';
  /** JSON Pointer (RFC 6901) into the document. */
  readonly pointer: string;
  readonly message: Text;
  /** Of a roster that breaks a rule. */
  readonly rule?: BrokenRule;
}

/** The rule that is broken, and where. */
export interface BrokenRule {
  readonly id: string;
  readonly title: Text;
  /** Null where it is of nobody alone. */
  readonly doctor: string | null;
  /** Local date on which the rule is judged: an override names it. */
  readonly date: string;
  readonly vakter: readonly string[];
  /** An override in the job, for this rule, doctor and date, would set it aside. */
  readonly overridable: boolean;
}

/** JSON Pointer of a path; `~` and `/` in a key are escaped as RFC 6901 section 3 says. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Each once, by code, place and sentence. */
export function distinctIssues(issues: readonly Issue[]): Issue[] {
  return [
    ...new Map(issues.map((issue) => [`${issue.code} ${issue.pointer} ${issue.message.en}`, issue])).values(),
  ];
}

export function error(code: string, path: readonly PropertyKey[], message: Text): Issue {
  return { code, severity: 'error', pointer: toPointer(path), message };
}

export function warning(code: string, path: readonly PropertyKey[], message: Text): Issue {
  return { code, severity: 'warning', pointer: toPointer(path), message };
}
