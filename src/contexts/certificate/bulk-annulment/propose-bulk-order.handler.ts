import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Gathered, valueEvidence } from '../../../kernel/evidence';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { EVENT_STORE, EventStore } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { certificateState, IssuedCertificate } from '../certificate';
import { isSupervised, type Supervising } from '../supervised-certificates.provider';
import { EffectsOfAnnulment } from '../effects-of-annulment.port';
import { KnownCertificate, ProposeBulkOrder, proposeBulkOrder } from './propose-bulk-order';

export class ProposeBulkOrderCommand {
  /** Certificates outside of the regulator's region and levels are none to it. */
  constructor(
    readonly intent: Omit<ProposeBulkOrder, 'region'>,
    readonly supervised: Supervising,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** Two hundred streams are read at once; what they say is kept by value, with the position when they were read. */
@CommandHandler(ProposeBulkOrderCommand)
export class ProposeBulkOrderHandler implements ICommandHandler<ProposeBulkOrderCommand> {
  constructor(
    private readonly ledger: Ledger,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly effects: EffectsOfAnnulment,
  ) {}

  async execute({ intent, supervised, envelope }: ProposeBulkOrderCommand): Promise<Outcome> {
    const { position } = await this.store.head();
    const states = await this.ledger.evidenceEach(certificateState, intent.certificateIds);
    const found = intent.certificateIds.flatMap((certificateId) => {
      const { value } = states.get(certificateId)!;
      return isSupervised(value, supervised) ? [{ certificateId, ...value }] : [];
    });
    const [first] = found;
    if (!first) return refuse('NOT_FOUND');
    const evidence = { certificates: known(position, found), effects: await this.effects.of(found) };
    const tenants = [...new Set(found.map(({ enterpriseId }) => enterpriseId))];
    return this.ledger.record({
      rule: proposeBulkOrder,
      id: intent.orderId,
      intent: { ...intent, region: first.region },
      evidence,
      envelope: { ...envelope, tenants },
    });
  }
}

const known = (position: bigint, found: readonly (IssuedCertificate & { certificateId: Uuid })[]): Gathered<readonly KnownCertificate[]> =>
  valueEvidence(
    'certificate.of-bulk-order',
    position,
    found.map(({ certificateId, status, enterpriseId, issuedOn }) => ({ certificateId, status, enterpriseId, issuedOn })),
  );
