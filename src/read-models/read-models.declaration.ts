import { CONTEXTS } from '../contexts/contexts.declaration';
import type { Projection } from '../projecting/projection';
import { anomalies } from './anomalies/anomalies.projection';
import { feed } from './feed/feed.projection';
import { filingPractice } from './filing-practice/filing-practice.projection';
import { ledgerSummary } from './ledger-summary/ledger-summary.projection';
import { statistics } from './statistics/statistics.projection';
import { workerList } from './worker-list/worker-list.projection';
import { workerPassport } from './worker-passport/worker-passport.projection';

/** Projections that join contexts. */
export const READ_MODELS: readonly Projection[] = [
  ledgerSummary(CONTEXTS.flatMap(({ events }) => events)),
  workerPassport,
  workerList,
  filingPractice,
  statistics,
  anomalies,
  feed,
];
