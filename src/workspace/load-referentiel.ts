import { hasErrors } from '../diagnostics/finding.ts';
import type { LocatedFinding } from '../diagnostics/located.ts';
import type { ParsedDocument } from '../documents/document.ts';
import { locate } from '../documents/locate.ts';
import type { Referentiel } from '../documents/types.ts';
import { buildReferentiel } from '../referentiel/build.ts';
import { checkReferentiel } from '../referentiel/checks.ts';
import type { ReferentielModel } from '../referentiel/model.ts';
import type { Ground } from './ground.ts';
import { displayName } from './names.ts';
import { readFound } from './read-document.ts';

/** A file that holds a referential that can be used. */
export interface LoadedSound {
  readonly name: string;
  readonly document: ParsedDocument;
  /** `code@version` */
  readonly reference: string;
  readonly model: ReferentielModel;
  /** What else is wrong in it, at error level. */
  readonly errors: readonly LocatedFinding[];
}

/** A file whose referential has a wrong form, or cannot be read. */
export interface LoadedUnsound {
  readonly name: string;
  /** Nothing where the file could not be read, or was too large. */
  readonly document: Pick<ParsedDocument, 'name' | 'text'> | undefined;
  /** Nothing where even that cannot be read. */
  readonly reference: string | undefined;
  /** Whether the system refused the file, which may then be the one that is meant. */
  readonly refused: boolean;
  readonly model: undefined;
  readonly errors: readonly LocatedFinding[];
}

export type Loaded = LoadedSound | LoadedUnsound;

/**
 * Reads a file (absolute path) in search of a referential; nothing where it holds a document of another kind, or none. One that
 * the system refuses might hold any.
 */
export async function loadReferentiel(ground: Ground, path: string): Promise<Loaded | undefined> {
  const name = displayName(ground.cwd, path);
  const { read, bytes } = await readFound(ground, { name });
  const { document, findings } = read;
  if (read.kind === 'referentiel' && read.data !== undefined) return soundOne(name, read.document, read.data);
  const refused = bytes === undefined;
  if (read.kind !== 'referentiel' && !refused) return undefined;
  const errors = errorsAmong(findings);
  const reference = guessReference(document);
  const text = document && { name, text: document.text };
  return { name, document: text, reference, refused, model: undefined, errors };
}

function soundOne(name: string, document: ParsedDocument, data: Referentiel): LoadedSound {
  const model = buildReferentiel(name, data);
  const semantic = checkReferentiel(model);
  const located = hasErrors(semantic) ? locate(semantic, new Map([[name, document]])) : [];
  return { name, document, reference: model.reference, model, errors: errorsAmong(located) };
}

function errorsAmong(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  return findings.filter(({ severity }) => severity === 'error');
}

const CODE = /^\s*"?code"?\s*:\s*["']?([a-z0-9-]+)/m;
const VERSION = /^\s*"?version"?\s*:\s*["']?([\w.-]+)/m;

/** What a referential whose form is wrong calls itself, as far as its text shows. */
function guessReference(document: Pick<ParsedDocument, 'text'> | undefined): string | undefined {
  const code = CODE.exec(document?.text ?? '')?.[1];
  const version = VERSION.exec(document?.text ?? '')?.[1];
  return code === undefined || version === undefined ? undefined : `${code}@${version}`;
}
