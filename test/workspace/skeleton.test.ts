import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';
import { checkSheet } from '../../src/fiche/checks.ts';
import { readSheet } from '../../src/fiche/sheet.ts';
import { checkGrading } from '../../src/grading/checks.ts';
import { gradeSheet } from '../../src/grading/grade.ts';
import { buildReferentiel } from '../../src/referentiel/build.ts';
import type { ReferentielModel } from '../../src/referentiel/model.ts';
import { MisuseError } from '../../src/workspace/misuse.ts';
import { chooseBlocs } from '../../src/workspace/skeleton/choose.ts';
import { comment } from '../../src/workspace/skeleton/comment.ts';
import { skeletonOfFiche } from '../../src/workspace/skeleton/fiche.ts';

const SHIPPED = join(import.meta.dirname, '../../referentiels/developpement-commercial.yaml');

function model(change: (text: string) => string = (text) => text): ReferentielModel {
  const read = readDocument('r.yaml', new TextEncoder().encode(change(readFileSync(SHIPPED, 'utf8'))));
  if (read.kind !== 'referentiel' || read.data === undefined) throw new Error(JSON.stringify(read.findings));
  return buildReferentiel('r.yaml', read.data);
}

const referentiel = model();
const inMarks = model((text) =>
  text.replace(/ {4}niveaux:\n(?: {6}.*\n)+/, '    note:\n      sur: 20\n      pas: 0.5\n      seuil: 10\n'),
);

function blank(from: ReferentielModel, ...codes: readonly string[]): string {
  const blocs = chooseBlocs(from, codes);
  return skeletonOfFiche({
    referentiel: from,
    blocs,
    candidat: { numero: '2026-0412' },
    schema: './fiche.schema.json',
  });
}

/** What certif makes of the text of a fiche. */
function assess(from: ReferentielModel, text: string) {
  const read = readDocument('f.yaml', new TextEncoder().encode(text));
  expect(read.findings).toEqual([]);
  if (read.kind !== 'fiche' || read.data === undefined) throw new Error('not a fiche');
  const sheet = readSheet('f.yaml', read.data, from);
  const candidat = gradeSheet(sheet);
  const rules = [...checkSheet(sheet), ...checkGrading(candidat)].map(({ rule }) => rule);
  return { candidat, rules };
}

const fill = (text: string, mark: string) =>
  text.replaceAll(/^( +C\d+\.\d+\.\d+:)$/gm, `$1 ${mark}`).replaceAll('À COMPLÉTER', 'Chloé');

function misuseOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof MisuseError ? error.kind : 'not misuse';
  }
}

describe('a blank fiche', () => {
  it('is valid as it is, and only waits for its names and its marks', () => {
    const waiting = ['fiche/to-complete', 'fiche/to-complete', 'fiche/to-mark'];
    expect(assess(referentiel, blank(referentiel)).rules).toEqual(waiting);
    expect(assess(referentiel, blank(referentiel, 'B2', 'B4')).rules).toEqual(waiting);
  });

  it('is complete once it is filled in', () => {
    const whole = assess(referentiel, fill(blank(referentiel), 'acquis'));
    expect(whole.rules).toEqual([]);
    expect(whole.candidat.resultat).toBe('certification-delivree');
    const blocs = assess(referentiel, fill(blank(referentiel, 'B4', 'B2'), 'acquis'));
    expect(blocs.rules).toEqual([]);
    expect(blocs.candidat.resultat).toBe('blocs-valides');
  });

  it('shows each criterion in full above its empty mark, and what the mark may be', () => {
    const text = blank(referentiel);
    const words = (part: string) => part.replaceAll(/[\s#]+/g, ' ').trim();
    for (const { code, data } of referentiel.critereByCode.values()) {
      const above = text.slice(0, text.indexOf(`\n      ${code}:\n`));
      expect(words(above).endsWith(words(`${data.texte} → non-acquis | acquis`))).toBe(true);
    }
    expect(referentiel.critereByCode.size).toBe(71);
  });

  it('lists the deliverables of the blocs presented, each with its text, and no other', () => {
    const text = blank(referentiel, 'B2');
    for (const { code, bloc } of referentiel.livrableByCode.values()) {
      expect(text.includes(`\n    - ${code}\n`)).toBe(bloc === 'B2');
    }
    expect(blank(referentiel)).not.toContain('\ndossier:');
  });

  it('works for a scale of marks', () => {
    const text = blank(inMarks);
    expect(text).toContain('de 0 à 20, par pas de 0.5');
    expect(assess(inMarks, fill(text, '12.5')).candidat.resultat).toBe('certification-delivree');
  });

  it('holds examples that are right once they are uncommented', () => {
    const section = (name: string, text: string) =>
      text.replaceAll(new RegExp(`^# ${name}:\n(?:#  .*\n?)+`, 'gm'), (lines) => lines.replaceAll(/^# /gm, ''));
    const text = fill(blank(referentiel), 'acquis');
    const { candidat, rules } = assess(referentiel, section('exemptions', section('amenagements', text)));
    expect(rules).toEqual(['exemption/marked']);
    expect(candidat.exemptions.map(({ etat }) => etat)).toEqual(['dispense']);
  });
});

describe('choosing blocs', () => {
  it('refuses what a fiche could not present', () => {
    expect(misuseOf(() => chooseBlocs(referentiel, ['B9']))).toBe('unknown-bloc');
    expect(misuseOf(() => chooseBlocs(referentiel, ['B1', 'B2', 'B3', 'B4', 'B5']))).toBe('every-bloc');
    const single = model((text) => text.replace(/plusieurs-blocs: oui/, 'plusieurs-blocs: non'));
    expect(misuseOf(() => chooseBlocs(single, ['B1', 'B2']))).toBe('several-blocs');
    expect(chooseBlocs(single, ['B2']).map(({ code }) => code)).toEqual(['B2']);
  });
});

describe('a comment', () => {
  it('wraps long texts within the margin and loses no word', () => {
    const text = 'mot '.repeat(80).trim();
    const lines = comment(text, '    ');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(lines.map((line) => line.replace('    # ', '')).join(' ')).toBe(text);
  });
});
