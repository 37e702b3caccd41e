import { Injectable } from '@nestjs/common';
import type { JsonObject } from '../../../kernel/canonical-json';
import { KeptWithin } from '../../../kernel/kept-within';
import { encodedList } from '../../../vc/bitstring.file';
import { CredentialSigner } from '../../../vc/credential-signer.provider';
import type { SecuredForm } from '../../../vc/forms';
import { statusList } from './status-list';
import { StatusLists } from './status-lists.query';
import { listAddress, type StatusPurpose } from './status-purpose';

/** A hundred lists in which much is set; within an hour a list in which nothing has changed is not signed again. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_MS = 3_600_000;

interface Signed {
  readonly encoded: string;
  readonly validFrom: string;
  readonly list: JsonObject | string;
}

/** Lists as everybody gets them. What is set is asked of the read model each time; a program that signs is not asked by everybody. */
@Injectable()
export class ToldLists {
  private readonly kept = new KeptWithin<Signed>({ mostBytes: MOST_BYTES, mostMs: MOST_MS }, () => performance.now());

  constructor(
    private readonly lists: StatusLists,
    private readonly signer: CredentialSigner,
  ) {}

  /** Undefined where this ledger never named such a list to anybody. */
  async of(form: SecuredForm, multikey: string, purpose: StatusPurpose, number: number): Promise<JsonObject | string | undefined> {
    const [key, { address }] = [this.signer.known(multikey), this.signer];
    const places = key && address !== undefined ? await this.lists.placesSet(number, purpose) : undefined;
    if (!key || address === undefined || !places) return undefined;
    const [id, encoded] = [listAddress(address, multikey, purpose, number), encodedList(places)];
    const document = statusList({ id, issuer: key.did, purpose, encodedList: encoded, now: this.signer.realClock.now() });
    const [name, validFrom] = [`${form} ${id}`, document.validFrom as string];
    const known = this.kept.get(name);
    if (known?.encoded === encoded && known.validFrom === validFrom) return known.list;
    const list = await this.signer.secured(form, document, { iss: key.did, jti: id }, key);
    this.kept.keep(name, { encoded, validFrom, list }, 2 * encoded.length);
    return list;
  }
}
