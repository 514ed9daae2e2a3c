import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../src/documents/check-settings.ts';

const RULES = ['yaml/colon-in-text', 'schema/setting-rule', 'fiche/mark', 'fiche/to-mark', 'session/quorum'];

function check(text: string) {
  return checkSettings({ name: 'f.yaml', text }, RULES).map(({ rule, range, suggestion }) => ({
    at: `${rule.slice('schema/setting-'.length)} ${range.line}:${range.column}-${range.endColumn}`,
    suggestion,
  }));
}

describe('a comment at the head that is nearly a setting', () => {
  it.each([
    ['# certif: Off fiche/mark : vu', '11-14', '# certif: off fiche/mark : vu'],
    ['# certif: disable fiche/mark : vu', '11-18', '# certif: off fiche/mark : vu'],
    ['# certif: désactiver fiche/mark', '11-21', '# certif: off fiche/mark : …'],
    ['# certif: mute fiche/mark : vu', '11-15', undefined],
    ['# certif: fiche/mark off : vu', '11-21', '# certif: off fiche/mark : vu'],
    ['#certif : off fiche/mark : vu', '1-10', '# certif: off fiche/mark : vu'],
    ['# Certif: off fiche/mark : vu', '1-10', '# certif: off fiche/mark : vu'],
    ['## certif: off fiche/mark : vu', '1-11', '# certif: off fiche/mark : vu'],
    ['# certif off fiche/mark : vu', '1-9', '# certif: off fiche/mark : vu'],
    ['# certif: off', '11-14', undefined],
    ['# certif: ignore : le jury sait', '11-17', undefined],
    ['# Certif : off : le jury sait', '1-11', undefined],
    ['# certif: off Fiche/Mark : vu', '15-25', '# certif: off fiche/mark : vu'],
    ['# certif: off fiche.mark : vu', '15-25', '# certif: off fiche/mark : vu'],
    ['# certif: off quorum : vu', '15-21', '# certif: off session/quorum : vu'],
    ['# certif: off fiche/mark le jury sait', '26-28', '# certif: off fiche/mark : le jury sait'],
    ['# certif: off fiche/mark, fiche/to-mark : vu', '15-26', undefined],
    ['# certif: off fiche/mark et fiche/to-mark : vu', '26-28', undefined],
    ['# certif: off fiche/mark to-mark : vu', '26-33', undefined],
    ['# certif: fiche/mark=off : vu', '11-21', '# certif: off fiche/mark : vu'],
    ['# certif: --rule fiche/mark=off : vu', '18-28', '# certif: off fiche/mark : vu'],
    ['# certif: off fiche/mark; le jury sait', '15-26', '# certif: off fiche/mark : le jury sait'],
    ['# certif: off fiche/mark - le jury sait', '26-27', '# certif: off fiche/mark : le jury sait'],
    ['# certif: off fiche/mark "le jury sait"', '26-29', '# certif: off fiche/mark : le jury sait'],
    [
      '# certif: off fiche/to_mark parce que le jury sait',
      '15-28',
      '# certif: off fiche/to-mark : parce que le jury sait',
    ],
    ['# certif: avertissement fiche/mark : vu', '11-24', '# certif: warning fiche/mark : vu'],
    ['# certif-off fiche/mark : vu', '1-9', '# certif: off fiche/mark : vu'],
    ['# certif: disable fiche/marc : vu', '11-18', '# certif: off fiche/mark : vu'],
  ])('%s', (comment, columns, suggestion) => {
    expect(check(`${comment}\r\ncertif: fiche/1\r\n`)).toEqual([{ at: `malformed 1:${columns}`, suggestion }]);
    expect(check(`# tout va bien\n\n${comment}`)).toEqual([{ at: `malformed 3:${columns}`, suggestion }]);
  });

  it.each([
    ['# certif: off fiche/mark\u00a0: vu', '25-26'],
    ['# certif: off\u202ffiche/mark : vu', '14-15'],
    ['#\u00a0certif: off fiche/mark', '2-3'],
  ])('because of a space that does not show: %s', (comment, columns) => {
    expect(check(comment).map(({ at }) => at)).toEqual([`no-break-space 1:${columns}`]);
  });

  it.each([
    '# certif est un outil de vérification',
    '# certif grade fiche.yaml',
    '# certif validate session/juin.yaml',
    '# Certif : outil de notation de l’école',
    '# certif : voir le dossier fiche/0401.yaml',
    '# certif : https://exemple.fr/fiche/mark',
    '# certif: fiche/1',
    '# certif: referentiel/1',
    '# certif: oui/non',
    '# certif: les fiches sont rangées dans session/fiches',
    '# certif info session/fiches du candidat',
    '# certif voir fiche/mark',
    '# certif: voir la règle fiche/to-mark dans le guide',
    '# certif: les règles fiche/mark et suivantes sont mises en info par la CI',
    '# certif: information',
    '# certif: informations pratiques pour le jury',
    '# Certif : erreur corrigée le 3 juin',
    '# certification: off',
    '# certif:',
    '# certif :',
    '# certif: off fiche/mark : vu',
    '#certif:off fiche/mark',
    '# yaml-language-server: $schema=fiche.schema.json',
  ])('but not one that speaks of certif, or is a setting: %s', (comment) => {
    expect(check(`${comment}\ncertif: fiche/1\n`)).toEqual([]);
  });

  it('is no such comment after the head', () => {
    expect(check('certif: fiche/1\n# certif: Off fiche/mark : vu\n')).toEqual([]);
  });
});

describe('a setting after the head', () => {
  const SETTING = '# certif: off fiche/mark : vu';

  it.each([
    ['after a line of dashes', `---\n${SETTING}\ncertif: fiche/1\n`, '2:15-25'],
    ['after a directive', `%YAML 1.2\n${SETTING}\n---\ncertif: fiche/1\n`, '2:15-25'],
    ['below a key', `certif: fiche/1\r\n${SETTING}\r\n`, '2:15-25'],
    ['indented', `  ${SETTING}\ncertif: fiche/1\n`, '1:17-27'],
    ['beside a value', `certif: fiche/1 ${SETTING}\n`, '1:31-41'],
    ['in brackets', `a: [1, ${SETTING}\n 2]\n`, '1:22-32'],
    ['after a block of text', `a: |\n  ${SETTING}\n\nb: "\n  ${SETTING}"\n  ${SETTING}\n`, '6:17-27'],
    ['beyond the first 10,000 characters', `${'# commentaire\n'.repeat(800)}${SETTING}\n`, '801:15-25'],
  ])('has no effect %s', (_, text, at) => {
    expect(check(text)).toEqual([{ at: `misplaced ${at}`, suggestion: undefined }]);
  });

  it('is told alone, not those of the head', () => {
    expect(check(`${SETTING}\ncertif: fiche/1\n${SETTING}\n`)).toEqual([
      { at: 'misplaced 3:15-25', suggestion: undefined },
    ]);
  });

  it('is a mere text where it stands in one', () => {
    expect(check(`a: |\n  ${SETTING}\nb: "x\n  ${SETTING}"\nc: '\n  ${SETTING}'\nd: a${SETTING}\n`)).toEqual([]);
  });

  it('is told no more often than findings are kept', () => {
    const found = check(`a: 1\n${`${SETTING}\n`.repeat(1_200)}`);
    expect(found).toHaveLength(1_001);
  });
});
