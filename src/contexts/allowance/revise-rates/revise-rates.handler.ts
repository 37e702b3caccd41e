import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { valueEvidence } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { PROCESS_VIEWER } from '../../../projecting/querying/read-models.provider';
import type { PayBasis } from '../pay-basis';
import { PayRegister } from '../pay-register/pay-register.query';
import { rateChange } from './rate-change';
import { reviseRate } from './revise-rate';

/** Tells every entitlement of the enterprise that a version of its table pays otherwise. */
export class ReviseRatesCommand {
  constructor(
    readonly enterpriseId: Uuid,
    readonly version: number,
    readonly since: Position,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ReviseRatesCommand)
export class ReviseRatesHandler implements ICommandHandler<ReviseRatesCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly register: PayRegister,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ enterpriseId, version, since, envelope }: ReviseRatesCommand): Promise<readonly Outcome[]> {
    const { value: facts, atPosition } = await this.register.facts(PROCESS_VIEWER, enterpriseId, since);
    const adopted = facts?.pay.rateTables.find((table) => table.version === version);
    if (!facts || !adopted) return [];
    // Of an entitlement that began more than once the last span is the one that goes on. What is paid once has no rate that changes.
    const last = new Map(
      facts.pay.segments
        .filter(({ item, settlement }) => item !== 'ONE_OFF' && !settlement)
        .map((segment) => [`${segment.workerId} ${segment.item} ${segment.basisId}`, segment]),
    );
    const requests = [...last.values()].flatMap((segment) => {
      const change = rateChange(segment, facts.pay.rateTables, adopted);
      if (!change) return [];
      const { workerId, item, basisId } = segment;
      const entitlementId = this.ids.of('entitlement', enterpriseId, workerId, item, basisId);
      const intent = { entitlementId, enterpriseId, workerId, item: item as PayBasis['item'], basisId };
      const commandId = this.ids.of('revise-rate', envelope.commandId, entitlementId);
      return [
        {
          rule: reviseRate,
          id: entitlementId,
          intent,
          evidence: { change: valueEvidence('allowance.rate-change', atPosition, change) },
          envelope: { ...envelope, commandId },
        },
      ];
    });
    return requests.length > 0 ? this.ledger.recordEach(requests) : [];
  }
}
