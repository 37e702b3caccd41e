import type { DynamicModule, Type } from '@nestjs/common';
import { EnterpriseDossierModule } from './enterprise-dossier/enterprise-dossier.module';
import { AnomaliesModule } from './anomalies/anomalies.module';
import { EvidenceFileModule } from './evidence-file/evidence-file.module';
import { FeedModule } from './feed/feed.module';
import { FilingPracticeModule } from './filing-practice/filing-practice.module';
import { LedgerSummaryModule } from './ledger-summary/ledger-summary.module';
import { ReadingsModule } from './readings/readings.module';
import { StatisticsModule } from './statistics/statistics.module';
import { WorkListModule } from './work-list/work-list.module';
import { WorkerListModule } from './worker-list/worker-list.module';
import { WorkerSearchModule } from './worker-search/worker-search.module';
import { WorkerPassportModule } from './worker-passport/worker-passport.module';

/** Views that join contexts. */
export const READ_MODEL_MODULES: readonly (Type | DynamicModule)[] = [
  LedgerSummaryModule,
  WorkerPassportModule,
  WorkerListModule,
  FilingPracticeModule,
  StatisticsModule,
  EnterpriseDossierModule,
  EvidenceFileModule,
  AnomaliesModule,
  FeedModule,
  ReadingsModule,
  WorkerSearchModule,
  WorkListModule,
];
