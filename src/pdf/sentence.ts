/** A text that ends a sentence, with one full stop. */
export function sentence(text: string): string {
  const end = text.trimEnd();
  return /[.!?…]$/u.test(end) ? end : `${end}.`;
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
