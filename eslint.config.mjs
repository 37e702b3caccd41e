import tseslint from 'typescript-eslint';

/** In-memory delivery looks like durability and is not: of @nestjs/cqrs only the dispatcher is used (docs/adr). */
const bannedCqrs = ['AggregateRoot', 'EventPublisher', 'EventBus', 'EventsHandler', 'Saga', 'IEventHandler'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'test/house/violations/', 'docs/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'no-restricted-imports': ['error', { paths: [{ name: '@nestjs/cqrs', importNames: bannedCqrs, message: 'Only CommandBus and QueryBus: see docs/adr.' }] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'A catch that hides a fault.' },
        { selector: "TSEnumDeclaration", message: 'Use a const list and its union.' },
      ],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // The domain knows no clock, no chance, no environment.
    files: ['src/kernel/**/*.ts', 'src/contexts/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.provider.ts', '**/*.controller.ts', '**/*.file.ts', '**/*.handler.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'process', 'setTimeout', 'setInterval', 'performance'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts', 'demo/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }], 'no-console': 'off' },
  },
  { files: ['src/main.ts', 'src/cli/**/*.ts', 'scripts/**'], rules: { 'no-console': 'off' } },
);
