import { fillDisk, SmallDisk } from './full-disk';
import { LedgerFolder } from './ledger-folder';
import { SERVICE_FAULTS } from './service-faults';
import type { Scenario } from './service-round';
import { assessing, qualifying } from './stories';

const DEMO_FROM = '2026-11-02';
const openFolder = (): LedgerFolder => new LedgerFolder();

/** One service with its embedded PostgreSQL, as a first user has it. */
export const ONE_SERVICE: Scenario = { services: 1, demoFrom: DEMO_FROM, story: assessing, faults: SERVICE_FAULTS, openFolder };

/**
 * Two services on one ledger: every try of a request goes to the other one, and the one that projects and acts may be
 * killed, or stand still until the other has taken its place, and then go on.
 */
export const TWO_SERVICES: Scenario = { services: 2, story: qualifying, faults: SERVICE_FAULTS, openFolder };

/** A disk that is full for a while, with and without a kill. */
export const FULL_DISK: Scenario = {
  services: 1,
  demoFrom: DEMO_FROM,
  story: assessing,
  openFolder: () => new SmallDisk(),
  faults: {
    'fill-disk': ({ dataDir, retries }) => fillDisk(dataDir, retries),
    'kill-server': SERVICE_FAULTS['kill-server']!,
    'kill-service': SERVICE_FAULTS['kill-service']!,
  },
};

export const only = (scenario: Scenario, kinds: readonly string[]): Scenario => ({
  ...scenario,
  faults: Object.fromEntries(kinds.map((kind) => [kind, scenario.faults[kind]!])),
});
