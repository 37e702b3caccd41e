// Properties for specs-under-mocha.cjs: some examples for one change, and the same for every change. Hundreds of them for thousands of changes
// would be hours.
const fc = require('fast-check').default;

const EXAMPLES = 20;
const assert = (property, asked) => fc.assert(property, { seed: 1, ...asked, numRuns: Math.min(asked?.numRuns ?? EXAMPLES, EXAMPLES) });

module.exports = { __esModule: true, default: { ...fc, assert } };
