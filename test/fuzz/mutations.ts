import fc from 'fast-check';
import { type Dossier, FAILING, WHOLE } from './dossiers.ts';
import { KEYS, SNIPPETS, VALUES } from './snippets.ts';

/** A dossier of which one document was damaged. */
export interface Damaged {
  /** The path of the damaged document. */
  readonly path: string;
  readonly documents: Readonly<Record<string, string | Uint8Array>>;
}

type Change = (text: string) => string;

/** A place in a text, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

/** Changes the lines from a place on. */
function onLines(change: (lines: string[], at: number) => void, share: number): Change {
  return (text) => {
    const lines = text.split('\n');
    change(lines, Math.floor(share * (lines.length - 1)));
    return lines.join('\n');
  };
}

/** Puts a text in the place of so many characters. */
function splice(share: number, remove: number, insert: string): Change {
  return (text) => {
    const at = Math.floor(share * text.length);
    return text.slice(0, at) + insert + text.slice(at + remove);
  };
}

/** A line from its dashes on, as key and value. */
const LINE = /^([ -]*)([^:]*)(:[ \t]*)(.*)$/;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.nat(4)).map(([at, more]) => onLines((lines, line) => lines.splice(line, 1 + more), at)),
  fc
    .tuple(place, fc.nat(3))
    .map(([at, more]) => onLines((lines, line) => lines.splice(line, 0, ...lines.slice(line, line + 1 + more)), at)),
  fc.tuple(place, place).map(([from, to]) =>
    onLines((lines, line) => {
      lines.splice(Math.floor(to * lines.length), 0, ...lines.splice(line, 1));
    }, from),
  ),
  fc.tuple(place, fc.integer({ min: -3, max: 3 }), fc.constantFrom(' ', '\t', '\u00a0')).map(([at, by, sign]) =>
    onLines((lines, line) => {
      const text = lines[line] ?? '';
      lines[line] = by < 0 ? text.replace(new RegExp(`^ {0,${-by}}`), '') : sign.repeat(by) + text;
    }, at),
  ),
  fc.tuple(place, fc.constantFrom(...VALUES)).map(([at, value]) =>
    onLines((lines, line) => {
      lines[line] = (lines[line] ?? '').replace(
        LINE,
        (_, dashes, key, colon) => dashes + key + (colon || ': ') + value,
      );
    }, at),
  ),
  fc.tuple(place, fc.constantFrom(...KEYS)).map(([at, key]) =>
    onLines((lines, line) => {
      lines[line] = (lines[line] ?? '').replace(LINE, (_, dashes, __, colon, value) => dashes + key + colon + value);
    }, at),
  ),
  fc.tuple(place, fc.nat(3), fc.constantFrom(...SNIPPETS)).map(([at, remove, snippet]) => splice(at, remove, snippet)),
  fc
    .tuple(place, fc.nat(3), fc.nat(0x10ffff))
    .map(([at, remove, code]) => splice(at, remove, String.fromCodePoint(code))),
  fc.tuple(place, fc.nat(12)).map(([at, remove]) => splice(at, 1 + remove, '')),
  place.map(
    (at): Change =>
      (text) =>
        text.slice(0, Math.floor(at * text.length)),
  ),
  fc.constantFrom('\r\n', '\r', '\n\n', '\u0085').map(
    (end): Change =>
      (text) =>
        text.replaceAll('\n', end),
  ),
);

/** Bytes put in the place of others: what a damaged disk or another encoding leaves. */
const damage = fc.tuple(place, fc.nat(2), fc.uint8Array({ maxLength: 3 }));

function damageBytes(bytes: Uint8Array, [share, remove, insert]: readonly [number, number, Uint8Array]): Uint8Array {
  const at = Math.floor(share * bytes.length);
  return Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
}

function damageDossier({ name, documents }: Dossier): fc.Arbitrary<Damaged> {
  const changes = fc.array(change, { minLength: 1, maxLength: 4, size: 'max' });
  const rare = fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: damage });
  return fc.tuple(fc.constantFrom(...Object.keys(documents)), changes, rare).map(([path, made, bytes]) => {
    const text = made.reduce((before, one) => one(before), documents[path] ?? '');
    const written = new TextEncoder().encode(text);
    const damaged = bytes === undefined ? written : damageBytes(written, bytes);
    return {
      path,
      documents: { ...documents, [path]: damaged },
      [fc.toStringMethod]: () => `${name}: ${path}: ${JSON.stringify(new TextDecoder().decode(damaged))}`,
    };
  });
}

/** Dossiers with one damaged document: whole ones, and the failing examples of the rules. */
export const damagedDossier: fc.Arbitrary<Damaged> = fc
  .oneof({ weight: 1, arbitrary: fc.constantFrom(...WHOLE) }, { weight: 2, arbitrary: fc.constantFrom(...FAILING) })
  .chain(damageDossier);
