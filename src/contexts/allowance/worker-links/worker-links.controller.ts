import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ENTERPRISE_ROLES } from '../../../access/audience';
import type { Caller } from '../../../access/caller';
import type { Answer } from '../../../http/answers/answer';
import type { AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { PageQuery } from '../../../http/lists/page.dto';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { HeldNumber } from '../pay-numbers';
import { unmatchedOn } from './unmatched';
import { WorkerLinksQuery } from './worker-links.dto';
import { WorkerLinks } from './worker-links.query';

@ApiTags('allowances')
@Controller('v1/enterprises/:id/worker-links')
export class WorkerLinksController {
  constructor(
    private readonly links: WorkerLinks,
    private readonly pages: Pages,
  ) {}

  /** Which employee number means which worker, from when to when: by registration or by a link. */
  @Get()
  @AudienceOf('enterprise', 'payroll', 'regulator', 'inspector', 'auditor')
  @ByRole(...ENTERPRISE_ROLES)
  async list(
    @Param('id', IdPipe) id: Uuid,
    @Query() query: WorkerLinksQuery,
    @CalledBy() caller: Caller,
    @AsAsked() asOf: AsOf,
  ): Promise<Answer> {
    const { workerId, employeeNo } = query;
    const page = this.pages.asked(query, { list: 'worker-links', enterpriseId: id, workerId, employeeNo });
    const { value, atPosition } = await this.links.of(caller, id, asOf);
    const items = found(value).numbers.held.filter(
      (link) => (workerId === undefined || link.workerId === workerId) && (employeeNo === undefined || link.employeeNo === employeeNo),
    );
    return this.pages.ofList(
      asOf,
      atPosition,
      page,
      items.map((link) => shown(link, asOf.effectiveOn)),
      { name: 'items', body: {} },
    );
  }

  /** What does not match on a day: numbers that payroll pays and no worker has, workers in service without a number, numbers of several workers. */
  @Get('unmatched')
  @AudienceOf('enterprise', 'payroll', 'regulator', 'inspector', 'auditor')
  @ByRole(...ENTERPRISE_ROLES)
  async unmatched(
    @Param('id', IdPipe) id: Uuid,
    @Query() query: PageQuery,
    @CalledBy() caller: Caller,
    @AsAsked() asOf: AsOf,
  ): Promise<Answer> {
    const page = this.pages.asked(query, { list: 'unmatched-numbers', enterpriseId: id });
    const { value, atPosition } = await this.links.of(caller, id, asOf);
    const { numbers, services } = found(value);
    return this.pages.ofList(asOf, atPosition, page, unmatchedOn(asOf.effectiveOn, numbers, services), { name: 'items', body: {} });
  }
}

const shown = ({ employeeNo, workerId, fromOn, lastOn, linkId }: HeldNumber, on: Day): object => ({
  employeeNo,
  workerId,
  fromOn,
  lastOn,
  linkId,
  source: linkId === null ? 'REGISTERED' : 'LINKED',
  isHeld: (fromOn === null || fromOn <= on) && (lastOn === null || on <= lastOn),
});
