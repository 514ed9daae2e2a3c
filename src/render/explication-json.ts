import type { Place } from '../diagnostics/finding.ts';
import type { RegleAppliquee } from '../grading/regle.ts';
import type { Raison } from '../grading/tree.ts';
import { explain, type Niveau } from '../i18n/explain.ts';
import type { Lang } from '../i18n/lang.ts';

/** Where something stands, one-based. */
interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** How a decision is written down: in which language its reasons, and where its inputs stand. */
export interface Writing {
  readonly lang: Lang;
  readonly position: (place: Place) => Position;
}

/** Why a node has its value: the rule, a sentence, the children that decide, those that are missing, and the place. */
export function explicationJson(raison: Raison, niveau: Niveau, at: Place, { lang, position }: Writing) {
  return {
    regle: raison.kind === 'regle' ? regleText(raison.regle) : raison.kind,
    pourquoi: explain(raison, niveau, lang),
    decident: raison.kind === 'regle' ? deciding(raison.regle) : [],
    manquent: raison.kind === 'a-noter' || raison.kind === 'a-deliberer' ? raison.codes : [],
    position: position(at),
  };
}

/** The children that settle a rule: the eliminatory ones missed, else all that speak for its outcome. */
function deciding({ satisfait, satisfaits, insatisfaits, elimines }: RegleAppliquee): readonly string[] {
  if (elimines.length > 0) return elimines;
  return satisfait ? satisfaits : insatisfaits;
}

/** A rule as the referential writes it, on one line. */
function regleText({ regle: { seuil } }: RegleAppliquee): string {
  switch (seuil.kind) {
    case 'tous':
      return 'tous';
    case 'au-moins':
      return `au-moins: ${seuil.nombre}`;
    case 'proportion':
      return `proportion: ${seuil.texte}`;
    case 'points':
      return `points: ${seuil.texte}`;
  }
}
