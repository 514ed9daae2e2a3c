import { report } from '../diagnostics/finding.ts';
import type { LocatedFinding } from '../diagnostics/located.ts';
import type { Severity } from '../diagnostics/rule.ts';
import { locate } from '../documents/locate.ts';
import { TOO_MANY } from '../documents/schema-size-rules.ts';

/** What is found in a document, and the text that code frames are cut from. */
interface Told {
  readonly name: string;
  readonly text: string | undefined;
  readonly findings: readonly LocatedFinding[];
}

/** Holds what is told of one document after the other until the end of a run, so that memory does not grow with their number. */
export interface Hold {
  /** Findings whole, as long as there are not too many; one in the place of all those of a later document, as severe as the worst. */
  findings(name: string, found: readonly LocatedFinding[]): readonly LocatedFinding[];
  /** A text, as long as there is room; findings are told without their code frames where there is not. */
  text(text: string | undefined): string | undefined;
}

/** How many findings a run keeps whole. */
const MAX_FINDINGS = 20_000;
/** How much text a run keeps: that of thousands of fiches. In UTF-16 units. */
const MAX_TEXT = 20_000_000;

export function openHold(): Hold {
  let findings = 0;
  let length = 0;
  return {
    findings: (name, found) => {
      const held = findings < MAX_FINDINGS ? found : brief(name, found);
      findings += held.length;
      return held;
    },
    text: (text) => {
      if (text === undefined || length + text.length > MAX_TEXT) return undefined;
      length += text.length;
      return text;
    },
  };
}

/** A document with what is held of it. */
export function holdIn<One extends Told>(hold: Hold, one: One): One {
  const { name, text, findings } = one;
  return { ...one, text: hold.text(text), findings: hold.findings(name, findings) };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function brief(name: string, findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const severity = SEVERITIES.find((known) => findings.some((finding) => finding.severity === known));
  if (severity === undefined) return findings;
  const told = report(TOO_MANY, { document: name, path: [] }, { reste: findings.reduce(countOf, 0) }, { severity });
  const waits = findings.some((finding) => finding.waits === true);
  return locate([waits ? { ...told, waits } : told], new Map());
}

/** A finding that stands for others counts as many. */
function countOf(sum: number, { rule, params: { reste } }: LocatedFinding): number {
  return sum + (rule === TOO_MANY.id ? Number(reste) : 1);
}
