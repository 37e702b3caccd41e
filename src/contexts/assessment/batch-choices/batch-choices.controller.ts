import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import type { Answer } from '../../../http/answers/answer';
import type { AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { Uuid } from '../../../kernel/uuid';
import { policyPackOn } from '../../catalogue';
import { EnterpriseRegister } from '../../accreditation/services';
import { filingReason, matchingChoices, occupationChoices, pathChoices } from './batch-choices';
import { BatchChoicesQuery } from './batch-choices.dto';

@ApiTags('batches')
@Controller('v1/filings/:id/choices')
export class BatchChoicesController {
  constructor(
    private readonly register: EnterpriseRegister,
    private readonly pages: Pages,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What a batch may be opened for under a filing, assessed on the day asked for: what is not offered says why. */
  @Get()
  @AudienceOf('enterprise')
  async choices(
    @Param('id', IdPipe) filingId: Uuid,
    @Query() query: BatchChoicesQuery,
    @CalledBy() caller: Caller,
    @AsAsked() asOf: AsOf,
  ): Promise<Answer> {
    const page = this.pages.asked(query, { list: 'choices', filingId, q: query.q });
    const { value, atPosition } = await this.register.filing(caller, filingId, asOf);
    const { state, region } = found(value);
    const [on, today] = [asOf.effectiveOn, todayOf(this.clock)];
    const [choices, resolved] = [occupationChoices(state, on, today), policyPackOn(region, on)];
    const body = {
      filingId,
      receiptNo: state.receiptNo,
      validFrom: state.validFrom,
      validTo: state.validTo,
      reason: filingReason(state, on, today),
      paths: resolved ? pathChoices(choices, resolved.pack) : [],
      policyPack: resolved?.ref ?? null,
      plan: resolved
        ? { isRequired: resolved.pack.plan.mustBeAccepted ?? false, leadWorkingDays: resolved.pack.plan.leadWorkingDays }
        : null,
      yearsCountedTo: resolved?.pack.eligibility.asOf ?? null,
    };
    return this.pages.ofList(asOf, atPosition, page, matchingChoices(choices, query.q), { name: 'items', body });
  }
}
