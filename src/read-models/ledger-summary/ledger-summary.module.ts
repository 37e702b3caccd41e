import { Module } from '@nestjs/common';
import { LedgerSummaryController } from './ledger-summary.controller';
import { LedgerSummaryQuery } from './ledger-summary.query';

@Module({ controllers: [LedgerSummaryController], providers: [LedgerSummaryQuery] })
export class LedgerSummaryModule {}
