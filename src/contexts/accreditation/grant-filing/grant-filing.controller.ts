import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Answer, created } from '../../../http/answer';
import { AudienceOf, Envelope } from '../../../http/audience.decorator';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { ScopeRow } from '../accreditation.events';
import { GrantFilingBody, ScopeLineBody } from './grant-filing.dto';
import { GrantFilingCommand } from './grant-filing.handler';

/** The dictionary edition of the occupation codes now in use; older filings keep the one they were made under. */
const EDITION = '2022';
const NATIONAL_STANDARD = 'NATIONAL';

@ApiTags('filings')
@Controller('v1/filings')
export class GrantFilingController {
  constructor(private readonly commands: CommandBus, private readonly ids: DerivedIds) {}

  @Post()
  @AudienceOf('regulator')
  async grant(@Body() body: GrantFilingBody, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const filingId = this.ids.of('filing', body.institutionCode);
    const { enterpriseId, institutionCode, receiptNo, validFrom, validTo } = body;
    const scope = body.scope.flatMap((line) => rowsOf(line, body));
    const intent = { filingId, enterpriseId, institutionCode, receiptNo, validFrom, validTo, scope };
    const outcome = await this.commands.execute(new GrantFilingCommand(intent, { ...envelope, tenants: [enterpriseId] }));
    return created(`/v1/filings/${filingId}`, outcome, { id: filingId, enterpriseId });
  }
}

const rowsOf = (line: ScopeLineBody, { validFrom }: GrantFilingBody): ScopeRow[] =>
  line.levels.map((level) => ({
    occupationCode: line.occupationCode, edition: EDITION, trade: line.trade ?? null, level,
    standard: line.standard ?? NATIONAL_STANDARD, fromOn: line.fromOn ?? validFrom, toOn: line.toOn ?? null,
  }));
