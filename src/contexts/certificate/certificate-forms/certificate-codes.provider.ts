import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '../../../http/problems/refused';
import { refuse } from '../../../kernel/refusal';
import { addressOnPaper, type Arrival, OWN_ADDRESS, type OwnAddress } from '../../../printing/own-address';
import { PublicTokens } from '../public-tokens.provider';

/** What a certificate's QR code carries: the address at which everybody may verify it, and nothing else. */
@Injectable()
export class CertificateCodes {
  constructor(
    private readonly tokens: PublicTokens,
    @Inject(OWN_ADDRESS) private readonly own: OwnAddress,
  ) {}

  /** @throws Refused PUBLIC_ADDRESS_UNKNOWN where the code would lead nowhere, or to wherever a caller likes */
  of(certificateId: string, arrival: Arrival): string {
    const address = addressOnPaper(this.own, arrival);
    if (address === undefined) throw new Refused(refuse('PUBLIC_ADDRESS_UNKNOWN'));
    return address + this.tokens.pathOf(certificateId);
  }
}
