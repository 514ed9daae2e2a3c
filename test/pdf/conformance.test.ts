import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deliberate } from '../../src/jury/deliberate.ts';
import { attestationsOf, rapportOf } from '../../src/jury/documents-of.ts';
import { extraitOf } from '../../src/jury/extrait-of.ts';
import { minutesOf } from '../../src/jury/minutes-of.ts';
import { demande } from '../support/fiche.ts';
import { drawer } from '../support/pdf.ts';
import { png } from '../support/png.ts';
import { dossier, session } from '../support/session.ts';

const CHECKER = join(import.meta.dirname, '../../../shared/tools/pdf-conformance/check');
const hasChecker = existsSync(CHECKER) && spawnSync('java', ['-version']).status === 0;

/** With a logo that lets the paper through. */
const LOGO = png({ width: 30, height: 10, type: 6, depth: 8 }, (x) => [31, 58, 95, 8 * x]);

it('every kind of document is valid PDF/UA-1 and PDF/A-3a', { timeout: 180_000 }, async (context) => {
  if (!hasChecker) context.skip('veraPDF is not here: conformance is not checked');
  const model = session();
  const { candidat } = deliberate(
    model,
    dossier({ marks: { 'C1.1.1': undefined, 'C2.1.1': 'non-acquis' }, fiche: { exemptions: [demande()] } }),
  );
  const { procesVerbal, rapport, attestation } = drawer(LOGO);
  const [first] = attestationsOf(model, candidat);
  if (first === undefined) throw new Error('no attestation');
  const documents = {
    'proces-verbal.pdf': await procesVerbal(minutesOf(model, [extraitOf(candidat)], [])),
    'rapport.pdf': await rapport(rapportOf(model, candidat), { certif: 'decisions/1' }),
    'attestation.pdf': await attestation(first),
  };
  const folder = mkdtempSync(join(tmpdir(), 'certif-'));
  try {
    const files = Object.entries(documents).map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const { stdout, stderr, status } = spawnSync(CHECKER, files, { encoding: 'utf8' });
    if (status === 2) context.skip(`veraPDF could not run: ${stderr}`);
    expect(stdout.match(/ conforms /g), stdout).toHaveLength(6);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
