import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';
import { isShown } from '../../src/documents/unprintable.ts';
import { typeset } from '../../src/pdf/typeset.ts';
import { ficheText } from '../support/documents.ts';
import { kit } from '../support/pdf.ts';

function warnings(text: string) {
  return readDocument('fiche.yaml', new TextEncoder().encode(text)).findings.map(
    ({ rule, severity, range, params }) => [`${range.line}:${range.column} ${severity} ${rule}`, params],
  );
}

function named(nom: string): string {
  return ficheText('1').replace('Nguyễn', nom);
}

describe('a text that documents cannot show', () => {
  it('is warned of where it stands, with its characters', () => {
    expect(warnings(named('阮 Nguyễn'))).toEqual([
      ['5:8 warning yaml/unprintable-character', { caracteres: '« 阮 » (U+962E)' }],
    ]);
  });

  it('has its first characters named, each once', () => {
    expect(warnings(named('漢字漢字仮名文'))).toEqual([
      [expect.anything(), { caracteres: '« 漢 » (U+6F22), « 字 » (U+5B57), « 仮 » (U+4EEE)' }],
    ]);
  });

  it('is looked at as it is set, composed', () => {
    expect(warnings(named('\u06d5\u0654'))).toEqual([[expect.anything(), { caracteres: '« \u06c0 » (U+06C0)' }]]);
  });

  it('is of no matter in the path of a fiche, which is not printed', () => {
    const session = 'certif: session/1\nlieu: 漢\nfiches: [漢/*.yaml]\n';
    const places = warnings(session).map(([what]) => what);
    expect(places.filter((what) => String(what).includes('unprintable'))).toEqual([
      '2:7 warning yaml/unprintable-character',
    ]);
  });

  it('is found behind an escape, too', () => {
    expect(warnings(named('"\\u6f22"'))).toHaveLength(1);
  });

  it('is warned of beside what is wrong with the document', () => {
    const rules = warnings(named('漢').replace('parcours: complet\n', '')).map(([what]) => what);
    expect(rules).toEqual(expect.arrayContaining([expect.stringContaining('yaml/unprintable-character')]));
    expect(rules).toHaveLength(2);
  });

  it.each(['Шевченко', 'Παπαδοπούλου', 'Nguye\u0302\u0303n', "d'Ornano\u00ad", 'Łukasz', '«\u202fœuvre\u202f»'])(
    'is none where the fonts have its letters: %s',
    (nom) => {
      expect(warnings(named(JSON.stringify(nom)))).toEqual([]);
    },
  );

  it('is told of exactly the characters that are not drawn, in either weight', () => {
    const fonts = kit();
    const drawn = (character: string, bold: boolean) =>
      typeset(fonts, character, { size: 10, bold }, 100).every(({ runs }) =>
        runs.every(({ text }) => !text.includes('\ufffd')),
      );
    const wrong: string[] = [];
    const thin = (code: number) => (code > 0x3400 && code < 0xf900) || (code > 0x10000 && code < 0x1d000);
    for (let code = 0; code <= 0x1f7ff; code += thin(code) ? 61 : 1) {
      if (code === 0xfffd) continue;
      const character = String.fromCodePoint(code).normalize('NFC');
      if (isShown(character) !== (drawn(character, false) && drawn(character, true))) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});
