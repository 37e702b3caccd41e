import { packOn, row } from '../../../test/support/stories/filed';
import { given, id, OFFICER } from '../../../test/support/stories/given';
import { day } from '../../kernel/day';
import { REQUIREMENTS } from '../catalogue';
import { FilingGranted } from './accreditation.events';
import { DraftApplication, draftApplication } from './draft-application/draft-application';
import { ApplicationContent, ApplicationGranted, FilingDrafted, FilingReturned, FilingSubmitted } from './filing-application.events';
import { FilingApplication } from './filing-application';
import {
  AcceptanceEvidence,
  AcceptApplication,
  acceptApplication,
  acceptApplicationOfAnyCode,
} from './grant-application/accept-application';
import { grantApplication } from './grant-application/grant-application';
import { ReturnApplication, returnApplication } from './return-application/return-application';
import { submitApplication } from './submit-application/submit-application';

const [APPLICATION, FIRM, FILED] = [id(40), id(2), id(1)];
const content: ApplicationContent = {
  category: 'EMPLOYER',
  branchName: '淮安示例机械有限公司北厂',
  wishedFrom: day('2026-07-01'),
  scope: [row({ fromOn: day('2026-07-01'), siteCode: 'NORTH' }), row({ level: 'JUNIOR', fromOn: day('2026-09-01') })],
  coverage: ['OWN_STAFF', 'DISPATCHED'],
  requirements: REQUIREMENTS.map((requirement) => ({ requirement, evidence: 'd'.repeat(64) })),
  sites: [{ siteCode: 'NORTH', region: '320803' }],
  chainCode: 'CHAIN-1',
};
const enterprise = { status: 'registered', name: '淮安示例机械有限公司', region: '320803' } as const;
const draft: DraftApplication = { applicationId: APPLICATION, enterpriseId: FIRM, content };
const drafted = FilingDrafted({ ...draft, region: '320803' });
const today = { today: day('2026-06-01') };
const submitted = FilingSubmitted({
  applicationId: APPLICATION,
  enterpriseId: FIRM,
  submittedOn: day('2026-06-01'),
  policyPack: 'CN-320800@2026-01',
});
const returned = FilingReturned({
  applicationId: APPLICATION,
  enterpriseId: FIRM,
  documentNo: '淮鉴告〔2026〕2号',
  gaps: [
    { code: 'BUDGET', row: null },
    { code: 'SCOPE_ROW', row: 2 },
  ],
  remark: null,
});

describe('a draft', () => {
  it('is written', () => given(draftApplication).when(draft, { enterprise }, today).thenRecords(drafted));
  it('is written anew, also after a return', () => {
    given(draftApplication, drafted).when(draft, { enterprise }, today).thenRecords(drafted);
    given(draftApplication, drafted, submitted, returned).when(draft, { enterprise }, today).thenRecords(drafted);
  });
  it('lies with the authority once submitted', () =>
    given(draftApplication, drafted, submitted).when(draft, { enterprise }, today).thenRefuses('APPLICATION_STATE_FORBIDS'));
  it('is the own one', () =>
    given(draftApplication, drafted)
      .when({ ...draft, enterpriseId: id(9) }, { enterprise }, today)
      .thenRefuses('NOT_FOUND'));
  it('is not written under a ban', () =>
    given(draftApplication)
      .when(draft, { enterprise: { ...enterprise, bannedUntil: day('2026-06-01') } }, today)
      .thenRefuses('REFILING_BANNED'));
  it('asks for certified levels only', () =>
    given(draftApplication)
      .when({ ...draft, content: { ...content, scope: [row({ level: 'CHIEF' })] } }, { enterprise }, today)
      .thenRefuses('SCOPE_LEVEL_NOT_CERTIFIED'));
  it('names the sites that its rows name', () =>
    given(draftApplication)
      .when({ ...draft, content: { ...content, sites: [] } }, { enterprise }, today)
      .thenRefuses('APPLICATION_SITE_UNKNOWN'));
});

const own = { applicationId: APPLICATION, enterpriseId: FIRM };
const policy = packOn('2026-06-01');

describe('a submission', () => {
  it('puts it before the authority', () => given(submitApplication, drafted).when(own, { policy }, today).thenRecords(submitted));
  it('is made again after a return', () =>
    given(submitApplication, drafted, submitted, returned, drafted).when(own, { policy }, today).thenRecords(submitted));
  it('is made once', () =>
    given(submitApplication, drafted, submitted).when(own, { policy }, today).thenRefuses('APPLICATION_STATE_FORBIDS'));
  it('names all that is missing', () => {
    const bare = FilingDrafted({
      ...drafted.data,
      content: { ...content, scope: [], coverage: [], requirements: content.requirements.slice(1) },
    });
    const refused = given(submitApplication, bare).when(own, { policy }, today);
    refused.thenRefuses('APPLICATION_INCOMPLETE');
    expect(refused.decision).toMatchObject({ params: { missing: ['SCOPE', 'COVERAGE', 'LEGAL_PERSON'] } });
  });
  it('shows what the pack asks for, and no more', () => {
    const lenient = { ...policy, pack: { ...policy.pack, filing: { ...policy.pack.filing, requirements: ['BUDGET' as const] } } };
    const little = FilingDrafted({ ...drafted.data, content: { ...content, requirements: [{ requirement: 'BUDGET', evidence: null }] } });
    given(submitApplication, little).when(own, { policy: lenient }, today).thenRecordsTypes(submitted.type);
    given(submitApplication, little).when(own, { policy }, today).thenRefuses('APPLICATION_INCOMPLETE');
  });
  it('needs a pack, and an own draft', () => {
    given(submitApplication, drafted).when(own, { policy: null }, today).thenRefuses('FILING_POLICY_UNKNOWN');
    given(submitApplication, drafted)
      .when({ ...own, enterpriseId: id(9) }, { policy }, today)
      .thenRefuses('NOT_FOUND');
    given(submitApplication).when(own, { policy }, today).thenRefuses('NOT_FOUND');
  });
});

const back: ReturnApplication = {
  applicationId: APPLICATION,
  documentNo: '淮鉴告〔2026〕2号',
  gaps: [
    { code: 'BUDGET', row: null },
    { code: 'SCOPE_ROW', row: 2 },
  ],
  remark: null,
};

describe('a return', () => {
  it('names everything that is wanting at once', () =>
    given(returnApplication, drafted, submitted).when(back, {}, today).thenRecords(returned));
  it('names rows that are there, and nothing twice', () => {
    given(returnApplication, drafted, submitted)
      .when({ ...back, gaps: [{ code: 'SCOPE_ROW', row: 3 }] }, {}, today)
      .thenRefuses('SCOPE_ROW_UNKNOWN');
    given(returnApplication, drafted, submitted)
      .when({ ...back, gaps: [back.gaps[0]!, back.gaps[0]!] }, {}, today)
      .thenRefuses('GAP_TWICE');
    const unlike = [
      { code: 'SCOPE_ROW', row: 1 },
      { code: 'SCOPE_ROW', row: 2 },
      { code: 'STANDARD', row: 2 },
    ] as const;
    given(returnApplication, drafted, submitted)
      .when({ ...back, gaps: [...unlike] }, {}, today)
      .thenRecordsTypes(FilingReturned.type);
  });
  it('is of what was submitted', () => {
    given(returnApplication, drafted).when(back, {}, today).thenRefuses('APPLICATION_STATE_FORBIDS');
    given(returnApplication).when(back, {}, today).thenRefuses('NOT_FOUND');
  });
  it('is a person’s act', () =>
    given(returnApplication, drafted, submitted)
      .when(back, {}, { ...today, actor: { ...OFFICER, kind: 'system' } })
      .thenRefuses('PERSON_REQUIRED'));
});

const accept: AcceptApplication = {
  applicationId: APPLICATION,
  filingId: FILED,
  institutionCode: 'Y000032080001',
  receiptNo: '淮鉴备〔2026〕21号',
  validFrom: day('2026-08-01'),
  validTo: null,
};
const evidence = (more: Partial<AcceptanceEvidence> = {}): AcceptanceEvidence => ({
  enterprise,
  policy,
  filing: { status: 'none' },
  made: null,
  ...more,
});
const granted = ApplicationGranted({ ...accept, enterpriseId: FIRM, validTo: day('2029-07-31'), policyPack: 'CN-320800@2026-01' });

describe('a grant', () => {
  it('lasts as many months as the pack says', () =>
    given(acceptApplication, drafted, submitted).when(accept, evidence(), today).thenRecords(granted));
  it('may be shorter, not longer, nor end before it begins', () => {
    const until = (validTo: string) =>
      given(acceptApplication, drafted, submitted).when({ ...accept, validTo: day(validTo) }, evidence(), today);
    until('2026-08-01').thenRecordsTypes(granted.type);
    until('2026-07-31').thenRefuses('FILING_SPAN_REVERSED');
    until('2029-07-31').thenRecords(granted);
    until('2029-08-01').thenRefuses('FILING_SPAN_TOO_LONG');
  });
  it('gives a code of the kind that was applied for', () =>
    given(acceptApplication, drafted, submitted)
      .when({ ...accept, institutionCode: 'S000032080001' }, evidence(), today)
      .thenRefuses('INSTITUTION_CODE_CATEGORY'));
  it('gives a code whose letter and province the nation or the pack knows', () => {
    const policy = evidence().policy!;
    const added = { ...policy, pack: { ...policy.pack, numbering: { ...policy.pack.numbering, extraProvinces: ['66'] } } };
    const of = { ...accept, institutionCode: 'Y000066080001' };
    given(acceptApplication, drafted, submitted).when(of, evidence(), today).thenRefuses('INSTITUTION_CODE_UNKNOWN');
    given(acceptApplication, drafted, submitted)
      .when(of, evidence({ policy: added }), today)
      .thenRecordsTypes(granted.type);
    given(acceptApplicationOfAnyCode, drafted, submitted).when(of, evidence(), today).thenRecordsTypes(granted.type);
  });
  it('gives a code that nobody has', () => {
    const filing = {
      status: 'filed',
      enterpriseId: id(9),
      institutionCode: 'Y000032080001',
      validFrom: day('2025-01-01'),
      validTo: day('2027-12-31'),
      scope: [],
    } as const;
    given(acceptApplication, drafted, submitted).when(accept, evidence({ filing }), today).thenRefuses('FILING_GRANTED_BEFORE');
  });
  it('goes on after a break, and is given once', () => {
    given(acceptApplication, drafted, submitted, granted).when(accept, evidence(), today).thenRecordsNothing();
    given(acceptApplication, drafted, submitted, granted)
      .when({ ...accept, filingId: id(7) }, evidence(), today)
      .thenRefuses('APPLICATION_STATE_FORBIDS');
  });
  it('is given under another code where somebody else took the first', () => {
    const other = { ...accept, filingId: id(7), institutionCode: 'Y000032080002' };
    given(acceptApplication, drafted, submitted, granted)
      .when(other, evidence({ made: { applicationId: null } }), today)
      .thenRecordsTypes(granted.type);
    given(acceptApplication, drafted, submitted, granted)
      .when(other, evidence({ made: { applicationId: APPLICATION } }), today)
      .thenRefuses('APPLICATION_STATE_FORBIDS');
  });
  it('is of what was submitted, by a person', () => {
    given(acceptApplication, drafted).when(accept, evidence(), today).thenRefuses('APPLICATION_STATE_FORBIDS');
    given(acceptApplication).when(accept, evidence(), today).thenRefuses('NOT_FOUND');
    given(acceptApplication, drafted, submitted)
      .when(accept, evidence(), { ...today, actor: { ...OFFICER, kind: 'system' } })
      .thenRefuses('PERSON_REQUIRED');
  });
  it('needs a pack, and no ban', () => {
    given(acceptApplication, drafted, submitted)
      .when(accept, evidence({ policy: null }), today)
      .thenRefuses('FILING_POLICY_UNKNOWN');
    given(acceptApplication, drafted, submitted)
      .when(accept, evidence({ enterprise: { ...enterprise, bannedUntil: day('2026-06-01') } }), today)
      .thenRefuses('REFILING_BANNED');
  });
});

describe('the filing of a grant', () => {
  const application: FilingApplication = {
    status: 'GRANTED',
    enterpriseId: FIRM,
    content,
    gaps: [],
    granted: {
      filingId: FILED,
      institutionCode: 'Y000032080001',
      receiptNo: '淮鉴备〔2026〕21号',
      validFrom: day('2026-08-01'),
      validTo: day('2029-07-31'),
    },
  };
  const intent = { filingId: FILED, applicationId: APPLICATION };
  const filed = FilingGranted({
    filingId: FILED,
    enterpriseId: FIRM,
    institutionCode: 'Y000032080001',
    category: 'EMPLOYER',
    receiptNo: '淮鉴备〔2026〕21号',
    validFrom: day('2026-08-01'),
    validTo: day('2029-07-31'),
    scope: [row({ fromOn: day('2026-08-01'), siteCode: 'NORTH' }), row({ level: 'JUNIOR', fromOn: day('2026-09-01') })],
    branchName: '淮安示例机械有限公司北厂',
    applicationId: APPLICATION,
    chainCode: 'CHAIN-1',
  });
  it('is what was applied for, and no row of it begins before it does', () =>
    given(grantApplication).when(intent, { application }).thenRecords(filed));
  it('is made once', () => given(grantApplication, filed).when(intent, { application }).thenRecordsNothing());
  it('does not take the code of another', () =>
    given(grantApplication, FilingGranted({ ...filed.data, applicationId: id(41) }))
      .when(intent, { application })
      .thenRefuses('FILING_GRANTED_BEFORE'));
  it('needs the grant', () => {
    given(grantApplication)
      .when(intent, { application: { ...application, status: 'SUBMITTED', granted: null } })
      .thenRefuses('NOT_FOUND');
    given(grantApplication)
      .when(intent, { application: { status: 'none' } })
      .thenRefuses('NOT_FOUND');
  });
});
