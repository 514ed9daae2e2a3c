import type { Referentiel } from '../documents/types.ts';
import type { BlocModel, CompetenceModel, CritereModel, ReferentielModel } from '../referentiel/model.ts';
import { sha256 } from './hash.ts';

/** What a run asks of its documents beside what they say; the manifest tells it. */
export interface DocumentOptions {
  /** Candidates are named by their number alone. */
  readonly anonyme?: true;
  /** The SHA-256 of the logo's file, which stands among the inputs of the manifest. */
  readonly logo?: string;
}

/** What documents of one run have in common. */
export interface Making {
  /** Of certif, which comes with its views and fonts. */
  readonly version: string;
  readonly options: DocumentOptions;
}

/** What documents have in common, without the options that are not asked for. */
export function makingOf(
  version: string,
  { anonyme, logo }: { readonly [Name in keyof DocumentOptions]-?: DocumentOptions[Name] | undefined },
): Making {
  return { version, options: { ...(anonyme ? { anonyme } : {}), ...(logo === undefined ? {} : { logo }) } };
}

/**
 * What a document is made from, as the SHA-256 in hexadecimal of the value handed to its view and of what the run has in
 * common: two documents with one key have the same bytes. The same in every folder, on every machine.
 */
export function documentKey({ version, options }: Making, kind: string, value: object): string {
  return sha256(JSON.stringify([version, options, kind, value], asData));
}

/** Parts of the referential stand under their code, the whole of it as its digest; exact fractions are written out. */
function asData(key: string, value: unknown): unknown {
  // A name by which a document was read depends on the folder that certif runs in, and is printed nowhere.
  if (key === 'document') return undefined;
  if (isModel(value)) return digestOf(value.data);
  if (isPart(value)) return value.code;
  if (typeof value === 'bigint') return value.toString();
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

function isModel(value: unknown): value is ReferentielModel {
  return typeof value === 'object' && value !== null && 'data' in value && 'blocByCode' in value;
}

/** A bloc, a competence or a criterion of the referential's model. */
function isPart(value: unknown): value is BlocModel | CompetenceModel | CritereModel {
  return typeof value === 'object' && value !== null && 'code' in value && 'data' in value && 'path' in value;
}

const DIGESTS = new WeakMap<Referentiel, string>();

function digestOf(data: Referentiel): string {
  const digest = DIGESTS.get(data) ?? sha256(JSON.stringify(data));
  DIGESTS.set(data, digest);
  return digest;
}
