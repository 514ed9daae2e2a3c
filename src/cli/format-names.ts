/** The formats of findings; the first is the one where none is named. */
export const FORMAT_NAMES = ['stylish', 'compact', 'json', 'github', 'gitlab', 'sarif', 'junit'] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];
