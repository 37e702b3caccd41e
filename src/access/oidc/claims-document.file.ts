import { readFileSync } from 'node:fs';
import type { ClaimMapping } from './claim-mapping';
import { ClaimsFileInvalid, mappingIn } from './claims-document';

/** @throws ClaimsFileInvalid where it cannot be read or says something that nobody understands */
export function readMapping(path: string): ClaimMapping {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(path, 'utf8'));
  } catch (fault) {
    throw new ClaimsFileInvalid(`The file of OIDC_CLAIMS cannot be read: ${(fault as Error).message}`);
  }
  return mappingIn(document);
}
