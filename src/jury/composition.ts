import type { MembreJury } from '../documents/types.ts';
import { parseShare, type Ratio } from '../lib/ratio.ts';
import type { ReferentielModel } from '../referentiel/model.ts';
import type { SessionModel } from './session.ts';

/** One thing that a referential may ask of the members present, by its key in `regles.jury`. */
export type Exigence = 'presents-minimum' | 'president' | 'qualifie' | 'part-externes';

/** What a referential asks of a jury, with what holds where it does not say. */
export interface Composition {
  readonly minimum: number;
  readonly president: boolean;
  readonly qualifie: boolean;
  readonly partExternes: { readonly part: Ratio; readonly texte: string } | undefined;
}

const DEFAULT_MINIMUM = 2;

/** What the referential asks of a jury: two members present, a president and a qualified member where it does not say. */
export function composition({ data }: ReferentielModel): Composition {
  const jury = data.regles.jury ?? {};
  const texte = jury['part-externes'];
  return {
    minimum: jury['presents-minimum'] ?? DEFAULT_MINIMUM,
    president: jury.president !== 'non',
    qualifie: jury.qualifie !== 'non',
    partExternes: texte === undefined ? undefined : { part: parseShare(texte), texte },
  };
}

/** The members who sit, in the order of the session. */
export function presentMembers({ data }: SessionModel): readonly MembreJury[] {
  return data.jury.filter(({ present }) => present === 'oui');
}

/** What the members present do not satisfy. A share is compared exactly; of nobody, it is not reached. */
export function failures(session: SessionModel, present: readonly MembreJury[]): readonly Exigence[] {
  const { minimum, president, qualifie, partExternes } = composition(session.referentiel);
  const externes = present.filter(({ externe }) => externe === 'oui').length;
  const checks: readonly (readonly [Exigence, boolean])[] = [
    ['presents-minimum', present.length >= minimum],
    ['president', !president || present.some(({ role }) => role === 'president')],
    ['qualifie', !qualifie || present.some((membre) => membre.qualifie === 'oui')],
    ['part-externes', partExternes === undefined || reaches(partExternes.part, externes, present.length)],
  ];
  return checks.filter(([, holds]) => !holds).map(([exigence]) => exigence);
}

function reaches({ num, den }: Ratio, externes: number, presents: number): boolean {
  return presents > 0 && BigInt(externes) * den >= num * BigInt(presents);
}
