import type { Lang } from '../i18n/lang.ts';
import { clip } from './width.ts';

/** How far a long work is. */
export interface Advance {
  readonly of: 'fiches' | 'documents';
  readonly done: number;
  readonly total: number;
  /** Since it began, in milliseconds. */
  readonly elapsed: number;
}

const WORDS: Readonly<
  Record<Lang, Readonly<Record<Advance['of'] | 'of' | 'left' | 'second' | 'minute' | 'point', string>>>
> = {
  fr: {
    fiches: 'Fiches lues',
    documents: 'Documents',
    of: 'sur',
    left: 'encore',
    second: 's',
    minute: 'min',
    point: ',',
  },
  en: {
    fiches: 'Sheets read',
    documents: 'Documents',
    of: 'of',
    left: 'left:',
    second: 's',
    minute: 'min',
    point: '.',
  },
};

const BAR = 24;

/** One line that is drawn over and over, with a bar; at most `width` columns. */
export function progressBar(advance: Advance, lang: Lang, width: number): string {
  const { done, total } = advance;
  const full = total === 0 ? BAR : Math.round((BAR * Math.min(done, total)) / total);
  return clip(`${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${progressLine(advance, lang)}`, width);
}

/** « Documents 120 sur 300, 12,5/s, encore 15 s » */
export function progressLine({ of, done, total, elapsed }: Advance, lang: Lang): string {
  const say = WORDS[lang];
  const parts = [`${say[of]} ${done} ${say.of} ${total}`];
  if (done > 0 && elapsed > 0) {
    const rate = (done * 1000) / elapsed;
    parts.push(`${rate < 10 ? rate.toFixed(1).replace('.', say.point) : Math.round(rate)}/s`);
    if (done < total) parts.push(`${say.left} ${duration((total - done) / rate, say)}`);
  }
  return parts.join(', ');
}

function duration(seconds: number, say: Readonly<Record<'second' | 'minute', string>>): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} ${say.second}`;
  return `${Math.floor(whole / 60)} ${say.minute} ${whole % 60} ${say.second}`;
}
