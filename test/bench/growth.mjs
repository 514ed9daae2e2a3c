// @ts-check
import { join } from 'node:path';
import { inFolder, writeReferentiels } from './inputs.mjs';
import { CERTIF, timeCommands } from './measure.mjs';
import { yamlAlone } from './yaml-alone.mjs';

/** So many files, and how often: what takes long varies little, and needs no warming. */
const SIZES = [
  { files: 1, rounds: 11, warm: 1 },
  { files: 100, rounds: 3, warm: 1 },
  { files: 1000, rounds: 1, warm: 0 },
];

/** What a referential more costs `validate`, beside what it costs to parse it and do nothing. */
export function growth() {
  return inFolder(async (folder) => {
    const parser = await yamlAlone(folder);
    return SIZES.map(({ files, rounds, warm }) => {
      const referentiels = writeReferentiels(join(folder, String(files)), files);
      const { validate = 0, parse = 0 } = timeCommands(
        { validate: [CERTIF, 'validate', '--quiet', referentiels], parse: [parser, referentiels] },
        rounds,
        warm,
      );
      const note = `yaml alone ${(parse / files).toFixed(2)} ms`;
      return {
        what: `validate, ${files} référentiel${files > 1 ? 's' : ''}: each`,
        value: validate / files,
        unit: 'ms',
        note,
      };
    });
  });
}
