import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Caller } from '../../../access/caller';
import { Refused } from '../../../http/problems/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { type DecisionRule } from '../../../kernel/decision';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import { BatchRegister } from '../../assessment/services';
import { MAX_FAULTS_SHOWN } from '../../catalogue';
import { Certificate, certificateState } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { CertificateRegister } from '../certificate-register/certificate-register.query';
import { deliverCertificate } from '../keep-paper/deliver-certificate';
import { printCertificate } from '../keep-paper/print-certificate';
import { handOutAll, OfBatch } from './hand-out';
import type { Returned } from './returned-rows';

export class ReturnDeliveryListCommand {
  constructor(
    readonly batchId: Uuid,
    readonly rows: readonly Returned[],
    readonly isDry: boolean,
    readonly caller: Caller,
    readonly envelope: CommandEnvelope,
  ) {}
}
export interface ListReturned {
  readonly delivered: number;
  readonly printed: number;
  /** Recorded before. */
  readonly same: number;
  /** Not handed out yet. */
  readonly blank: number;
  readonly position: string | null;
}
const NOW = { minPosition: 0n, knownPosition: null };
/** Certificates that are decided together. */
const CHUNK = 500;

@CommandHandler(ReturnDeliveryListCommand)
export class ReturnDeliveryListHandler implements ICommandHandler<ReturnDeliveryListCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly batches: BatchRegister,
    private readonly register: CertificateRegister,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null where the caller sees no such batch. @throws Refused naming every wrong row */
  async execute({ batchId, rows, isDry, caller, envelope }: ReturnDeliveryListCommand): Promise<ListReturned | null> {
    if (!(await this.batches.batch(caller, batchId, NOW)).value) return null;
    const filled = rows.flatMap((row) => (row.deliveredOn === null ? [] : [row]));
    const { acts, faults } = handOutAll(filled, await this.certificatesOf(batchId, caller), {
      today: todayOf(this.clock),
      actor: envelope.actor,
    });
    if (faults.length > 0)
      throw new Refused(
        refuse('LIST_CELLS_WRONG', { faults: faults.length }),
        faults
          .slice(0, MAX_FAULTS_SHOWN)
          .map(({ row, refusal }) => ({ pointer: `/rows/${row}`, code: refusal.refused, params: refusal.params })),
      );
    const [prints, deliveries] = [acts.flatMap(({ print }) => print ?? []), acts.flatMap(({ delivery }) => delivery ?? [])];
    const told = {
      delivered: deliveries.length,
      printed: prints.length,
      same: acts.length - deliveries.length,
      blank: rows.length - filled.length,
    };
    if (isDry) return { ...told, position: null };
    await this.each(printCertificate, prints, 'returned-print', envelope);
    return { ...told, position: String(await this.each(deliverCertificate, deliveries, 'returned-delivery', envelope)) };
  }

  private async certificatesOf(batchId: Uuid, caller: Caller): Promise<readonly OfBatch[]> {
    const { value: rows } = await this.register.ofBatch(caller, batchId, NOW);
    const states = await this.ledger.evidenceEach(
      certificateState,
      rows.map(({ certificateId }) => certificateId as Uuid),
    );
    return [...states].flatMap(([certificateId, { value: certificate }]) =>
      certificate.status === 'blank' ? [] : [{ certificateId, certificate }],
    );
  }

  /** Each a command of its own, whose id follows from request and certificate: what a crash cut off is done by the retry. */
  private async each<Intent extends { readonly certificateId: Uuid }>(
    rule: DecisionRule<Certificate, CertificateEvent, Intent, object, string>,
    intents: readonly Intent[],
    purpose: string,
    envelope: CommandEnvelope,
  ): Promise<bigint> {
    let position = 0n;
    for (let from = 0; from < intents.length; from += CHUNK) {
      const outcomes = await this.ledger.recordEach(
        intents.slice(from, from + CHUNK).map((intent) => ({
          rule,
          id: intent.certificateId,
          intent,
          evidence: NO_EVIDENCE,
          envelope: { ...envelope, commandId: this.ids.of(purpose, envelope.commandId, intent.certificateId) },
        })),
      );
      for (const outcome of outcomes) {
        if (isRefusal(outcome)) throw new Refused(outcome);
        if (outcome.position > position) position = outcome.position;
      }
    }
    return position;
  }
}
