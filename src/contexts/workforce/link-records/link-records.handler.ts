import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { employmentHistory } from '../employment';
import { qualifications } from '../qualification';
import { workerRecord } from '../worker';
import { ConfirmLink, confirmLink } from './confirm-link';
import { ProposeDivision, proposeDivision } from './propose-division';
import { ProposeJoin, proposeJoin } from './propose-join';

/** What is asked about the links of one enterprise's records. */
export type LinkIntent =
  | ({ readonly kind: 'join' } & ProposeJoin)
  | ({ readonly kind: 'division' } & ProposeDivision)
  | ({ readonly kind: 'confirmation' } & ConfirmLink);
export class LinkRecordsCommand {
  constructor(
    readonly asked: LinkIntent,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(LinkRecordsCommand)
export class LinkRecordsHandler implements ICommandHandler<LinkRecordsCommand> {
  constructor(private readonly ledger: Ledger) {}

  async execute({ asked: { kind, ...intent }, envelope }: LinkRecordsCommand): Promise<Outcome> {
    const id = intent.enterpriseId;
    switch (kind) {
      case 'join': {
        const { keptId, otherId } = intent as ProposeJoin;
        const evidence = {
          kept: await this.ledger.evidence(workerRecord, keptId),
          other: await this.ledger.evidence(workerRecord, otherId),
        };
        return this.ledger.record({ rule: proposeJoin, id, intent: intent as ProposeJoin, evidence, envelope });
      }
      case 'division': {
        const { fromId, toId } = intent as ProposeDivision;
        const evidence = {
          from: await this.ledger.evidence(workerRecord, fromId),
          to: await this.ledger.evidence(workerRecord, toId),
          employment: await this.ledger.evidence(employmentHistory, fromId),
          qualifications: await this.ledger.evidence(qualifications, fromId),
        };
        return this.ledger.record({ rule: proposeDivision, id, intent: intent as ProposeDivision, evidence, envelope });
      }
      case 'confirmation':
        return this.ledger.record({ rule: confirmLink, id, intent: intent as ConfirmLink, evidence: NO_EVIDENCE, envelope });
    }
  }
}
