import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import { certificate } from '../certificate';
import { type PublicRecord, publicRecordOf } from './public-record';

/** Certificates for whoever asks about one without being anybody here; read from the log itself. */
@Injectable()
export class PublicRecords {
  constructor(private readonly ledger: Ledger) {}

  async of(certificateId: Uuid): Promise<PublicRecord | undefined> {
    return publicRecordOf(await this.ledger.history(certificate, certificateId));
  }
}
