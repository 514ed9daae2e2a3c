import { describe, expect, it } from 'vitest';
import { deliberate } from '../../src/jury/deliberate.ts';
import { attestationsOf, rapportOf } from '../../src/jury/documents-of.ts';
import { extraitOf } from '../../src/jury/extrait-of.ts';
import { minutesOf } from '../../src/jury/minutes-of.ts';
import { drawer, readPdf } from '../support/pdf.ts';
import { dossier, session } from '../support/session.ts';

/** Every kind of document of one candidate, each drawn by the drawer given. */
function documents() {
  const model = session();
  const { candidat } = deliberate(model, dossier({ marks: { 'C2.1.1': 'non-acquis' } }));
  const [attestation] = attestationsOf(model, candidat);
  if (attestation === undefined) throw new Error('no attestation');
  return {
    procesVerbal: (drawn = drawer()) => drawn.procesVerbal(minutesOf(model, [extraitOf(candidat)], [])),
    rapport: (drawn = drawer()) => drawn.rapport(rapportOf(model, candidat), {}),
    attestation: (drawn = drawer()) => drawn.attestation(attestation),
  };
}

describe('documents drawn one after the other', () => {
  it('have the bytes that each has alone, whatever was drawn before', async () => {
    const { procesVerbal, rapport, attestation } = documents();
    const shared = drawer();
    for (const draw of [procesVerbal, rapport, attestation, procesVerbal]) {
      expect(Buffer.compare(Buffer.from(await draw(shared)), Buffer.from(await draw()))).toBe(0);
    }
  });

  it('keep every character for who listens or searches, even one that is a part of another', async () => {
    const { procesVerbal, rapport } = documents();
    const shared = drawer();
    await procesVerbal(shared);
    expect((await readPdf(await rapport(shared))).text).toContain('C2.1 — Compétence 2.1');
  });
});
