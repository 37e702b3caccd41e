import { Inject, Injectable } from '@nestjs/common';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { Gathered } from '../../../kernel/evidence';
import { isRefusal, Refusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { certificateState } from '../certificate';
import { ReservedNumber, reservedNumbers, seriesOf } from '../number-series';
import { ReserveNumbers, reserveNumbers } from './reserve-numbers';
import { voidNumber } from './void-number';

export type HeldNumbers = Gathered<ReadonlyMap<Uuid, ReservedNumber>>;

/** One stream of numbers per institution code: unique over all tenants, for ever (decision 15). */
@Injectable()
export class Numbering {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  certificateOf(candidacyId: Uuid): Uuid {
    return this.ids.of('certificate', candidacyId);
  }

  held(institutionCode: string): Promise<HeldNumbers> {
    return this.ledger.evidence(reservedNumbers, seriesOf(institutionCode, this.ids));
  }

  /** The refusal, if there is one; whoever holds a number keeps it. The command's id names the candidacies: the same ones again are the same command. */
  async reserve(request: Omit<ReserveNumbers, 'seriesId'>, envelope: CommandEnvelope): Promise<Refusal | undefined> {
    if (request.wanted.length === 0) return undefined;
    const seriesId = seriesOf(request.institutionCode, this.ids);
    const commandId = this.ids.of(
      'reserve',
      envelope.commandId,
      String(request.year),
      ...request.wanted.map(({ candidacyId }) => candidacyId),
    );
    const evidence = { pack: policyEvidence(request.region, todayOf(this.clock)) };
    const outcome = await this.ledger.record({
      rule: reserveNumbers,
      id: seriesId,
      intent: { ...request, seriesId },
      evidence,
      envelope: { ...envelope, commandId },
    });
    return isRefusal(outcome) ? outcome : undefined;
  }

  async voidUnissued(institutionCode: string, candidacyId: Uuid, envelope: CommandEnvelope): Promise<Outcome> {
    const seriesId = seriesOf(institutionCode, this.ids);
    const evidence = { certificate: await this.ledger.evidence(certificateState, this.certificateOf(candidacyId)) };
    const commandId = this.ids.of('void', envelope.commandId, candidacyId);
    return this.ledger.record({
      rule: voidNumber,
      id: seriesId,
      intent: { seriesId, candidacyId, reasonCode: 'NOT_ISSUED' },
      evidence,
      envelope: { ...envelope, commandId },
    });
  }
}
