// @ts-check

import { READ } from './schemas.mjs';

/**
 * The parts that are split off: loaded when they are needed, from a bundle of their own.
 * @type {Readonly<Record<string, string>>}
 */
export const SPLIT = {
  ...Object.fromEntries(READ.map((kind) => [`src/documents/generated/${kind}.validate.cjs`, `${kind}.validate`])),
  picomatch: 'picomatch',
  'src/cli/generated/examples.ts': 'examples',
  'src/cli/explain-run.ts': 'explain',
  'src/cli/grade-run.ts': 'grade',
  'src/cli/minutes-run.ts': 'minutes',
  'src/cli/new-run.ts': 'new',
  'src/cli/run.ts': 'run',
  'src/cli/validate-run.ts': 'validate',
  'src/cli/verify-run.ts': 'verify',
  'src/exchange/candidats.ts': 'candidats',
  'src/pdf/documents.ts': 'pdf',
  'src/pdf/open-logo.ts': 'logo',
  'src/render/grade-one.ts': 'table',
};

/**
 * What other threads run, from a bundle of its own.
 * @type {Readonly<Record<string, string>>}
 */
export const THREADS = { 'src/workspace/worker.ts': 'worker' };

/**
 * Files that packages read beside themselves, and where they go in dist/.
 * @type {Readonly<Record<string, string>>}
 */
export const DATA_FILES = {
  // pdfkit reads the colour profile that PDF/A asks for.
  'node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc': 'data/sRGB_IEC61966_2_1.icc',
};

const ATKINSON = 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next';
const DEJAVU = 'node_modules/dejavu-fonts-ttf/ttf';

/**
 * The fonts of the documents, and the second ones for what they lack.
 * @type {Readonly<Record<string, string>>}
 */
export const FONTS = {
  [`${ATKINSON}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`]: 'fonts/regular.ttf',
  [`${ATKINSON}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`]: 'fonts/bold.ttf',
  [`${DEJAVU}/DejaVuSans.ttf`]: 'fonts/second-regular.ttf',
  [`${DEJAVU}/DejaVuSans-Bold.ttf`]: 'fonts/second-bold.ttf',
};
