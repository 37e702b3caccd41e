import { given, id } from '../../../../test/support/stories/given';
import { EnterpriseRegistered } from '../enterprise.events';
import { registerEnterprise } from './register-enterprise';

const enterprise = { enterpriseId: id(2), creditCode: '91320899MA9E000143', name: '淮安示例机械有限公司', region: '320803' };
const registered = EnterpriseRegistered(enterprise);

it('records who it is', () => given(registerEnterprise).when(enterprise, {}).thenRecords(registered));
it('happens once', () => given(registerEnterprise, registered).when(enterprise, {}).thenRefuses('ENTERPRISE_REGISTERED_BEFORE'));
it('says what is wrong with a credit code', () =>
  expect(given(registerEnterprise).when({ ...enterprise, creditCode: '91320899MA9E000144' }, {}).decision).toMatchObject({
    refused: 'CREDIT_CODE_INVALID',
    params: { reason: expect.stringMatching(/./) },
  }));
