import type { LocatedFinding } from '../diagnostics/located.ts';
import { checkSettings } from '../documents/check-settings.ts';
import type { ParsedDocument } from '../documents/document.ts';
import type { Kind } from '../documents/kind.ts';
import { locate } from '../documents/locate.ts';
import type { ReadDocument } from '../documents/read.ts';
import type { Referentiel } from '../documents/types.ts';
import { buildReferentiel } from '../referentiel/build.ts';
import { checkReferentiel } from '../referentiel/checks.ts';
import { compareEditions } from '../referentiel/editions.ts';
import type { ReferentielModel } from '../referentiel/model.ts';
import { assessFiche } from './assess.ts';
import type { Head } from './check-setting.ts';
import type { Ground } from './ground.ts';
import type { Loaded } from './load-referentiel.ts';
import { folderOf } from './names.ts';
import { readFound } from './read-document.ts';
import type { Referentiels } from './referentiels.ts';
import { RULE_IDS } from './rules.ts';
import { planSession } from './session.ts';
import { readHeads } from './settle.ts';
import type { Source } from './sources.ts';

/** A document that was checked. */
export interface Checked {
  /** `unknown` where the document does not say it. */
  readonly kind: 'referentiel' | 'fiche' | 'session' | 'unknown';
  readonly name: string;
  /** Of a referential that is sound. */
  readonly code?: string;
  /** What the heads of the document and of those read on its account make of rules, where they make anything. */
  readonly heads: readonly Head[];
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
  const { document } = read;
  const base = { name: source.name, documents: document === undefined ? [] : [document], consulted: [] };
  const { checked, ...rest } = await checkRead(ground, referentiels, read, published);
  const made = { ...base, ...rest };
  return {
    ...made,
    kind: read.kind ?? 'unknown',
    findings: [...made.findings, ...made.documents.flatMap((one) => checkSettings(one, RULE_IDS))],
    heads: made.documents.flatMap((one) => readHeads(one, one.name === source.name ? checked : undefined)),
  };
}

/** What is found in a document that was read, and where; `checked` where nothing kept it from being checked whole. */
interface Made extends Pick<Checked, 'code' | 'findings'>, Partial<Pick<Checked, 'documents' | 'consulted'>> {
  readonly checked: Kind | undefined;
}

async function checkRead(
  ground: Ground,
  referentiels: Referentiels,
  read: ReadDocument,
  published: ReferentielModel | undefined,
): Promise<Made> {
  const { findings } = read;
  if (read.data === undefined) return { findings, checked: undefined };
  switch (read.kind) {
    case 'referentiel': {
      const { data, document, kind } = read;
      return { code: data.code, findings: [...findings, ...checkAlone(document, data, published)], checked: kind };
    }
    case 'fiche': {
      const folder = folderOf(ground.cwd, read.document.name);
      const assessed = await assessFiche(read.document, read.data, referentiels, folder);
      return {
        findings: [...findings, ...assessed.findings],
        consulted: assessed.consulted === undefined ? [] : [assessed.consulted],
        checked: assessed.candidat === undefined ? undefined : read.kind,
      };
    }
    case 'session': {
      const plan = await planSession(ground, referentiels, read, 'validate');
      return {
        findings: [...findings, ...plan.findings],
        documents: [...plan.texts].map(([name, text]) => ({ name, text })),
        consulted: plan.consulted === undefined ? [] : [plan.consulted],
        checked: plan.model === undefined ? undefined : read.kind,
      };
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
