import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { proposeCancellation } from '../cancel-filing/propose-cancellation';
import { filingScope } from '../filing';
import { FilingEvidence } from '../filing-evidence.provider';
import { orderRectification } from '../order-rectification/order-rectification';
import { scoreCardRecord } from '../score-card';
import { proposeSuspension } from '../suspend-filing/propose-suspension';
import { DecideScoreCard, decideScoreCard } from './decide-score-card';

export class DecideScoreCardCommand {
  constructor(
    readonly intent: DecideScoreCard,
    readonly envelope: CommandEnvelope,
  ) {}
}

/**
 * Two appends, always completed forward (decision 13): what was decided, on the card; then what follows from it, on the
 * filing, by the rule that any such act goes by.
 */
@CommandHandler(DecideScoreCardCommand)
export class DecideScoreCardHandler implements ICommandHandler<DecideScoreCardCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly leaning: FilingEvidence,
  ) {}

  async execute({ intent, envelope }: DecideScoreCardCommand): Promise<Outcome> {
    const { value: card } = await this.ledger.evidence(scoreCardRecord, intent.scoreCardId);
    if (card.status === 'none') return refuse('NOT_FOUND');
    const evidence = { filing: await this.ledger.evidence(filingScope, card.filingId) };
    const decided = await this.ledger.record({ rule: decideScoreCard, id: intent.scoreCardId, intent, evidence, envelope });
    if (isRefusal(decided)) return decided;
    const followed = await this.follow(card.filingId, intent, {
      ...envelope,
      commandId: this.ids.of('step', envelope.commandId, 'follow-up'),
    });
    if (followed === null || isRefusal(followed)) return followed ?? decided;
    // The version is the card's; the position covers the filing too, so that whoever waits for it sees what follows.
    return { ...decided, position: followed.position };
  }

  private async follow(filingId: Uuid, intent: DecideScoreCard, envelope: CommandEnvelope): Promise<Outcome | null> {
    const { outcome, followUpId, scoreCardId, legalBasis, documentNo, decidedOn, dueOn } = intent;
    const paper = { filingId, scoreCardId, reasonCode: 'SCORE_CARD' as const, legalBasis, documentNo, decidedOn };
    switch (outcome) {
      case 'KEEP':
        return null;
      case 'RECTIFY':
        return this.ledger.record({
          rule: orderRectification,
          id: filingId,
          intent: { ...paper, rectificationId: followUpId, dueOn: dueOn ?? decidedOn },
          evidence: NO_EVIDENCE,
          envelope,
        });
      case 'SUSPEND':
        return this.ledger.record({
          rule: proposeSuspension,
          id: filingId,
          intent: { ...paper, suspensionId: followUpId, rows: null, fromOn: decidedOn, remark: null },
          evidence: NO_EVIDENCE,
          envelope,
        });
      case 'EXIT': {
        const evidence = { policy: await this.leaning.policy(filingId, decidedOn) };
        return this.ledger.record({
          rule: proposeCancellation,
          id: filingId,
          intent: { ...paper, cancellationId: followUpId, withBan: true, remark: null },
          evidence,
          envelope,
        });
      }
    }
  }
}
