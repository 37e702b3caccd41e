import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { enterprise, headcountOn, RegisteredEnterprise } from '../enterprise';
import { EnterpriseRegistered, HeadcountDeclared } from '../enterprise.events';
import { DeclareHeadcount, declareHeadcount } from './declare-headcount';

const registered = EnterpriseRegistered({
  enterpriseId: id(2),
  creditCode: '91320803MA1HA0017X',
  name: '淮安示例机械有限公司',
  region: '320803',
});
const intent: DeclareHeadcount = { enterpriseId: id(2), on: day('2026-06-01'), employees: 350, documentNo: '淮统〔2026〕6号' };
const declared = HeadcountDeclared({ ...intent, region: '320803' });
const today = { today: day('2026-06-01') };

it('is recorded with the region of the enterprise, on its day at the earliest', () => {
  given(declareHeadcount, registered).when(intent, {}, today).thenRecords(declared);
  given(declareHeadcount, registered)
    .when(intent, {}, { today: day('2026-05-31') })
    .thenRefuses('HEADCOUNT_IN_FUTURE', { on: '2026-06-01' });
});
it('the same again says nothing new; another figure for the day corrects it, another day adds to it', () => {
  given(declareHeadcount, registered, declared)
    .when(intent, {}, today)
    .thenRefuses('HEADCOUNT_DECLARED_BEFORE', { on: '2026-06-01', employees: 350 });
  given(declareHeadcount, registered, declared)
    .when({ ...intent, employees: 351 }, {}, today)
    .thenRecordsTypes(declared.type);
  given(declareHeadcount, registered, declared)
    .when({ ...intent, on: day('2026-05-31') }, {}, today)
    .thenRecordsTypes(declared.type);
});
it('may be none', () =>
  given(declareHeadcount, registered)
    .when({ ...intent, employees: 0 }, {}, today)
    .thenRecordsTypes(declared.type));
it('needs an enterprise', () => given(declareHeadcount).when(intent, {}, today).thenRefuses('ENTERPRISE_UNKNOWN'));
it('holds from its day until the next one, in whatever order they were declared', () => {
  const later = HeadcountDeclared({ ...declared.data, on: day('2026-09-01'), employees: 400 });
  const corrected = HeadcountDeclared({ ...declared.data, employees: 340 });
  const of = foldAll(enterprise, [registered, later, declared, corrected]) as RegisteredEnterprise;
  expect(['2026-05-31', '2026-06-01', '2026-08-31', '2026-09-01'].map((on) => headcountOn(of, day(on))?.employees)).toEqual([
    undefined,
    340,
    340,
    400,
  ]);
});
