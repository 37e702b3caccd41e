import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ENTERPRISE_ROLES } from '../../../access/audience';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import type { AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { PageQuery } from '../../../http/lists/page.dto';
import { Pages } from '../../../http/lists/pages.provider';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import type { ExportMappingEvent } from '../export-mapping.events';
import { ExportMapping, mappingOn } from '../export-mapping';
import { mustBeOwn } from '../path-parts.provider';
import { PublishExportMappingBody } from './export-mapping.dto';
import { ExportMappingVersions } from './export-mappings.query';
import { PublishExportMappingCommand } from './publish-export-mapping.handler';

@ApiTags('allowances')
@Controller('v1/enterprises/:id/export-mappings')
export class ExportMappingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly mappings: ExportMappingVersions,
    private readonly pages: Pages,
  ) {}

  /** What payroll calls the allowances, from a day on: headings of the pay sheet, codes of pay items. */
  @Post()
  @AudienceOf('enterprise')
  async publish(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Body() { validFrom, headings = [], itemCodes = [] }: PublishExportMappingBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    mustBeOwn(caller, enterpriseId);
    const mappingId = this.ids.of('export-mapping', enterpriseId);
    const intent = {
      mappingId,
      enterpriseId,
      validFrom,
      headings: headings.map(({ type, heading }) => ({ item: type, heading })),
      codes: itemCodes.map(({ type, tier = null, code }) => ({ item: type, level: tier, code })),
    };
    const outcome = await this.commands.execute<PublishExportMappingCommand, Outcome<string, ExportMappingEvent>>(
      new PublishExportMappingCommand(intent, envelope),
    );
    const { version } = granted(outcome).events[0]!.data;
    return created(`/v1/enterprises/${enterpriseId}/export-mappings`, outcome, { id: mappingId, version });
  }

  /** Every version, oldest first, and which of them holds on the day. */
  @Get()
  @AudienceOf('enterprise', 'payroll', 'regulator', 'inspector', 'auditor')
  @ByRole(...ENTERPRISE_ROLES)
  async list(@Param('id', IdPipe) id: Uuid, @Query() query: PageQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const page = this.pages.asked(query, { list: 'export-mappings', enterpriseId: id });
    const { value, atPosition } = await this.mappings.of(caller, id, asOf);
    const versions = found(value);
    const inForce = mappingOn(asOf.effectiveOn, versions)?.version;
    return this.pages.ofList(
      asOf,
      atPosition,
      page,
      versions.map((each) => shown(each, inForce)),
      { name: 'items', body: {} },
    );
  }
}

const shown = ({ version, validFrom, headings, codes }: ExportMapping, inForce: number | undefined): object => ({
  version,
  validFrom,
  isInForce: version === inForce,
  headings: headings.map(({ item, heading }) => ({ type: item, heading })),
  itemCodes: codes.map(({ item, level, code }) => ({ type: item, tier: level, code })),
});
