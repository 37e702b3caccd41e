import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { enterpriseRecord, filingScope } from '../contexts/accreditation';
import { policyPackOn } from '../contexts/catalogue';
import type { PublicRecord } from '../contexts/certificate';
import { CertificateRegister, PublicRecords, PublicTokens } from '../contexts/certificate/services';
import { Clock, CLOCK, todayOf } from '../kernel/clock';
import type { Day } from '../kernel/day';
import type { Uuid } from '../kernel/uuid';
import { KEY_STORE, KeyStore } from '../keys/key-store.port';
import { Ledger } from '../ledger/ledger';
import { type PrintedPerson, PrintedPeople } from '../people/printed-people.provider';
import { issuerOf } from './issuer';
import { comparedTexts, ID_TAIL_CHARACTERS, normalTrio, type Trio } from './trio';
import type { Verified } from './verified';
import { isSameText } from './visitor.hash';

const PURPOSE = 'PUBLIC_VERIFICATION';
/** Stands for whatever an unknown paper does not have: the way is walked to its end all the same. */
const NOBODY = '00000000-0000-4000-8000-000000000000' as Uuid;
const NOT_PRINTED: Pick<PrintedPerson, 'name' | 'idNumber'> = { name: '-', idNumber: '-' };

/**
 * Whether a paper is what it says. Known and unknown take the same steps, of the same stores, so that the time tells
 * nothing (RG-2): one certificate, its filing, its issuer, its holder, one row of the access log.
 */
@Injectable()
export class Verifier {
  constructor(
    private readonly tokens: PublicTokens, private readonly records: PublicRecords, private readonly register: CertificateRegister, private readonly ledger: Ledger,
    private readonly people: PrintedPeople, @Inject(KEY_STORE) private readonly keys: KeyStore, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By what a QR code carries. */
  async byToken(token: string, visit: Uuid): Promise<Verified | null> {
    return (await this.walked(this.tokens.certificateOf(token), visit)).verified;
  }

  /** By what is typed from the paper. What belongs together is told; what does not, in one way whatever is wrong with it. */
  async byTrio(trio: Trio, visit: Uuid): Promise<Verified | null> {
    const typed = normalTrio(trio);
    const { record, holder, verified } = await this.walked(await this.register.idOf(typed.number, 0n), visit);
    const printed = record === undefined || holder === 'ERASED' ? NOT_PRINTED : holder;
    const isSame = isSameText(this.keys.secrets.blindIndexKey, ...comparedTexts(typed, printed, tailOf(record, todayOf(this.clock))));
    return isSame && printed !== NOT_PRINTED ? verified : null;
  }

  newVisit(): Uuid {
    return randomUUID() as Uuid;
  }

  private async walked(certificateId: Uuid | undefined, visit: Uuid): Promise<{ record: PublicRecord | undefined; holder: PrintedPerson | 'ERASED'; verified: Verified | null }> {
    const record = await this.records.of(certificateId ?? NOBODY);
    const { personRef = NOBODY, nameVersion = 1, idNumberVersion = 1, filingId = NOBODY, enterpriseId = NOBODY } = record ?? {};
    const reader = { actor: { ref: visit, kind: 'system', audience: 'public' }, tenant: null } as const;
    const [filing, enterprise, found] = await Promise.all([
      this.ledger.evidence(filingScope, filingId), this.ledger.evidence(enterpriseRecord, enterpriseId),
      this.people.find({ ref: personRef, nameVersion, idNumberVersion }, reader, PURPOSE),
    ]);
    // A person of whom the vault knows nothing any more was erased, whichever backup the vault came from.
    const holder = found ?? 'ERASED';
    return { record, holder, verified: record ? { record, holder, issuer: issuerOf(record, filing.value, enterprise.value, todayOf(this.clock)) } : null };
  }
}

const tailOf = (record: PublicRecord | undefined, today: Day): number => (record && policyPackOn(record.region, today)?.pack.certificate.idTailCharacters) ?? ID_TAIL_CHARACTERS;
