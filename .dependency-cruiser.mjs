// The layers of src/, top to bottom; each may import what stands below it. CONTRIBUTING.md has the same table in words.
const LAYERS = [
  ['bin', '^src/bin[.]ts$', 'It hands over the process and decides nothing.'],
  ['cli', '^src/cli/', 'Options and exit codes: read, call, render, code.'],
  ['workspace', '^src/workspace/', 'It finds documents and runs the pure parts over them.'],
  ['views', '^src/(render|pdf|exchange)/', 'Data to text or bytes: a view asks nobody for anything.'],
  ['i18n', '^src/i18n/', 'Words about decisions, for the views.'],
  ['jury', '^src/jury/', 'The session and its decisions: pure.'],
  ['grading', '^src/grading/', 'Rules, exemptions, outcomes: pure.'],
  ['fiche', '^src/fiche/', 'The sheet and its checks: pure.'],
  ['referentiel', '^src/referentiel/', 'The referential and its checks: pure.'],
  ['documents', '^src/documents/', 'Text to data with positions.'],
  ['diagnostics', '^src/diagnostics/', 'What a finding is; it knows no rule.'],
  ['lib', '^src/lib/', 'Small pure helpers with no domain in them.'],
];

const upwards = LAYERS.flatMap(([name, path, comment], index) => {
  const above = LAYERS.slice(0, index).map(([, other]) => other);
  return above.length === 0
    ? []
    : [{ name: `${name}-imports-downwards`, severity: 'error', comment, from: { path }, to: { path: above } }];
});

/** Who alone may use a module of the platform or a package. */
const only = (name, comment, users, used) => ({
  name,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: users },
  to: { path: used },
});

const packages = (...names) => names.map((name) => `(^|/)node_modules/(@types/)?${name}(/|$)`);

export default {
  forbidden: [
    ...upwards,
    {
      name: 'io-stays-aside',
      severity: 'error',
      comment: 'Files, streams and the clock come in through the world: the pure parts never reach for them.',
      from: { path: '^src/', pathNot: '^src/(cli|workspace|io)/' },
      to: { path: '^src/io/' },
    },
    {
      name: 'io-knows-no-job',
      severity: 'error',
      comment: 'What reads and writes does not know what for.',
      from: { path: '^src/io/' },
      to: { path: '^src/', pathNot: '^src/(io|lib)/' },
    },
    {
      name: 'views-stay-apart',
      severity: 'error',
      comment: 'Terminal, PDF and exchange formats are views of one value: none is made from another.',
      from: { path: '^src/(render|pdf|exchange)/' },
      to: { path: '^src/(render|pdf|exchange)/', pathNot: '^src/$1/' },
    },
    {
      name: 'pure-parts-have-no-platform',
      severity: 'error',
      comment: 'Grading is a function of its documents: no file, no clock, no process.',
      from: { path: '^src/(exchange|jury|grading|fiche|referentiel|documents|diagnostics|i18n|lib)/' },
      to: { dependencyTypes: ['core'] },
    },
    only(
      'only-io-reads-files',
      'One folder to look at for what touches the disk.',
      '^src/io/',
      '^(node:)?fs(/promises)?$',
    ),
    only('only-documents-parses', 'One folder knows YAML.', '^src/documents/', packages('yaml', 'ajv', 'ajv-formats')),
    only('only-exchange-reads-csv', 'A format of other people.', '^src/exchange/', packages('csv-parse')),
    only(
      'only-pdf-draws',
      'Heavy, and loaded by one command.',
      '^src/pdf/',
      packages('pdfkit', 'fontkit', 'pngjs', 'bidi-js'),
    ),
    only('only-cli-parses-options', 'A command line is not a domain.', '^src/cli/', packages('commander')),
    only('only-render-colours', 'Colour is a view.', '^src/render/', packages('chalk', 'cli-table3')),
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Of two files that need each other, one holds a third.',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nobody imports is dead.',
      // What a package lacks in types is declared, and imported by nobody.
      from: { path: '^src/', orphan: true, pathNot: ['^src/documents/generated/', '[.]d[.]ts$'] },
      to: {},
    },
    {
      name: 'no-tests-in-src',
      severity: 'error',
      comment: 'The product does not depend on its tests.',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere fails at run time.',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
