import { describe, expect, it } from 'vitest';
import { clean } from '../../src/lib/clean.ts';

describe('a text as it is set', () => {
  it('has composed letters, however it was typed', () => {
    expect(clean('Cle\u0301ment Nguye\u0302\u0303n')).toBe('Clément Nguyễn');
  });

  it('shows a control character as one that cannot be shown, and keeps line ends', () => {
    expect(clean('a\u0000b\u202ec\r\nd\u2028e')).toBe('a\ufffdb\ufffdc\nd\ne');
  });

  it('drops what has no width', () => {
    expect(clean('\ufeffsou\u00adli\u200bgné')).toBe('souligné');
  });

  it('never breaks before French punctuation, inside « », or between a day and its month', () => {
    expect(clean('Oui ! « non » le 1er mars, le 3 avril, 3 marsouins')).toBe(
      'Oui\u00a0! «\u00a0non\u00a0» le 1er\u00a0mars, le 3\u00a0avril, 3 marsouins',
    );
  });
});
