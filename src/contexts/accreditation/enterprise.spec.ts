import { given, id } from '../../../test/support/stories/given';
import { day } from '../../kernel/day';
import { foldAll } from '../../kernel/fold';
import { BanRefiling, banRefiling } from './ban-refiling/ban-refiling';
import { enterprise, nameOn, RegisteredEnterprise } from './enterprise';
import { EnterpriseEvent, EnterpriseRegistered, EnterpriseRenamed, EnterpriseSucceeded, RefilingBanned } from './enterprise.events';
import { mayNotFile } from './may-file';
import { RenameEnterprise, renameEnterprise } from './rename-enterprise/rename-enterprise';
import { SucceedEnterprise, succeedEnterprise } from './succeed-enterprise/succeed-enterprise';

const registered = EnterpriseRegistered({
  enterpriseId: id(2),
  creditCode: '91320803MA1HA0017X',
  name: '淮安示例机械有限公司',
  region: '320803',
});
const renaming: RenameEnterprise = {
  enterpriseId: id(2),
  name: '淮安示例重工有限公司',
  fromOn: day('2026-06-01'),
  documentNo: '淮市监〔2026〕5号',
};
const renamed = EnterpriseRenamed({ ...renaming, formerName: '淮安示例机械有限公司' });
const again = EnterpriseRenamed({
  ...renaming,
  name: '江苏示例重工有限公司',
  formerName: '淮安示例重工有限公司',
  fromOn: day('2026-09-01'),
});
const today = { today: day('2026-06-01') };
const state = (...events: readonly EnterpriseEvent[]): RegisteredEnterprise => foldAll(enterprise, events) as RegisteredEnterprise;

describe('a renaming', () => {
  it('is recorded on its first day, with the former name', () =>
    given(renameEnterprise, registered).when(renaming, {}, today).thenRecords(renamed));
  it('is not recorded before its first day', () =>
    given(renameEnterprise, registered)
      .when(renaming, {}, { today: day('2026-05-31') })
      .thenRefuses('RENAMING_IN_FUTURE'));
  it('brings another name', () =>
    given(renameEnterprise, registered)
      .when({ ...renaming, name: registered.data.name }, {}, today)
      .thenRefuses('ENTERPRISE_NAME_SAME'));
  it('comes after the one before', () => {
    const next = (fromOn: string) =>
      given(renameEnterprise, registered, renamed).when(
        { ...renaming, name: '江苏示例重工有限公司', fromOn: day(fromOn) },
        {},
        { today: day('2026-12-01') },
      );
    next('2026-06-01').thenRefuses('RENAMING_OUT_OF_ORDER');
    next('2026-06-02').thenRecordsTypes(renamed.type);
  });
  it('needs an enterprise', () => given(renameEnterprise).when(renaming, {}, today).thenRefuses('ENTERPRISE_UNKNOWN'));
  it('leaves to every day its name', () => {
    const of = state(registered, renamed, again);
    expect(['2026-05-31', '2026-06-01', '2026-08-31', '2026-09-01'].map((on) => nameOn(of, day(on)))).toEqual([
      '淮安示例机械有限公司',
      '淮安示例重工有限公司',
      '淮安示例重工有限公司',
      '江苏示例重工有限公司',
    ]);
    expect(nameOn(state(registered), day('2020-01-01'))).toBe('淮安示例机械有限公司');
  });
});

describe('a succession', () => {
  const intent: SucceedEnterprise = {
    enterpriseId: id(2),
    successorId: id(3),
    extent: 'WHOLE',
    fromOn: day('2026-06-01'),
    documentNo: '淮市监〔2026〕6号',
  };
  const evidence = { successor: { status: 'registered', name: '江苏示例集团有限公司', region: '320803' } as const };
  const succeeded = EnterpriseSucceeded(intent);
  it('is recorded with whom it happened to', () =>
    given(succeedEnterprise, registered).when(intent, evidence, today).thenRecords(succeeded));
  it('names an enterprise that is there, and another one', () => {
    given(succeedEnterprise, registered)
      .when(intent, { successor: { status: 'unknown' } }, today)
      .thenRefuses('SUCCESSOR_UNKNOWN');
    given(succeedEnterprise, registered)
      .when({ ...intent, successorId: id(2) }, evidence, today)
      .thenRefuses('SUCCESSOR_UNKNOWN');
  });
  it('of the whole happens once, of a part more often', () => {
    given(succeedEnterprise, registered, succeeded).when(intent, evidence, today).thenRefuses('SUCCEEDED_BEFORE');
    given(succeedEnterprise, registered, EnterpriseSucceeded({ ...intent, extent: 'PART' }))
      .when(intent, evidence, today)
      .thenRecords(succeeded);
  });
  it('is not recorded before its first day', () =>
    given(succeedEnterprise, registered)
      .when(intent, evidence, { today: day('2026-05-31') })
      .thenRefuses('RENAMING_IN_FUTURE'));
  it('needs an enterprise', () => given(succeedEnterprise).when(intent, evidence, today).thenRefuses('ENTERPRISE_UNKNOWN'));
  it('of the whole ends filing from its first day on', () => {
    const of = state(registered, succeeded);
    expect(['2026-05-31', '2026-06-01'].map((on) => mayNotFile(of, day(on))?.refused)).toEqual([undefined, 'ENTERPRISE_SUCCEEDED']);
  });
});

describe('a ban', () => {
  const intent: BanRefiling = { enterpriseId: id(2), filingId: id(1), untilOn: day('2028-05-31') };
  const banned = RefilingBanned(intent);
  it('is carried to the enterprise', () => given(banRefiling, registered).when(intent, {}).thenRecords(banned));
  it('is carried once, and shortens none', () => {
    given(banRefiling, registered, banned).when(intent, {}).thenRecordsNothing();
    given(banRefiling, registered, banned)
      .when({ ...intent, untilOn: day('2028-05-30') }, {})
      .thenRecordsNothing();
    given(banRefiling, registered, banned)
      .when({ ...intent, untilOn: day('2028-06-01') }, {})
      .thenRecordsTypes(banned.type);
  });
  it('needs an enterprise', () => given(banRefiling).when(intent, {}).thenRefuses('ENTERPRISE_UNKNOWN'));
  it('holds to its last day', () => {
    const of = state(registered, banned);
    expect(['2028-05-31', '2028-06-01'].map((on) => mayNotFile(of, day(on))?.refused)).toEqual(['REFILING_BANNED', undefined]);
  });
});
