/** Whether a text can be a candidate's number: 1 to 64 characters, on one line (`NumeroCandidat` of the schema, without control characters). */
export function isNumero(text: string): boolean {
  return /^\P{Cc}{1,64}$/u.test(text);
}
