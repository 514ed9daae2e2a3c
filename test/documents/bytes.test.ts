import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import { bytesOf, FICHE, findingsOf, read, short } from './reading.ts';

function findings(bytes: Uint8Array): readonly string[] {
  return readDocument('x', bytes).findings.map(short);
}

describe('the bytes of a document', () => {
  it('may start with a BOM, which takes no column', () => {
    expect(read(`\uFEFF${FICHE}`).data).toBeDefined();
    expect(findingsOf('\uFEFFcertif: fihce/1')).toEqual(['1:9-1:16 schema/kind']);
  });

  it('may have CR LF, at which no range ends', () => {
    expect(findingsOf('a: 1\r\nb: x : y\r\nc: 1\r\n')).toEqual(['2:4-2:9 yaml/colon-in-text']);
    expect(read(FICHE.replaceAll('\n', '\r\n')).data).toBeDefined();
  });

  it('may have CR alone, which ends a line as well', () => {
    expect(findingsOf('a: 1\rb: x : y\rc: 1\r')).toEqual(['2:4-2:9 yaml/colon-in-text']);
    expect(findingsOf('a: 1\r\nb: 2\rb: 3\r\n')).toEqual(['3:1-3:2 yaml/duplicate-key']);
    expect(read(FICHE.replaceAll('\n', '\r')).data).toEqual(read(FICHE).data);
  });

  it('count columns in UTF-16 units', () => {
    expect(findingsOf('{ "😀": 1, b: 2, b: 3 }')).toEqual(['1:18-1:19 yaml/duplicate-key']);
  });

  it('are an error at the first one that is not UTF-8', () => {
    const bytes = new Uint8Array([...bytesOf('é: 1\nnom: '), 0xe9, ...bytesOf('lodie')]);
    const { findings: found, document } = readDocument('x', bytes);
    expect(found.map(short)).toEqual(['2:6-2:7 yaml/encoding']);
    expect(found[0]?.params).toEqual({ octet: '0xE9', caractere: 'é' });
    expect(document?.text).toBe('é: 1\nnom: élodie');
  });

  it('are told at their line where a CR alone ends the ones above', () => {
    expect(findings(Uint8Array.from(Buffer.from('a: 1\rb: é\r', 'latin1')))).toEqual(['2:4-2:5 yaml/encoding']);
  });

  it('are shown as Windows-1252 writes them, the apostrophe of Word as any other letter', () => {
    const shown = [0x80, 0x92, 0x9c, 0x9f, 0x81].map(
      (byte) => readDocument('x', Uint8Array.of(0x61, byte)).findings[0]?.params['caractere'],
    );
    expect(shown).toEqual(['€', '’', 'œ', 'Ÿ', '\ufffd']);
  });

  it.each([
    ['a cut character', [0xc3]],
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['more than Unicode has', [0xf4, 0x90, 0x80, 0x80]],
    ['a lone continuation', [0x80]],
  ])('are an error at %s', (_, bad) => {
    expect(findings(new Uint8Array([...bytesOf('a: 😀é'), ...bad]))).toEqual(['1:7-1:8 yaml/encoding']);
  });

  it.each(['utf16le', 'latin1'] as const)('may not be %s with a BOM', (encoding) => {
    const bytes = encoding === 'utf16le' ? Buffer.from(`\uFEFF${FICHE}`, encoding) : Buffer.from([0xfe, 0xff, 0, 0x61]);
    expect(findings(bytes)).toEqual(['1:1-1:1 yaml/utf-16']);
  });

  it('may not be UTF-16 without a BOM', () => {
    expect(findings(Buffer.from(FICHE, 'utf16le'))).toEqual(['1:1-1:1 yaml/utf-16']);
  });

  it.each([
    ['UTF-32LE', (code: number) => [code & 0xff, code >> 8, 0, 0]],
    ['UTF-32BE', (code: number) => [0, 0, code >> 8, code & 0xff]],
  ])('may not be %s, with a BOM or without', (codage, four) => {
    for (const text of [`\uFEFF${FICHE}`, FICHE]) {
      const { findings: found, kind } = readDocument(
        'x',
        Uint8Array.from([...text].flatMap((character) => four(character.charCodeAt(0)))),
      );
      expect(found.map(short)).toEqual(['1:1-1:1 yaml/utf-16']);
      expect(found[0]?.params).toEqual({ codage });
      expect(kind).toBe('fiche');
    }
  });

  it('may not hold control characters', () => {
    expect(findingsOf('a: x\u0000y\nb: \u001B[31m\n')).toEqual([
      '1:5-1:6 yaml/control-character',
      '2:4-2:5 yaml/control-character',
    ]);
  });

  it.each(['', '\n \n', '# rien\n', '\uFEFF'])('may not be empty: %j', (text) => {
    expect(findingsOf(text)).toEqual(['1:1-1:1 yaml/empty']);
  });

  it('may not be more than ten million, and then are not read', () => {
    const fits = new Uint8Array(MAX_BYTES).fill(0x20);
    fits.set(bytesOf(FICHE));
    expect(readDocument('x', fits).kind).toBe('fiche');
    const long = new Uint8Array(MAX_BYTES + 1).fill(0x20);
    long.set(bytesOf('certif: session/1\n'));
    expect(readDocument('x', long)).toMatchObject({
      kind: 'session',
      document: undefined,
      findings: [{ rule: 'yaml/too-large' }],
    });
  });
});
