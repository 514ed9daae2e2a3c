import type { Lang } from '../i18n/lang.ts';
import { type ShownFinding, showFinding } from '../render/finding-view.ts';
import type { Checkup } from '../workspace/check-all.ts';
import { RULES_BY_ID } from '../workspace/rules.ts';
import { summarize } from './summary.ts';

/** What a format has to show, and to whom. */
export interface Shown {
  readonly checkup: Checkup;
  readonly lang: Lang;
  readonly colored: boolean;
  /** In columns. */
  readonly width: number;
  /** Neither a summary nor mere information, where people read. */
  readonly quiet: boolean;
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
    const seen = quiet ? findings.filter(({ severity }) => severity !== 'info') : findings;
    const body = seen.length === 0 ? '' : await stylishText(seen, shown);
    return quiet ? body : `${body}${summarize(checkup.tally, lang)}\n`;
  },
  json: async (findings, { checkup: { tally } }) => {
    const { findingsJson } = await import('../render/findings-json.ts');
    const { error: errors, warning: warnings, info: infos } = tally.severities;
    const summary = { files: tally.files, errors, warnings, infos, passedOver: tally.passedOver };
    return findingsJson(findings, summary);
  },
  compact: async (findings) => (await import('../render/compact.ts')).compact(findings),
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

/** The first is the one where none is named. */
export const FORMAT_NAMES: readonly [FormatName, ...FormatName[]] = ['stylish', 'json', 'compact'];

/** What was found, in a format: one whole document, for any number of files. */
export function renderFindings(format: FormatName, shown: Shown): Promise<string> {
  const showing = { rules: RULES_BY_ID, lang: shown.lang, fileOf: (document: string) => document };
  const findings = shown.checkup.findings.map((finding) => showFinding(finding, showing));
  return FORMATS[format](findings, shown);
}
