import { declareContext } from '../declaration';
import { enterpriseEvents, filingEvents } from './accreditation.events';
import { accreditationRefusals } from './accreditation.refusals';
import { enterprise, enterpriseRecord } from './enterprise';
import { enterpriseRegister } from './enterprise-register/enterprise-register.projection';
import { filing, filingScope } from './filing';
import { grantFiling } from './grant-filing/grant-filing';
import { registerEnterprise } from './register-enterprise/register-enterprise';

export const accreditation = declareContext({
  name: 'accreditation',
  events: [...enterpriseEvents, ...filingEvents],
  folds: [enterprise, filing],
  rules: [registerEnterprise, grantFiling],
  views: [enterpriseRecord, filingScope],
  projections: [enterpriseRegister],
  refusals: accreditationRefusals,
});
