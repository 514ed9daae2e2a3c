/** A text on one line: runs of spaces and line breaks are one space, and none stands at either end. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
