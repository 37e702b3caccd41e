import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { workerRecord } from '../worker';
import { RegisteredUnder } from '../worker-register/registered-under.query';
import { LinkNumber, linkNumber } from './link-number';
import { DropNumber, dropNumber, NameNumber, nameNumber } from './name-number';
import { ReleaseNumber, releaseNumber } from './release-number';

export type NumberIntent = ({ readonly kind: 'link' } & LinkNumber) | ({ readonly kind: 'release' } & ReleaseNumber);
export class LinkNumbersCommand {
  constructor(
    readonly intent: NumberIntent,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(LinkNumbersCommand)
export class LinkNumbersHandler implements ICommandHandler<LinkNumbersCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly registeredUnder: RegisteredUnder,
  ) {}

  async execute({ intent: { kind: _, ...intent }, envelope }: LinkNumbersCommand): Promise<Outcome> {
    const worker = await this.ledger.evidence(workerRecord, intent.workerId);
    if (!('linkId' in intent))
      return this.ledger.record({ rule: releaseNumber, id: intent.numberId, intent, evidence: { worker }, envelope });
    const evidence = { worker, registered: await this.registeredUnder.number(intent.enterpriseId, intent.employeeNo) };
    return this.ledger.record({ rule: linkNumber, id: intent.numberId, intent, evidence, envelope });
  }
}

/** One number of a list, under a command of its own. */
export interface Sent<Intent> {
  readonly intent: Intent;
  readonly commandId: Uuid;
}
export type SentNumbers =
  | { readonly kind: 'name'; readonly sent: readonly Sent<NameNumber>[] }
  | { readonly kind: 'drop'; readonly sent: readonly Sent<DropNumber>[] };
export class SendNumbersCommand {
  constructor(
    readonly numbers: SentNumbers,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(SendNumbersCommand)
export class SendNumbersHandler implements ICommandHandler<SendNumbersCommand> {
  constructor(private readonly ledger: Ledger) {}

  /** One answer for each number, in order. */
  execute({ numbers, envelope }: SendNumbersCommand): Promise<readonly Outcome[]> {
    const under = <Intent extends { readonly numberId: Uuid }>({ intent, commandId }: Sent<Intent>) => ({
      id: intent.numberId,
      intent,
      evidence: NO_EVIDENCE,
      envelope: { ...envelope, commandId },
    });
    return numbers.kind === 'name'
      ? this.ledger.recordEach(numbers.sent.map((each) => ({ rule: nameNumber, ...under(each) })))
      : this.ledger.recordEach(numbers.sent.map((each) => ({ rule: dropNumber, ...under(each) })));
  }
}
