import type { Lang } from '../i18n/lang.ts';
import { compact } from '../render/compact.ts';
import { type ShownFinding, showFinding } from '../render/finding-view.ts';
import { findingsJson } from '../render/findings-json.ts';
import { github } from '../render/github.ts';
import { gitlab } from '../render/gitlab.ts';
import { junit } from '../render/junit.ts';
import { sarif } from '../render/sarif.ts';
import { stylish } from '../render/stylish.ts';
import type { Checkup } from '../workspace/check-all.ts';
import { ALL_RULES, RULES_BY_ID } from '../workspace/rules.ts';
import type { FormatName } from './format-names.ts';
import { linesFor } from './say.ts';
import { summarize } from './summary.ts';

/** What a format has to show, and to whom. */
export interface Shown {
  readonly checkup: Checkup;
  readonly lang: Lang;
  readonly colored: boolean;
  /** In columns. */
  readonly width: number;
  /** Of the terminal that shows it; nothing in a file or a pipe. */
  readonly columns: number | undefined;
  /** No mere information in any format, and no summary for people. */
  readonly quiet: boolean;
  /** certif's own version. */
  readonly version: string;
  /** A document's name from the root of the repository. */
  readonly fromRoot: (document: string) => string;
}

type Format = (findings: readonly ShownFinding[], shown: Shown) => string;

function stylishText(findings: readonly ShownFinding[], { checkup, lang, colored, width }: Shown) {
  return stylish(findings, { lang, colored, width, textOf: (file) => checkup.documents.get(file)?.text });
}

/** Every format of findings. */
const FORMATS: Readonly<Record<FormatName, Format>> = {
  stylish: (findings, shown) => {
    const { checkup, lang, quiet } = shown;
    const body = findings.length === 0 ? '' : stylishText(findings, shown);
    return quiet ? body : `${body}${linesFor(shown, summarize(checkup.tally, lang))}`;
  },
  json: (findings, { checkup: { tally } }) => {
    const { error: errors, warning: warnings, info: infos } = tally.severities;
    const summary = { files: tally.files, errors, warnings, infos, passedOver: tally.passedOver };
    return findingsJson(findings, summary);
  },
  compact: (findings) => compact(findings),
  github: (findings) => github(findings),
  gitlab: (_, shown) => gitlab(show(shown, shown.fromRoot)),
  sarif: (_, shown) => {
    const { version, lang } = shown;
    return sarif(show(shown, shown.fromRoot), { version, lang, rules: ALL_RULES });
  },
  junit: (findings, { checkup }) => junit(findings, checkup.names),
};

/** What was found, in a format: one whole document, for any number of files. */
export function renderFindings(format: FormatName, asked: Shown): string {
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
