import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch, parsePatch, type StructuredPatch } from 'diff';
import { FileError } from '../../src/io/files.ts';
import { visible } from '../../src/render/visible.ts';

/** One folder a rule, `<family>/<rule>`: documents that break it, `expected.txt` and `mended.diff`. */
const ROOT = join(import.meta.dirname, '../findings');

/** The examples there are, by the id of their rule. */
export const EXAMPLE_IDS: readonly string[] = readdirSync(ROOT).flatMap((family) =>
  readdirSync(join(ROOT, family)).map((name) => `${family}/${name}`),
);

type Documents = Readonly<Record<string, Uint8Array>>;

export interface Example {
  /** The command line: `command.txt` where a rule needs another than `validate` on everything. */
  readonly command: readonly string[];
  /** Every finding, as `file:line:column severity rule`: first the one that `certif explain` is about. */
  readonly expected: readonly string[];
  readonly failing: Documents;
  /** What `mended.diff` changes, a document each. */
  readonly patches: readonly StructuredPatch[];
}

/** A document too long to keep: `⟦…⟧×N` is written N times, `{n}` in it is its rank. */
const REPEAT = '.repeat';
/** A document that the system does not let be read, as long as it is empty. */
const REFUSED = '.refused';

export function readExample(id: string): Example {
  const {
    'expected.txt': expected = new Uint8Array(),
    'mended.diff': mended = new Uint8Array(),
    'command.txt': command = encode('validate'),
    ...failing
  } = readFolder(join(ROOT, id));
  return {
    command: decode(command).trim().split(/\s+/),
    expected: decode(expected).trim().split('\n'),
    failing,
    patches: parsePatch(decode(mended)),
  };
}

/** The files below a folder, by their path relative to it. */
function readFolder(folder: string, prefix = ''): Documents {
  const files: Record<string, Uint8Array> = {};
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) Object.assign(files, readFolder(path, `${prefix}${name}/`));
    else files[prefix + name] = readFileSync(path);
  }
  return files;
}

/** The documents mended; a change is made to a document as people see it, its unseen characters written out. */
export function mend({ failing, patches }: Example): Documents {
  const documents: Record<string, Uint8Array> = { ...failing };
  for (const patch of patches) {
    const name = patch.oldFileName ?? '';
    const seen = decode(failing[name] ?? new Uint8Array())
      .split('\n')
      .map(visible)
      .join('\n');
    const mended = applyPatch(seen, patch);
    if (mended === false) throw new Error(`mended.diff does not fit ${name}`);
    documents[name] = encode(mended);
  }
  return documents;
}

/** The documents as certif gets them. */
export function expand(documents: Documents): Readonly<Record<string, Uint8Array | FileError>> {
  return Object.fromEntries(
    Object.entries(documents).map(([name, bytes]) => {
      if (name.endsWith(REPEAT)) return [name.slice(0, -REPEAT.length), encode(repeat(decode(bytes)))];
      if (!name.endsWith(REFUSED)) return [name, bytes];
      return [name.slice(0, -REFUSED.length), bytes.length === 0 ? new FileError('denied', name) : bytes];
    }),
  );
}

function repeat(text: string): string {
  return text.replaceAll(/⟦([^⟦⟧]*)⟧×(\d+)/g, (_, part: string, times: string) =>
    Array.from({ length: Number(times) }, (__, index) => part.replace('{n}', String(index))).join(''),
  );
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
