import tseslint from 'typescript-eslint';

/** The laws that a look at one file can hold. test/house/lint.spec.ts proves that each of them fires. */

/** In-memory delivery looks like durability and is not: of @nestjs/cqrs only the dispatcher is used (docs/adr). */
const bannedCqrs = ['AggregateRoot', 'EventPublisher', 'EventBus', 'EventsHandler', 'Saga', 'IEventHandler'];
const environment = { object: 'process', property: 'env', message: 'The environment is parsed once, in src/config.' };
const chance = { object: 'Math', property: 'random', message: 'No chance in a rule: it is run again from what was recorded.' };

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'data/', 'test/house/violations/', 'docs/', 'client/schema.ts'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // A member left out on purpose: `const { name: _, ...rest } = row`.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@nestjs/cqrs', importNames: bannedCqrs, message: 'Only CommandBus and QueryBus: see docs/adr.' }] },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'A catch that hides a fault.' },
        { selector: 'TSEnumDeclaration', message: 'Use a const list and its union.' },
      ],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'max-lines-per-function': ['error', { max: 75, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      // Each `??` and `?.` counts as a branch here, so this is looser than it looks.
      complexity: ['error', 15],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // The verifier is read by auditors: it keeps the house's sizes, though it is not compiled.
    files: ['verifier/*.mjs'],
    rules: {
      'max-lines-per-function': ['error', { max: 75, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!node:|\\./)', message: 'The verifier needs Node and the files beside it, nothing else.' }] },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/main.ts', 'src/config/**', 'src/cli/**', '**/*.spec.ts'],
    rules: { 'no-restricted-properties': ['error', environment] },
  },
  {
    // A controller answers by a value or by a fault that the one filter words; it catches nothing.
    files: ['src/**/*.controller.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'TryStatement', message: 'A controller has no try: one filter turns faults into answers.' },
        { selector: 'SwitchStatement', message: 'A controller has no switch: the catalogue knows the status of a code.' },
      ],
    },
  },
  {
    // The domain knows no clock, no chance, no environment: kernel, contexts and rosters, in files without a role.
    files: [
      'src/{kernel,contexts,roster}/**/!(*.*).ts',
      'src/{kernel,contexts,roster}/**/*.events.ts',
      'src/{kernel,contexts,roster}/**/*.refusals.ts',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'process',
        'setTimeout',
        'setInterval',
        'setImmediate',
        'performance',
        'crypto',
        'fetch',
        'require',
      ],
      'no-restricted-properties': ['error', chance, environment],
    },
  },
  // A catalogue: one entry after the other, each read by itself.
  { files: ['src/**/*.refusals.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts', 'demo/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 650, skipBlankLines: true, skipComments: true }],
      'no-console': 'off',
    },
  },
  { files: ['src/main.ts', 'src/cli/**/*.ts', 'scripts/**', 'bench/main.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
