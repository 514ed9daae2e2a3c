// @ts-check

import { CERTIF, timeCommands } from './measure.mjs';
import { REFERENTIEL } from './texts.mjs';

const ROUNDS = 31;

/** What starting costs, beside Node that does nothing. */
export async function start() {
  const {
    node = 0,
    version = 0,
    validate = 0,
  } = timeCommands(
    { node: ['-e', '0'], version: [CERTIF, '--version'], validate: [CERTIF, 'validate', REFERENTIEL] },
    ROUNDS,
  );
  return [
    { what: 'node -e 0', value: node, unit: 'ms' },
    { what: 'certif --version / node -e 0', value: version / node, unit: '×', bar: 1.3, aim: 1.15 },
    { what: 'validate, shipped referential / node -e 0', value: validate / node, unit: '×', bar: 2.2, aim: 1.8 },
  ];
}
