import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule, Severity } from '../diagnostics/rule.ts';
import type { Lang } from '../i18n/lang.ts';
import type { ShownFinding } from './finding-view.ts';
import { fingerprints } from './fingerprint.ts';

/** What a SARIF log says beside its findings. */
export interface SarifRun {
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly lang: Lang;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const MEND: Readonly<Record<Lang, string>> = { fr: 'Comment corriger :', en: 'How to mend it:' };
/** The root of the repository, against which files are named. */
const ROOT = 'SRCROOT';

/** Findings as SARIF 2.1.0 (OASIS), with the rules that they belong to. */
export function sarif(findings: readonly ShownFinding[], { version, rules, lang }: SarifRun): string {
  const used = rules.filter(({ id }) => findings.some(({ rule }) => rule === id));
  const names = fingerprints(findings);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          // No `informationUri`: certif has no page of its own yet.
          driver: {
            name: 'certif',
            semanticVersion: version,
            version,
            rules: used.map((rule) => describe(rule, lang)),
          },
        },
        language: lang,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        results: findings.map((finding, index) => ({
          ruleId: finding.rule,
          ruleIndex: used.findIndex(({ id }) => id === finding.rule),
          level: LEVELS[finding.severity],
          message: { text: finding.message },
          locations: [{ physicalLocation: physical(finding) }],
          ...(finding.related.length === 0 ? {} : { relatedLocations: finding.related.map(relatedLocation) }),
          partialFingerprints: { 'certif/v1': names[index] },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describe(rule: Rule, lang: Lang) {
  const { title, why, mend } = rule[lang];
  return {
    id: rule.id,
    name: pascal(rule.id),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: { text: `${why}\n\n${MEND[lang]} ${mend}`, markdown: `${why}\n\n**${MEND[lang]}** ${mend}` },
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

/** `exemption/late-avis` as `ExemptionLateAvis`, the form that SARIF asks of a rule's name. */
function pascal(id: string): string {
  return id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function physical({ file, line, column, endLine, endColumn }: Omit<ShownFinding['related'][number], 'message'>) {
  return {
    artifactLocation: artifact(file),
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

function relatedLocation(place: ShownFinding['related'][number], index: number) {
  return { id: index + 1, physicalLocation: physical(place), message: { text: place.message } };
}

/** A path from the root as a relative URI (RFC 3986); one that is absolute stands outside it. */
function artifact(file: string) {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}
