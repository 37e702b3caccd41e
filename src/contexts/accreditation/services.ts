export { accreditation } from './accreditation.declaration';
export { AccreditationModule } from './accreditation.module';
export { BanRefilingCommand } from './ban-refiling/ban-refiling.handler';
export { ChainNorms } from './chain-norms.provider';
export { Chains } from './chains.provider';
export { EnterpriseRegister } from './enterprise-register/enterprise-register.query';
export { ExpireFilingCommand } from './expire-filing/expire-filing.handler';
export { OpenRenewalWindowCommand } from './renew-filing/open-renewal-window.handler';
