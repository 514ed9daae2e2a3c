import { type Finding, type Path, report } from '../diagnostics/finding.ts';
import * as rules from './edition-rules.ts';
import type { BlocModel, ReferentielModel } from './model.ts';

/** A code, what it means, and where that stands. */
interface Meaning {
  readonly code: string;
  readonly texte: string;
  readonly path: Path;
  readonly critere?: true;
}

/**
 * What a referential breaks of the edition that was published: fiches and minutes cite its codes. A version whose first
 * number was raised may change everything.
 */
export function compareEditions(now: ReferentielModel, before: ReferentielModel): readonly Finding[] {
  const { document, data } = now;
  const { version } = data;
  const ancienne = before.reference;
  const at = { document, path: ['version'] };
  const raised = whatRose(version, before.data.version);
  if (raised === 'first-number') return [];
  const unchanged =
    raised === 'nothing' && content(now) !== content(before)
      ? [report(rules.VERSION_UNCHANGED, at, { version, ancienne })]
      : [];
  const meanings = new Map(meaningsOf(now).map((meaning) => [meaning.code, meaning]));
  const published = new Map(meaningsOf(before).map((meaning) => [meaning.code, meaning]));
  return [
    ...unchanged,
    ...[...published.keys()]
      .filter((code) => !meanings.has(code))
      .map((code) => report(rules.CODE_REMOVED, at, { code, ancienne })),
    ...[...meanings.values()].flatMap(({ code, texte, path, critere }) => {
      const old = published.get(code);
      if (old === undefined) {
        return critere ? [report(rules.NEW_CRITERION, { document, path }, { code, ancienne })] : [];
      }
      return plain(old.texte) === plain(texte)
        ? []
        : [report(rules.MEANING_CHANGED, { document, path }, { code, ancienne, texte: old.texte })];
    }),
  ];
}

/** Every code that fiches and minutes cite: of levels, blocs, competences, deliverables and criteria. */
function meaningsOf({ data, blocs }: ReferentielModel): readonly Meaning[] {
  const niveaux = (data.regles.echelle.niveaux ?? []).map(({ code, intitule }, index) => ({
    code,
    texte: intitule,
    path: ['regles', 'echelle', 'niveaux', index, 'intitule'],
  }));
  return [...niveaux, ...blocs.flatMap(meaningsIn)];
}

function meaningsIn({ code, data, path, competences }: BlocModel): readonly Meaning[] {
  return [
    { code, texte: data.intitule, path: [...path, 'intitule'] },
    ...competences.flatMap((competence): readonly Meaning[] => [
      { code: competence.code, texte: competence.data.intitule, path: [...competence.path, 'intitule'] },
      ...competence.data.evaluation.livrables.map((livrable, index) => ({
        code: livrable.code,
        texte: livrable.intitule,
        path: [...competence.path, 'evaluation', 'livrables', index, 'intitule'],
      })),
      ...competence.criteres.map((critere) => ({
        code: critere.code,
        texte: critere.data.texte,
        path: [...critere.path, 'texte'],
        critere: true as const,
      })),
    ]),
  ];
}

/** A text without what typography alone changes. */
function plain(texte: string): string {
  return texte.normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/** What of a version is higher than before; nothing where it stayed, or went back. */
function whatRose(now: string, before: string): 'first-number' | 'other' | 'nothing' {
  const [own, published] = [now.split('.'), before.split('.')];
  for (let rank = 0; rank < Math.max(own.length, published.length); rank += 1) {
    const order = (own[rank] ?? '0').localeCompare(published[rank] ?? '0', 'en', { numeric: true });
    if (order < 0) return 'nothing';
    if (order > 0) return rank === 0 ? 'first-number' : 'other';
  }
  return 'nothing';
}

/** Everything but the version, in one text, whatever the order of its keys. */
function content({ data }: ReferentielModel): string {
  return JSON.stringify({ ...data, version: '' }, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
