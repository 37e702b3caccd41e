import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { Refused } from '../../../http/problems/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { checkResidentId, normaliseResidentId } from '../../../kernel/identifiers/resident-id';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { Vault } from '../../../people/vault.provider';
import { mustSupervise } from '../supervised-region.provider';
import { RecordAwardBody } from './record-award.dto';
import { RecordAwardCommand } from './record-award.handler';

@ApiTags('awards')
@Controller('v1/awards')
export class RecordAwardController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** An honour or a place in a competition. The person goes into the vault first; the ledger learns of a reference alone. */
  @Post()
  @AudienceOf('regulator')
  async record(@Body() body: RecordAwardBody, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    mustSupervise(caller, body.region);
    const fault = checkResidentId(body.idNumber, todayOf(this.clock));
    if (fault) throw new Refused(refuse('ID_NUMBER_INVALID', { reason: fault }));
    const { name, idNumber, rank, occupationCode, evidence, ...about } = body;
    const [person] = await this.vault.register([{ name, idType: 'RESIDENT_ID', idNumber: normaliseResidentId(idNumber) }], {
      tenant: caller.tenant,
    });
    const { ref: personRef, versions } = person!;
    const awardId = this.ids.of('award', personRef, about.titleCode, about.awardedOn);
    const intent = {
      awardId,
      ...about,
      rank: rank ?? null,
      occupationCode: occupationCode ?? null,
      evidence: evidence ?? null,
      personRef,
      nameVersion: versions.name!,
    };
    return created(
      `/v1/awards/${awardId}`,
      await this.commands.execute<RecordAwardCommand, Outcome>(new RecordAwardCommand(intent, envelope)),
      { id: awardId },
    );
  }
}
