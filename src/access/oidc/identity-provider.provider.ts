import type { OidcSettings } from '../../config/oidc-settings';
import type { ClaimMapping } from './claim-mapping';
import { readMapping } from './claims-document.file';
import { ProviderUnreachable } from './provider-address.provider';
import { TokenVerifier } from './token-verifier.provider';

/** Who says who people are, besides their keys. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly verifier: TokenVerifier;
  readonly mapping: ClaimMapping;
}

/**
 * Reads what a provider's claims mean and looks it up. One that is away is told and tried again when a token comes: keys go on without it.
 * @throws ClaimsFileInvalid, ProviderWrong where somebody must mend the settings
 */
export async function openProvider(
  settings: OidcSettings | undefined,
  warn: (line: string) => void,
): Promise<IdentityProvider | undefined> {
  if (!settings) return undefined;
  const [mapping, verifier] = [readMapping(settings.claimsFile), new TokenVerifier(settings)];
  await verifier.prepare().catch((fault: Error) => {
    if (!(fault instanceof ProviderUnreachable)) throw fault;
    warn(`The provider of identities cannot be asked; its tokens are refused until it can: ${fault.message}`);
  });
  return { issuer: settings.issuer, verifier, mapping };
}
