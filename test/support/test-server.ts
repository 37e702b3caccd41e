import type { EmbeddedPostgres } from '../../src/embedded-postgres/embedded-postgres.provider';

/** Of test servers alone: the next run sweeps away what bears it and belongs to nobody. A folder of a service has another name. */
export const TEST_FOLDER_PREFIX = 'skills-ledger-test-';

export interface TestServer {
  readonly dataDir: string;
  readonly server: EmbeddedPostgres;
}

/** Jest loads its set-up and its tear-down apart from each other; what they share lies on the global object. */
const KEPT = Symbol.for('skills-ledger.test-server');
const shelf = globalThis as { [KEPT]?: TestServer };

export const keepTestServer = (kept: TestServer): void => {
  shelf[KEPT] = kept;
};
export function takeTestServer(): TestServer | undefined {
  const kept = shelf[KEPT];
  delete shelf[KEPT];
  return kept;
}
