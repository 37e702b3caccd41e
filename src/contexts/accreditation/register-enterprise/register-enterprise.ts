import { rule } from '../../../kernel/decision';
import { checkCreditCode } from '../../../kernel/identifiers/credit-code';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { EnterpriseEvent, EnterpriseRegistered } from '../enterprise.events';
import { Enterprise, enterprise } from '../enterprise';

export interface RegisterEnterprise {
  readonly enterpriseId: Uuid;
  readonly creditCode: string;
  readonly name: string;
  readonly region: string;
}
type No = 'ENTERPRISE_REGISTERED_BEFORE' | 'CREDIT_CODE_INVALID';

/** One tenant per credit code: the enterprise's id is derived from it, so a second registration meets the first. */
export const registerEnterprise = rule<Enterprise, EnterpriseEvent, RegisterEnterprise, object, No>({
  name: 'accreditation.register-enterprise',
  version: 1,
  fold: enterprise,
  decide: ({ status }, { enterpriseId, creditCode, name, region }) => {
    if (status === 'registered') return refuse('ENTERPRISE_REGISTERED_BEFORE');
    const fault = checkCreditCode(creditCode);
    if (fault) return refuse('CREDIT_CODE_INVALID', { reason: fault });
    return [EnterpriseRegistered({ enterpriseId, creditCode, name, region })];
  },
});
