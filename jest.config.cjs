/** Four kinds of test by suffix; only the kinds that need a PostgreSQL start one (test/support/start-postgres.ts). */
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

const every = {
  rootDir: __dirname,
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/demo', '<rootDir>/client'],
  testEnvironment: '<rootDir>/test/support/nodes-own-environment.ts',
  testRunner: '<rootDir>/test/support/nodes-own-runner.cjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/shelves-as-shipped.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { swcrc: false, ...swc }] },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};
const withPostgres = {
  globalSetup: '<rootDir>/test/support/start-postgres.ts',
  globalTeardown: '<rootDir>/test/support/stop-postgres.ts',
};

module.exports = {
  testTimeout: 180_000,
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  // Most of the time of journeys is waiting for other processes: two at a time keep two cores busy.
  maxWorkers: 2,
  // A worker has nothing left to do at its end (6 ms of processor time), but half a GB to give back: on a busy machine longer than the half second after which jest would warn of a leak.
  workerGracefulExitTimeout: 20_000,
  projects: [
    {
      ...every,
      displayName: 'unit',
      roots: [...every.roots, '<rootDir>/bench'],
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.int\\.spec\\.ts$', '\\.journey\\.spec\\.ts$', '/test/house/', '/test/faults/'],
    },
    { ...every, displayName: 'house', testMatch: ['<rootDir>/test/house/**/*.spec.ts'] },
    { ...every, ...withPostgres, displayName: 'int', testMatch: ['**/*.int.spec.ts'] },
    {
      ...every,
      ...withPostgres,
      displayName: 'journey',
      testMatch: ['**/*.journey.spec.ts'],
      testEnvironment: '<rootDir>/test/support/journey-environment.ts',
      setupFilesAfterEnv: [...every.setupFilesAfterEnv, '<rootDir>/test/support/answers/compare-answers.ts'],
    },
  ],
};
