import { type Finding, report } from '../diagnostics/finding.ts';
import type { MembreJury } from '../documents/types.ts';
import { composition, failures, presentMembers } from './composition.ts';
import * as rules from './composition-rules.ts';
import { type Dossier, inSession, type SessionModel } from './session.ts';

/** The jury as the referential's rules want it, whatever the candidate. */
export function checkJury(session: SessionModel): readonly Finding[] {
  return [...checkComposition(session), ...checkMembers(session)];
}

function checkComposition(session: SessionModel): readonly Finding[] {
  const present = presentMembers(session);
  const failed = new Set(failures(session, present));
  const { minimum, partExternes } = composition(session.referentiel);
  const at = inSession(session, ['jury'], 'key');
  const externes = present.filter(({ externe }) => externe === 'oui').length;
  return [
    ...(failed.has('presents-minimum') ? [report(rules.QUORUM, at, { presents: present.length, minimum })] : []),
    ...(failed.has('president') ? [report(rules.PRESIDENT, at, {})] : []),
    ...(failed.has('qualifie') ? [report(rules.QUALIFIED, at, {})] : []),
    ...(failed.has('part-externes')
      ? [report(rules.EXTERNAL_SHARE, at, { externes, presents: present.length, part: partExternes?.texte ?? '' })]
      : []),
  ];
}

/** Nobody sits twice, and one presides. */
function checkMembers(session: SessionModel): readonly Finding[] {
  const { jury } = session.data;
  const names = jury.map(({ nom }) => nom.trim().toLowerCase());
  const twice = jury.flatMap(({ nom }, index) => {
    const first = names.indexOf(nom.trim().toLowerCase());
    if (first === index) return [];
    const related = [{ at: inSession(session, ['jury', first, 'nom']), relation: 'first-here' }] as const;
    return [report(rules.SAME_MEMBER, inSession(session, ['jury', index, 'nom']), { nom }, { related })];
  });
  const presidents = presentMembers(session)
    .filter(({ role }) => role === 'president')
    .map(({ nom }) => nom);
  if (presidents.length <= 1) return twice;
  return [...twice, report(rules.SEVERAL_PRESIDENTS, inSession(session, ['jury'], 'key'), { presidents })];
}

/**
 * The quorum of one candidate, without the members who stepped aside. Who presides then is settled by the order
 * of the list; what already fails for the whole jury is not said again. A candidate who is not there has none.
 */
export function checkCandidateQuorum(session: SessionModel, { numero, sheet }: Dossier): readonly Finding[] {
  if (sheet.presence !== 'present') return [];
  const present = presentMembers(session);
  const aside = present.filter((membre) => stepsAside(membre, numero));
  if (aside.length === 0) return [];
  const already = new Set(failures(session, present));
  const manque = failures(
    session,
    present.filter((membre) => !aside.includes(membre)),
  ).filter((exigence) => exigence !== 'president' && !already.has(exigence));
  if (manque.length === 0) return [];
  const at = inSession(session, ['jury'], 'key');
  return [report(rules.CANDIDATE_QUORUM, at, { membres: aside.map(({ nom }) => nom), candidat: numero, manque })];
}

/** Whether a member is left out of the deliberation on a candidate. */
export function stepsAside({ recusations }: MembreJury, numero: string): boolean {
  return recusations?.includes(numero) ?? false;
}
