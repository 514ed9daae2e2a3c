import type { Attestation, ProcesVerbal, Rapport } from '../jury/minutes.ts';
import { drawAttestation } from './attestation.ts';
import { type FontFiles, openKit } from './kit.ts';
import { drawProcesVerbal } from './proces-verbal.ts';
import { drawRapport } from './rapport.ts';

/** The three documents of a session, each drawn from its value to the bytes of a PDF. */
export interface Drawer {
  readonly procesVerbal: (minutes: ProcesVerbal) => Promise<Uint8Array>;
  readonly rapport: (rapport: Rapport) => Promise<Uint8Array>;
  readonly attestation: (attestation: Attestation) => Promise<Uint8Array>;
}

/** Opens the fonts once for any number of documents. */
export function openDrawer(files: FontFiles): Drawer {
  const kit = openKit(files);
  return {
    procesVerbal: (minutes) => drawProcesVerbal(kit, minutes),
    rapport: (rapport) => drawRapport(kit, rapport),
    attestation: (attestation) => drawAttestation(kit, attestation),
  };
}
