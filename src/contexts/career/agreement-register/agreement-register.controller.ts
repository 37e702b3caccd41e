import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { placeOf } from '../../../projecting/querying/page-of.query';
import { CohortListQuery, MentorAgreementListQuery } from './agreement-register.dto';
import type { CohortRow, MentorAgreementRow } from './agreement-register.entity';
import { AgreementRegister, OPENED, SIGNED } from './agreement-register.query';

@ApiTags('mentor agreements')
@Controller('v1')
export class AgreementRegisterController {
  constructor(
    private readonly register: AgreementRegister,
    private readonly pages: Pages,
  ) {}

  /** In the order of signing. */
  @Get('mentor-agreements')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async agreements(@Query() query: MentorAgreementListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { mentorId, apprenticeId, cohortId } = query;
    const page = this.pages.asked(query, { list: 'mentor-agreements', mentorId, apprenticeId, cohortId });
    const { value, atPosition } = await this.register.agreements(caller, { mentorId, apprenticeId, cohortId }, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: SIGNED }),
      item: (row) => agreementOn(row, asOf.effectiveOn),
    });
  }

  @Get('mentor-agreements/:id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async agreement(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.agreement(caller, id, asOf);
    const row = found(value);
    return versioned(row.revision, answeredAsOf(asOf, atPosition, agreementOn(row, asOf.effectiveOn)));
  }

  /** In the order of opening. */
  @Get('cohorts')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async cohorts(@Query() query: CohortListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { kind, code } = query;
    const page = this.pages.asked(query, { list: 'cohorts', kind, code });
    const { value, atPosition } = await this.register.cohorts(caller, { kind, code }, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: OPENED }),
      item: (row) => cohortOn(row, asOf.effectiveOn),
    });
  }

  @Get('cohorts/:id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'partner', 'auditor')
  async cohort(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.cohort(caller, id, asOf);
    const row = found(value);
    return versioned(row.revision, answeredAsOf(asOf, atPosition, cohortOn(row, asOf.effectiveOn)));
  }
}

const isDuring = ({ fromOn, lastOn }: { readonly fromOn: string; readonly lastOn: string }, on: Day): boolean =>
  fromOn <= on && on <= lastOn;
const agreementOn = ({ agreementId, revision: _, signedPosition: _position, ...row }: MentorAgreementRow, on: Day): object => ({
  id: agreementId,
  ...row,
  isInForce: isDuring(row, on),
});
const cohortOn = ({ cohortId, revision: _, openedPosition: _position, ...row }: CohortRow, on: Day): object => ({
  id: cohortId,
  ...row,
  isOpen: isDuring(row, on),
});
