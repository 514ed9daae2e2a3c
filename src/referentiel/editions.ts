import { type Finding, type Path, report } from '../diagnostics/finding.ts';
import * as rules from './edition-rules.ts';
import type { ReferentielModel } from './model.ts';

/** A code, what it means, and where that stands. */
interface Meaning {
  readonly code: string;
  readonly texte: string;
  readonly path: Path;
  readonly critere: boolean;
}

/**
 * What a referential breaks of the edition that was published: fiches and minutes cite its codes. A version whose first
 * number changed may change everything.
 */
export function compareEditions(now: ReferentielModel, before: ReferentielModel): readonly Finding[] {
  const { document, data } = now;
  const { version } = data;
  const ancienne = before.reference;
  const at = { document, path: ['version'] };
  const unchanged =
    version === before.data.version && content(now) !== content(before)
      ? [report(rules.VERSION_UNCHANGED, at, { version })]
      : [];
  if (major(version) !== major(before.data.version)) return [];
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

function meaningsOf({ blocs }: ReferentielModel): readonly Meaning[] {
  return blocs.flatMap(({ code, data, path, competences }) => [
    { code, texte: data.intitule, path: [...path, 'intitule'], critere: false },
    ...competences.flatMap((competence) => [
      {
        code: competence.code,
        texte: competence.data.intitule,
        path: [...competence.path, 'intitule'],
        critere: false,
      },
      ...competence.criteres.map((critere) => ({
        code: critere.code,
        texte: critere.data.texte,
        path: [...critere.path, 'texte'],
        critere: true,
      })),
    ]),
  ]);
}

/** A text without what typography alone changes. */
function plain(texte: string): string {
  return texte.normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

function major(version: string): string {
  return version.split('.')[0] ?? version;
}

/** Everything but the version, in one text. */
function content({ data }: ReferentielModel): string {
  return JSON.stringify({ ...data, version: '' });
}
