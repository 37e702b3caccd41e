import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { policyPackOn } from '../../catalogue';
import { FilingGranted } from '../accreditation.events';
import { GrantFiling, grantFiling, grantFilingOfAnyCode } from './grant-filing';

const scope: GrantFiling['scope'] = [
  {
    occupationCode: '6-18-01-01',
    edition: '2022',
    trade: '数控车工',
    level: 'SENIOR',
    standard: 'NATIONAL',
    fromOn: day('2025-01-01'),
    toOn: null,
  },
];
const intent: GrantFiling = {
  filingId: id(1),
  enterpriseId: id(2),
  institutionCode: 'Y000032080001',
  receiptNo: '淮鉴备〔2025〕1号',
  validFrom: day('2025-01-01'),
  validTo: day('2027-12-31'),
  scope,
};
const registered = { enterprise: { status: 'registered', name: '淮安示例机械有限公司', region: '320803' } } as const;
const granted = FilingGranted({ ...intent, category: 'EMPLOYER', scope: [...scope] });

it('records what an enterprise may assess', () => given(grantFiling).when(intent, registered).thenRecords(granted));
it('gives an institution code once', () => given(grantFiling, granted).when(intent, registered).thenRefuses('FILING_GRANTED_BEFORE'));
it('needs a registered enterprise', () =>
  given(grantFiling)
    .when(intent, { enterprise: { status: 'unknown' } })
    .thenRefuses('ENTERPRISE_UNKNOWN'));
it('is not granted under a ban, nor to whom another has taken over', () => {
  given(grantFiling)
    .when(intent, { enterprise: { ...registered.enterprise, bannedUntil: day('2026-12-07') } })
    .thenRefuses('REFILING_BANNED');
  given(grantFiling)
    .when(intent, { enterprise: { ...registered.enterprise, bannedUntil: day('2026-12-06') } })
    .thenRecords(granted);
  given(grantFiling)
    .when(intent, { enterprise: { ...registered.enterprise, succeeded: { successorId: id(3), fromOn: day('2026-12-07') } } })
    .thenRefuses('ENTERPRISE_SUCCEEDED');
});
it('keeps what later evaluations count by, and the branch', () =>
  given(grantFiling)
    .when({ ...intent, branchName: '淮安示例机械有限公司北厂', dimensions: { chainCode: 'CHAIN-1', targetGroup: 'G-2' } }, registered)
    .thenRecords(FilingGranted({ ...granted.data, branchName: '淮安示例机械有限公司北厂', chainCode: 'CHAIN-1', targetGroup: 'G-2' })));
it('names codes of the lists of the day, and no sensitive group', () => {
  const policy = policyPackOn('320803', day('2026-12-07'))!;
  const codes = { ...policy, pack: { ...policy.pack, dimensions: { chainCode: ['CHAIN-1'] } } };
  given(grantFiling)
    .when({ ...intent, dimensions: { chainCode: 'CHAIN-1' } }, { ...registered, codes })
    .thenRecordsTypes(granted.type);
  given(grantFiling)
    .when({ ...intent, dimensions: { chainCode: 'CHAIN-2' } }, { ...registered, codes })
    .thenRefuses('DIMENSION_CODE_UNKNOWN');
  given(grantFiling)
    .when({ ...intent, dimensions: { targetGroup: 'DISABLED' } }, { ...registered, codes })
    .thenRefuses('TARGET_GROUP_NOT_PUBLIC');
});
it('may last a single day', () =>
  given(grantFiling)
    .when({ ...intent, validTo: intent.validFrom }, registered)
    .thenRecordsTypes('accreditation.filing_granted.v1'));
it('does not end before it begins', () =>
  given(grantFiling)
    .when({ ...intent, validTo: day('2024-12-31') }, registered)
    .thenRefuses('FILING_SPAN_REVERSED'));
it('takes a post whose letter the policy names, and no other', () => {
  const policy = policyPackOn('320803', day('2026-12-07'))!;
  const codes = {
    ...policy,
    pack: { ...policy.pack, numbering: { ...policy.pack.numbering, levelCodeMap: { T: 'SPECIAL_GRADE' as const } } },
  };
  const asked = (level: 'SPECIAL_GRADE' | 'CHIEF' | 'APPRENTICE') =>
    given(grantFiling).when({ ...intent, scope: [{ ...scope[0]!, level }] }, { ...registered, codes });
  asked('SPECIAL_GRADE').thenRecordsTypes(granted.type);
  asked('CHIEF').thenRefuses('SCOPE_LEVEL_NOT_CERTIFIED');
  asked('APPRENTICE').thenRefuses('SCOPE_LEVEL_NOT_CERTIFIED');
});
it('takes certified levels only', () =>
  given(grantFiling)
    .when({ ...intent, scope: [{ ...scope[0]!, level: 'CHIEF' }] }, registered)
    .thenRefuses('SCOPE_LEVEL_NOT_CERTIFIED'));
it('tells a social organisation by its code', () =>
  given(grantFiling)
    .when({ ...intent, institutionCode: 'S000032080001' }, registered)
    .thenRecords(FilingGranted({ ...granted.data, institutionCode: 'S000032080001', category: 'SOCIAL_ORGANISATION' })));

describe('an institution code', () => {
  const policy = policyPackOn('320803', day('2026-12-07'))!;
  const numbering = { ...policy.pack.numbering, extraCategories: ['J'], extraProvinces: ['66'] };
  const under = (
    institutionCode: string,
    codes: typeof policy | null = { ...policy, pack: { ...policy.pack, numbering } },
    granting = grantFiling,
  ) => given(granting).when({ ...intent, institutionCode }, { ...registered, codes });
  it('may have a letter and a province that the policy adds', () =>
    under('J000066080001').thenRecords(FilingGranted({ ...granted.data, institutionCode: 'J000066080001', category: 'OTHER' })));
  it.each(['K000032080001', 'Y000067080001'])('has no others: %s', (code) => under(code).thenRefuses('INSTITUTION_CODE_UNKNOWN'));
  it.each(['J000032080001', 'Y000066080001'])('has none where nothing is added: %s', (code) => {
    under(code, policy).thenRefuses('INSTITUTION_CODE_UNKNOWN');
    under(code, null).thenRefuses('INSTITUTION_CODE_UNKNOWN');
  });
  it('was not asked before', () => under('Y000067080001', policy, grantFilingOfAnyCode).thenRecordsTypes(granted.type));
});
