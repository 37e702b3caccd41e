// The order of a run that has seen none before (a fresh clone, as in CI): jest takes the largest file first, and the stories in which services
// are killed again and again are short files that take minutes. Begun last, one of them would keep one core busy and leave the other idle.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

const root = join(__dirname, '..', '..');

/** Longest first, as measured in a fresh clone on two cores. */
const LONGEST = [
  'src/processes/killed-processes.journey.spec.ts',
  'test/journeys/city.journey.spec.ts',
  'src/processes/killed-pay.journey.spec.ts',
  'src/processes/killed-recogniser.journey.spec.ts',
].map((file) => join(root, file));
for (const file of LONGEST) if (!existsSync(file)) throw new Error(`${file} is gone: name the longest tests in ${__filename}`);

const rank = ({ path }) => {
  const found = LONGEST.indexOf(path);
  return found < 0 ? LONGEST.length : found;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
