/** One word of the command line, and what it turned out to be. */
export interface Argument {
  readonly words: string;
  readonly kind: 'file' | 'folder' | 'pattern';
}

/** A file to read. */
export interface Source {
  /** Relative to the current folder with `/`; `-` for standard input. */
  readonly name: string;
  /** Named by itself, not found in a folder or by a pattern. */
  readonly named: boolean;
  /** The words of the command line that lead to it. */
  readonly from: readonly Argument[];
}

/** Files to read, each once. */
export interface Sources extends Iterable<Source> {
  /** How many they are. */
  readonly count: number;
  /** Each of the words that lead to them, in the order given. */
  readonly from: readonly Argument[];
}

/** What one word stands for. */
export interface Expansion {
  readonly argument: Argument;
  /** What the name of each file found begins with. */
  readonly prefix: string;
  /** The rest of their names. */
  readonly found: readonly string[];
}

/** The files that words stand for, where each is first named. Held are only names: what is told of a hundred thousand files takes room. */
export function sourcesOf(expansions: readonly Expansion[]): Sources {
  const repeated = repeatedIn(expansions);
  const surplus = [...repeated.values()].reduce((sum, { from }) => sum + from.length - 1, 0);
  return {
    count: expansions.reduce((sum, { found }) => sum + found.length, -surplus),
    from: expansions.map(({ argument }) => argument),
    *[Symbol.iterator]() {
      for (const source of each(expansions)) {
        const whole = repeated.get(source.name) ?? source;
        if (whole.from[0] === source.from[0]) yield whole;
      }
    },
  };
}

/** Their names alone. */
export function* namesOf(sources: Sources): Generator<string> {
  for (const { name } of sources) yield name;
}

function* each(expansions: readonly Expansion[]): Generator<Source> {
  for (const { argument, prefix, found } of expansions) {
    const shared = { named: argument.kind === 'file', from: [argument] };
    for (const rest of found) yield { name: prefix + rest, ...shared };
  }
}

/** The files that several words lead to; one word never leads to a file twice. */
function repeatedIn(expansions: readonly Expansion[]): ReadonlyMap<string, Source> {
  const repeated = new Map<string, Source>();
  if (expansions.length < 2) return repeated;
  const met = new Map<string, Source>();
  for (const source of each(expansions)) {
    const { name, named, from } = source;
    const before = met.get(name);
    const whole = before ? { name, named: before.named || named, from: [...before.from, ...from] } : source;
    met.set(name, whole);
    if (before !== undefined) repeated.set(name, whole);
  }
  return repeated;
}

/** The first folder or pattern of the command line under which nothing counted as what was asked for. */
export function emptyArgument({ from }: Sources, counted: ReadonlySet<Argument>): Argument | undefined {
  return from.find((argument) => argument.kind !== 'file' && !counted.has(argument));
}
