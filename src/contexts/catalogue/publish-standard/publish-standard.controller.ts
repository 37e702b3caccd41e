import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { problem } from '../../../http/problems/refused';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import type { PublishStandard } from './publish-standard';
import { tenthsOf } from './pass-mark';
import { PublishStandardBody } from './publish-standard.dto';
import { PublishStandardCommand } from './publish-standard.handler';

@ApiTags('standards')
@Controller('v1/standards')
export class PublishStandardController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** A version of a standard, for good: national and industry standards by an authority, norms by the enterprise itself. */
  @Post()
  @AudienceOf('regulator', 'enterprise')
  async publish(
    @Body() body: PublishStandardBody,
    @CalledBy() { audience, tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    if ((body.kind === 'ENTERPRISE_NORM') !== (audience === 'enterprise')) throw problem('AUDIENCE_FORBIDDEN', { audience });
    const standardKey = this.ids.of('standard', body.standardCode);
    const outcome = await this.commands.execute<PublishStandardCommand, Outcome>(
      new PublishStandardCommand({ standardKey, enterpriseId: tenant, ...contentOf(body) }, envelope),
    );
    return created(`/v1/standards/${standardKey}`, outcome, { id: standardKey, ref: `${body.standardCode}@${body.version}` });
  }
}

const contentOf = ({
  standardCode,
  kind,
  version,
  validFrom,
  documentNo,
  occupationCode,
  trade,
  ruleSet,
  levels,
  units,
  related,
}: PublishStandardBody): Omit<PublishStandard, 'standardKey' | 'enterpriseId'> => ({
  standardCode,
  kind,
  version,
  validFrom,
  documentNo,
  occupationCode,
  trade: trade ?? null,
  ruleSet: ruleSet ?? null,
  levels: levels.map(({ level, parts }) => ({ level, parts: parts.map(({ part, passMark }) => ({ part, passMark: tenthsOf(passMark) })) })),
  units: units.map((unit) => ({ ...unit })),
  related: [...related],
});
