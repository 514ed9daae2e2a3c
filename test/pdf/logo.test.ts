import { describe, expect, it } from 'vitest';
import { deliberate } from '../../src/jury/deliberate.ts';
import { attestationsOf, rapportOf } from '../../src/jury/documents-of.ts';
import { extraitOf } from '../../src/jury/extrait-of.ts';
import { minutesOf } from '../../src/jury/minutes-of.ts';
import { drawer, readPdf } from '../support/pdf.ts';
import { png } from '../support/png.ts';
import { dossier, session } from '../support/session.ts';

const SQUARE = png({ width: 20, height: 20, type: 2, depth: 8 }, () => [31, 58, 95]);

/** One document of each kind, with a logo or none. */
async function documents(file?: Uint8Array): Promise<readonly Uint8Array[]> {
  const model = session();
  const { candidat } = deliberate(model, dossier());
  const [attestation] = attestationsOf(model, candidat);
  if (attestation === undefined) throw new Error('no attestation');
  const drawn = drawer(file);
  return [
    await drawn.procesVerbal(minutesOf(model, [extraitOf(candidat)], [])),
    await drawn.rapport(rapportOf(model, candidat), {}),
    await drawn.attestation(attestation),
  ];
}

/** How many images a file holds. */
function images(bytes: Uint8Array): number {
  return Buffer.from(bytes).toString('latin1').split('/Subtype /Image').length - 1;
}

describe('the logo of the certifier', () => {
  it('stands once in every document, ahead of its title, and is heard as what it is', async () => {
    for (const bytes of await documents(SQUARE)) {
      const { roles, alternatives } = await readPdf(bytes);
      expect(roles.slice(0, 5).join(' ')).toContain('Document Figure P');
      expect([images(bytes), alternatives]).toEqual([1, ['Logo : Institut Horizon Commerce']]);
    }
  });

  it('is one of the things that a file is known by', async () => {
    const other = png({ width: 20, height: 20, type: 2, depth: 8 }, () => [255, 0, 0]);
    const [one, again, red, none] = [
      await documents(SQUARE),
      await documents(SQUARE),
      await documents(other),
      await documents(),
    ];
    for (const [index, bytes] of one.entries()) {
      expect(Buffer.from(again[index] ?? []).equals(Buffer.from(bytes))).toBe(true);
      const ids = [bytes, red[index], none[index]].map(async (file) => (await readPdf(file ?? bytes)).id);
      expect(new Set(await Promise.all(ids)).size).toBe(3);
    }
  });

  it('is no part of a document where there is none', async () => {
    for (const bytes of await documents()) {
      expect([images(bytes), (await readPdf(bytes)).roles.includes('Figure')]).toEqual([0, false]);
    }
  });
});
