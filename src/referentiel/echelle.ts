import type { Echelle as EchelleData } from '../documents/types.ts';
import { compare, divide, floorTo, isMultiple, parseDecimal, parseShare, type Ratio } from '../lib/ratio.ts';

/** What a mark is worth on its scale. */
interface Valeur {
  readonly satisfait: boolean;
  /** From 0 to 1; `points` rules add it up. */
  readonly valeur: Ratio;
}

/** A scale of marks. */
export interface Echelle {
  readonly kind: 'niveaux' | 'note';
  /** What a mark is worth, or nothing where it is not on the scale. */
  readonly read: (mark: string | number) => Valeur | undefined;
  /** What a mark may be, in words that hold in both languages: `non-acquis`, `acquis`, or `0…20`. */
  readonly allowed: readonly string[];
}

type Niveau = NonNullable<EchelleData['niveaux']>[number];
type Note = NonNullable<EchelleData['note']>;

/** The finest step of a scale of marks that does not say its own. */
const FINEST_STEP = 0.01;

/** Makes a scale of the referential ready to read marks with. */
export function buildEchelle(data: EchelleData): Echelle {
  return data.niveaux === undefined ? scaleOfMarks(data.note) : scaleOfLevels(data.niveaux);
}

function scaleOfLevels(niveaux: readonly Niveau[]): Echelle {
  const values = new Map<string | number, Valeur>();
  for (const niveau of niveaux) {
    if (values.has(niveau.code)) continue;
    values.set(niveau.code, { satisfait: niveau.satisfait === 'oui', valeur: parseShare(valueOfLevel(niveau)) });
  }
  return { kind: 'niveaux', read: (mark) => values.get(mark), allowed: niveaux.map(({ code }) => code) };
}

/** What a level is worth, as a share: what it says, else everything where it satisfies, else nothing. */
export function valueOfLevel({ valeur, satisfait }: Niveau): string {
  return valeur ?? (satisfait === 'oui' ? '100%' : '0%');
}

/** The highest mark that can be given: `sur`, or the last step below it. */
export function bestMark({ sur, pas = FINEST_STEP }: Note): Ratio {
  return floorTo(parseDecimal(sur), parseDecimal(pas));
}

function scaleOfMarks({ sur, pas = FINEST_STEP, seuil }: Note): Echelle {
  const [top, step, threshold] = [parseDecimal(sur), parseDecimal(pas), parseDecimal(seuil)];
  const read = (mark: string | number): Valeur | undefined => {
    if (typeof mark !== 'number' || !(mark >= 0 && mark <= sur)) return undefined;
    const exact = parseDecimal(mark);
    if (!isMultiple(exact, step)) return undefined;
    return { satisfait: compare(exact, threshold) >= 0, valeur: divide(exact, top) };
  };
  return { kind: 'note', read, allowed: [`0, ${pas} … ${sur}`] };
}
