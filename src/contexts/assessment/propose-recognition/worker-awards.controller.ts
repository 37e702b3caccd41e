import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found, problem } from '../../../http/problems/refused';
import { stateOn } from '../../../kernel/course';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import { awardCourse } from '../../catalogue';
import { AwardRegister } from '../../catalogue/services';
import { workerRecord } from '../../workforce';
import { JoinedRecords } from '../../workforce/services';

@ApiTags('workers')
@Controller('v1/workers/:id/awards')
export class WorkerAwardsController {
  constructor(
    private readonly ledger: Ledger,
    private readonly records: JoinedRecords,
    private readonly awards: AwardRegister,
  ) {}

  /** What the register of awards holds of an own worker: the ids that a direct recognition may name. */
  @Get()
  @AudienceOf('enterprise')
  async list(@Param('id', IdPipe) workerId: Uuid, @CalledBy() { tenant }: Caller, @AsAsked() asOf: AsOf): Promise<object> {
    const enterpriseId = found(tenant);
    const { value: worker } = await this.ledger.evidence(workerRecord, workerId);
    if (worker.status === 'unknown' || worker.enterpriseId !== enterpriseId) throw problem('NOT_FOUND');
    const others = (await this.records.otherPersons(enterpriseId, [workerId])).get(workerId)!;
    const { value, atPosition } = await this.awards.ofPersons([worker.personRef, ...others], asOf);
    const items = value.map(({ awardId, kind, titleCode, tier, rank, occupationCode, awardedOn, documentNo, withdrawnFrom }) => ({
      id: awardId,
      kind,
      titleCode,
      tier,
      rank,
      occupationCode,
      awardedOn,
      documentNo,
      withdrawnFrom,
      state: stateOn(awardCourse({ awardedOn, withdrawnFrom }), asOf.effectiveOn),
    }));
    return answeredAsOf(asOf, atPosition, { items });
  }
}
