import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../diagnostics/rule.ts';
import type { Lang } from '../i18n/lang.ts';
import { words } from '../i18n/words.ts';
import { codeFrame } from './code-frame.ts';
import type { ShownFinding } from './finding-view.ts';
import { visible } from './visible.ts';
import { pad, widthOf, wrapText } from './width.ts';

/** How a terminal shows findings. */
export interface Stylish {
  readonly lang: Lang;
  readonly colored: boolean;
  /** In columns. */
  readonly width: number;
  /** The text of a file, for the code frames; nothing where it is not at hand. */
  readonly textOf: (file: string) => string | undefined;
}

/** Findings for people, grouped by file, each with its line underlined and what to read about its rule. */
export function stylish(findings: readonly ShownFinding[], options: Stylish): string {
  const chalk = new Chalk({ level: options.colored ? 1 : 0 });
  const groups = groupByFile(findings);
  return [...groups]
    .map(([file, group]) => {
      const blocks = group.map((finding) => block(finding, chalk, options));
      return `${chalk.underline(visible(file))}\n${blocks.join('\n')}\n`;
    })
    .join('');
}

function groupByFile(findings: readonly ShownFinding[]): ReadonlyMap<string, readonly ShownFinding[]> {
  const groups = new Map<string, ShownFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group === undefined) groups.set(finding.file, [finding]);
    else group.push(finding);
  }
  return groups;
}

const INDENT = '  ';
const PLACE = 8;

function block(finding: ShownFinding, chalk: ChalkInstance, { lang, width, textOf }: Stylish): string {
  const { file, line, column, severity, rule, message, related } = finding;
  const labels = words(lang).severity;
  const labelWidth = Math.max(...Object.values(labels).map(widthOf));
  const place = pad(`${line}:${column}`, PLACE);
  const hang = ' '.repeat(INDENT.length + widthOf(place) + labelWidth + 2);
  const [first = '', ...rest] = wrapText(message, width - hang.length);
  const label = colour(chalk, severity)(pad(labels[severity], labelWidth));
  // What a finding of privacy asks to take away is not shown once more (RGPD, art. 9).
  const text = rule.startsWith('privacy/') ? undefined : textOf(file);
  const frame = text === undefined ? [] : codeFrame(text, finding, width - INDENT.length);
  return [
    `${INDENT}${chalk.dim(place)}${label}  ${first}`,
    ...rest.map((one) => hang + one),
    `${hang}${chalk.dim(rule)}`,
    ...frame.map((one, index) => INDENT + (index === 0 ? one : colour(chalk, severity)(one))),
    ...related.map((other) => {
      const where = other.file === file ? '' : `${visible(other.file)}:`;
      return `${INDENT}${chalk.dim(`↳ ${where}${other.line}:${other.column}  ${other.message}`)}`;
    }),
    '',
  ].join('\n');
}

function colour(chalk: ChalkInstance, severity: Severity): ChalkInstance {
  switch (severity) {
    case 'error':
      return chalk.red;
    case 'warning':
      return chalk.yellow;
    case 'info':
      return chalk.blue;
  }
}
