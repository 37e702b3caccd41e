import { Inject, Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { KEY_STORE, KeyStore } from '../../../keys/key-store.port';
import type { Position } from '../../../ledger/event-store.port';
import { PROCESS_VIEWER, ReadModels } from '../../../projecting/read-models.provider';
import { placeKey, placesIn } from './place-in-list.hash';
import { CertificateStatusRow } from './status-list.entity';
import type { StatusPlace, StatusPurpose } from './status-purpose';

/** Where certificates stand in the public lists, and which places are set there. */
@Injectable()
export class StatusLists {
  private readonly key: Buffer;

  constructor(private readonly readModels: ReadModels, @Inject(KEY_STORE) { secrets }: KeyStore) {
    this.key = placeKey(secrets.idKey);
  }

  /** Undefined of a certificate that was never issued. It is the same for whoever asks. */
  async placeOf(certificateId: Uuid, minPosition: Position): Promise<StatusPlace | undefined> {
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) => rows.findOneBy(CertificateStatusRow, { certificateId }), { minPosition, knownPosition: null });
    return value ? { list: value.list, place: placesIn(this.key, value.list)(value.ordinal) } : undefined;
  }

  /** Undefined of a list in which no certificate stands yet. */
  async placesSet(list: number, purpose: StatusPurpose): Promise<readonly number[] | undefined> {
    const { value } = await this.readModels.ask(PROCESS_VIEWER, async (rows) => ({
      isBegun: await rows.existsBy(CertificateStatusRow, { list }),
      set: await rows.find(CertificateStatusRow, { select: { ordinal: true }, where: purpose === 'revocation' ? { list, isAnnulled: true } : { list, isSuspended: true } }),
    }));
    const placeOf = placesIn(this.key, list);
    return value.isBegun ? value.set.map(({ ordinal }) => placeOf(ordinal)) : undefined;
  }
}
