import { rebuild } from '../../src/cli/rebuild.verb';
import { Assessing, codeOf, Made, TURNER } from '../support/stories/assessing';
import type { Client, GetPath, KeyAsked } from '../support/callers/client';
import { POST_CONDITIONS } from '../support/stories/post-conditions';
import { settingsOn } from '../support/service';
import { chance, identity } from '../support/stories/made-people';

/**
 * Two enterprises, nine workers, seven weeks: so few that every figure can be counted by hand. What is counted stands in the
 * table below; the tests ask for it as the regulator does, on both time axes.
 *
 * | who    | of | registered | what became of it                                                                   |
 * |--------|----|------------|--------------------------------------------------------------------------------------|
 * | w1     | A  | 四级, 三级  | passed both: issued 2026-11-24 and 2026-12-08                                        |
 * | w2     | A  | 四级       | passed, issued 2026-11-24                                                            |
 * | w3, w4 | A  | 四级       | failed with 59.9; absent                                                             |
 * | w5     | A  | 三级       | passed, issued 2026-11-24; left, last day 2026-12-20                                 |
 * | w6     | A  | 三级       | passed, issued 2026-11-24; annulled from the start on 2026-12-15                     |
 * | w7     | A  | –          | 一级 from elsewhere, verified; special-grade from 2026-11-11, chief from 2026-12-02  |
 * | w8     | B  | 三级       | passed, issued 2026-11-24; suspended from 2026-12-28                                 |
 * | w9     | A  | 四级       | withdrew                                                                             |
 */
interface Figure {
  readonly key: Readonly<Record<string, string | null>>;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: string | null;
  readonly isMasked: boolean;
}
interface Table {
  readonly definition: string;
  readonly policyPack: string | null;
  readonly cells: readonly Figure[];
  readonly totals: readonly Figure[];
  readonly total: Figure;
  readonly smallCells: number | null;
  readonly effectiveOn: string;
  readonly code?: string;
}

const PAPER = { legalBasis: '工作规程第21条', documentNo: '淮鉴撤〔2026〕1号' };
const CHAIN = { chainCode: 'CHAIN-03', programmeCode: 'SKILLS-HUAIAN' };
let firm: Assessing;
let [colleague, clerkB, secondB, auditor, district] = [] as unknown as [Client, Client, Client, Client, Client];
let [otherId, otherFiling] = ['', ''];
const workers: string[] = [];
const spans: string[] = [];

const keyFor = async (body: KeyAsked): Promise<Client> =>
  firm.running.admin.as((await firm.running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const asked = (query: string): GetPath => `/v1/statistics?${query}` as GetPath;
async function figures(query: string, by: Client = firm.regulator): Promise<Table> {
  const { status, body } = await by.get<Table>(asked(`${query}${query.includes('effectiveOn') ? '' : '&effectiveOn=2026-12-31'}`));
  expect([query, status, body.code]).toEqual([query, 200, undefined]);
  return body as Table;
}
/** The total, as numerator ÷ denominator = value. */
const total = async (query: string, by?: Client): Promise<string> => text((await figures(query, by)).total);
const text = ({ numerator, denominator, value, isMasked }: Figure): string =>
  isMasked ? 'masked' : denominator === null ? `${numerator}` : `${numerator}/${denominator}=${value}`;
const cells = async (query: string, by?: Client): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await figures(query, by)).cells.map((each) => [Object.values(each.key).join(' '), text(each)]));

async function hired(serial: number, clerk: Client): Promise<void> {
  const { name, idNumber } = identity(chance(serial), serial, '1985-05-05');
  const { id } = await firm.made('/v1/workers', { name, idNumber }, clerk);
  workers[serial] = id;
  spans[serial] = (
    await firm.made(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2005-01-01' }, clerk)
  ).id;
}
const batchOf = async (filingId: string, assessmentOn: string, clerk: Client, dimensions?: object): Promise<string> =>
  (
    await firm.made(
      '/v1/batches',
      {
        filingId,
        path: 'EXAM',
        assessmentOn,
        eligibilityOn: assessmentOn,
        levels: ['INTERMEDIATE', 'SENIOR'],
        ...(dimensions ? { dimensions } : {}),
      },
      clerk,
    )
  ).id;
const registered = async (batchId: string, serial: number, level: string, clerk = firm.officer): Promise<string> =>
  (await firm.made(`/v1/batches/${batchId}/candidates`, { workerId: workers[serial]!, occupationCode: TURNER, level }, clerk)).id;
async function marked(candidacyId: string, theory: string, skill: string, clerk = firm.officer): Promise<void> {
  for (const [part, score] of [
    ['THEORY', theory],
    ['SKILL', skill],
  ] as const)
    await firm.made(`/v1/candidacies/${candidacyId}/scores`, { part, score }, clerk);
}
async function published(batchId: string, clerk = firm.officer, second = firm.second): Promise<void> {
  await firm.made(`/v1/batches/${batchId}/submissions`, {}, clerk);
  await firm.made(`/v1/batches/${batchId}/confirmations`, {}, second);
  await firm.made(`/v1/batches/${batchId}/public-notices`, {}, clerk);
}
async function nominated(level: string, basisId: string): Promise<string> {
  const { id } = await firm.made('/v1/appointments', {
    workerId: workers[7]!,
    level,
    occupationCode: TURNER,
    postCode: 'P-1',
    basisId,
    ...(level === 'SPECIAL_GRADE' && { conditions: POST_CONDITIONS }),
  });
  await firm.made(`/v1/appointments/${id}/reviews`, { committee: 5, inFavour: 5, minutesHash: 'a'.repeat(64) });
  await firm.made(`/v1/appointments/${id}/public-notices`);
  await firm.made(`/v1/appointments/${id}/receipts`, { receiptNo: '苏人社评聘〔2026〕8号' });
  return id;
}
async function certificateOf(serial: number, clerk = firm.officer): Promise<string> {
  const { position } = await firm.moveTo('2026-12-10');
  const { body } = await clerk.get<{ items: readonly { id: string; workerId: string }[] }>(
    `/v1/certificates?limit=50&minPosition=${position}`,
  );
  return body.items.find(({ workerId }) => workerId === workers[serial])!.id;
}
const declared = (enterpriseId: string, on: string, employees: number, by: Client) =>
  firm.made(`/v1/enterprises/${enterpriseId}/headcounts`, { on, employees, documentNo: '淮统〔2026〕1号' }, by);

async function foundFirms(): Promise<void> {
  firm = await Assessing.start('2026-11-02');
  otherId = (
    await firm.running.admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320804' })
  ).body.id;
  colleague = await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管二' } });
  district = await keyFor({ audience: 'regulator', region: '320804', person: { name: '区监管' } });
  auditor = await keyFor({ audience: 'auditor', person: { name: '审计' } });
  [clerkB, secondB] = [
    await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办丙' } }),
    await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '主任丁' } }),
  ];
  otherFiling = (
    await firm.made(
      '/v1/filings',
      {
        enterpriseId: otherId,
        institutionCode: 'Y000032080002',
        receiptNo: '淮鉴备〔2024〕2号',
        validFrom: '2024-01-01',
        validTo: '2026-12-31',
        scope: [{ occupationCode: TURNER, levels: ['INTERMEDIATE', 'SENIOR'] }],
      },
      firm.regulator,
    )
  ).id;
  for (const serial of [1, 2, 3, 4, 5, 6, 7, 9]) await hired(serial, firm.officer);
  await hired(8, clerkB);
  await declared(firm.enterpriseId, '2026-11-01', 40, firm.officer);
  await declared(otherId, '2026-11-01', 20, firm.regulator);
}
async function playNovember(): Promise<string> {
  const paper = {
    occupationCode: TURNER,
    level: 'SENIOR_TECHNICIAN',
    number: '0832011108100789',
    issuedOn: '2020-05-20',
    issuer: '淮安示例技师学院',
    evidenceHash: 'e'.repeat(64),
  };
  const basisId = (await firm.made(`/v1/workers/${workers[7]!}/foreign-certificates`, paper)).id;
  await firm.made(
    `/v1/workers/${workers[7]!}/foreign-certificates/${basisId}/verifications`,
    { method: 'NATIONAL_LOOKUP', evidenceHash: 'f'.repeat(64) },
    firm.second,
  );
  const special = await nominated('SPECIAL_GRADE', basisId);
  const [ofA, ofB] = [await batchOf(firm.filingId, '2026-11-14', firm.officer, CHAIN), await batchOf(otherFiling, '2026-11-14', clerkB)];
  const candidacies: Record<number, string> = {};
  for (const [serial, level] of [
    [1, 'INTERMEDIATE'],
    [2, 'INTERMEDIATE'],
    [3, 'INTERMEDIATE'],
    [4, 'INTERMEDIATE'],
    [5, 'SENIOR'],
    [6, 'SENIOR'],
    [9, 'INTERMEDIATE'],
  ] as const)
    candidacies[serial] = await registered(ofA, serial, level);
  const ofEighth = await registered(ofB, 8, 'SENIOR', clerkB);
  await firm.made(`/v1/candidacies/${candidacies[9]!}/withdrawals`, { reasonCode: 'OWN_WISH' });
  await firm.moveTo('2026-11-11');
  await firm.made(`/v1/appointments/${special}/starts`, { fromOn: '2026-11-11' });
  await firm.moveTo('2026-11-16');
  for (const serial of [1, 2, 5, 6]) await marked(candidacies[serial]!, '60', '75');
  await marked(candidacies[3]!, '59.9', '60');
  await marked(candidacies[4]!, 'ABSENT', 'ABSENT');
  await marked(ofEighth, '80', '80', clerkB);
  await published(ofA);
  await published(ofB, clerkB, secondB);
  await firm.moveTo('2026-11-23');
  return basisId;
}
async function playDecember(basisId: string): Promise<void> {
  await firm.moveTo('2026-11-24');
  const chief = await nominated('CHIEF', basisId);
  const second = await batchOf(firm.filingId, '2026-11-28', firm.officer);
  const again = await registered(second, 1, 'SENIOR');
  await firm.moveTo('2026-11-30');
  await marked(again, '70', '70');
  await published(second);
  await firm.moveTo('2026-12-02');
  await firm.made(`/v1/appointments/${chief}/starts`, { fromOn: '2026-12-02' });
  await firm.moveTo('2026-12-08');
  await firm.moveTo('2026-12-10');
  await declared(firm.enterpriseId, '2026-12-10', 50, firm.officer);
  const [sixth, eighth] = [await certificateOf(6), await certificateOf(8, clerkB)];
  await firm.moveTo('2026-12-15');
  const annulment = await firm.made(
    `/v1/certificates/${sixth}/annulments`,
    { ...PAPER, decidedOn: '2026-12-15', reasonCode: 'FALSE_ELIGIBILITY', effect: 'EX_TUNC' },
    firm.regulator,
  );
  await firm.made(`/v1/certificates/${sixth}/annulments/${annulment.id}/confirmations`, {}, colleague);
  await firm.moveTo('2026-12-21');
  await firm.made(`/v1/workers/${workers[5]!}/employments/${spans[5]!}/endings`, { lastOn: '2026-12-20', reason: 'RESIGNED' });
  await firm.moveTo('2026-12-28');
  const suspension = await firm.made(
    `/v1/certificates/${eighth}/suspensions`,
    { ...PAPER, decidedOn: '2026-12-28', reasonCode: 'COMPLAINT' },
    firm.regulator,
  );
  await firm.made(`/v1/certificates/${eighth}/suspensions/${suspension.id}/confirmations`, {}, colleague);
}

beforeAll(async () => {
  await foundFirms();
  await playDecember(await playNovember());
  const { position } = (await firm.moveTo('2026-12-31')) as Made;
  await firm.regulator.get(asked(`indicator=AWARDS&minPosition=${position}`));
});
afterAll(() => firm.stop());

describe('awards and people', () => {
  it('person-times and people are apart', async () => {
    expect([
      await total('indicator=AWARDS'),
      await total('indicator=HIGH_SKILLED_AWARDS'),
      await total('indicator=HIGH_SKILLED_SHARE'),
    ]).toEqual(['5', '3', '3/5=60.0']);
    expect([
      await total('indicator=PEOPLE'),
      await total('indicator=HIGH_SKILLED_PEOPLE'),
      await total('indicator=HIGH_SKILLED_SHARE_OF_PEOPLE'),
    ]).toEqual(['4', '3', '3/4=75.0']);
    expect(await total('indicator=PEOPLE_WITH_SEVERAL_AWARDS')).toBe('1');
  });
  it('invariant 36: nothing ÷ nothing is nothing, and a person with two awards is one person of two person-times', async () => {
    expect(await total('indicator=HIGH_SKILLED_SHARE&to=2026-11-23')).toBe('0/0=null');
    expect([await cells('indicator=AWARDS&by=level'), await cells('indicator=PEOPLE&by=level')]).toEqual([
      { INTERMEDIATE: '2', SENIOR: '3' },
      { INTERMEDIATE: '1', SENIOR: '3' },
    ]);
  });
  it('invariant 37: an annulment restates the past, and the earlier figure can still be asked for', async () => {
    const known = (at: string) =>
      Promise.all(
        ['AWARDS', 'HIGH_SKILLED_SHARE', 'PASS_RATE', 'ANNULLED'].map((indicator) =>
          total(`indicator=${indicator}&from=2026-11-01&to=2026-11-30&knownAt=${at}`),
        ),
      );
    expect(await known('2026-12-14')).toEqual(['5', '3/5=60.0', '6/7=85.7', '0']);
    expect(await known('2026-12-15')).toEqual(['4', '2/4=50.0', '5/7=71.4', '1']);
    expect(await known('2026-11-23')).toEqual(['0', '0/0=null', '5/6=83.3', '0']);
    expect([
      await total('indicator=AWARDS'),
      await total('indicator=NUMBERS_USED'),
      await total('indicator=NUMBERS_USED&knownAt=2026-12-07'),
    ]).toEqual(['5', '6', '5']);
  });
  it('are told apart by place, code and time', async () => {
    expect(await cells('indicator=HIGH_SKILLED_SHARE&by=district')).toEqual({ 320803: '2/4=50.0', 320804: '1/1=100.0' });
    expect([
      await cells('indicator=AWARDS&by=city'),
      await cells('indicator=AWARDS&by=month'),
      await cells('indicator=AWARDS&by=year'),
      await cells('indicator=AWARDS&by=occupation'),
    ]).toEqual([{ 320800: '5' }, { '2026-11': '4', '2026-12': '1' }, { 2026: '5' }, { [TURNER]: '5' }]);
    expect([
      await cells('indicator=AWARDS&by=chain'),
      await cells('indicator=AWARDS&by=programme'),
      await cells('indicator=AWARDS&by=cluster'),
      await cells('indicator=AWARDS&by=path'),
    ]).toEqual([{ '': '2', 'CHAIN-03': '3' }, { '': '2', 'SKILLS-HUAIAN': '3' }, { '': '5' }, { EXAM: '5' }]);
    expect(await cells('indicator=AWARDS&by=enterprise,level')).toEqual({
      [`${firm.enterpriseId} INTERMEDIATE`]: '2',
      [`${firm.enterpriseId} SENIOR`]: '2',
      [`${otherId} SENIOR`]: '1',
    });
  });
  it('follow people out of the door', async () => {
    expect([
      await total('indicator=PEOPLE_EMPLOYED'),
      await total('indicator=HIGH_SKILLED_PEOPLE_EMPLOYED'),
      await total('indicator=PEOPLE_LEFT'),
    ]).toEqual(['3', '2', '1']);
    expect([
      await total('indicator=PEOPLE_EMPLOYED&effectiveOn=2026-12-20'),
      await total('indicator=PEOPLE_LEFT&effectiveOn=2026-12-20'),
    ]).toEqual(['4', '0']);
  });
  it('RETENTION: of those a month old, who is still there', async () => {
    expect([await total('indicator=RETENTION&months=1'), await total('indicator=RETENTION')]).toEqual(['3/4=75.0', '0/0=null']);
    expect(await total('indicator=RETENTION&months=1&effectiveOn=2026-12-23')).toBe('0/0=null');
  });
});

describe('sittings', () => {
  it('count whom they should', async () => {
    const of = (indicator: string) => total(`indicator=${indicator}`);
    expect([
      await of('REGISTERED'),
      await of('NOT_ELIGIBLE'),
      await of('SAT'),
      await of('ABSENT'),
      await of('PASSED'),
      await of('FAILED'),
    ]).toEqual(['9', '0', '7', '1', '5', '1']);
    expect([await of('PASS_RATE'), await of('PASS_RATE_WITH_ABSENT')]).toEqual(['5/7=71.4', '5/8=62.5']);
  });
  it('by level, and by the month of the examination', async () =>
    expect([await cells('indicator=PASS_RATE&by=level'), await cells('indicator=SAT&by=month')]).toEqual([
      { INTERMEDIATE: '2/3=66.7', SENIOR: '3/4=75.0' },
      { '2026-11': '7' },
    ]));
});

describe('stock', () => {
  it('Statistics_figures: is of one day: a leaver and a suspended certificate are out of it, a post is in it', async () => {
    const on = (day: string) => total(`indicator=HIGH_SKILLED_STOCK&effectiveOn=${day}`);
    expect([
      await on('2026-11-23'),
      await on('2026-11-24'),
      await on('2026-12-07'),
      await on('2026-12-08'),
      await on('2026-12-20'),
      await on('2026-12-21'),
      await on('2026-12-27'),
      await on('2026-12-28'),
    ]).toEqual(['1', '3', '3', '4', '4', '3', '3', '2']);
    expect(await cells('indicator=HIGH_SKILLED_STOCK&by=level&effectiveOn=2026-12-20')).toEqual({ SENIOR: '3', CHIEF: '1' });
  });
  it('is measured by the yardsticks of the country: skilled among the employed, high-skilled among the skilled', async () => {
    expect([
      await total('indicator=SKILLED_STOCK'),
      await cells('indicator=SKILLED_STOCK&by=level'),
      await total('indicator=HIGH_SKILLED_SHARE_OF_STOCK'),
      await total('indicator=SKILLED_SHARE_OF_EMPLOYEES'),
    ]).toEqual(['3', { INTERMEDIATE: '1', SENIOR: '1', CHIEF: '1' }, '2/3=66.7', '3/70=4.3']);
  });
  it('is divided by the headcount of the day', async () => {
    const on = (day: string) => total(`indicator=PER_10000&effectiveOn=${day}`);
    expect([await on('2026-10-31'), await on('2026-12-09'), await on('2026-12-10'), await on('2026-12-31')]).toEqual([
      '1/0=null',
      '4/60=666.7',
      '4/70=571.4',
      '2/70=285.7',
    ]);
    expect(await cells('indicator=PER_10000&by=district')).toEqual({ 320803: '2/50=400.0', 320804: '0/20=0.0' });
    expect(await total('indicator=EMPLOYEES&knownAt=2026-12-09')).toBe('60');
  });
  it('invariant 21: a promotion from special to chief leaves two cumulative appointments, one person, one in post', async () => {
    expect([await total('indicator=APPOINTMENTS'), await total('indicator=APPOINTED_PEOPLE'), await total('indicator=IN_POST')]).toEqual([
      '2',
      '1',
      '1',
    ]);
    expect([await cells('indicator=APPOINTMENTS&by=level'), await cells('indicator=IN_POST&by=level')]).toEqual([
      { SPECIAL_GRADE: '1', CHIEF: '1' },
      { CHIEF: '1' },
    ]);
    expect(await cells('indicator=IN_POST&by=level&effectiveOn=2026-12-01')).toEqual({ SPECIAL_GRADE: '1' });
  });
});

describe('enterprises and filings', () => {
  it('filed, active and with an award are three things', async () => {
    expect([
      await total('indicator=FILINGS_IN_FORCE'),
      await total('indicator=ACTIVE_ENTERPRISES'),
      await total('indicator=ENTERPRISES_WITH_AWARD'),
      await total('indicator=BATCHES'),
    ]).toEqual(['2', '2', '2', '3']);
    expect([
      await total('indicator=FILINGS_IN_FORCE&effectiveOn=2027-01-01'),
      await total('indicator=ACTIVE_ENTERPRISES&from=2026-11-15'),
      await total('indicator=ENTERPRISES_WITH_AWARD&from=2026-11-25'),
    ]).toEqual(['1', '1', '1']);
  });
  it('the window of renewal opens by the pack', async () =>
    expect([
      await total('indicator=FILINGS_IN_RENEWAL_WINDOW&effectiveOn=2026-10-02'),
      await total('indicator=FILINGS_IN_RENEWAL_WINDOW&effectiveOn=2026-10-03'),
      await cells('indicator=FILINGS_IN_RENEWAL_WINDOW&by=district'),
    ]).toEqual(['0', '1', { 320804: '1' }]));
});

describe('who asks', () => {
  it('sees what it may, and no more', async () => {
    expect([
      await total('indicator=AWARDS', firm.officer),
      await total('indicator=AWARDS', clerkB),
      await total('indicator=AWARDS', district),
      await total('indicator=AWARDS', auditor),
      await total('indicator=AWARDS&region=320804', auditor),
    ]).toEqual(['4', '1', '1', '5', '1']);
    expect([(await figures('indicator=AWARDS', clerkB)).policyPack, (await figures('indicator=AWARDS', auditor)).policyPack]).toEqual([
      'CN-320800@2026-01',
      null,
    ]);
  });
  it('is told what can be asked', async () => {
    const refused = async (query: string) => {
      const { status, body } = await firm.regulator.get<{ errors: readonly { pointer: string; code: string }[] }>(asked(query));
      return [status, body.errors?.map(({ pointer }) => pointer).join()];
    };
    expect([
      await refused('indicator=AWARDS&by=weather'),
      await refused('indicator=BATCHES&by=level'),
      await refused('indicator=AWARDS&by=level,level'),
      await refused('indicator=FILINGS_IN_FORCE&from=2026-01-01'),
      await refused('indicator=AWARDS&from=2026-12-02&to=2026-12-01'),
      await refused('indicator=AWARDS&months=6'),
      await refused('indicator=LUCK'),
    ]).toEqual([
      [422, '/by'],
      [422, '/by'],
      [422, '/by'],
      [422, '/from'],
      [422, '/from'],
      [422, '/months'],
      [422, '/indicator'],
    ]);
    const { body } = await auditor.get<{ version: number; items: readonly { code: string; zh: string; en: string }[] }>(
      '/v1/statistics/definitions',
    );
    expect(body.items.find(({ code }) => code === 'SAT')).toMatchObject({ id: 'SAT@2', unit: 'PERSON_TIMES', per: 1 });
  });
  it('may divide every figure by every dimension that it names, and the cells of a count add up to it', async () => {
    const {
      body: { items },
    } = await auditor.get<{ items: readonly { code: string; by: readonly string[]; per: number; unit: string }[] }>(
      '/v1/statistics/definitions',
    );
    const wrong: string[] = [];
    for (const { code, by, per, unit } of items) {
      for (const dimension of by) {
        const { cells: parts, total: whole } = await figures(`indicator=${code}&by=${dimension}`, auditor);
        const sum = parts.reduce((all, { numerator }) => all + numerator!, 0);
        if (per === 1 && unit !== 'PEOPLE' && unit !== 'ENTERPRISES' && sum !== whole.numerator)
          wrong.push(`${code} by ${dimension}: ${sum} of ${whole.numerator}`);
      }
    }
    expect([items.length > 30, wrong]).toEqual([true, []]);
  });
  it('a public table hides small cells, and the full one says how many they are', async () => {
    const query = 'indicator=AWARDS&by=enterprise,level';
    const [full, open] = [await figures(query), await figures(`${query}&form=PUBLIC`)];
    expect([full.smallCells, open.smallCells]).toEqual([3, null]);
    expect(open.cells.every(({ isMasked, numerator, value }) => isMasked && numerator === null && value === null)).toBe(true);
    expect((await figures('indicator=REGISTERED&by=district&form=PUBLIC')).cells.map(text)).toEqual(['masked', 'masked']);
    expect(text((await figures('indicator=REGISTERED&form=PUBLIC')).total)).toBe('9');
  });
});

describe('a headcount', () => {
  it('is declared by the enterprise or its authority, once for a day', async () => {
    const body = { on: '2026-12-10', employees: 50, documentNo: '淮统〔2026〕1号' };
    expect(codeOf(await firm.officer.post<Made>(`/v1/enterprises/${firm.enterpriseId}/headcounts`, body))).toEqual([
      409,
      'HEADCOUNT_DECLARED_BEFORE',
    ]);
    expect(codeOf(await firm.officer.post<Made>(`/v1/enterprises/${firm.enterpriseId}/headcounts`, { ...body, on: '2027-01-01' }))).toEqual(
      [422, 'HEADCOUNT_IN_FUTURE'],
    );
    expect(codeOf(await clerkB.post<Made>(`/v1/enterprises/${firm.enterpriseId}/headcounts`, body))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await district.post<Made>(`/v1/enterprises/${firm.enterpriseId}/headcounts`, body))).toEqual([404, 'NOT_FOUND']);
    const on = async (day: string) =>
      (await firm.officer.get<{ headcount: object | null }>(`/v1/enterprises/${firm.enterpriseId}?effectiveOn=${day}`)).body.headcount;
    expect([await on('2026-10-31'), await on('2026-12-09'), await on('2026-12-10')]).toEqual([
      null,
      { on: '2026-11-01', employees: 40 },
      { on: '2026-12-10', employees: 50 },
    ]);
  });
  it('that is corrected restates what was divided by it, from when it is known', async () => {
    await firm.moveTo('2027-01-01');
    const { position } = await declared(firm.enterpriseId, '2026-11-01', 80, firm.officer);
    const on = (day: string, more = '') => total(`indicator=EMPLOYEES&effectiveOn=${day}&minPosition=${position}${more}`);
    expect([await on('2026-11-01'), await on('2026-12-10'), await on('2026-11-01', '&knownAt=2026-12-31')]).toEqual(['100', '70', '60']);
  });
});

it('two records that are one person are one from when the ledger knows', async () => {
  await hired(10, firm.officer);
  const join = await firm.made(`/v1/workers/${workers[5]!}/joins`, {
    otherId: workers[10]!,
    reasonCode: 'TYPING_ERROR',
    evidenceHash: 'd'.repeat(64),
  });
  const { position } = await firm.made(`/v1/workers/${workers[5]!}/links/${join.id}/confirmations`, {}, firm.second);
  const of = (indicator: string, more = '') => total(`indicator=${indicator}&effectiveOn=2026-12-31&minPosition=${position}${more}`);
  expect([
    await of('PEOPLE_EMPLOYED'),
    await of('PEOPLE_LEFT'),
    await of('RETENTION', '&months=1'),
    await of('HIGH_SKILLED_STOCK'),
  ]).toEqual(['4', '0', '4/4=100.0', '3']);
  expect([await of('PEOPLE_EMPLOYED', '&knownAt=2026-12-31'), await of('HIGH_SKILLED_STOCK', '&knownAt=2026-12-31')]).toEqual(['3', '2']);
});

it('people who are alike in their awards are as many as when each of them is looked at, which is what a question by an earlier moment does', async () => {
  const [dimensions, wrong] = [['', 'level', 'district,level', 'month,path', 'chain,occupation'], [] as string[]];
  for (const indicator of ['PEOPLE', 'HIGH_SKILLED_SHARE_OF_PEOPLE', 'PEOPLE_WITH_SEVERAL_AWARDS']) {
    for (const by of dimensions) {
      for (const more of ['', '&from=2026-12-01', '&effectiveOn=2026-12-14']) {
        const query = `indicator=${indicator}${by && `&by=${by}`}${more}`;
        const [now, then] = [await figures(query), await figures(`${query}&knownAt=2027-01-01`)];
        if (JSON.stringify([now.cells, now.totals, now.total]) !== JSON.stringify([then.cells, then.totals, then.total]))
          wrong.push(`${query}: ${JSON.stringify(now)} is not ${JSON.stringify(then)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

it('a pass rate is with the absent, or without, as the policy pack of the region means it on the day', async () => {
  const document = {
    packId: 'CN-320803',
    region: '320803',
    version: '2027-03',
    validFrom: '2027-03-01',
    validTo: null,
    statistics: { passRateIncludesAbsent: true },
  };
  const { id } = await firm.made('/v1/policy-packs', { document }, firm.regulator);
  await firm.made(`/v1/policy-packs/${id}/confirmations`, {}, colleague);
  const on = async (day: string, region = '320803') => {
    const { definition, total: rate } = await figures(`indicator=PASS_RATE&effectiveOn=${day}&region=${region}`);
    return [definition, text(rate)];
  };
  expect([await on('2027-02-28'), await on('2027-03-01'), await on('2027-03-01', '320804')]).toEqual([
    ['PASS_RATE_WITHOUT_ABSENT@2', '4/6=66.7'],
    ['PASS_RATE_WITH_ABSENT@2', '4/7=57.1'],
    ['PASS_RATE_WITHOUT_ABSENT@2', '1/1=100.0'],
  ]);
  expect(await total('indicator=PASS_RATE_WITHOUT_ABSENT&effectiveOn=2027-03-01&region=320803')).toBe('4/6=66.7');
});

it('equals the log when it is built anew', async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const { databaseUrl, dataDir } = firm.running;
  expect(await rebuild(['--compare', 'statistics'], settingsOn(databaseUrl, dataDir, { demoFrom: undefined }))).toBe(0);
  jest.restoreAllMocks();
});
