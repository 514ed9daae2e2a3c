import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import isDecisions from '../../src/documents/generated/decisions.validate.cjs';
import { ficheText, referentielText } from '../support/documents.ts';
import { FONTS, SESSION } from '../support/minutes.ts';
import { readPdf } from '../support/pdf.ts';
import { png } from '../support/png.ts';
import { type Ran, run } from '../support/run.ts';

/** With a member who is challenged for one candidate, one more in that member's place, and a decision against the marks. */
const CHALLENGED = `${SESSION.replace('present: oui }', 'present: oui, recusations: ["2026-2"] }').replace(
  'fiches:',
  '  - { nom: Sophie Lemaire, qualite: Consultante, role: membre, externe: oui, qualifie: oui, present: oui }\nfiches:',
)}  lignes:
    - { candidat: "2026-2", bloc: B2, decision: valide, motif: Un oral excellent. }
`;

const BORN = '  nom-usage: Martin\n  naissance: 1999-04-18\n  lieu-naissance: Ajaccio\nparcours:';
const LOGO = png({ width: 40, height: 20, type: 2, depth: 8 }, () => [31, 58, 95]);

const DOCUMENTS = {
  ...FONTS,
  's/referentiels/petit.yaml': referentielText(),
  's/session.yaml': CHALLENGED,
  's/fiches/nguyen-1.yaml': ficheText('2026-1').replace('parcours:', BORN),
  's/fiches/nguyen-2.yaml': ficheText('2026-2', 'non-acquis').replace('parcours:', BORN),
  's/fiches/nguyen-3.yaml': ficheText('2026-3', ''),
  's/fiches/nguyen-4.yaml': ficheText('2026-4').replace('  numero: "2026-4"\n', ''),
  'logo.png': LOGO,
};

function minutes(...options: readonly string[]): Promise<Ran> {
  return run(['minutes', 's/session.yaml', '--out', 'out', ...options], DOCUMENTS);
}

function output({ files }: Ran, name: string): Uint8Array {
  return files.contents.get(`/dossier/out/${name}`) ?? new Uint8Array();
}

function json(ran: Ran, name: string) {
  return JSON.parse(new TextDecoder().decode(output(ran, name)));
}

function written({ files }: Ran): readonly string[] {
  return [...files.contents.keys()].filter((path) => path.startsWith('/dossier/out/'));
}

describe('the report of a candidate', () => {
  it('has the decisions on that candidate joined to it, as the decisions of the session have them', async () => {
    const ran = await minutes();
    const { attachments } = await readPdf(output(ran, 'rapports/2026-2.pdf'));
    const joined = JSON.parse(attachments['decisions.json'] ?? '');
    expect(isDecisions(joined), JSON.stringify(isDecisions.errors)).toBe(true);
    const { candidats, ...head } = json(ran, 'decisions.json');
    expect(joined).toEqual({ ...head, candidats: [candidats[1]], findings: [] });
    expect(joined.candidats[0]).toMatchObject({ numero: '2026-2', nom: 'Nguyễn', fiche: 'fiches/nguyen-2.yaml' });
  });
});

describe('anonymous documents', () => {
  it('name candidates by their number alone, in pages, in data and on the terminal', async () => {
    const ran = await minutes('--anonyme');
    expect(ran.code).toBe(1);
    const rapports = ['rapports/2026-1.pdf', 'rapports/2026-2.pdf'];
    const files = await Promise.all(
      ['proces-verbal.pdf', ...rapports].map(async (name) => JSON.stringify(await readPdf(output(ran, name)))),
    );
    const { entrees: _, 'non-examines': leftOut, ...manifest } = json(ran, 'manifest.json');
    const texts = [...files, JSON.stringify([json(ran, 'decisions.json'), manifest])];
    for (const text of texts) {
      expect(text).not.toMatch(/Nguy|Chlo|Martin|1999|avril|Ajaccio|nguyen/i);
      expect(text).toContain('2026-');
    }
    expect(files[0]).toContain('Claire Roux');
    // Beside the number of its candidate, the name of a fiche would tell who it is.
    expect(leftOut).toEqual([{ numero: '2026-3' }, { numero: 'numéro illisible' }]);
    expect(ran.stderr).not.toMatch(/Chlo/);
    expect(isDecisions(json(ran, 'decisions.json'))).toBe(true);
  });

  it('read as sentences without a name', async () => {
    const { text } = await readPdf(output(await minutes('--anonyme'), 'proces-verbal.pdf'));
    const plain = text.replaceAll('\u00a0', ' ');
    expect(plain).toContain('Récusation de Claire Roux pour le candidat 2026-2 : dossier délibéré sans ce membre');
    expect(plain).toContain(
      'Candidat Parcours B1 B2 B3 Résultat 2026-1 complet V V V certification délivrée 2026-2 complet NV VJ NV',
    );
    expect(plain).toContain('2026-2 : B1');
    expect(plain).toContain('Dossiers non examinés – 2026-3 – numéro illisible');
  });

  it('name in the manifest of some those who are not examined, until they are', async () => {
    const options = ['--anonyme', '--only', '2026-3'];
    const first = await minutes(...options);
    expect(json(first, 'manifest.json')['non-examines']).toEqual([{ numero: '2026-3' }]);
    const { contents } = first.files;
    const again = await run(['minutes', 's/session.yaml', '--out', 'out', ...options], {
      ...Object.fromEntries(contents),
      's/fiches/nguyen-3.yaml': ficheText('2026-3'),
    });
    expect(json(again, 'manifest.json')).toMatchObject({
      'non-examines': [],
      sorties: [{ fichier: 'rapports/2026-3.pdf' }],
    });
  });

  it('hold no attestation, which is said', async () => {
    const ran = await minutes('--anonyme');
    expect(written(ran).filter((name) => name.includes('attestations'))).toEqual([]);
    expect(ran.stderr).toContain('Aucune attestation n’est produite');
    expect(json(ran, 'manifest.json').options).toEqual({ anonyme: true });
    expect((await minutes('--anonyme', '--quiet')).stderr).not.toContain('attestation');
    expect((await minutes()).stderr).not.toContain('attestation');
  });
});

describe('the logo of documents', () => {
  it('stands in each of them, and is named in the manifest as a file that went in', async () => {
    const ran = await minutes('--logo', 'logo.png');
    for (const name of ['proces-verbal', 'rapports/2026-1', 'attestations/2026-1-B1']) {
      expect((await readPdf(output(ran, `${name}.pdf`))).roles).toContain('Figure');
    }
    const { options, entrees } = json(ran, 'manifest.json');
    const sha256 = createHash('sha256').update(LOGO).digest('hex');
    expect(entrees).toContainEqual({ fichier: '../logo.png', sha256 });
    expect(options).toEqual({ logo: sha256 });
  });

  it.each([
    ['is no PNG', 's/session.yaml', 'n’est pas une image PNG : rien n’est écrit'],
    ['is cut short', 'cut.png', 'est une image PNG abîmée : il y manque des octets'],
    ['is too large', 'large.png', 'est trop grand : 2000 pixels de côté et 1 Mo au plus'],
    ['is not there', 'absent.png', 'n’existe pas'],
    ['has no name', '', 'attend une valeur'],
  ])('is misuse where it %s, and nothing is written', async (_, name, sentence) => {
    const logos = {
      'cut.png': LOGO.slice(0, -20),
      'large.png': png({ width: 3000, height: 1, type: 0, depth: 1 }, () => [0]),
    };
    const ran = await run(['minutes', 's/session.yaml', '--out', 'out', '--logo', name], { ...DOCUMENTS, ...logos });
    expect([ran.code, written(ran)]).toEqual([2, []]);
    expect(ran.stderr).toContain(sentence);
  });
});
