import type { Lang } from './lang.ts';

/** A list in words: « A, B et C ». */
export function joinList(items: readonly string[], lang: Lang): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${lang === 'fr' ? 'et' : 'and'} ${last}`;
}
