import { Module } from '@nestjs/common';
import { EnterpriseRegisterController } from './enterprise-register/enterprise-register.controller';
import { EnterpriseRegister } from './enterprise-register/enterprise-register.query';
import { GrantFilingController } from './grant-filing/grant-filing.controller';
import { GrantFilingHandler } from './grant-filing/grant-filing.handler';
import { RegisterEnterpriseController } from './register-enterprise/register-enterprise.controller';
import { RegisterEnterpriseHandler } from './register-enterprise/register-enterprise.handler';

@Module({
  controllers: [RegisterEnterpriseController, GrantFilingController, EnterpriseRegisterController],
  providers: [RegisterEnterpriseHandler, GrantFilingHandler, EnterpriseRegister],
  exports: [EnterpriseRegister],
})
export class AccreditationModule {}
