import { type Finding, type Place, report } from '../diagnostics/finding.ts';
import { nearest } from '../lib/nearest.ts';
import { excerpt } from './excerpt.ts';
import { EDITION, KIND, NO_KIND, RESULT, ROOT } from './schema-kind-rules.ts';

export type Kind = 'referentiel' | 'fiche' | 'session';

const KINDS: ReadonlyMap<unknown, Kind> = new Map<unknown, Kind>([
  ['referentiel/1', 'referentiel'],
  ['fiche/1', 'fiche'],
  ['session/1', 'session'],
]);

const FORMS: readonly string[] = ['referentiel/1', 'fiche/1', 'session/1'];
const KNOWN_NAME = /^(referentiel|fiche|session)\/\d+(?:\.\d+)*$/;
const RESULT_NAME = /^(?:decisions|findings|manifest)\/\d+$/;

/** Keys at the top of documents of certif, and rarely of others. */
const DOCUMENT_KEYS: ReadonlySet<string> = new Set([
  ...['blocs', 'cadre-legal', 'contextes', 'handicap', 'modalites', 'referentiel', 'regles'],
  ...['acquis-anterieurs', 'amenagements', 'candidat', 'evaluations', 'exemptions', 'parcours'],
  ...['certificateur', 'decisions', 'fiches', 'jury', 'proces-verbal'],
]);

/** What a document says that it is. */
export interface Head {
  /** `document` of certif, `result` that certif wrote, or `foreign`: nothing tells that it has to do with certif. */
  readonly nature: 'document' | 'result' | 'foreign';
  readonly kind?: Kind;
  /** Why it has no kind. */
  readonly finding?: Finding;
}

/** Reads what data says that it is, without checking it further. */
export function readHead(document: string, data: unknown): Head {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const texte = excerpt(Array.isArray(data) ? '- …' : String(data));
    return { nature: 'foreign', finding: report(ROOT, { document, path: [] }, { texte, admis: FORMS }) };
  }
  return 'certif' in data && Object.hasOwn(data, 'certif')
    ? readKind({ document, path: ['certif'] }, data.certif)
    : withoutKind(document, data);
}

function withoutKind(document: string, data: object): Head {
  const near = Object.keys(data).find(nearlyCertif);
  const at: Place = { document, path: near === undefined ? [] : [near], on: 'key' };
  const suggestion = near === undefined ? undefined : 'certif';
  const finding = report(NO_KIND, at, { admis: FORMS }, { suggestion });
  return { nature: looksLikeDocument(data) ? 'document' : 'foreign', finding };
}

function readKind(at: Place, certif: unknown): Head {
  const kind = KINDS.get(certif);
  if (kind !== undefined) return { nature: 'document', kind };
  const valeur = excerpt(certif === null || typeof certif === 'object' ? '' : String(certif));
  if (RESULT_NAME.test(valeur)) return { nature: 'result', finding: report(RESULT, at, { valeur, admis: FORMS }) };
  if (KNOWN_NAME.test(valeur)) {
    const suggestion = `${valeur.slice(0, valeur.indexOf('/'))}/1`;
    return { nature: 'document', finding: report(EDITION, at, { valeur, admis: FORMS }, { suggestion }) };
  }
  const suggestion = nearest(valeur, FORMS) ?? FORMS.find((form) => form.startsWith(`${valeur}/`));
  return { nature: 'document', finding: report(KIND, at, { valeur, admis: FORMS }, { suggestion }) };
}

function nearlyCertif(key: string): boolean {
  return nearest(key, ['certif']) !== undefined;
}

/** Whether data without `certif:` was probably meant for certif: a top-level key nearly reads `certif`, or is a document's. */
function looksLikeDocument(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  return Object.keys(data).some((key) => DOCUMENT_KEYS.has(key) || nearlyCertif(key));
}

const TOP_KEYS = /^(?:\{\s*)?["']?([\p{L}\d-]{1,40})["']?[ \t]*:(?=\s|$|["'[{])[ \t]*["']?([\w/.]*)/gmu;
const JSON_KEYS = /"([\p{L}\d-]{1,40})"\s*:\s*"?([\w/.]*)/gu;
const HEAD_LENGTH = 4_000;

/** Guesses from the start of a text that cannot be read, or was not read whole. */
export function guessHead(text: string): Pick<Head, 'nature' | 'kind'> {
  const start = text.slice(0, HEAD_LENGTH);
  const found = [...start.matchAll(start.trimStart().startsWith('{') ? JSON_KEYS : TOP_KEYS)];
  const certif = found.find(([, key]) => key === 'certif')?.[2];
  if (certif !== undefined) {
    const kind = KINDS.get(certif);
    const nature = RESULT_NAME.test(certif) ? 'result' : 'document';
    return kind === undefined ? { nature } : { nature, kind };
  }
  const known = found.some(([, key = '']) => DOCUMENT_KEYS.has(key) || nearlyCertif(key));
  return { nature: known ? 'document' : 'foreign' };
}
