import { type Finding, report } from '../diagnostics/finding.ts';
import { readJour } from '../lib/jour.ts';
import { nearest } from '../lib/nearest.ts';
import { emptyValue, type Value } from './broken-value.ts';
import type { ParsedDocument } from './document.ts';
import { excerpt } from './excerpt.ts';
import { childOf, type Fault } from './schema-errors.ts';
import { formOf, mended } from './schema-forms.ts';
import { ONE_OF_KEYS } from './schema-key-rules.ts';
import * as sizeRules from './schema-size-rules.ts';
import { explainType } from './schema-type.ts';
import * as rules from './schema-value-rules.ts';
import { keysOf, shapeAt } from './shapes.ts';

/** What the value at a place breaks, in at most one finding. */
export function explainValue(document: ParsedDocument, kind: string, fault: Fault): readonly Finding[] {
  const { error, path } = fault;
  if (error === undefined) return [];
  const at = { document: document.name, path };
  const cle = String(path.findLast((step) => typeof step === 'string') ?? '');
  const value: Value = { document, kind, fault, error, at, valeur: written(document, fault), cle: excerpt(cle) };
  const explain = BY_KEYWORD.get(error.keyword);
  return [explain === undefined ? explainEnum(value, []) : explain(value)];
}

function written(document: ParsedDocument, { path, value }: Fault): string {
  const source = document.sourceOf(path)?.text ?? '';
  return excerpt(source === '' ? String(value ?? '') : source);
}

function explainEnum(value: Value, allowed: readonly unknown[]): Finding {
  const { document, fault, at, valeur, cle } = value;
  if (fault.value === null && (document.sourceOf(fault.path)?.text ?? '') === '') return emptyValue(value);
  const admises = allowed.filter((word) => word !== null).map(String);
  const suggestion = nearest(valeur, admises) ?? YES_NO.get(valeur.toLowerCase());
  return report(rules.ENUM, at, { valeur, cle, admises }, { suggestion: admises.find((word) => word === suggestion) });
}

const YES_NO: ReadonlyMap<string, string> = new Map([
  ...['true', 'yes', 'y', 'o', 'vrai', 'ok', 'x'].map((word) => [word, 'oui'] as const),
  ...['false', 'no', 'n', 'faux'].map((word) => [word, 'non'] as const),
]);

function explainPattern({ fault, error, at, valeur, cle }: Value): Finding {
  const pattern = String(error.params['pattern']);
  const { name, exemples } = formOf(pattern);
  const suggestion = typeof fault.value === 'string' ? mended(pattern, fault.value) : undefined;
  if (name === 'word') return report(rules.ENUM, at, { valeur, cle, admises: exemples }, { suggestion });
  if (name === 'reference') return report(rules.REFERENCE, at, { valeur, exemples }, { suggestion });
  if (name !== 'share') return report(rules.PATTERN, at, { valeur, cle, exemples }, { suggestion });
  const comma = /^\s*\d+,\d+\s*%\s*$/.test(valeur);
  return report(comma ? rules.DECIMAL_COMMA : rules.SHARE, at, { valeur }, { suggestion });
}

function explainDate({ fault, at, valeur }: Value): Finding {
  const text = typeof fault.value === 'string' ? fault.value : valeur;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return report(rules.IMPOSSIBLE_DATE, at, { valeur });
  return report(rules.DATE, at, { valeur }, { suggestion: readJour(text) });
}

const range =
  (sign: string) =>
  ({ error, at, valeur, cle }: Value): Finding =>
    report(rules.RANGE, at, { valeur, cle, borne: `${sign} ${String(error.params['limit'])}` });

function explainRepeated({ document, fault, error, at, cle }: Value): Finding {
  const [earlier, later] = [Number(error.params['j']), Number(error.params['i'])].sort((a, b) => a - b);
  const path = [...fault.path, later ?? 0];
  const first = { ...at, path: [...fault.path, earlier ?? 0] };
  const value = childOf(fault.value, later ?? 0);
  const valeur = excerpt(document.sourceOf(path)?.text ?? String(value));
  const related = [{ at: first, relation: 'first-here' }] as const;
  return report(sizeRules.REPEATED, { ...at, path }, { valeur, cle }, { related });
}

/** The keys that tell what is meant; `eliminatoires` only goes with one of them. */
function explainIncomplete({ kind, fault, at }: Value): Finding {
  const cles = keysOf(shapeAt(kind, fault.path)).filter((key) => key !== 'eliminatoires');
  return report(ONE_OF_KEYS, { ...at, on: 'key' }, { cles });
}

/** The pattern of a text that must not be blank. */
const SOMETHING = '\\S';

function explainEmpty({ at, cle }: Value): Finding {
  return report(sizeRules.EMPTY_TEXT, at, { cle });
}

const BY_KEYWORD: ReadonlyMap<string, (value: Value) => Finding> = new Map<string, (value: Value) => Finding>([
  ['type', explainType],
  ['enum', (value) => explainEnum(value, list(value.error.params['allowedValues']))],
  ['const', (value) => explainEnum(value, [value.error.params['allowedValue']])],
  ['pattern', (value) => (value.error.params['pattern'] === SOMETHING ? explainEmpty(value) : explainPattern(value))],
  ['format', explainDate],
  ['minimum', range('≥')],
  ['maximum', range('≤')],
  ['exclusiveMinimum', range('>')],
  ['exclusiveMaximum', range('<')],
  ['minLength', explainEmpty],
  ['minItems', ({ at, cle }) => report(sizeRules.EMPTY_LIST, at, { cle })],
  ['minProperties', explainIncomplete],
  [
    'maxLength',
    ({ error, fault, at, cle }) =>
      report(sizeRules.TOO_LONG, at, {
        cle,
        longueur: [...String(fault.value)].length,
        limite: Number(error.params['limit']),
      }),
  ],
  ['uniqueItems', explainRepeated],
]);

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
