export { EnterpriseRegistered, FilingGranted } from './accreditation.events';
export { accreditation } from './accreditation.declaration';
export { AccreditationModule } from './accreditation.module';
export type { ScopeRow } from './accreditation.events';
export { EnterpriseRegister } from './enterprise-register/enterprise-register.query';
export { enterpriseRecord } from './enterprise';
export type { Enterprise } from './enterprise';
export { covers, filedLevels, filingScope, isInForce } from './filing';
export type { Filing, Subject } from './filing';
