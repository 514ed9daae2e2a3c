import type { ShownFinding } from './finding-view.ts';

/** Documents know no clock, and a check no duration. */
const TIME = 'time="0" timestamp="1970-01-01T00:00:00" hostname="certif"';

/**
 * Findings as JUnit: a suite for each file checked, a case for each finding. Errors are failures; the others pass, and
 * are told in the suite's output; a clean file is one case that passes.
 */
export function junit(findings: readonly ShownFinding[], files: readonly string[]): string {
  const names = [...new Set([...files, ...findings.map(({ file }) => file)])];
  const suites = names.map((file, index) =>
    suite(
      file,
      index,
      findings.filter((finding) => finding.file === file),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

function suite(file: string, id: number, findings: readonly ShownFinding[]): string {
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  const passed = findings.filter(({ severity }) => severity !== 'error');
  const cases = findings.length === 0 ? [testCase(file, 'certif validate', '')] : findings.map(findingCase);
  const name = token(file);
  return [
    `  <testsuite package="certif" id="${id}" name="${name}" tests="${cases.length}" failures="${failures}" errors="0" ${TIME}>\n`,
    '    <properties/>\n',
    ...cases,
    `    <system-out>${text(passed.map(line).join('\n'))}</system-out>\n`,
    '    <system-err/>\n',
    '  </testsuite>\n',
  ].join('');
}

function findingCase(finding: ShownFinding): string {
  const { file, line: number, column, rule, severity, message } = finding;
  const failure =
    severity === 'error'
      ? `<failure type="${token(rule)}" message="${attribute(message)}">${text(line(finding))}</failure>`
      : '';
  return testCase(file, `${number}:${column} ${rule}`, failure);
}

function testCase(file: string, name: string, content: string): string {
  return `    <testcase classname="${token(file)}" name="${token(name)}" time="0">${content}</testcase>\n`;
}

function line({ file, line: number, column, severity, message, rule }: ShownFinding): string {
  return `${file}:${number}:${column}: ${severity}: ${message} [${rule}]`;
}

/** What XML 1.0 forbids even as a reference is shown as missing. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function text(value: string): string {
  return value.replace(FORBIDDEN, '\ufffd').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attribute(value: string): string {
  return text(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** An attribute in which white space does not count; never empty. */
function token(value: string): string {
  return attribute(value.trim() === '' ? '-' : value);
}
