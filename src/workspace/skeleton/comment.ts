import { oneLine } from '../../lib/one-line.ts';

/** The right margin of comments: what an editor shows without scrolling. */
const WIDTH = 100;

/** Where a French line may break: not within « … » beside its marks, nor before a sign that has a space before it. */
const BREAK = /(?<![\s«])\s+(?![\s»:;!?…])/u;

/** A text as comment lines, wrapped, under an indent; line breaks of the text itself are spaces. */
export function comment(text: string, indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).split(BREAK)) {
    if (line !== '' && indent.length + 2 + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((part) => `${indent}# ${part}`.trimEnd());
}

/** Lines of YAML as an example to uncomment: each behind `# `, its own indent kept. */
export function asExample(lines: readonly string[], indent = ''): readonly string[] {
  return lines.map((line) => `${indent}# ${line}`.trimEnd());
}
