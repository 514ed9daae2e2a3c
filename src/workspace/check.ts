import type { LocatedFinding } from '../diagnostics/located.ts';
import type { ParsedDocument } from '../documents/document.ts';
import { locate } from '../documents/locate.ts';
import { type DocumentSetting, readSettings } from '../documents/settings.ts';
import type { Referentiel } from '../documents/types.ts';
import { buildReferentiel } from '../referentiel/build.ts';
import { checkReferentiel } from '../referentiel/checks.ts';
import { compareEditions } from '../referentiel/editions.ts';
import type { ReferentielModel } from '../referentiel/model.ts';
import { assessFiche } from './assess.ts';
import type { Source } from './documents.ts';
import type { Ground } from './ground.ts';
import type { Loaded } from './load-referentiel.ts';
import { folderOf } from './names.ts';
import { readFound } from './read-document.ts';
import type { Referentiels } from './referentiels.ts';
import { planSession } from './session.ts';

/** A document that was checked. */
export interface Checked {
  /** `unknown` where the document does not say it. */
  readonly kind: 'referentiel' | 'fiche' | 'session' | 'unknown';
  readonly name: string;
  /** Of a referential that is sound. */
  readonly code?: string;
  /** What the head of the document makes of rules. */
  readonly settings: readonly DocumentSetting[];
  readonly findings: readonly LocatedFinding[];
  /** The document and those read on its account, where findings may stand. */
  readonly documents: readonly Pick<ParsedDocument, 'name' | 'text'>[];
  /** The referentials that were looked up for it, whose own errors are reported once a run. */
  readonly consulted: readonly Loaded[];
}

/**
 * Reads and checks one file. Nothing where it is passed over: it was found, not named, and is no document that people write
 * for certif.
 */
export async function checkSource(
  ground: Ground,
  referentiels: Referentiels,
  source: Source,
  published?: ReferentielModel,
): Promise<Checked | undefined> {
  const { read } = await readFound(ground, source);
  if (read.nature !== 'document' && !source.named) return undefined;
  const { document, findings } = read;
  const documents = document === undefined ? [] : [document];
  const settings = document === undefined ? [] : readSettings(document.text);
  const base = { kind: read.kind ?? 'unknown', name: source.name, settings, documents, consulted: [] } as const;
  if (read.data === undefined) return { ...base, findings };
  switch (read.kind) {
    case 'referentiel':
      return {
        ...base,
        code: read.data.code,
        findings: [...findings, ...checkAlone(read.document, read.data, published)],
      };
    case 'fiche': {
      const folder = folderOf(ground.cwd, source.name);
      const assessed = await assessFiche(read.document, read.data, referentiels, folder);
      const consulted = assessed.consulted === undefined ? [] : [assessed.consulted];
      return { ...base, findings: [...findings, ...assessed.findings], consulted };
    }
    case 'session': {
      const plan = await planSession(ground, referentiels, read, 'validate');
      const consulted = plan.consulted === undefined ? [] : [plan.consulted];
      const texts = [...plan.texts].map(([name, text]) => ({ name, text }));
      return { ...base, findings: [...findings, ...plan.findings], documents: texts, consulted };
    }
  }
}

function checkAlone(
  document: ParsedDocument,
  data: Referentiel,
  published: ReferentielModel | undefined,
): readonly LocatedFinding[] {
  const model = buildReferentiel(document.name, data);
  const compared = published?.data.code === data.code ? compareEditions(model, published) : [];
  return locate([...checkReferentiel(model), ...compared], new Map([[document.name, document]]));
}
