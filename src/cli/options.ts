import type { Command } from 'commander';
import { MisuseError } from '../workspace/misuse.ts';
import type { HelpWords } from './help-words.ts';

/** One result asked for: its format and the file that it goes to, or standard output. */
export interface Output<Format extends string> {
  readonly format: Format;
  readonly file: string | undefined;
}

/** Adds `--referentiel`, which may be repeated: the options then hold a list. */
export function addReferentiel(command: Command, { values, options }: HelpWords): Command {
  return command.option(`--referentiel <${values.file}>`, options.referentiel, collect);
}

/** Adds the value of an option that may be repeated to those before it. */
export function collect(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), value];
}

/** Adds an option whose value is a whole number, `least` or more. */
export function addNumber(command: Command, name: string, value: string, help: string, least: number): Command {
  return command.option(`--${name} <${value}>`, help, (text: string) => {
    const number = /^\d{1,15}$/.test(text) ? Number(text) : -1;
    if (number < least) {
      throw new MisuseError('invalid-value', { name: `--${name}`, value: text, allowed: `${least}, ${least + 1}, …` });
    }
    return number;
  });
}

/**
 * Adds `--format` and `--output`; an `--output` belongs to the `--format` before it. The function returned tells, once the
 * command line is read, what was asked for: the first format alone on standard output where nothing was said.
 */
export function addOutputs<Format extends string>(
  command: Command,
  { values, options }: HelpWords,
  formats: readonly [Format, ...Format[]],
): () => readonly Output<Format>[] {
  const asked: Output<Format>[] = [];
  command.option(`--format <${values.format}>`, options.format + formats.join(', '), (text: string) => {
    asked.push({ format: oneOf('--format', formats, text), file: undefined });
    return text;
  });
  command.option(`--output <${values.file}>`, options.output, (file: string) => {
    const last = asked.pop() ?? { format: formats[0], file: undefined };
    if (last.file !== undefined) throw new MisuseError('two-outputs', { name: last.format });
    if (asked.some((other) => other.file === file)) throw new MisuseError('same-output', { path: file });
    asked.push({ format: last.format, file });
    return file;
  });
  return () => {
    const outputs: readonly Output<Format>[] = asked.length === 0 ? [{ format: formats[0], file: undefined }] : asked;
    if (outputs.filter(({ file }) => toStdout(file)).length > 1) throw new MisuseError('two-formats');
    return outputs;
  };
}

/** `-` is standard output, too. */
export function toStdout(file: string | undefined): boolean {
  return file === undefined || file === '-';
}

/** The value among those allowed, or misuse that names them. */
export function oneOf<Value extends string>(name: string, allowed: readonly Value[], text: string): Value {
  const value = allowed.find((candidate) => candidate === text);
  if (value === undefined) throw new MisuseError('invalid-value', { name, value: text, allowed: allowed.join(', ') });
  return value;
}
