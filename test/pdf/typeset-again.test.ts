import { expect, it } from 'vitest';
import { typeset } from '../../src/pdf/typeset.ts';
import { kit } from '../support/pdf.ts';

const KIT = kit();
const TEXT = 'La détermination des objectifs de la veille permet de délimiter le périmètre de recherche.';

it('a text that was set before is set anew for another column, size or weight', () => {
  const settings = [
    [{ size: 10 }, 200],
    [{ size: 10 }, 90],
    [{ size: 14 }, 200],
    [{ size: 10, bold: true }, 200],
  ] as const;
  const shared = settings.map(([style, width]) => typeset(KIT, TEXT, style, width));
  expect(shared).toEqual(settings.map(([style, width]) => typeset(kit(), TEXT, style, width)));
  expect(new Set(shared.map((lines) => JSON.stringify(lines))).size).toBe(settings.length);
});
