import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { CLOCK, Clock, todayOf } from '../../../kernel/clock';
import { isRefusal } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { PersonErasure } from '../../../people/person-erasure.provider';
import { KeptRecords } from '../kept-records.port';
import type { PersonEvent } from '../person.events';
import { workerRecord } from '../worker';
import { DecideErasure, decideErasure } from './decide-erasure';
import { RequestErasure, requestErasure } from './request-erasure';

export class RequestErasureCommand {
  constructor(
    readonly intent: RequestErasure,
    readonly envelope: CommandEnvelope,
  ) {}
}
export class DecideErasureCommand {
  constructor(
    readonly intent: DecideErasure,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** What is on record is carried out at once; a process that follows the record does so too, for whoever crashed in between. */
@CommandHandler(RequestErasureCommand)
export class RequestErasureHandler implements ICommandHandler<RequestErasureCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly kept: KeptRecords,
    private readonly erasure: PersonErasure,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: RequestErasureCommand): Promise<Outcome> {
    const evidence = {
      worker: await this.ledger.evidence(workerRecord, intent.workerId),
      duties: await this.kept.of(intent.personRef, todayOf(this.clock)),
    };
    const outcome = await this.ledger.record({ rule: requestErasure, id: intent.personRef, intent, evidence, envelope });
    if (!isRefusal(outcome) && outcome.events.some(({ type }) => type === 'workforce.erasure_restricted.v1'))
      await this.erasure.restrict(intent.personRef);
    return outcome;
  }
}

@CommandHandler(DecideErasureCommand)
export class DecideErasureHandler implements ICommandHandler<DecideErasureCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly kept: KeptRecords,
    private readonly erasure: PersonErasure,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: DecideErasureCommand): Promise<Outcome> {
    const evidence = { duties: await this.kept.of(intent.personRef, todayOf(this.clock)) };
    const outcome = await this.ledger.record({ rule: decideErasure, id: intent.personRef, intent, evidence, envelope });
    if (isRefusal(outcome)) return outcome;
    for (const fact of outcome.events as unknown as readonly PersonEvent[]) {
      if (fact.type === 'workforce.personal_data_erased.v1') await this.erasure.carryOut(intent.personRef, fact.data.categories);
      if (fact.type === 'workforce.erasure_restricted.v1') await this.erasure.restrict(intent.personRef);
    }
    return outcome;
  }
}
