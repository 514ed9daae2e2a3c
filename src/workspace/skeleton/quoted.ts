import { MARKER } from '../../documents/marker.ts';

/** A text as YAML reads it whatever it holds, or the marker where there is none. */
export function quotedOrMarker(text: string | undefined): string {
  return text === undefined ? MARKER : JSON.stringify(text);
}
