import { type Finding, report } from '../diagnostics/finding.ts';
import { emptyValue, type Value } from './broken-value.ts';
import * as typeRules from './schema-type-rules.ts';
import * as rules from './schema-value-rules.ts';
import { COLON_IN_TEXT, QUOTE_NUMBER, QUOTE_WORD } from './yaml-text-rules.ts';

const DATE_KEYS: ReadonlySet<string> = new Set(['date', 'echeance', 'naissance']);
const SHARE_KEYS: ReadonlySet<string> = new Set(['part-externes', 'proportion', 'seuil', 'valeur']);

/** A value of another type than the schema asks for: often YAML read a text as something else. */
export function explainType(value: Value): Finding {
  const { document, fault, error } = value;
  const types = new Set([error.params['type']].flat());
  const source = document.sourceOf(fault.path);
  if (fault.value === null && (source === undefined || source.text === '')) return emptyValue(value);
  if (value.cle === '' || fault.path.length === 0) return report(typeRules.MAPPING, value.at, shown(value));
  if (types.has('string') && types.has('object')) return notThisForm(value);
  if (types.has('string')) return notText(value);
  if (types.has('number') || types.has('integer')) return notNumber(value, types.has('integer'));
  if (types.has('array')) return report(typeRules.LIST, value.at, shown(value), { suggestion: inList(value) });
  return report(typeRules.MAPPING, value.at, shown(value));
}

function shown({ valeur, cle }: Value): { readonly valeur: string; readonly cle: string } {
  return { valeur, cle };
}

/** Where a word or keys are possible. */
function notThisForm(value: Value): Finding {
  const { cle, valeur, at } = value;
  if (cle === 'parcours') return report(rules.ENUM, at, { ...shown(value), admises: ['complet', 'blocs: [B2]'] });
  if (RULE_KEYS.has(cle)) {
    return report(rules.ENUM, at, {
      ...shown(value),
      admises: ['tous', 'au-moins: 2', 'proportion: 2/3', 'points: …'],
    });
  }
  return report(typeRules.TEXT, at, { cle, valeur });
}

const RULE_KEYS: ReadonlySet<string> = new Set(['bloc', 'certification', 'competence', 'regle']);

function notText(value: Value): Finding {
  const { at, cle, valeur, fault, document } = value;
  const found = fault.value;
  if (typeof found === 'number' && SHARE_KEYS.has(cle)) {
    return report(rules.SHARE, at, { valeur }, { suggestion: asPercentage(found) });
  }
  if (typeof found === 'number' && DATE_KEYS.has(cle)) return report(rules.DATE, at, { valeur });
  if (typeof found === 'number') {
    const lu = Number.isNaN(found) ? Number(document.sourceOf(fault.path)?.text) : found;
    // By an alias: what the number is stands elsewhere.
    if (Number.isNaN(lu) && !/^\.nan$/i.test(valeur)) return report(typeRules.DIGITS, at, shown(value));
    return report(QUOTE_NUMBER, at, { texte: valeur, cle, lu: String(lu) }, { suggestion: `"${valeur}"` });
  }
  if (typeof found === 'boolean' || found === null) {
    return report(QUOTE_WORD, at, { texte: valeur, cle }, { suggestion: `"${valeur}"` });
  }
  return sentence(value) ?? report(typeRules.TEXT, at, shown(value));
}

/** A sentence with a colon, read as a key and its value. */
function sentence({ fault, at, valeur }: Value): Finding | undefined {
  const { value } = fault;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const [key = '', second] = Object.keys(value);
  const inList = typeof fault.path.at(-1) === 'number';
  if (second !== undefined || valeur.startsWith('{') || !(inList || /\s/.test(key))) return undefined;
  return report(COLON_IN_TEXT, at, { texte: valeur });
}

function asPercentage(number: number): string | undefined {
  if (!(number > 0 && number <= 100)) return undefined;
  return `${Number((number <= 1 ? number * 100 : number).toFixed(4))}%`;
}

function notNumber(value: Value, whole: boolean): Finding {
  const { at, fault, valeur } = value;
  if (Number.isNaN(fault.value) && !/^\.nan$/i.test(valeur)) return report(typeRules.DIGITS, at, shown(value));
  const text = typeof fault.value === 'string' ? fault.value.trim() : '';
  if (/^-?\d+,\d+$/.test(text)) {
    return report(rules.DECIMAL_COMMA, at, { valeur }, { suggestion: text.replace(',', '.') });
  }
  const suggestion = /^\d{1,9}(?:\.\d{1,4})?$/.test(text) ? String(Number(text)) : undefined;
  return report(whole ? typeRules.INTEGER : typeRules.NUMBER, at, shown(value), { suggestion });
}

function inList({ fault, valeur }: Value): string | undefined {
  return typeof fault.value === 'string' && /^[^\s,[\]{}]+$/.test(valeur) ? `[${valeur}]` : undefined;
}
