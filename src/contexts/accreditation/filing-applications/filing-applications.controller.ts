import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, seen, versioned } from '../../../http/answer';
import { AudienceOf, CalledBy, MinPosition } from '../../../http/audience.decorator';
import { Cursors, DEFAULT_PAGE } from '../../../http/cursors.provider';
import { IdPipe } from '../../../http/id.pipe';
import { found } from '../../../http/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { ApplicationListQuery } from './filing-applications.dto';
import type { FilingApplicationRow } from './filing-applications.entity';
import { AfterApplication, FilingApplications } from './filing-applications.query';

@ApiTags('filing-applications')
@Controller('v1/filing-applications')
export class FilingApplicationsController {
  constructor(private readonly applications: FilingApplications, private readonly cursors: Cursors) {}

  /** In the order of their first drafts. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async list(@Query() query: ApplicationListQuery, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<object> {
    const { cursor, limit, minPosition: _, ...filters } = query;
    const asked = { list: 'filing-applications', ...filters };
    const after = cursor === undefined ? undefined : (this.cursors.read(cursor, asked) as unknown as AfterApplication);
    const { value, atPosition } = await this.applications.list(caller, filters, after, Number(limit ?? DEFAULT_PAGE), minPosition);
    const last = value.rows.at(-1);
    const nextCursor = value.hasMore && last ? this.cursors.give([last.draftedPosition, last.applicationId], asked) : null;
    return seen(atPosition, { items: value.rows.map(shown), nextCursor });
  }

  @Get(':id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async one(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    const { value, atPosition } = await this.applications.find(caller, id, minPosition);
    const row = found(value);
    return versioned(row.revision, seen(atPosition, shown(row)));
  }
}

const shown = ({ applicationId, draftedPosition: _, revision: _r, content, ...rest }: FilingApplicationRow): object =>
  ({ id: applicationId, ...rest, ...content, scope: content.scope.map((row, index) => ({ row: index + 1, ...row })) });
