import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { valueEvidence } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger, Request } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import type { Award } from '../award';
import type { AwardEvent } from '../award.events';
import { AskedAward, FirstAwardKnown, FirstAwards } from '../pay-register/first-awards.query';
import { AwardFirst, awardFirst, FirstAwardFacts } from './award-first';

/** Awards that go to the log together. */
const MAX_TOGETHER = 200;

/** Somebody reached a level, and how what follows from it is recorded. */
export interface FirstReached extends AskedAward {
  readonly envelope: CommandEnvelope;
}
export class AwardFirstCommand {
  constructor(
    readonly reached: readonly FirstReached[],
    readonly since: Position,
  ) {}
}
type AwardRequest = Request<Award, AwardEvent, AwardFirst, { readonly facts: FirstAwardFacts }, never>;

@CommandHandler(AwardFirstCommand)
export class AwardFirstHandler implements ICommandHandler<AwardFirstCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly awards: FirstAwards,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ reached, since }: AwardFirstCommand): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    for (let from = 0; from < reached.length; from += MAX_TOGETHER) {
      const { value, atPosition } = await this.awards.of(reached.slice(from, from + MAX_TOGETHER), since);
      const requests = this.requests(value, reached, atPosition);
      if (requests.length > 0) outcomes.push(...(await this.ledger.recordEach(requests)));
    }
    return outcomes;
  }

  /** A level once, though two of its certificates came together: the first of them. */
  private requests(known: readonly FirstAwardKnown[], reached: readonly FirstReached[], atPosition: Position): AwardRequest[] {
    const envelopes = new Map(reached.map(({ basisId, envelope }) => [basisId, envelope]));
    const requests = known.map(({ asked: { workerId, enterpriseId, basisId }, facts }): AwardRequest => {
      const awardId = this.ids.of('award', enterpriseId, 'FIRST_AWARD', workerId, facts.level);
      return {
        rule: awardFirst,
        id: awardId,
        intent: { awardId, enterpriseId, workerId, basisId },
        evidence: { facts: valueEvidence('allowance.first-award', atPosition, facts) },
        envelope: envelopes.get(basisId)!,
      };
    });
    const first = new Map<Uuid, AwardRequest>();
    for (const request of requests) if (!first.has(request.id)) first.set(request.id, request);
    return [...first.values()];
  }
}
