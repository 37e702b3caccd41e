// Mutation testing of the pure files of the contexts: `npm run mutation -- certificate`. A rule that can be changed without a
// spec turning red is a rule that nobody has proved. Reports go to reports/mutation.
const CONTEXTS = ['catalogue', 'accreditation', 'workforce', 'assessment', 'certificate', 'career', 'allowance', 'supervision'];
const asked = (process.env.MUTATED_CONTEXTS ?? '').split(',').filter(Boolean);
const contexts = asked.length > 0 ? asked : CONTEXTS;
/** Declarations hold no decision: field lists, texts, lists of words, doors. */
const declarations = ['*.events.ts', '*.refusals.ts', '*.spec.ts', '*-lists.ts', 'index.ts', 'services.ts'];
/** A role other than these acts; only pure files are mutated. */
const withRole = '*.*.ts';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    ...contexts.map((context) => `src/contexts/${context}/**/*.ts`),
    ...[withRole, ...declarations].map((file) => `!src/contexts/**/${file}`),
  ],
  testRunner: 'mocha',
  mochaOptions: {
    'no-config': true,
    'no-package': true,
    'no-opts': true,
    require: ['./test/support/specs-under-mocha.cjs'],
    spec: contexts.map((context) => `src/contexts/${context}/**/*.spec.ts`),
    // Their subjects act, and nothing is left of them here.
    ignore: [
      '**/*.int.spec.ts',
      '**/*.journey.spec.ts',
      '**/*.handler.spec.ts',
      '**/code-lists.spec.ts',
      '**/sittings/record-links.spec.ts',
      '**/other-careers.spec.ts',
    ],
  },
  coverageAnalysis: 'perTest',
  // Texts stand in refusals with their parameters; that a name is another name is caught by types, not by specs.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 5_000,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  thresholds: { high: 95, low: 85, break: 85 },
  disableTypeChecks: true,
};
