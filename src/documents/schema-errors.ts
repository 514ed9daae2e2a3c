import type { Path } from '../diagnostics/finding.ts';

/** An error of a compiled validator, as ajv makes it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What is wrong in one place of a document, before it is put into words. */
export interface Fault {
  readonly path: Path;
  readonly value: unknown;
  /** What the value itself breaks: the error that tells most. */
  error?: SchemaError;
  readonly missing: string[];
  readonly unknown: string[];
  /** Keys that another key of the mapping excludes. */
  readonly excluded: { readonly key: string; readonly by: string }[];
  /** Keys of which one is needed. */
  readonly oneOf: string[];
}

/** Gathers the errors of a validator by the place that they concern; what only follows from another error is left out. */
export function gather(data: unknown, errors: readonly SchemaError[]): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const error of errors) {
    const pointer = error.keyword === 'false schema' ? parentOf(error.instancePath) : error.instancePath;
    let fault = faults.get(pointer);
    if (fault === undefined) {
      fault = { ...resolve(data, pointer), missing: [], unknown: [], excluded: [], oneOf: [] };
      faults.set(pointer, fault);
    }
    file(fault, error);
  }
  return [...faults]
    .filter(([pointer, fault]) => !followsFromExclusion(faults, pointer, fault))
    .map(([, fault]) => fault);
}

/** Which words are allowed depends on a key that should not be there. */
function followsFromExclusion(faults: ReadonlyMap<string, Fault>, pointer: string, { error }: Fault): boolean {
  return error?.keyword === 'enum' && (faults.get(parentOf(pointer))?.excluded.length ?? 0) > 0;
}

function file(fault: Fault, error: SchemaError): void {
  const { params, schemaPath } = error;
  switch (error.keyword) {
    case 'required':
      (schemaPath.includes('/anyOf/') ? fault.oneOf : fault.missing).push(String(params['missingProperty']));
      return;
    case 'additionalProperties':
      fault.unknown.push(String(params['additionalProperty']));
      return;
    case 'false schema':
      fault.excluded.push({
        key: unescapePointer(error.instancePath.slice(error.instancePath.lastIndexOf('/') + 1)),
        by: /dependentSchemas\/([^/]+)\//.exec(schemaPath)?.[1] ?? '',
      });
      return;
    case 'anyOf':
    case 'oneOf':
    case 'if':
      return;
    default:
      if (fault.error === undefined || rank(error) < rank(fault.error)) fault.error = error;
  }
}

/** A type before a form; of two enumerations the shorter, which is the more exact. */
function rank({ keyword, params }: SchemaError): number {
  if (keyword === 'type') return 0;
  const allowed = params['allowedValues'];
  return keyword === 'enum' && Array.isArray(allowed) ? allowed.length : 1_000;
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

function resolve(data: unknown, pointer: string): { readonly path: Path; readonly value: unknown } {
  const path: (string | number)[] = [];
  let value = data;
  for (const part of pointer.split('/').slice(1)) {
    const step = Array.isArray(value) ? Number(part) : unescapePointer(part);
    path.push(step);
    value = childOf(value, step);
  }
  return { path, value };
}

/** The value under a key of a mapping or an index of a list. */
export function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, step)?.value;
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
