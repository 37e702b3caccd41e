import { Inject, Injectable } from '@nestjs/common';
import { sameForAll } from '../../../kernel/together';
import type { Uuid } from '../../../kernel/uuid';
import { KEY_STORE, KeyStore } from '../../../keys/key-store.port';
import { EVENT_STORE, EventStore, type Position } from '../../../ledger/event-store.port';
import { PROCESS_VIEWER, ReadModels } from '../../../projecting/querying/read-models.provider';
import { placeKey, placesIn } from './place-in-list.hash';
import { CertificateStatusRow } from './status-list.entity';
import { statusLists } from './status-list.projection';
import type { StatusPlace, StatusPurpose } from './status-purpose';

/** No other reader that is behind keeps a list from being told. */
const OWN_PROJECTIONS = [statusLists.name];

/** Where certificates stand in the public lists, and which places are set there: never told by rows that the log has left behind. */
@Injectable()
export class StatusLists {
  private readonly key: Buffer;
  private readonly heads;

  constructor(
    private readonly readModels: ReadModels,
    @Inject(KEY_STORE) { secrets }: KeyStore,
    @Inject(EVENT_STORE) store: Pick<EventStore, 'head'>,
  ) {
    this.key = placeKey(secrets.idKey);
    this.heads = sameForAll(() => store.head());
  }

  /**
   * Undefined of a certificate that was never issued. It is the same for whoever asks.
   * @throws ReadModelBehind where `issuedAt` or what the caller asks for has not been reached
   */
  async placeOf(certificateId: Uuid, issuedAt: Position, minPosition: Position): Promise<StatusPlace | undefined> {
    await this.reach(issuedAt > minPosition ? issuedAt : minPosition);
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) => rows.findOneBy(CertificateStatusRow, { certificateId }));
    return value ? { list: value.list, place: placesIn(this.key, value.list)(value.ordinal) } : undefined;
  }

  /**
   * Undefined of a list in which no certificate stands yet. What comes of it is signed as of now: it knows all that the log held when it was asked for.
   * @throws ReadModelBehind where the rows do not
   */
  async placesSet(list: number, purpose: StatusPurpose): Promise<readonly number[] | undefined> {
    await this.reach((await this.heads.add()).position);
    const { value } = await this.readModels.ask(PROCESS_VIEWER, async (rows) => ({
      isBegun: await rows.existsBy(CertificateStatusRow, { list }),
      set: await rows.find(CertificateStatusRow, {
        select: { ordinal: true },
        where: purpose === 'revocation' ? { list, isAnnulled: true } : { list, isSuspended: true },
      }),
    }));
    const placeOf = placesIn(this.key, list);
    return value.isBegun ? value.set.map(({ ordinal }) => placeOf(ordinal)) : undefined;
  }

  private reach(position: Position): Promise<void> {
    return this.readModels.reach(position, { projections: OWN_PROJECTIONS });
  }
}
