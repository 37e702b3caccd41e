import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { KeepsNoPast } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { Cursors, DEFAULT_PAGE } from '../../../http/lists/cursors.provider';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import { workerRecord } from '../../workforce';
import { CandidateNames } from '../batch-register/candidate-names.provider';
import { candidacyRecord, RegisteredCandidacy } from '../candidacy';
import { ImportJobs } from './jobs/import-jobs.provider';
import { ImportWithdrawal, ImportWithdrawals } from './jobs/import-withdrawals.provider';
import { ImportPageQuery } from './imports.dto';

@ApiTags('imports')
@KeepsNoPast('A preview of what a list would take away, and what came of it: the withdrawals themselves have both axes')
@Controller('v1/imports/:id/withdrawals')
export class ImportWithdrawalsController {
  constructor(
    private readonly jobs: ImportJobs,
    private readonly withdrawals: ImportWithdrawals,
    private readonly ledger: Ledger,
    private readonly names: CandidateNames,
    private readonly cursors: Cursors,
  ) {}

  /** Whom a list that stands alone withdraws, by name, in the order of registration; once it is applied, what came of each. */
  @Get()
  @AudienceOf('enterprise')
  async list(
    @Param('id', IdPipe) importId: Uuid,
    @Query() { cursor, limit }: ImportPageQuery,
    @CalledBy() caller: Caller,
  ): Promise<object> {
    found(await this.jobs.find(importId, found(caller.tenant)));
    const asked = { list: 'import-withdrawals', importId };
    const [from, most] = [cursor === undefined ? 0 : Number(this.cursors.read(cursor, asked)[0]), Number(limit ?? DEFAULT_PAGE)];
    const page = await this.withdrawals.page(importId, from, most + 1);
    return {
      items: await this.shown(page.slice(0, most), caller),
      nextCursor: page.length > most ? this.cursors.give([String(page.at(-1)!.place)], asked) : null,
    };
  }

  private async shown(page: readonly ImportWithdrawal[], caller: Caller): Promise<object[]> {
    const candidacies = await this.ledger.evidenceEach(
      candidacyRecord,
      page.map(({ candidacyId }) => candidacyId),
    );
    // Whoever is to be withdrawn was registered once.
    const registered = page.map(({ candidacyId }) => candidacies.get(candidacyId)!.value as RegisteredCandidacy);
    const workers = await this.ledger.evidenceEach(workerRecord, [...new Set(registered.map(({ workerId }) => workerId))]);
    const names = await this.names.of(
      registered.map(({ personRef }) => personRef),
      caller,
    );
    return registered.map(({ candidacyId, workerId, occupationCode, trade, level, outcome }, index) => {
      const { value: worker } = workers.get(workerId)!;
      return {
        candidacyId,
        workerId,
        name: names[index],
        employeeNo: worker.status === 'registered' ? worker.employeeNo : null,
        occupationCode,
        trade,
        level,
        outcome,
        result: page[index]!.result,
      };
    });
  }
}
