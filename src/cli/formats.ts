import type { Lang } from '../i18n/lang.ts';
import { type ShownFinding, showFinding } from '../render/finding-view.ts';
import type { Checkup } from '../workspace/check-all.ts';
import { ALL_RULES, RULES_BY_ID } from '../workspace/rules.ts';
import { summarize } from './summary.ts';

/** What a format has to show, and to whom. */
export interface Shown {
  readonly checkup: Checkup;
  readonly lang: Lang;
  readonly colored: boolean;
  /** In columns. */
  readonly width: number;
  /** No mere information in any format, and no summary for people. */
  readonly quiet: boolean;
  /** certif's own version. */
  readonly version: string;
  /** A document's name from the root of the repository. */
  readonly fromRoot: (document: string) => string;
}

type Format = (findings: readonly ShownFinding[], shown: Shown) => Promise<string>;

/** What draws is loaded only where there is something to draw: a clean run starts faster. */
async function stylishText(findings: readonly ShownFinding[], { checkup, lang, colored, width }: Shown) {
  const { stylish } = await import('../render/stylish.ts');
  return stylish(findings, { lang, colored, width, textOf: (file) => checkup.documents.get(file)?.text });
}

/** Every format of findings, loaded when it is asked for. */
const FORMATS = {
  stylish: async (findings, shown) => {
    const { checkup, lang, quiet } = shown;
    const body = findings.length === 0 ? '' : await stylishText(findings, shown);
    return quiet ? body : `${body}${summarize(checkup.tally, lang)}\n`;
  },
  json: async (findings, { checkup: { tally } }) => {
    const { findingsJson } = await import('../render/findings-json.ts');
    const { error: errors, warning: warnings, info: infos } = tally.severities;
    const summary = { files: tally.files, errors, warnings, infos, passedOver: tally.passedOver };
    return findingsJson(findings, summary);
  },
  compact: async (findings) => (await import('../render/compact.ts')).compact(findings),
  github: async (findings) => (await import('../render/github.ts')).github(findings),
  gitlab: async (_, shown) => {
    const { gitlab } = await import('../render/gitlab.ts');
    return gitlab(show(shown, shown.fromRoot));
  },
  sarif: async (_, shown) => {
    const { sarif } = await import('../render/sarif.ts');
    const { version, lang } = shown;
    return sarif(show(shown, shown.fromRoot), { version, lang, rules: ALL_RULES });
  },
  junit: async (findings, { checkup }) => (await import('../render/junit.ts')).junit(findings, checkup.names),
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

/** The first is the one where none is named. */
export const FORMAT_NAMES: readonly [FormatName, ...FormatName[]] = [
  'stylish',
  'compact',
  'json',
  'github',
  'gitlab',
  'sarif',
  'junit',
];

/** What was found, in a format: one whole document, for any number of files. */
export function renderFindings(format: FormatName, asked: Shown): Promise<string> {
  const shown = asked.quiet ? { ...asked, checkup: withoutInfos(asked.checkup) } : asked;
  return FORMATS[format](
    show(shown, (document) => document),
    shown,
  );
}

function withoutInfos(checkup: Checkup): Checkup {
  const { findings, tally } = checkup;
  return {
    ...checkup,
    findings: findings.filter(({ severity }) => severity !== 'info'),
    tally: { ...tally, severities: { ...tally.severities, info: 0 } },
  };
}

function show({ checkup, lang }: Shown, fileOf: (document: string) => string): readonly ShownFinding[] {
  const showing = { rules: RULES_BY_ID, lang, fileOf };
  return checkup.findings.map((finding) => showFinding(finding, showing));
}
