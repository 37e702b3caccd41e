import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { dimensionsOf } from '../dimensions.dto';
import { Jurisdiction } from '../jurisdiction.provider';
import { mustBeKnown } from '../known-occupations.provider';
import { KnownStandards } from '../known-standards.provider';
import { scopeRowsOf } from '../scope-line.dto';
import { GrantFilingBody } from './grant-filing.dto';
import { GrantFilingCommand } from './grant-filing.handler';

@ApiTags('filings')
@Controller('v1/filings')
export class GrantFilingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly standards: KnownStandards,
    private readonly jurisdiction: Jurisdiction,
  ) {}

  /** Without an application before it; for one, see filing-applications. */
  @Post()
  @AudienceOf('regulator')
  async grant(@Body() body: GrantFilingBody, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    await this.jurisdiction.enterprise(body.enterpriseId, caller);
    mustBeKnown(body.scope);
    const filingId = this.ids.of('filing', body.institutionCode);
    const { enterpriseId, institutionCode, receiptNo, validFrom, validTo, branchName } = body;
    const scope = scopeRowsOf(body.scope, validFrom);
    await this.standards.mustFit(scope, enterpriseId);
    const more = {
      ...(branchName === undefined ? {} : { branchName }),
      ...(body.dimensions === undefined ? {} : { dimensions: dimensionsOf(body.dimensions) }),
    };
    const intent = { filingId, enterpriseId, institutionCode, receiptNo, validFrom, validTo, scope, ...more };
    const outcome = await this.commands.execute(new GrantFilingCommand(intent, { ...envelope, tenants: [enterpriseId] }));
    return created(`/v1/filings/${filingId}`, outcome, { id: filingId, enterpriseId });
  }
}
