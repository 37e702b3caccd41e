/**
 * What a mutant of a pure rule must be caught by (stryker.config.mjs): the unit specs of its own context, and of the kernel when everything is
 * mutated. What a pure rule never touches is not loaded: a run of thousands of mutants would spend nearly all its time on loading it.
 */
const { projects } = require('./jest.config.cjs');
const unit = projects.find((project) => project.displayName === 'unit');
const asWhole = Object.fromEntries(Object.entries(unit).filter(([name]) => name !== 'displayName'));
const asked = (process.env.MUTATED_CONTEXTS ?? '').split(',').filter(Boolean);
const FRAMEWORK = '^(@nestjs/.*|@fastify/.*|typeorm|class-validator|class-transformer|rxjs(/.*)?|pg|pino|prom-client|@eventstore/db-client)$';
/** Files of a role that acts. Providers stay: some of them are shelves of published documents, which rules look into. */
const ACTING = '^\\.{1,2}/.*\\.(controller|dto|module|handler|entity|query)$';

module.exports = {
  ...asWhole,
  // A run per mutant looks for files anew each time: only where something is.
  roots: ['<rootDir>/src/contexts', '<rootDir>/src/kernel', '<rootDir>/test/support'],
  watchman: false,
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  moduleNameMapper: { [FRAMEWORK]: '<rootDir>/test/support/nothing.cjs', [ACTING]: '<rootDir>/test/support/nothing.cjs' },
  testMatch: (asked.length > 0 ? asked : ['*']).map((context) => `<rootDir>/src/contexts/${context}/**/*.spec.ts`),
  // Their subjects are providers, of which nothing is left here.
  testPathIgnorePatterns: [...unit.testPathIgnorePatterns, '/code-lists/code-lists\.spec', '/sittings/record-links\.spec'],
};
