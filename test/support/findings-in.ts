import { MARKER, PLAIN_MARKER } from '../../src/documents/marker.ts';
import { run } from './run.ts';

/** The rules that `validate` finds broken in these documents, each once with its severity, and its exit code. */
export async function findingsIn(documents: Readonly<Record<string, string | Uint8Array>>) {
  const { code, stdout } = await run(['validate', '--format', 'json'], documents);
  const { findings }: { readonly findings: readonly { readonly rule: string; readonly severity: string }[] } =
    JSON.parse(stdout);
  return { code, found: [...new Set(findings.map(({ rule, severity }) => `${severity} ${rule}`))].sort() };
}

/** A skeleton in which everything that is to be written is written. */
export function filledIn(skeleton: string): string {
  return skeleton.replaceAll(MARKER, 'Un texte').replaceAll(PLAIN_MARKER.toLowerCase(), 'un-code');
}
