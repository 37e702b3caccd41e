import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AudienceOf } from '../../../http/audience.decorator';
import { IdPipe } from '../../../http/id.pipe';
import { momentOf } from '../../../http/known-at.dto';
import { found } from '../../../http/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { Uuid } from '../../../kernel/uuid';
import { SHIPPED_PACKS } from '../policy-pack-shelf.provider';
import { policyPacks } from '../policy-packs';
import { documentsOf } from '../published-packs';
import { PackRegister } from './pack-register.provider';
import { PolicyPackQuery } from './policy-packs.dto';

@ApiTags('catalogues')
@Controller('v1')
export class PolicyPacksController {
  constructor(private readonly register: PackRegister, @Inject(CLOCK) private readonly clock: Clock) {}

  /** The whole pack that a region follows on a day, with the reference that decisions of that day name. */
  @Get('catalogues/policy-packs')
  @AudienceOf('enterprise', 'regulator', 'auditor', 'payroll', 'worker', 'admin')
  async inForce(@Query() query: PolicyPackQuery): Promise<object> {
    const on = query.on ?? todayOf(this.clock);
    const published = documentsOf(await this.register.asKnown(momentOf(query.knownAt)));
    const { ref, pack } = found(policyPacks([...SHIPPED_PACKS, ...published]).on(query.region, on));
    return { ref, on, knownAt: query.knownAt ?? null, pack };
  }

  /** A pack as it was proposed, for the second person to see whole. */
  @Get('policy-packs/:id')
  @AudienceOf('regulator', 'auditor', 'admin')
  async one(@Param('id', IdPipe) id: Uuid): Promise<object> {
    const { document, isPublished } = found(await this.register.find(id));
    return { id, state: isPublished ? 'PUBLISHED' : 'AWAITING_SECOND_PERSON', document };
  }
}
