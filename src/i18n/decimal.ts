import type { Ratio } from '../lib/ratio.ts';
import type { Lang } from './lang.ts';

const DIGITS = 2n;

/** An exact number with at most two digits after the point, rounded half up; `~` before it where it is not exact. */
export function decimal({ num, den }: Ratio, lang: Lang): string {
  const scale = 10n ** DIGITS;
  const scaled = (num * scale * 2n + den) / (den * 2n);
  const exact = scaled * den === num * scale;
  const whole = scaled / scale;
  const fraction = String(scaled % scale)
    .padStart(Number(DIGITS), '0')
    .replace(/0+$/, '');
  const point = lang === 'fr' ? ',' : '.';
  return `${exact ? '' : '~'}${whole}${fraction === '' ? '' : point + fraction}`;
}
