import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { enterpriseRecord, filingScope } from '../contexts/accreditation';
import { policyPackOn } from '../contexts/catalogue';
import { certificateState, type PublicRecord } from '../contexts/certificate';
import { CertificateRegister, PublicRecords, PublicTokens } from '../contexts/certificate/services';
import { Clock, CLOCK, todayOf } from '../kernel/clock';
import type { Day } from '../kernel/day';
import { type StreamName, streamOf } from '../kernel/fold';
import type { Uuid } from '../kernel/uuid';
import { KEY_STORE, KeyStore } from '../keys/key-store.port';
import { Ledger } from '../ledger/ledger';
import { type Looking, type PrintedPerson, PrintedPeople } from '../people/printed-people.provider';
import { issuerOf } from './issuer';
import { comparedTexts, ID_TAIL_CHARACTERS, normalTrio, type Trio } from './trio';
import type { Verified } from './verified';
import { isSameText } from './visitor.hash';

/** As what everybody looks. */
export const LOOKING = { audience: 'public', purpose: 'PUBLIC_VERIFICATION' } as const;
/** Stands for whatever an unknown paper does not have: the way is walked to its end all the same. */
const NOBODY = '00000000-0000-4000-8000-000000000000' as Uuid;
const NOT_PRINTED: Pick<PrintedPerson, 'name' | 'idNumber'> = { name: '-', idNumber: '-' };

/** What was found, and what it leans on: as long as none of it has changed, nor the day, the same would be found again. */
export interface Leaning {
  readonly verified: Verified | null;
  readonly streams: readonly StreamName[];
  readonly personRef: Uuid;
  readonly holderMark: string;
  /** Of whom the answer shows something. */
  readonly whose: readonly Uuid[];
}

/**
 * Whether a paper is what it says. Known and unknown take the same steps, of the same stores, so that the time tells
 * nothing (RG-2): one certificate, its filing, its issuer, its holder, one row of the access log.
 */
@Injectable()
export class Verifier {
  constructor(
    private readonly tokens: PublicTokens,
    private readonly records: PublicRecords,
    private readonly register: CertificateRegister,
    private readonly ledger: Ledger,
    private readonly people: PrintedPeople,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By what a QR code carries, with all that the answer leans on. `isRecorded`: that somebody looks is in the access log already. */
  async byToken(token: string, visit: Uuid, isRecorded = false): Promise<Leaning> {
    const certificateId = this.tokens.certificateOf(token) ?? NOBODY;
    const record = await this.records.of(certificateId);
    const { personRef, filingId, enterpriseId } = namedIn(record);
    // Before anything is read of the holder: what changes while it is read leaves another mark than this.
    const holderMark = (await this.people.standings([personRef])).get(personRef)!;
    const { verified } = await this.walked(record, isRecorded ? 'RECORDED' : lookingAs(visit));
    const streams = [
      streamOf(certificateState.fold, certificateId),
      streamOf(filingScope.fold, filingId),
      streamOf(enterpriseRecord.fold, enterpriseId),
    ];
    return { verified, streams, personRef, holderMark, whose: verified && verified.holder !== 'ERASED' ? [personRef] : [] };
  }

  /** By what is typed from the paper. What belongs together is told; what does not, in one way whatever is wrong with it. */
  async byTrio(trio: Trio, visit: Uuid): Promise<Verified | null> {
    const typed = normalTrio(trio);
    const record = await this.records.of((await this.register.idOf(typed.number, 0n)) ?? NOBODY);
    const { holder, verified } = await this.walked(record, lookingAs(visit));
    const printed = record === undefined || holder === 'ERASED' ? NOT_PRINTED : holder;
    const isSame = isSameText(this.keys.secrets.blindIndexKey, ...comparedTexts(typed, printed, tailOf(record, todayOf(this.clock))));
    return isSame && printed !== NOT_PRINTED ? verified : null;
  }

  newVisit(): Uuid {
    return randomUUID() as Uuid;
  }

  private async walked(
    record: PublicRecord | undefined,
    looking: Looking,
  ): Promise<{ holder: PrintedPerson | 'ERASED'; verified: Verified | null }> {
    const { personRef, nameVersion, idNumberVersion, filingId, enterpriseId } = namedIn(record);
    const [filing, enterprise, found] = await Promise.all([
      this.ledger.evidence(filingScope, filingId),
      this.ledger.evidence(enterpriseRecord, enterpriseId),
      this.people.find({ ref: personRef, nameVersion, idNumberVersion }, looking),
    ]);
    // A person of whom the vault knows nothing any more was erased, whichever backup the vault came from.
    const holder = found ?? 'ERASED';
    return {
      holder,
      verified: record ? { record, holder, issuer: issuerOf(record, filing.value, enterprise.value, todayOf(this.clock)) } : null,
    };
  }
}

const namedIn = ({
  personRef = NOBODY,
  nameVersion = 1,
  idNumberVersion = 1,
  filingId = NOBODY,
  enterpriseId = NOBODY,
}: Partial<PublicRecord> = {}) => ({ personRef, nameVersion, idNumberVersion, filingId, enterpriseId });
/** Whoever verifies is a visit and nobody else. */
const lookingAs = (visit: Uuid): Looking => ({
  reader: { actor: { ref: visit, kind: 'system', audience: LOOKING.audience }, tenant: null },
  purpose: LOOKING.purpose,
});
const tailOf = (record: PublicRecord | undefined, today: Day): number =>
  (record && policyPackOn(record.region, today)?.pack.certificate.idTailCharacters) ?? ID_TAIL_CHARACTERS;
