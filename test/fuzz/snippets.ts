/** What writing tools, other encodings and malice put into a text. */
export const SNIPPETS: readonly string[] = [
  ...': ,#-&*!|>%@`"\'[]{}?~\\',
  ...['\n', '\r', '\r\n', '\t', '\n\t', '\u0000', '\u0007', '\u001b[31m', '\u0085', '\u2028'],
  ...['\u00a0', '\u202f', '\u3000', '\u200b', '\uFEFF', '\u00ad', '\u202e', '\u2066', '\u061c'],
  ...['\ud83d', '\ude00', '😀', '漢', 'ﷺ', 'e\u0301\u0301', '👩‍👩‍👧', '“', '”', '« ', ' »', '’'],
  ...[' : ', ' #x', ': ', '- ', '? ', '\n---\n', '\n...\n', '%YAML 1.1\n', '# certif: off fiche/mark : x\n'],
  ...['<<: *marks\n', '&a ', '*a', '*avis', '&avis ', '!!set ', '!x ', '!!binary ', '|-\n', '>9\n', '[[[[', '{{{{'],
  ...['null', '~', '.nan', '.inf', '-0', '0x1F', '1e999', '1_000', '012', '1.10', '2026-13-45', 'oui', 'true', 'y'],
  ...['__proto__: 1\n', 'constructor: {}\n', 'toString', 'hasOwnProperty: x\n', '"\\ud800"', '"\\u0000"', '"\\x1b"'],
];

/** What may stand where another value stood. */
export const VALUES: readonly string[] = [
  ...['', '1', '-1.5', '1e400', 'true', 'null', '[]', '{}', '[1, [2]]', '{a: {b: c}}', '""', '"é\\n"', "'"],
  ...['C1.1', 'B1', 'acquis', '|\n  x', '*avis', '&x y', '!!str 1', 'x'.repeat(2_000), '1,5', '9'.repeat(400)],
  ...['2026-02-30', '10000-01-01', '0', '-0', '0.1', '1e-7', '99999999999999999999', '**/*', '../../..', '/', 'tous'],
];

/** What may stand where another key stood. */
export const KEYS: readonly string[] = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'certif', 'code', 'blocs', 'fiches', 'C1.1', 'B1', '1'],
  ...['', '"a b"', '? x', '[a]', '{a: b}', '<<', '*avis', '&k k', 'null', 'é', '😀', 'k'.repeat(1_100), 'points'],
];
