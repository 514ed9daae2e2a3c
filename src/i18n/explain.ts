import type { RegleAppliquee } from '../grading/regle.ts';
import type { Raison } from '../grading/tree.ts';
import { compare, multiply, toNumber } from '../lib/ratio.ts';
import { longDate } from './dates.ts';
import { decimal } from './decimal.ts';
import type { Lang } from './lang.ts';
import { joinList } from './list.ts';
import { words } from './words.ts';

/** What the children of a node are. */
export type Niveau = 'critere' | 'competence' | 'bloc';

interface Phrases {
  readonly children: Readonly<Record<Niveau, readonly [one: string, many: string]>>;
  readonly reached: (satisfied: string, total: number) => string;
  readonly required: (count: number) => string;
  readonly points: readonly [one: string, many: string];
  readonly outOf: (reached: string, possible: string, threshold: string) => string;
  readonly missed: (codes: string) => string;
  readonly eliminated: (codes: string) => string;
  readonly toMark: (codes: string) => string;
  readonly toDecide: (codes: string) => string;
  readonly nothingApplies: string;
  readonly away: (presence: string) => string;
  readonly acquired: (date: string, pv: string) => string;
  readonly notPresented: string;
  readonly putOff: (codes: string) => string;
}

const PHRASES: Readonly<Record<Lang, Phrases>> = {
  fr: {
    children: {
      critere: ['critère', 'critères'],
      competence: ['compétence', 'compétences'],
      bloc: ['bloc', 'blocs'],
    },
    reached: (satisfied, total) => `${satisfied} sur ${total}`,
    required: (count) => `seuil ${count}`,
    points: ['point', 'points'],
    outOf: (reached, possible, threshold) => `${reached} sur ${possible}, seuil ${threshold}`,
    missed: (codes) => `manquent ${codes}`,
    eliminated: (codes) => `éliminatoire : ${codes}`,
    toMark: (codes) => `reste à noter : ${codes}`,
    toDecide: (codes) => `le jury doit décider : ${codes}`,
    nothingApplies: 'tous les critères sont dispensés : le jury doit décider',
    away: (presence) => `candidat ${presence}`,
    acquired: (date, pv) => `acquis le ${date}, procès-verbal ${pv}`,
    notPresented: 'non présenté dans ce parcours',
    putOff: (codes) => `reporté par le jury : ${codes}`,
  },
  en: {
    children: {
      critere: ['criterion', 'criteria'],
      competence: ['competence', 'competences'],
      bloc: ['bloc', 'blocs'],
    },
    reached: (satisfied, total) => `${satisfied} of ${total}`,
    required: (count) => `threshold ${count}`,
    points: ['point', 'points'],
    outOf: (reached, possible, threshold) => `${reached} of ${possible}, threshold ${threshold}`,
    missed: (codes) => `missing ${codes}`,
    eliminated: (codes) => `eliminatory: ${codes}`,
    toMark: (codes) => `still to mark: ${codes}`,
    toDecide: (codes) => `the jury has to decide: ${codes}`,
    nothingApplies: 'every criterion is exempted: the jury has to decide',
    away: (presence) => `candidate ${presence}`,
    acquired: (date, pv) => `acquired on ${date}, minutes ${pv}`,
    notPresented: 'not presented in this parcours',
    putOff: (codes) => `put off by the jury: ${codes}`,
  },
};

/** Why a node has its value, in one short sentence; `niveau` says what its children are. */
export function explain(raison: Raison, niveau: Niveau, lang: Lang): string {
  const phrases = PHRASES[lang];
  switch (raison.kind) {
    case 'regle':
      return explainRegle(raison.regle, niveau, lang);
    case 'a-noter':
      return phrases.toMark(joinList(raison.codes, lang));
    case 'a-deliberer':
      return phrases.toDecide(joinList(raison.codes, lang));
    case 'rien-applicable':
      return phrases.nothingApplies;
    case 'presence':
      return phrases.away(words(lang).presence[raison.presence]);
    case 'acquis':
      return phrases.acquired(longDate(raison.acquis.date, lang), raison.acquis['proces-verbal']);
    case 'non-presente':
      return phrases.notPresented;
    case 'reporte':
      return phrases.putOff(joinList(raison.codes, lang));
  }
}

/** « 2 critères sur 3, seuil 3 ; manquent C1.1.2 ». */
function explainRegle(applied: RegleAppliquee, niveau: Niveau, lang: Lang): string {
  const phrases = PHRASES[lang];
  const { applicables, satisfaits, insatisfaits, elimines } = applied;
  const [one, many] = phrases.children[niveau];
  const count = satisfaits.length;
  const threshold = explainSeuil(applied, lang);
  const reached = phrases.reached(`${count} ${isPlural(count, lang) ? many : one}`, applicables);
  const parts = [threshold === '' ? reached : `${reached}, ${threshold}`];
  if (elimines.length > 0) parts.push(phrases.eliminated(joinList(elimines, lang)));
  // Points can be too few although every child is satisfied: then nothing is missed.
  const missed = reachesSeuil(applied) ? [] : insatisfaits.filter((code) => !elimines.includes(code));
  if (missed.length > 0) parts.push(phrases.missed(joinList(missed, lang)));
  return parts.join(lang === 'fr' ? ' ; ' : '; ');
}

/** Whether the threshold is met, whatever the eliminatory children say. */
function reachesSeuil({ regle: { seuil }, satisfaits, requis, points }: RegleAppliquee): boolean {
  if (seuil.kind === 'points') {
    return points !== undefined && compare(points.obtenus, multiply(seuil.part, points.possibles)) >= 0;
  }
  return satisfaits.length >= (requis ?? 0);
}

function explainSeuil({ regle, requis, points }: RegleAppliquee, lang: Lang): string {
  const phrases = PHRASES[lang];
  switch (regle.seuil.kind) {
    case 'tous':
    case 'au-moins':
      return phrases.required(requis ?? 0);
    case 'proportion':
      return `${phrases.required(requis ?? 0)} (${regle.seuil.texte})`;
    case 'points': {
      if (points === undefined) return '';
      const reached = decimal(points.obtenus, lang);
      const [one, many] = phrases.points;
      const word = isPlural(toNumber(points.obtenus), lang) ? many : one;
      return phrases.outOf(`${reached} ${word}`, decimal(points.possibles, lang), regle.seuil.texte);
    }
  }
}

/** Plural from 2 on in French; for all but 1 in English. */
function isPlural(count: number, lang: Lang): boolean {
  return lang === 'fr' ? count >= 2 : count !== 1;
}
