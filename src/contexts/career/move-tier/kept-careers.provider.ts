import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { JoinedRecords } from '../../workforce/services';

interface Concerned {
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
}
export interface KeptCareer {
  readonly workerId: Uuid;
  /** Of the same command, told apart by its step. */
  readonly envelope: CommandEnvelope;
}

/** The career in which a worker's certificates count too, where the record was found to be another's person (ADR 50). */
@Injectable()
export class KeptCareers {
  constructor(
    private readonly records: JoinedRecords,
    private readonly ids: DerivedIds,
  ) {}

  /** Nothing where the record is the one that is kept. */
  async of({ enterpriseId, workerId }: Concerned, envelope: CommandEnvelope): Promise<KeptCareer | undefined> {
    const { kept } = await this.records.recordsOf(enterpriseId, workerId);
    return kept === workerId ? undefined : { workerId: kept, envelope: this.stepOf(envelope) };
  }

  /** The same of many commands: those of kept records, with the kept record in their intent. */
  async ofEach<Intent extends Concerned>(
    asked: readonly { readonly intent: Intent; readonly envelope: CommandEnvelope }[],
  ): Promise<readonly { readonly intent: Intent; readonly envelope: CommandEnvelope }[]> {
    const keptBy = new Map<Uuid, (workerId: Uuid) => Uuid>();
    for (const enterpriseId of new Set(asked.map(({ intent }) => intent.enterpriseId)))
      keptBy.set(enterpriseId, await this.records.keptIn(enterpriseId));
    return asked.flatMap(({ intent, envelope }) => {
      const workerId = keptBy.get(intent.enterpriseId)!(intent.workerId);
      return workerId === intent.workerId ? [] : [{ intent: { ...intent, workerId }, envelope: this.stepOf(envelope) }];
    });
  }

  private stepOf(envelope: CommandEnvelope): CommandEnvelope {
    return { ...envelope, commandId: this.ids.of('step', envelope.commandId, 'kept') };
  }
}
