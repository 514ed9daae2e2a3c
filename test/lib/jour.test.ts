import { describe, expect, it } from 'vitest';
import { readJour } from '../../src/lib/jour.ts';

describe('a day', () => {
  it.each(['1998-03-21', '1998-3-21', '1998/03/21', '21/03/1998', '21.3.1998', '21-03-1998', ' 21/03/1998 00:00:00'])(
    'is read as %j writes it',
    (text) => {
      expect(readJour(text)).toBe('1998-03-21');
    },
  );

  it.each(['', '1998', '21/03/98', '03/21/1998', '2026-02-30', '29/02/2026', '2026-05-28T10:00'])(
    'is none where %j stands',
    (text) => {
      expect(readJour(text)).toBeUndefined();
    },
  );
});
