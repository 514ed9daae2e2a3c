export type Severity = 'error' | 'warning' | 'info';

/** What a message may name: a value as the user wrote it, a number, or a list of values. */
export type Param = string | number | readonly string[];

/** The families of rules, by what they look at. */
export type Family =
  | 'yaml'
  | 'schema'
  | 'referentiel'
  | 'fiche'
  | 'parcours'
  | 'amenagement'
  | 'exemption'
  | 'session'
  | 'privacy'
  | 'candidats';

/** The words of a rule in one language. `{name}` in the message stands for the parameter of that name. */
export interface RuleTexts<Message extends string = string> {
  /** A few words, for a list. */
  readonly title: string;
  /** One sentence that names the value at fault and what is allowed. */
  readonly message: Message;
  /** Why it matters to a certifier, an assessor or a jury. */
  readonly why: string;
  /** What to do. */
  readonly mend: string;
}

/** A rule, registered once. `Name` is the union of the parameters of its message. */
export interface Rule<Name extends string = string> {
  readonly id: `${Family}/${string}`;
  readonly severity: Severity;
  /** Whether what it finds only waits for somebody: minutes cannot be made before it is settled, so there it is an error. */
  readonly waits: boolean;
  readonly fr: RuleTexts;
  readonly en: RuleTexts;
  /** For the compiler alone, which checks the parameters of a finding against it. */
  readonly names?: readonly Name[];
}

type Names<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

const PLACEHOLDER = /\{([a-z]+)\}/g;

/** Defines a rule; the parameters that its findings must carry are read from its French message, by the compiler too. */
export function rule<const Message extends string>(row: {
  readonly id: `${Family}/${string}`;
  readonly severity: Severity;
  readonly waits?: true;
  readonly fr: RuleTexts<Message>;
  readonly en: RuleTexts;
}): Rule<Names<Message>> {
  return {
    id: row.id,
    severity: row.severity,
    waits: row.waits ?? false,
    fr: row.fr,
    en: row.en,
  };
}

/** The parameters that a message names, each once. */
export function placeholders(message: string): readonly string[] {
  return [...new Set([...message.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))];
}

/** A message with its placeholders filled in; `show` writes one parameter in the reader's language. */
export function fill(message: string, show: (name: string) => string): string {
  return message.replace(PLACEHOLDER, (_, name: string) => show(name));
}
