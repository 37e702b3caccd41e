import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { JoinedRecords } from '../../workforce/services';

export interface KeptCareer {
  readonly workerId: Uuid;
  /** Of the same command, told apart by its step. */
  readonly envelope: CommandEnvelope;
}

/** The career in which a worker's certificates count too, where the record was found to be another's person (ADR 50). */
@Injectable()
export class KeptCareers {
  constructor(private readonly records: JoinedRecords, private readonly ids: DerivedIds) {}

  /** Nothing where the record is the one that is kept. */
  async of({ enterpriseId, workerId }: { readonly enterpriseId: Uuid; readonly workerId: Uuid }, envelope: CommandEnvelope): Promise<KeptCareer | undefined> {
    const { kept } = await this.records.recordsOf(enterpriseId, workerId);
    return kept === workerId ? undefined : { workerId: kept, envelope: { ...envelope, commandId: this.ids.of('step', envelope.commandId, 'kept') } };
  }
}
