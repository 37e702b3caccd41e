import { started } from '../../../test/support/stories/appointed';
import { CALLED_OFF, CANDIDACY, opened, outcome, registered, score, voided } from '../../../test/support/stories/assessed-batch';
import {
  cancelled,
  FILED,
  filingGranted,
  FIRM,
  ruling,
  suspended as filingSuspended,
  SUSPENSION,
} from '../../../test/support/stories/filed';
import { id } from '../../../test/support/stories/given';
import { annulled, CERTIFICATE, issued, reinstated, suspended } from '../../../test/support/stories/issued-certificate';
import { EnterpriseRegistered, FilingReinstated, FilingWithdrawn, HeadcountDeclared, RenewalGranted } from '../../contexts/accreditation';
import {
  CandidateAbsent,
  CandidateRegistered,
  CandidateWithdrawn,
  EligibilityConfirmed,
  EligibilityRejected,
  ScoreCorrected,
  WaiverGranted,
} from '../../contexts/assessment';
import { AppointmentEnded, AppointmentRenewed, AppointmentResumed } from '../../contexts/career';
import { CertificateAnnulled, SuspensionLifted } from '../../contexts/certificate';
import { EmploymentEnded, EmploymentStarted, RecordDivided, RecordsJoined, WorkerRegistered } from '../../contexts/workforce';
import { day } from '../../kernel/day';
import type { Fact } from '../../kernel/event-type';
import { instant } from '../../kernel/instant';
import type { Uuid } from '../../kernel/uuid';
import type { TableShape } from '../../projecting/folding/cached-table';
import { historyKeyOf, OnBothAxes } from '../../projecting/history.entity';
import { MemoryRows } from '../../projecting/folding/memory-rows';
import type { TableOf } from '../../projecting/projection';
import { StatBatchRow, StatCandidacyRow } from './assessed.entity';
import { StatFilingRow, StatHeadcountRow } from './filed.entity';
import { StatHoldingRow } from './holding.entity';
import { StatEmploymentRow, StatJoinedRow, StatWorkerRow } from './person.entity';
import { StatHolderRow, StatPeopleTallyRow } from './profile.entity';
import { statistics } from './statistics.projection';
import { StatAwardTallyRow, StatCandidacyTallyRow } from './tally.entity';

const KEYS = new Map<TableOf, readonly string[]>([
  [StatAwardTallyRow, ['cell']],
  [StatCandidacyTallyRow, ['cell']],
  [StatPeopleTallyRow, ['profile', 'place']],
  [StatHolderRow, ['personRef']],
  [StatWorkerRow, ['workerId']],
]);
const shapeOf = (table: TableOf): TableShape => {
  const key = historyKeyOf(table) ?? KEYS.get(table) ?? ['enterpriseId'];
  return {
    primaryKey: key,
    keyColumns: key,
    keepsHistory: historyKeyOf(table) !== undefined,
    settled: (row) => ({ ...row }),
    altered: (row, change) => ({ ...row, ...change }),
  };
};
const reactions = new Map(statistics.on.map(({ type, apply }) => [type.type, apply]));

/** How many certificates and candidacies are alike, by what is believed of each that the facts name, and by the tallies. */
async function alike(
  facts: readonly Fact[],
  rows: MemoryRows,
): Promise<{ readonly believed: readonly string[]; readonly tallied: readonly string[] }> {
  const named = (...fields: readonly string[]): readonly Uuid[] => [
    ...new Set(facts.flatMap(({ data }) => fields.flatMap((field) => (data as Readonly<Record<string, Uuid | undefined>>)[field] ?? []))),
  ];
  const holdings = (
    await Promise.all(named('certificateId').map((holdingId) => rows.historyOf(StatHoldingRow).believed({ holdingId })))
  ).flat();
  const candidacies = (
    await Promise.all(named('candidacyId').map((candidacyId) => rows.historyOf(StatCandidacyRow).believed({ candidacyId })))
  ).flat();
  const awards = rows
    .of(StatAwardTallyRow)
    .all()
    .flatMap(({ n, sinceOn, validFrom, validTo, state, rank, path, region }) =>
      Array<string>(n).fill([sinceOn, validFrom, validTo, state, rank, path, region].join()),
    );
  const candidates = rows
    .of(StatCandidacyTallyRow)
    .all()
    .flatMap(({ n, registeredOn, examOn, validFrom, validTo, state, level, path, region }) =>
      Array<string>(n).fill([registeredOn, examOn, validFrom, validTo, state, level, path, region].join()),
    );
  return {
    believed: [
      ...holdings.map(({ sinceOn, validFrom, validTo, state, rank, path, region }) =>
        [sinceOn, validFrom, validTo, state, rank, path, region].join(),
      ),
      ...candidacies.map(({ registeredOn, examOn, validFrom, validTo, state, level, path, region }) =>
        [registeredOn, examOn, validFrom, validTo, state, level, path, region].join(),
      ),
    ].sort(),
    tallied: [...awards, ...candidates].sort(),
  };
}

/** What is believed after all of it: the days, and the columns asked for. */
async function after<Row extends OnBothAxes>(
  facts: readonly Fact[],
  table: TableOf<Row>,
  key: object,
  ...columns: readonly (keyof Row)[]
): Promise<unknown[][]> {
  const rows = await played(facts);
  const { believed, tallied } = await alike(facts, rows);
  expect(tallied).toEqual(believed);
  const counted = await people(facts, rows);
  expect(counted.tallied).toEqual(counted.believed);
  return (await rows.historyOf(table).believed(key as never)).map((row) => [
    row.validFrom,
    row.validTo,
    ...columns.map((column) => row[column]),
  ]);
}

/** The awards of each person, by what is believed of them that the facts name and as whom they are counted; and those of people who are alike, as often as there are such people. */
async function people(
  facts: readonly Fact[],
  rows: MemoryRows,
): Promise<{ readonly believed: readonly string[]; readonly tallied: readonly string[] }> {
  const ids = new Set(facts.flatMap(({ data }) => (data as { certificateId?: Uuid }).certificateId ?? []));
  const held = (await Promise.all([...ids].map((holdingId) => rows.historyOf(StatHoldingRow).believed({ holdingId }))))
    .flat()
    .filter(({ state }) => state !== 'ANNULLED');
  const byPerson = new Map<string, string[]>();
  for (const { personRef, sinceOn, validFrom, validTo, rank, path, region } of held) {
    const person = (await rows.historyOf(StatJoinedRow).believed({ personRef }))[0]?.keptRef ?? personRef;
    byPerson.set(person, [...(byPerson.get(person) ?? []), [sinceOn, validFrom, validTo, rank, path, region].join()]);
  }
  const profiles = new Map<string, { awards: string[]; n: number }>();
  for (const { profile, n, times, sinceOn, validFrom, validTo, rank, path, region } of rows.of(StatPeopleTallyRow).all()) {
    profiles.set(profile, {
      n,
      awards: [
        ...(profiles.get(profile)?.awards ?? []),
        ...Array<string>(times).fill([sinceOn, validFrom, validTo, rank, path, region].join()),
      ],
    });
  }
  return {
    believed: [...byPerson.values()].map((awards) => awards.sort().join(' ')).sort(),
    tallied: [...profiles.values()].flatMap(({ awards, n }) => Array<string>(n).fill(awards.sort().join(' '))).sort(),
  };
}

async function played(facts: readonly Fact[]): Promise<MemoryRows> {
  const rows = new MemoryRows(shapeOf);
  for (const [index, { type, data }] of facts.entries()) {
    await reactions.get(type)!(
      { id: id(800 + index), type, data, revision: 0, position: BigInt(index + 1), at: instant('2026-11-02T01:00:00.000000Z') },
      rows,
    );
  }
  return rows;
}

describe('a candidacy', () => {
  const becomes = async (...facts: readonly Fact[]) =>
    (await after([opened, registered, ...facts], StatCandidacyRow, { candidacyId: CANDIDACY }, 'state')).map(([, , state]) => state);
  const absent = (part: 'THEORY' | 'SKILL') => CandidateAbsent({ candidacyId: CANDIDACY, part, source: null });
  const rejected = EligibilityRejected({
    candidacyId: CANDIDACY,
    batchId: id(1),
    ruleSet: 'NATIONAL-2023',
    asOf: day('2026-11-20'),
    failures: [],
    policyPack: 'CN-320800@2026-01',
  });
  const confirmed = EligibilityConfirmed({
    candidacyId: CANDIDACY,
    ruleSet: 'NATIONAL-2023',
    ruleId: 'N23-3-1',
    asOf: day('2026-11-20'),
    countedMonths: null,
    countedDays: null,
    policyPack: 'CN-320800@2026-01',
  });
  const withdrawn = (reasonCode: 'OWN_WISH' | 'REGISTERED_IN_ERROR') =>
    CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: id(1), reasonCode });

  it('has sat with its first mark, and passed or failed with its outcome', async () => {
    expect(await becomes()).toEqual(['REGISTERED']);
    expect(await becomes(score('THEORY', 800))).toEqual(['SAT']);
    expect(await becomes(score('THEORY', 800), score('SKILL', 600), outcome())).toEqual(['PASSED']);
    expect(await becomes(score('THEORY', 599), score('SKILL', 600), outcome('THEORY'))).toEqual(['FAILED']);
  });
  it('is absent without any mark, and has sat where there is one', async () => {
    expect(await becomes(absent('THEORY'), absent('SKILL'), outcome('THEORY', 'SKILL'))).toEqual(['ABSENT']);
    expect(await becomes(absent('THEORY'), score('SKILL', 600), outcome('THEORY'))).toEqual(['FAILED']);
    expect(await becomes(score('THEORY', 800), absent('SKILL'), outcome('SKILL'))).toEqual(['FAILED']);
    const corrected = ScoreCorrected({
      candidacyId: CANDIDACY,
      part: 'SKILL',
      fromTenths: null,
      toTenths: 600,
      reasonCode: 'ENTRY_ERROR',
      objectionId: null,
    });
    expect(await becomes(absent('SKILL'), corrected)).toEqual(['SAT']);
  });
  it('is void after an irregularity', async () => expect(await becomes(...(voided.slice(1) as readonly Fact[]))).toEqual(['VOID']));
  it('that fits no condition is registered and not eligible, unless a waiver opens it', async () => {
    expect(await becomes(rejected)).toEqual(['NOT_ELIGIBLE']);
    const waiver = WaiverGranted({
      candidacyId: CANDIDACY,
      waiverId: id(70),
      kind: 'EXCEPTIONAL',
      ruleSet: 'NATIONAL-2023',
      ruleId: 'N23-3-1',
      waived: ['YEARS'],
      reasonCode: 'AWARD',
      proposedBy: id(71),
      approvedBy: id(72),
      approverWorkerId: null,
    });
    expect(
      await after([opened, registered, rejected, waiver, confirmed], StatCandidacyRow, { candidacyId: CANDIDACY }, 'state', 'path'),
    ).toEqual([['2026-11-02', null, 'REGISTERED', 'EXCEPTIONAL']]);
  });
  it('withdrawn stays registered, and registered in error was never', async () => {
    expect([await becomes(withdrawn('OWN_WISH')), await becomes(withdrawn('REGISTERED_IN_ERROR'))]).toEqual([['WITHDRAWN'], ['IN_ERROR']]);
    expect(await becomes(score('THEORY', 800), withdrawn('OWN_WISH'))).toEqual(['VOID']);
  });
  it('bears its own codes before those of its batch', async () => {
    const [batch, own] = [
      { ...opened, data: { ...opened.data, chainCode: 'CHAIN-01', clusterCode: 'CLUSTER-1' } },
      CandidateRegistered({ ...registered.data, chainCode: 'CHAIN-02' }),
    ];
    expect(
      await after([batch, own], StatCandidacyRow, { candidacyId: CANDIDACY }, 'chain', 'cluster', 'programme', 'region', 'examOn'),
    ).toEqual([['2026-11-02', null, 'CHAIN-02', 'CLUSTER-1', null, '320803', '2026-11-21']]);
  });
  it('of a batch that is called off on a later day leaves the batch its days', async () =>
    expect(await after([opened, CALLED_OFF], StatBatchRow, { batchId: id(1) })).toEqual([['2026-11-02', '2026-11-21']]));
});

describe('a certificate', () => {
  const candidate = CandidateRegistered({ ...registered.data, candidacyId: id(11) });
  const passed = { ...outcome(), data: { ...outcome().data, candidacyId: id(11) } };
  const held = (...facts: readonly Fact[]) =>
    after([opened, candidate, passed, issued, ...facts], StatHoldingRow, { holdingId: CERTIFICATE }, 'state');
  const pass = async (...facts: readonly Fact[]) =>
    (await after([opened, candidate, passed, issued, ...facts], StatCandidacyRow, { candidacyId: id(11) }, 'state')).map(
      ([from, , state]) => [from, state],
    );

  it('holds from its issue, on the path of its candidacy', async () =>
    expect(await after([opened, candidate, issued], StatHoldingRow, { holdingId: CERTIFICATE }, 'state', 'kind', 'path', 'rank')).toEqual([
      ['2026-12-08', null, 'IN_FORCE', 'AWARD', 'EXAM', 4],
    ]));
  it('annulled from now on was in force until then; annulled from the start never was', async () => {
    const fromStart = CertificateAnnulled({ ...annulled.data, effect: 'EX_TUNC', effectiveOn: day('2026-12-08') });
    expect(await held(annulled)).toEqual([
      ['2026-12-08', '2027-01-15', 'IN_FORCE'],
      ['2027-01-15', null, 'ANNULLED'],
    ]);
    expect([await held(fromStart), await pass(fromStart)]).toEqual([
      [['2026-12-08', null, 'ANNULLED']],
      [
        ['2026-11-02', 'PASSED'],
        ['2026-12-08', 'VOID'],
      ],
    ]);
  });
  it('annulled after the candidacy fell leaves the candidacy as it was', async () => {
    const withdrawn = CandidateWithdrawn({ candidacyId: id(11), batchId: id(1), reasonCode: 'REGISTERED_IN_ERROR' });
    expect(await pass(withdrawn, annulled, reinstated)).toEqual([['2026-11-02', 'IN_ERROR']]);
  });
  it('comes back with its pass where the annulment is overturned', async () => {
    expect(await held(annulled, reinstated)).toEqual([
      ['2026-12-08', '2027-01-15', 'IN_FORCE'],
      ['2027-01-15', null, 'IN_FORCE'],
    ]);
    expect((await pass(annulled, reinstated)).at(-1)).toEqual(['2027-01-15', 'PASSED']);
  });
  it('alike are one row with their number, of which some may become others', async () => {
    const [other, second] = [
      CandidateRegistered({ ...registered.data, candidacyId: id(12) }),
      { ...issued, data: { ...issued.data, certificateId: id(77), candidacyId: id(12) } },
    ];
    const rows = await played([opened, candidate, other, issued, second, annulled]);
    expect(
      rows
        .of(StatAwardTallyRow)
        .all()
        .map(({ validFrom, validTo, state, n }) => [validFrom, validTo, state, n]),
    ).toEqual([
      ['2026-12-08', null, 'IN_FORCE', 1],
      ['2026-12-08', '2027-01-15', 'IN_FORCE', 1],
      ['2027-01-15', null, 'ANNULLED', 1],
    ]);
    expect(
      rows
        .of(StatCandidacyTallyRow)
        .all()
        .map(({ state, n }) => [state, n]),
    ).toEqual([['REGISTERED', 2]]);
  });
  it('suspended has no effect until the suspension is lifted', async () => {
    const { suspensionId, certificateId, enterpriseId, workerId, legalBasis, documentNo } = suspended.data;
    const lifted = SuspensionLifted({
      suspensionId,
      certificateId,
      enterpriseId,
      workerId,
      legalBasis,
      documentNo,
      decidedOn: day('2027-02-01'),
    });
    expect(await held(suspended, lifted)).toEqual([
      ['2026-12-08', '2027-01-10', 'IN_FORCE'],
      ['2027-01-10', '2027-02-01', 'SUSPENDED'],
      ['2027-02-01', null, 'IN_FORCE'],
    ]);
  });
});

describe('a post', () => {
  const worker = WorkerRegistered({
    workerId: id(4),
    enterpriseId: id(3),
    region: '320803',
    personRef: id(7),
    employeeNo: null,
    source: null,
  });
  const start = started(id(6), 'CHIEF', '2026-12-16', '2029-12-15');
  const ended = (lastOn: string) =>
    AppointmentEnded({
      appointmentId: id(6),
      enterpriseId: id(3),
      workerId: id(4),
      level: 'CHIEF',
      lastOn: day(lastOn),
      reason: 'CERTIFICATE_ANNULLED',
    });
  const held = (...facts: readonly Fact[]) => after([worker, start, ...facts], StatHoldingRow, { holdingId: id(6) }, 'state');
  it('is over with its term, its last day included, and stays among the appointments', async () =>
    expect(await held()).toEqual([
      ['2026-12-16', '2029-12-16', 'IN_FORCE'],
      ['2029-12-16', null, 'OVER'],
    ]));
  it('may end earlier, and before it began', async () => {
    expect((await held(ended('2027-03-31')))[0]).toEqual(['2026-12-16', '2027-04-01', 'IN_FORCE']);
    expect((await held(ended('2026-12-01'))).map(([from, , state]) => [from, state])).toEqual([['2026-12-16', 'OVER']]);
  });
  it('renewed is held for another term, and is no second appointment', async () => {
    const renewed = AppointmentRenewed({
      appointmentId: id(6),
      enterpriseId: id(3),
      workerId: id(4),
      level: 'CHIEF',
      fromOn: day('2029-12-16'),
      termEndsOn: day('2032-12-15'),
      basisId: id(5),
      documentNo: '淮机聘〔2029〕1号',
    });
    expect((await held(renewed)).map(([from, until, state]) => [from, until, state])).toEqual([
      ['2026-12-16', '2029-12-16', 'IN_FORCE'],
      ['2029-12-16', '2032-12-16', 'IN_FORCE'],
      ['2032-12-16', null, 'OVER'],
    ]);
  });
  it('is held again where it was given back', async () => {
    const resumed = AppointmentResumed({
      appointmentId: id(6),
      enterpriseId: id(3),
      workerId: id(4),
      level: 'CHIEF',
      fromOn: day('2027-06-01'),
      termEndsOn: day('2029-12-15'),
      basisId: id(5),
      documentNo: '淮机聘〔2027〕1号',
    });
    expect(await held(ended('2027-03-31'), resumed)).toEqual([
      ['2026-12-16', '2027-04-01', 'IN_FORCE'],
      ['2027-04-01', '2027-06-01', 'OVER'],
      ['2027-06-01', '2029-12-16', 'IN_FORCE'],
      ['2029-12-16', null, 'OVER'],
    ]);
  });
});

describe('a filing', () => {
  const firm = EnterpriseRegistered({
    enterpriseId: FIRM,
    creditCode: '91320803MA1HA0017X',
    name: '淮安示例机械有限公司',
    region: '320803',
  });
  const days = (...facts: readonly Fact[]) =>
    after([firm, filingGranted, ...facts], StatFilingRow, { filingId: FILED }, 'suspensionId', 'lastOn');
  const back = (suspensionId = SUSPENSION) =>
    FilingReinstated({
      filingId: FILED,
      enterpriseId: FIRM,
      suspensionId,
      documentNo: ruling.documentNo,
      decidedOn: day('2026-07-01'),
      fromOn: day('2026-07-01'),
    });
  it('is one on its days, the last included', async () => expect(await days()).toEqual([['2025-01-01', '2028-01-01', null, '2027-12-31']]));
  it('is none from its withdrawal or cancellation on', async () => {
    const withdrawn = FilingWithdrawn({ filingId: FILED, enterpriseId: FIRM, reasonCode: 'OWN_WISH', withdrawnOn: day('2026-08-01') });
    expect([await days(withdrawn), await days(cancelled)].map(([row]) => row!.slice(0, 2))).toEqual([
      ['2025-01-01', '2026-08-01'],
      ['2025-01-01', '2026-06-02'],
    ]);
  });
  it('is suspended as a whole until it is reinstated, and not by a suspension of single rows', async () => {
    expect(await days(filingSuspended, back(id(99)))).toEqual([
      ['2025-01-01', '2026-06-01', null, '2027-12-31'],
      ['2026-06-01', '2028-01-01', SUSPENSION, '2027-12-31'],
    ]);
    expect((await days(filingSuspended, back())).map(([from, , suspension]) => [from, suspension])).toEqual([
      ['2025-01-01', null],
      ['2026-06-01', SUSPENSION],
      ['2026-07-01', null],
    ]);
    expect(await days({ ...filingSuspended, data: { ...filingSuspended.data, rows: [1] } })).toHaveLength(1);
  });
  it('renewed runs on, and is not near its end from the decision on', async () => {
    const renewed = RenewalGranted({
      filingId: FILED,
      enterpriseId: FIRM,
      renewalId: id(12),
      receiptNo: '淮鉴备〔2027〕1号',
      decidedOn: day('2027-11-01'),
      formerValidTo: day('2027-12-31'),
      validTo: day('2030-12-31'),
      batchesHeld: 6,
      certificatesPaid: 0,
      certificatesExplained: 0,
      policyPack: 'CN-320800@2026-01',
    });
    expect(await days(renewed)).toEqual([
      ['2025-01-01', '2027-11-01', null, '2027-12-31'],
      ['2027-11-01', '2028-01-01', null, '2030-12-31'],
      ['2028-01-01', '2031-01-01', null, '2030-12-31'],
    ]);
  });
  it('has a headcount from one declaration to the next, in whatever order they come', async () => {
    const declared = (on: string, employees: number) =>
      HeadcountDeclared({ enterpriseId: FIRM, region: '320803', on: day(on), employees, documentNo: '淮统〔2026〕6号' });
    expect(
      await after(
        [declared('2026-06-01', 350), declared('2026-01-01', 300), declared('2026-06-01', 340)],
        StatHeadcountRow,
        { enterpriseId: FIRM },
        'employees',
      ),
    ).toEqual([
      ['2026-01-01', '2026-06-01', 300],
      ['2026-06-01', null, 340],
    ]);
  });
});

describe('a person', () => {
  const worker = (number: number) =>
    WorkerRegistered({
      workerId: id(number),
      enterpriseId: FIRM,
      region: '320803',
      personRef: id(number + 100),
      employeeNo: null,
      source: null,
    });
  const span = (more: object = {}) =>
    EmploymentStarted({
      workerId: id(21),
      enterpriseId: FIRM,
      personRef: id(121),
      spanId: id(31),
      employer: 'OWN',
      occupationCode: '6-18-01-01',
      fromOn: day('2015-01-01'),
      lastOn: null,
      source: null,
      ...more,
    });
  const ended = EmploymentEnded({
    workerId: id(21),
    enterpriseId: FIRM,
    personRef: id(121),
    spanId: id(31),
    lastOn: day('2026-11-30'),
    reason: 'RESIGNED',
  });
  const employed = (...facts: readonly Fact[]) =>
    after([worker(21), worker(22), ...facts], StatEmploymentRow, { spanId: id(31) }, 'personRef');
  it('is employed here to the last day in post', async () => {
    expect([await employed(span()), await employed(span(), ended), await employed(span({ lastOn: day('2020-06-30') }))]).toEqual([
      [['2015-01-01', null, id(121)]],
      [['2015-01-01', '2026-12-01', id(121)]],
      [['2015-01-01', '2020-07-01', id(121)]],
    ]);
    expect(await employed(span({ employer: 'ELSEWHERE' }))).toEqual([]);
  });
  it('takes along the spans that were another’s', async () =>
    expect(
      await employed(span(), ended, RecordDivided({ linkId: id(60), enterpriseId: FIRM, fromId: id(21), toId: id(22), factIds: [id(31)] })),
    ).toEqual([['2015-01-01', '2026-12-01', id(122)]]));
  it('is one under many records, however they were joined', async () => {
    const join = (keptId: number, otherId: number) =>
      RecordsJoined({ linkId: id(61), enterpriseId: FIRM, keptId: id(keptId), otherId: id(otherId) });
    const kept = async (number: number, ...facts: readonly Fact[]) =>
      (await after([worker(21), worker(22), worker(23), ...facts], StatJoinedRow, { personRef: id(number + 100) }, 'keptRef')).map(
        ([, , ref]) => ref,
      );
    const award = (number: number, personRef: Uuid) => ({
      ...issued,
      data: { ...issued.data, certificateId: id(number), personRef, candidacyId: id(11) },
    });
    const gone = { ...annulled, data: { ...annulled.data, certificateId: id(71) } };
    const [candidate, first, second] = [
      CandidateRegistered({ ...registered.data, candidacyId: id(11) }),
      award(71, id(122)),
      award(72, id(121)),
    ];
    for (const facts of [
      [join(21, 22), gone],
      [join(21, 22), join(23, 21), award(73, id(123))],
      [join(23, 21), join(21, 22), award(73, id(122)), gone],
      [join(21, 22), join(22, 23), award(73, id(122))],
    ])
      await kept(22, opened, candidate, first, second, ...facts);
    expect([
      await kept(22, join(21, 22)),
      await kept(22, join(21, 22), join(23, 21)),
      await kept(21, join(21, 22), join(23, 21)),
      await kept(23, join(21, 22), join(22, 23)),
      await kept(21, join(21, 22)),
    ]).toEqual([[id(121)], [id(123)], [id(123)], [id(121)], []]);
  });
});
