import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../access/caller';
import { found, granted } from '../../../http/problems/refused';
import type { JsonObject } from '../../../kernel/canonical-json';
import { microsOf, startOfBeijingDay } from '../../../kernel/instant';
import { type Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Understood } from '../../../ledger/understood';
import type { Horizon } from '../../../projecting/querying/read-models.provider';
import { CredentialSigner } from '../../../vc/credential-signer.provider';
import type { SecuredForm } from '../../../vc/forms';
import { certificate } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { type PublicRecord, publicRecordOf } from '../public-record/public-record';
import { PrintedHolders } from '../printed-holders.provider';
import { PublicTokens } from '../public-tokens.provider';
import { StatusLists } from '../status-list/status-lists.query';
import type { StatusPlace } from '../status-list/status-purpose';
import { certificateCredential } from './certificate-credential';
import { CertifiedFacts } from './certified-facts.provider';

const PURPOSE = 'CERTIFICATE_CREDENTIAL';
const MICROS_PER_SECOND = 1_000_000n;

/** What it is called, and how far its certificate had come when it was made. */
export interface Credential {
  readonly number: string;
  readonly revision: number;
  readonly secured: JsonObject | string;
}
interface Asked {
  readonly form: SecuredForm;
  readonly reader: Caller;
  readonly horizon: Horizon;
}
type No = 'PUBLIC_ADDRESS_UNKNOWN' | 'HOLDER_UNKNOWN';

/**
 * A certificate as a portable credential, made on demand of what the log says; nothing of it is kept. One that is annulled or suspended is given out
 * like any other: whether it holds is asked of its lists, so that no copy can be older than the act. Who may have it is asked before.
 */
@Injectable()
export class Credentials {
  constructor(
    private readonly ledger: Ledger,
    private readonly facts: CertifiedFacts,
    private readonly holders: PrintedHolders,
    private readonly lists: StatusLists,
    private readonly tokens: PublicTokens,
    private readonly ids: DerivedIds,
    private readonly signer: CredentialSigner,
  ) {}

  async of(certificateId: Uuid, form: SecuredForm, reader: Caller, horizon: Horizon): Promise<Credential> {
    const { history: known, revision } = await this.ledger.known(certificate, certificateId, horizon);
    const record = found(publicRecordOf(known));
    const secured = granted<{ readonly document: JsonObject | string }>(await this.made(record, known, { form, reader, horizon }));
    return { number: record.number, revision, secured: secured.document };
  }

  /** Whose issue is in the log has a place: where the read model does not know it yet, it is waited for. */
  private async placeOf(
    certificateId: Uuid,
    known: readonly Understood<CertificateEvent>[],
    { minPosition }: Horizon,
  ): Promise<StatusPlace> {
    const issuedAt = known.find(({ type }) => type === 'certificate.issued.v1')!.position;
    return found(await this.lists.placeOf(certificateId, issuedAt, minPosition));
  }

  private async made(
    record: PublicRecord,
    known: readonly Understood<CertificateEvent>[],
    { form, reader, horizon }: Asked,
  ): Promise<{ readonly document: JsonObject | string } | Refusal<No>> {
    const { certificateId, issuedOn, occupationCode, level } = record;
    const { address, present } = this.signer;
    // An address that was taken from a request would be signed, and could be anybody's.
    if (address === undefined) return refuse('PUBLIC_ADDRESS_UNKNOWN');
    const place = await this.placeOf(certificateId, known, horizon);
    const [holder] = await this.holders.of([record], { reader, purpose: PURPOSE });
    if (!holder) return refuse('HOLDER_UNKNOWN');
    // One per employer, so that two cannot find out from them that they know the same person (decision 4).
    const names = {
      subject: this.ids.of('credential-subject', record.enterpriseId, record.personRef),
      achievement: this.ids.of('credential-achievement', occupationCode, record.trade ?? '', level),
    };
    const document = certificateCredential(await this.facts.of(record, horizon), holder, names, {
      ...place,
      address,
      publicPath: this.tokens.pathOf(certificateId),
      did: present.did,
      multikey: present.multikey,
    });
    const claims = {
      iss: present.did,
      jti: document.id!,
      sub: `urn:uuid:${names.subject}`,
      nbf: Number(microsOf(startOfBeijingDay(issuedOn)) / MICROS_PER_SECOND),
    };
    return { document: await this.signer.secured(form, document, claims, present) };
  }
}
