import { quality } from '../http/answers/wanted-form';
import { SECURED_TYPES, type SecuredForm } from './forms';

/** By Accept; where both are wanted alike, or neither is, the one for who does not mind: what fetches a list that a credential names often asks for JSON by other names. */
export function securedFormBy(accept: string | undefined, otherwise: SecuredForm): SecuredForm {
  const other = otherwise === 'vc' ? 'vc-json' : 'vc';
  return accept !== undefined && quality(accept, SECURED_TYPES[other]) > quality(accept, SECURED_TYPES[otherwise]) ? other : otherwise;
}
