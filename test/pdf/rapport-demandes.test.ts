import { expect, it } from 'vitest';
import { deliberate } from '../../src/jury/deliberate.ts';
import { rapportOf } from '../../src/jury/documents-of.ts';
import type { FicheOptions } from '../support/fiche.ts';
import { drawer, readPdf } from '../support/pdf.ts';
import { dossier, session } from '../support/session.ts';

const DRAWER = drawer();

async function textOf(options: FicheOptions): Promise<string> {
  const model = session();
  const { candidat } = deliberate(model, dossier(options));
  return (await readPdf(await DRAWER.rapport(rapportOf(model, candidat), {}))).text.replaceAll('\u00a0', ' ');
}

it('an accommodation names the opinion that it stands on', async () => {
  const avis = { reference: 'RH-2026-014', date: '2026-04-03' };
  const amenagements = [{ type: 'tiers' as const, competences: ['C1.1'], description: 'Preneur de notes', avis }];
  expect(await textOf({ fiche: { amenagements } })).toContain(
    'Assistance d’un tiers (C1.1), dans le cadre du référentiel, avis RH-2026-014 du 3 avril 2026 : Preneur de notes',
  );
});

it('the result of an absent candidate is said once', async () => {
  const text = await textOf({ fiche: { presence: 'absent' } });
  expect(text).toContain('Résultat Absent. Bloc');
});

it('one bloc alone is a bloc, several are blocs', async () => {
  const dossierOf = (blocs: [string, ...string[]]) => ({ parcours: { blocs }, dossier: { livrables: [] } });
  expect(await textOf({ fiche: dossierOf(['B1']) })).toContain('Parcours bloc B1, par dossier');
  expect(await textOf({ fiche: dossierOf(['B1', 'B2']) })).toContain('Parcours blocs B1 et B2, par dossier');
});
