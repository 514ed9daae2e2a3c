import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES } from '../../src/cli/format-names.ts';
import type { ShownFinding } from '../../src/render/finding-view.ts';
import { github } from '../../src/render/github.ts';
import { gitlab } from '../../src/render/gitlab.ts';
import { junit } from '../../src/render/junit.ts';
import { sarif } from '../../src/render/sarif.ts';
import { ALL_RULES } from '../../src/workspace/rules.ts';
import { ficheText, referentielText } from '../support/documents.ts';
import { run } from '../support/run.ts';

const SHARED = join(import.meta.dirname, '../../../shared/tools');
const XSD = join(SHARED, 'data/junit.xsd');
const RUN = { version: '0.1.0', rules: ALL_RULES, lang: 'fr' } as const;

function finding(change: Partial<ShownFinding> = {}): ShownFinding {
  return {
    file: 'fiches/a b.yaml',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 9,
    rule: 'fiche/mark',
    severity: 'error',
    message: 'La note « aquis » n’est pas sur l’échelle',
    related: [],
    ...change,
  };
}

const NASTY = finding({ message: '50 % : a,b\r\n<&">]]>\u0000\u001b\ufffe', severity: 'warning' });
const RELATED = finding({
  rule: 'yaml/duplicate-key',
  related: [{ file: 'fiches/a b.yaml', line: 1, column: 1, endLine: 1, endColumn: 4, message: 'la première fois ici' }],
});
/** One finding of every rule, some twice. */
const EVERY = [
  ...ALL_RULES.map(({ id, severity }) => finding({ rule: id, severity })),
  finding({ file: '/ailleurs/a b.yaml' }),
  NASTY,
  RELATED,
  finding(),
  finding(),
];

describe('GitHub workflow commands', () => {
  it('are one a line, with their severity', () => {
    const text = github([finding(), finding({ severity: 'warning' }), finding({ severity: 'info' })]);
    expect(text.split('\n').map((line) => line.split(' ')[0])).toEqual(['::error', '::warning', '::notice', '']);
    expect(text.split('\n')[0]).toBe(
      '::error file=fiches/a b.yaml,line=3,endLine=3,col=5,endColumn=9,title=fiche/mark::La note « aquis » n’est pas sur l’échelle',
    );
  });

  it('write out what a terminal obeys', () => {
    const text = github([finding({ file: 'a\u001b[31m\u202e.yaml', message: 'x\u001b[2J' })]);
    expect(['\u001b', '\u202e'].filter((sign) => text.includes(sign))).toEqual([]);
  });

  it('escape what would end them', () => {
    const [line] = github([finding({ file: 'a:b,c%.yaml', message: NASTY.message })]).split('\n');
    expect(line).toContain('file=a%3Ab%2Cc%25.yaml,');
    expect(line).toContain('::50 %25 : a,b%0D%0A<&">]]>');
  });
});

describe('a GitLab report', () => {
  it('is a list of issues, each with a fingerprint of its own', () => {
    const issues: readonly { readonly fingerprint: string; readonly severity: string }[] = JSON.parse(gitlab(EVERY));
    expect(issues).toHaveLength(EVERY.length);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(EVERY.length);
    expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(['major', 'minor', 'info']));
    expect(JSON.parse(gitlab([]))).toEqual([]);
  });

  it('keeps its fingerprints while lines move', () => {
    const [a, b] = [gitlab([finding()]), gitlab([finding({ line: 30, endLine: 30 })])].map((text) => JSON.parse(text));
    expect(a[0].fingerprint).toBe(b[0].fingerprint);
  });
});

describe('a SARIF log', () => {
  it('names a file outside the repository by its whole address', () => {
    const outside = finding({ file: '/ailleurs/a b.yaml' });
    const [run] = JSON.parse(sarif([outside, finding()], RUN)).runs;
    const places = run.results.map((one: typeof run) => one.locations[0].physicalLocation.artifactLocation);
    expect(places).toEqual([
      { uri: 'file:///ailleurs/a%20b.yaml' },
      { uri: 'fiches/a%20b.yaml', uriBaseId: 'SRCROOT' },
    ]);
  });

  it('describes the rules that were broken, and relates the first of a duplicate', () => {
    const log = JSON.parse(sarif([finding(), RELATED], RUN));
    const [one] = log.runs;
    expect(one.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['yaml/duplicate-key', 'fiche/mark']);
    expect(one.results.map(({ ruleIndex }: { ruleIndex: number }) => ruleIndex)).toEqual([1, 0]);
    expect(one.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('fiches/a%20b.yaml');
    expect(one.results[1].relatedLocations).toHaveLength(1);
  });

  it('is accepted by the reference validator', { timeout: 180_000 }, (context) => {
    const checker = join(SHARED, 'sarif-check');
    if (!existsSync(checker)) context.skip('the SARIF validator is not here');
    const folder = mkdtempSync(join(tmpdir(), 'certif-'));
    try {
      const files = [[], [finding()], EVERY].map((findings, index) => {
        const file = join(folder, `${index}.sarif`);
        writeFileSync(file, sarif(findings, RUN));
        return file;
      });
      const { status, stdout, stderr } = spawnSync(checker, files, { encoding: 'utf8' });
      if (status === 2) context.skip(`the SARIF validator could not run: ${stderr}`);
      expect(status, stdout).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a JUnit report', () => {
  it('has a suite for each file, a case for each finding, and one for a clean file', () => {
    const text = junit([finding(), finding({ severity: 'info' })], ['propre.yaml', 'fiches/a b.yaml']);
    expect(text.match(/<testsuite /g)).toHaveLength(2);
    expect(text.match(/<testcase /g)).toHaveLength(3);
    expect(text.match(/<failure /g)).toHaveLength(1);
    expect(text).toContain('<testcase classname="propre.yaml" name="certif validate" time="0"></testcase>');
  });

  it('has the form of its schema', (context) => {
    if (!existsSync(XSD) || spawnSync('xmllint', ['--version']).status !== 0)
      context.skip('xmllint or the schema is not here');
    for (const text of [junit([], []), junit([finding()], []), junit(EVERY, ['propre.yaml'])]) {
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', XSD, '-'], {
        input: text,
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
    }
  });
});

describe('certif validate', () => {
  const DOCUMENTS = { 'a/referentiels/petit.yaml': referentielText(), 'a/f.yaml': ficheText('1', 'aquis') };

  it.each(['github', 'gitlab', 'sarif', 'junit'])('writes %s to a file while it shows stylish', async (format) => {
    const argv = ['validate', 'a', '--format', 'stylish', '--format', format, '--output', 'out.txt'];
    const { code, stdout, files } = await run(argv, DOCUMENTS);
    expect(code).toBe(1);
    expect(stdout).toContain('fiche/mark');
    expect(new TextDecoder().decode(files.contents.get('/dossier/out.txt'))).toContain('fiche/mark');
  });

  it.each(FORMAT_NAMES)(
    'writes out, in %s, what of a value would turn the direction of its message',
    async (format) => {
      const signs = '\u061c\u200e\u200f\u202a\u202e\u2066\u2069';
      const text = ficheText('1', `"a${signs}b"`);
      const { stdout } = await run(['validate', 'a/f.yaml', '--format', format], { ...DOCUMENTS, 'a/f.yaml': text });
      expect(stdout.replaceAll('\\\\', '\\')).toContain(
        'a\\u{61c}\\u{200e}\\u{200f}\\u{202a}\\u{202e}\\u{2066}\\u{2069}b',
      );
      expect([...signs].filter((sign) => stdout.includes(sign))).toEqual([]);
    },
  );

  it('names files from the root of the repository for GitLab and SARIF', async () => {
    const { stdout } = await run(['validate', 'a/f.yaml', '--format', 'gitlab'], { ...DOCUMENTS, '/.git/HEAD': '' });
    expect(JSON.parse(stdout)[0].location.path).toBe('dossier/a/f.yaml');
    const outside = { ...DOCUMENTS, '/dossier/.git/HEAD': '', '/ailleurs/f.yaml': ficheText('1', 'aquis') };
    const argv = ['validate', '../ailleurs/f.yaml', '--referentiel', 'a', '--format', 'gitlab'];
    expect(JSON.parse((await run(argv, outside)).stdout)[0].location.path).toBe('/ailleurs/f.yaml');
  });
});
