import { given, id } from '../../../../test/support/stories/given';
import { addDays, Day, day } from '../../../kernel/day';
import type { Filing } from '../../accreditation';
import { policyPackOn } from '../../catalogue';
import { NO_DIMENSIONS } from '../dimensions';
import { PlanAccepted, PlanEvent, PlanFiled, PlanReturned } from '../plan.events';
import { FilePlan, FilePlanEvidence, filePlan, filePlanOfAnyLevel } from './file-plan';

// A Saturday, and the last day of the filing.
const ASSESSED_ON = day('2026-11-21');
const subject = { occupationCode: '6-18-01-01', trade: null, level: 'SENIOR', candidates: 20 } as const;
const intent: FilePlan = {
  planId: id(7),
  enterpriseId: id(2),
  isRevision: false,
  filingId: id(3),
  path: 'EXAM',
  assessmentOn: ASSESSED_ON,
  subjects: [subject],
  dimensions: { ...NO_DIMENSIONS, programmeCode: 'JNXH' },
};
const filing: Filing = {
  status: 'filed',
  enterpriseId: id(2),
  institutionCode: 'Y000032080001',
  validFrom: day('2026-01-01'),
  validTo: ASSESSED_ON,
  scope: [
    {
      occupationCode: '6-18-01-01',
      edition: '2022',
      trade: null,
      level: 'SENIOR',
      standard: 'NATIONAL',
      fromOn: day('2026-01-01'),
      toOn: null,
    },
  ],
};
const policy = policyPackOn('320803', ASSESSED_ON)!;
const evidence: FilePlanEvidence = {
  enterprise: { status: 'registered', name: '淮安示例机械有限公司', region: '320803' },
  filing,
  policy,
  guidingCatalogue: [],
};
const IN_TIME = day('2026-11-13');
const filed = PlanFiled({
  planId: id(7),
  enterpriseId: id(2),
  region: '320803',
  filingId: id(3),
  planNo: 'P20261121-00000000',
  path: 'EXAM',
  assessmentOn: ASSESSED_ON,
  subjects: [subject],
  filedOn: IN_TIME,
  policyPack: 'CN-320800@2026-01',
  ...NO_DIMENSIONS,
  programmeCode: 'JNXH',
});
const returned = PlanReturned({ planId: id(7), enterpriseId: id(2), gaps: ['SITE'], text: null, returnedOn: IN_TIME });
const accepted = PlanAccepted({ planId: id(7), enterpriseId: id(2), receiptNo: '淮鉴计〔2026〕1号', acceptedOn: IN_TIME });
const file = (
  change: Partial<FilePlan> = {},
  known: Partial<FilePlanEvidence> = {},
  today: Day = IN_TIME,
  history: readonly PlanEvent[] = [],
) => given(filePlan, ...history).when({ ...intent, ...change }, { ...evidence, ...known }, { today });

it('goes to the authority with a number and its dimensions', () => file().thenRecords(filed));
it('is filed once', () => file({}, {}, IN_TIME, [filed]).thenRefuses('PLAN_FILED_BEFORE'));

describe('its dimensions', () => {
  const codes = { ...policy, pack: { ...policy.pack, dimensions: { programmeCode: ['JNXH'] } } };
  it('are codes of the lists in force on the day of the plan', () => {
    file({}, { codes }).thenRecords(filed);
    file({ dimensions: { ...intent.dimensions, programmeCode: 'TEA' } }, { codes }).thenRefuses('DIMENSION_CODE_UNKNOWN');
  });
  it('name no group that says something sensitive', () =>
    file({ dimensions: { ...NO_DIMENSIONS, targetGroup: 'DISABLED' } }, { codes }).thenRefuses('TARGET_GROUP_NOT_PUBLIC'));
  it('of plans from before are as they were', () =>
    file({ dimensions: { ...NO_DIMENSIONS, targetGroup: 'DISABLED' } }).thenRecordsTypes(filed.type));
});

describe('a revision', () => {
  const revision = (history: readonly PlanEvent[], change: Partial<FilePlan> = {}) =>
    file({ isRevision: true, ...change }, {}, IN_TIME, history);
  it('follows the return', () => revision([filed, returned]).thenRecords(filed));
  it('does not overtake the authority', () => revision([filed]).thenRefuses('PLAN_FILED_BEFORE'));
  it('does not follow the acceptance', () => revision([filed, accepted]).thenRefuses('PLAN_FILED_BEFORE'));
  it('is of a plan', () => revision([]).thenRefuses('NOT_FOUND'));
  it('is of the own plan', () => revision([filed, returned], { enterpriseId: id(9) }).thenRefuses('NOT_FOUND'));
});

describe('invariant 4: an ended filing', () => {
  const ended = (fromOn: Day): Partial<FilePlanEvidence> => ({
    filing: { ...filing, closures: [{ kind: 'CANCELLED', rows: null, fromOn, lastOn: null }] },
  });
  it('takes no plan from the day of its end on', () => file({}, ended(IN_TIME)).thenRefuses('FILING_ENDED', { standing: 'CANCELLED' }));
  it('ended the day after, takes none for a day without it either', () =>
    file({}, ended(addDays(IN_TIME, 1))).thenRefuses('FILING_NOT_IN_FORCE'));
  it('takes none when it has run out', () =>
    file({ assessmentOn: addDays(ASSESSED_ON, 30) }, {}, addDays(ASSESSED_ON, 1)).thenRefuses('FILING_ENDED', { standing: 'EXPIRED' }));
});

describe('working days before the assessment', () => {
  it('five are enough: filed on Friday the 13th, for Saturday the 21st', () => file({}, {}, day('2026-11-13')).thenRecords(filed));
  it('the fifth may be the day itself', () =>
    file({ assessmentOn: day('2026-11-20') }, {}, day('2026-11-13')).thenRecordsTypes(filed.type));
  it('four are not', () => file({ assessmentOn: day('2026-11-20') }, {}, day('2026-11-16')).thenRefuses('PLAN_TOO_LATE'));
  it('none are asked for where the pack asks for none', () =>
    file({}, { policy: { ...policy, pack: { ...policy.pack, plan: { leadWorkingDays: 0 } } } }, ASSESSED_ON).thenRecordsTypes(filed.type));
  it('are those of a calendar that is known', () =>
    file({}, { policy: { ...policy, pack: { ...policy.pack, notice: { ...policy.pack.notice, calendar: 'MOON' } } } }).thenRefuses(
      'CALENDAR_UNKNOWN',
    ));
});

describe('what is planned', () => {
  it('is in force on the day of the assessment', () => file({ assessmentOn: day('2026-11-22') }).thenRefuses('FILING_NOT_IN_FORCE'));
  it('is in the scope', () => file({ subjects: [{ ...subject, level: 'TECHNICIAN' }] }).thenRefuses('LEVEL_NOT_IN_SCOPE'));
  it('is an occupation of the scope', () =>
    file({ subjects: [subject, { ...subject, occupationCode: '6-31-01-03' }] }).thenRefuses('OCCUPATION_NOT_IN_SCOPE'));
  it('is named once', () => file({ subjects: [subject, { ...subject, candidates: 3 }] }).thenRefuses('PLAN_SUBJECT_TWICE'));
  it('may be two trades of an occupation', () =>
    file({ subjects: [subject, { ...subject, trade: '数控车工' }] }).thenRecordsTypes(filed.type));
});

describe('a level to which no conditions lead', () => {
  const chief = { ...subject, level: 'CHIEF' } as const;
  const filed = { ...filing, scope: [...filing.scope, { ...filing.scope[0]!, level: 'CHIEF' as const }] };
  const led = {
    ...policy,
    pack: { ...policy.pack, paths: { ...policy.pack.paths, DIRECT: { ...policy.pack.paths.DIRECT, levels: ['CHIEF' as const] } } },
  };
  const intended = { ...intent, subjects: [subject, chief] };
  it('is not examined', () =>
    file({ subjects: [subject, chief] }, { filing: filed }).thenRefuses('NO_CONDITIONS_FOR_LEVEL', {
      level: 'CHIEF',
      ruleSet: 'NATIONAL-2023',
    }));
  it('may be recognised by a committee, which asks for none', () =>
    file({ path: 'DIRECT', subjects: [chief] }, { filing: filed, policy: led }).thenRecordsTypes(PlanFiled.type));
  it('was planned before version 2, whose decisions stay explained', () =>
    given(filePlanOfAnyLevel)
      .when(intended, { ...evidence, filing: filed }, { today: IN_TIME })
      .thenRecordsTypes(PlanFiled.type));
});

describe('the guiding catalogue', () => {
  const version = (validFrom: Day, ...occupations: readonly string[]) => ({
    version: `V${validFrom}`,
    region: '320800',
    validFrom,
    documentNo: '淮人社〔2026〕1号',
    classes: [],
    items: occupations.map((occupationCode) => ({
      itemCode: 'P-1',
      kind: 'CERTIFICATE_PROJECT' as const,
      classCode: null,
      title: '项目',
      occupationCode,
      trade: null,
      levels: [],
      flags: [],
      institution: null,
    })),
  });
  const [earlier, later] = [version(day('2026-01-01'), '6-18-01-01'), version(addDays(IN_TIME, 1), '6-31-01-03')];
  it('is that of the day of the plan, and its version is kept', () =>
    file({}, { guidingCatalogue: [earlier, later] }).thenRecords(PlanFiled({ ...filed.data, guidingVersion: 'V2026-01-01' })));
  it('of the next day is another', () =>
    file({}, { guidingCatalogue: [earlier, { ...later, validFrom: IN_TIME }] }).thenRefuses('PLAN_NOT_IN_CATALOGUE'));
  it('may name the institutions', () => {
    const [item] = earlier.items;
    const institution = { ...item!, kind: 'ASSESSMENT_INSTITUTION' as const, occupationCode: null, institution: 'Y000032080099' };
    file({}, { guidingCatalogue: [{ ...earlier, items: [item!, institution] }] }).thenRefuses('INSTITUTION_NOT_IN_CATALOGUE');
  });
  it('refuses nothing where the pack only notes it', () =>
    file(
      {},
      { guidingCatalogue: [version(IN_TIME)], policy: { ...policy, pack: { ...policy.pack, guidingCatalogue: { plans: 'NOTE' } } } },
    ).thenRecordsTypes(filed.type));
});

describe('the path', () => {
  it('invariant 18: is one that the pack offers', () =>
    file(
      { path: 'DIRECT' },
      {
        policy: {
          ...policy,
          pack: { ...policy.pack, paths: { ...policy.pack.paths, DIRECT: { ...policy.pack.paths.DIRECT, enabled: false } } },
        },
      },
    ).thenRefuses('PATH_NOT_OFFERED'));
  it('leads to the level', () => file({ path: 'PERFORMANCE' }).thenRefuses('PATH_LEVEL_NOT_OFFERED'));
  it('of a waiver is that of a person, not of a plan', () => file({ path: 'EXCEPTIONAL' }).thenRefuses('PATH_NOT_OFFERED'));
});

it('needs a filing', () => file({}, { filing: { status: 'none' } }).thenRefuses('NOT_FOUND'));
it('needs the own filing', () => file({}, { filing: { ...filing, enterpriseId: id(9) } }).thenRefuses('NOT_FOUND'));
it('needs a policy of the region', () => file({}, { policy: null }).thenRefuses('POLICY_PACK_UNKNOWN'));
