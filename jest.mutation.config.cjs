/** The unit specs of the contexts alone: what a mutant of a pure rule must be caught by (stryker.config.mjs). */
const { projects } = require('./jest.config.cjs');
const unit = projects.find((project) => project.displayName === 'unit');

const asWhole = Object.fromEntries(Object.entries(unit).filter(([name]) => name !== 'displayName'));
module.exports = { ...asWhole, testEnvironment: '@stryker-mutator/jest-runner/jest-env/node', testMatch: ['<rootDir>/src/contexts/**/*.spec.ts', '<rootDir>/src/kernel/**/*.spec.ts'] };
