import { ONE, ZERO } from '../lib/ratio.ts';
import type { Regle } from '../referentiel/regle.ts';
import { applyRegle, type Enfant } from './regle.ts';
import type { ResultatCompetence, Verdict } from './tree.ts';

/** A competence or a bloc as the child of a rule: worth 1 when satisfied, else 0. */
export function enfant(code: string, satisfait: boolean): Enfant {
  return { code, satisfait, valeur: satisfait ? ONE : ZERO };
}

/** What the rule of a bloc gives over its competences, each with its outcome; a missing mark wins over all else. */
export function overCompetences(
  regle: Regle,
  competences: readonly { readonly code: string; readonly resultat: ResultatCompetence }[],
): Verdict<'valide' | 'non-valide' | 'a-completer' | 'a-deliberer'> {
  const toMark = competences.filter(({ resultat }) => resultat === 'a-completer');
  if (toMark.length > 0) return { valeur: 'a-completer', raison: { kind: 'a-noter', codes: toMark.map(codeOf) } };
  const toDecide = competences.filter(({ resultat }) => resultat === 'a-deliberer');
  if (toDecide.length > 0) {
    return { valeur: 'a-deliberer', raison: { kind: 'a-deliberer', codes: toDecide.map(codeOf) } };
  }
  const applied = applyRegle(
    regle,
    competences.map(({ code, resultat }) => enfant(code, resultat === 'acquise')),
  );
  return { valeur: applied.satisfait ? 'valide' : 'non-valide', raison: { kind: 'regle', regle: applied } };
}

function codeOf({ code }: { readonly code: string }): string {
  return code;
}
