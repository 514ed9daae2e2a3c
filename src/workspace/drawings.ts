import { join } from 'node:path';
import type { Decisions } from '../documents/generated/decisions.ts';
import type { Attestation, ProcesVerbal, Rapport } from '../jury/minutes.ts';
import type { Logo } from '../pdf/logo.ts';
import type { Ground } from './ground.ts';

/** The views that turn the minutes into documents; each gives the bytes of a PDF. */
export interface Drawings {
  readonly procesVerbal: (minutes: ProcesVerbal) => Uint8Array;
  readonly rapport: (rapport: Rapport, decisions: Decisions) => Uint8Array;
  readonly attestation: (attestation: Attestation) => Uint8Array;
}

/** The PDF views with their fonts: heavy, and loaded only where documents are made. */
export async function openDrawings({ files, packageFolder }: Ground, logo: Logo | undefined): Promise<Drawings> {
  const { openDrawer } = await import('../pdf/documents.ts');
  const font = (name: string) => files.read(join(packageFolder, 'dist/fonts', name));
  const fonts = {
    regular: await font('regular.ttf'),
    bold: await font('bold.ttf'),
    'second-regular': await font('second-regular.ttf'),
    'second-bold': await font('second-bold.ttf'),
  };
  return openDrawer(fonts, logo);
}
