import { unaccented } from '../lib/unaccented.ts';

/** Mappings whose keys are codes, by the name of their shape, and what the codes look like. */
export const CODES_BY_SHAPE: ReadonlyMap<string, readonly string[]> = new Map([
  ['evaluations', ['C1.1']],
  ['criteres', ['C1.1.1']],
  ['poids', ['C1.1.1', 'C1.1', 'B1']],
]);

/** The code that a key was probably meant to be, as long as one of these; nothing where it holds none, or more. */
export function codeLike(key: string, exemples: readonly string[]): string | undefined {
  const [code, second] = key.slice(0, 100).match(/[A-Za-z]?\d{1,3}(?:[.,]\d{1,3})*/g) ?? [];
  if (code === undefined || second !== undefined) return undefined;
  const guess = code.toUpperCase().replaceAll(',', '.');
  const full = /^\d/.test(guess) ? `C${guess}` : guess;
  const fits = exemples.some((one) => one[0] === full[0] && one.split('.').length === full.split('.').length);
  return fits ? full : undefined;
}

/** Forms that the schemas describe by a pattern. */
export interface Form {
  readonly name: 'code' | 'short-code' | 'share' | 'reference' | 'word' | 'other';
  /** What it looks like; for a word, what it may be. */
  readonly exemples: readonly string[];
}

const CODE = (...exemples: readonly string[]): Form => ({ name: 'code', exemples });
const OTHER = (...exemples: readonly string[]): Form => ({ name: 'other', exemples });

const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['^B[0-9]{1,3}$', CODE('B1')],
  ['^A[0-9]{1,3}$', CODE('A1')],
  ['^A[0-9]{1,3}\\.[0-9]{1,3}$', CODE('A1.1')],
  ['^C[0-9]{1,3}\\.[0-9]{1,3}$', CODE('C1.1')],
  ['^C[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}$', CODE('C1.1.1')],
  ['^L[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}$', CODE('L1.1.1')],
  ['^(B[0-9]{1,3}|C[0-9]{1,3}(\\.[0-9]{1,3}){1,2})$', CODE('C1.1.1', 'C1.1', 'B1')],
  ['^[a-z0-9]+(-[a-z0-9]+)*$', { name: 'short-code', exemples: ['cas-pratique'] }],
  ['^([0-9]{1,6}/[1-9][0-9]{0,5}|[0-9]{1,3}(\\.[0-9]{1,4})?%)$', { name: 'share', exemples: ['2/3', '60%'] }],
  [
    '^[a-z0-9]+(-[a-z0-9]+)*@[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$',
    { name: 'reference', exemples: ['developpement-commercial@1.0'] },
  ],
  ['^tous$', { name: 'word', exemples: ['tous', 'au-moins: 2', 'proportion: 2/3', 'points: …'] }],
  ['^complet$', { name: 'word', exemples: ['complet', 'blocs: [B2]'] }],
  ['^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$', OTHER('1.0')],
  ['^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$', OTHER('fr')],
  ['^(RNCP|RS)[0-9]+$', OTHER('RNCP12345', 'RS1234')],
  ['^[0-9]{14}$', OTHER('12345678900012')],
]);

/** The form that a pattern stands for. */
export function formOf(pattern: string): Form {
  return FORMS.get(pattern) ?? OTHER(pattern);
}

/** What a text of another form was probably meant to be; nothing where no small change makes it right. */
export function mended(pattern: string, text: string): string | undefined {
  if (text.length > 200) return undefined;
  const { name } = formOf(pattern);
  const guess = MENDS[name](text.trim());
  return guess !== text && new RegExp(pattern, 'u').test(guess) ? guess : undefined;
}

const MENDS: Readonly<Record<Form['name'], (text: string) => string>> = {
  code: (text) =>
    text
      .toUpperCase()
      .replaceAll(/\s/g, '')
      .replaceAll(/[,;_-]/g, '.'),
  'short-code': (text) =>
    unaccented(text)
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, ''),
  share: (text) => text.replaceAll(/\s/g, '').replaceAll(',', '.'),
  reference: (text) => {
    const [code = '', version = ''] = text.split(/\s*[@:/]\s*|\s+v?(?=\d)/u);
    return `${MENDS['short-code'](code)}@${version.trim()}`;
  },
  word: unaccented,
  other: (text) => text.toUpperCase().replaceAll(/\s/g, ''),
};
