import type { Parts } from './simulation';

/**
 * The figures that ADR 174 rests on. Bytes are what the tenth of the demo city grew by between its event 1,139 and its event 13,278 (`npm run nation -- --data DIR`,
 * twice: the difference leaves out what empty tables take). Rates stand in bench/README.md: the copy is that into an EventStoreDB, written and compared.
 */
export const MEASURED: Parts = {
  events: 12_139,
  workers: 1_061,
  bytes: { log: 17_342_464, seal: 5_390_336, readModels: 26_664_960, people: 1_597_440, rest: 1_859_584 },
  rates: { seal: 78_851, audit: 111_111, rebuild: 16_680, copy: 3_102 },
};
