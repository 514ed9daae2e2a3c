import type { Attestation, ProcesVerbal, Rapport } from '../jury/minutes.ts';
import { drawAttestation } from './attestation.ts';
import { type FontFiles, openKit } from './kit.ts';
import type { Logo } from './logo.ts';
import { drawProcesVerbal } from './proces-verbal.ts';
import { drawRapport } from './rapport.ts';

/** The three documents of a session, each drawn from its value to the bytes of a PDF. */
export interface Drawer {
  readonly procesVerbal: (minutes: ProcesVerbal) => Uint8Array;
  /** `decisions` are the candidate's own, joined to the report as they stand. */
  readonly rapport: (rapport: Rapport, decisions: object) => Uint8Array;
  readonly attestation: (attestation: Attestation) => Uint8Array;
}

/** Opens the fonts once for any number of documents; the logo stands at the head of each. */
export function openDrawer(files: FontFiles, logo?: Logo): Drawer {
  const kit = openKit(files, logo);
  return {
    procesVerbal: (minutes) => drawProcesVerbal(kit, minutes),
    rapport: (rapport, decisions) => drawRapport(kit, rapport, decisions),
    attestation: (attestation) => drawAttestation(kit, attestation),
  };
}
