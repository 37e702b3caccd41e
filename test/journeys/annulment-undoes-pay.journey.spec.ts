import { CertifiedMaster } from '../support/stories/certified-master';
import { expectExplained } from '../support/stories/explained';

interface Line {
  readonly tier: string;
  readonly amountMinor: number;
  readonly days: number;
  readonly adjustsPeriod: string | null;
  readonly noteCode: string | null;
}
interface Passport {
  readonly certifiedLevel: string | null;
  readonly appointedLevel: string | null;
}
interface Proposal {
  readonly id: string;
  readonly amountMinor: number;
  readonly basisIds: readonly string[];
  readonly periods: readonly { period: string; amountMinor: number }[];
  readonly etag: string;
}

const ROWS = (
  [
    ['TECHNICIAN', 'CERTIFIED', 60_000],
    ['SENIOR_TECHNICIAN', 'CERTIFIED', 100_000],
    ['SPECIAL_GRADE', 'APPOINTED', 200_000],
  ] as const
).map(([level, basis, amountMinor]) => ({ ruleId: `SK-${level}`, item: 'SKILL', level, basis, amountMinor }));
let master: CertifiedMaster;

const passport = (): Promise<Passport> => master.passport<Passport>();
const statements = () => `/v1/enterprises/${master.enterpriseId}/allowance-statements` as const;
const linesOf = async (period: string) => {
  await master.moveTo();
  const { lines } = (await master.officer.get<{ lines: Line[] }>(`${statements()}/${period}`)).body;
  return lines.map(({ tier, days, amountMinor, adjustsPeriod }) => [tier, days, amountMinor, adjustsPeriod]).sort();
};
async function close(...periods: string[]): Promise<void> {
  for (const period of periods) {
    const closing = await master.officer.post(`${statements()}/${period}/closings`);
    expect((await master.second.post(`${statements()}/${period}/closings/${closing.body.id}/confirmations`)).status).toBe(201);
  }
}

beforeAll(async () => {
  master = await CertifiedMaster.start(async ({ officer, second, enterpriseId }) => {
    await officer.post(`/v1/enterprises/${enterpriseId}/allowance-rules`, {
      validFrom: '2026-11-01',
      legalBasis: '集合〔2026〕3号',
      rows: ROWS,
    });
    await second.post(`/v1/enterprises/${enterpriseId}/allowance-rules/1/confirmations`);
  });
  await master.takeUpPost();
});
afterAll(() => master.running.stop());

it('a certificate carries a tier, a post, and from the next month the allowance of the post', async () => {
  expect(await passport()).toMatchObject({ certifiedLevel: 'SENIOR_TECHNICIAN', appointedLevel: 'SPECIAL_GRADE' });
  await master.moveTo('2027-02-05');
  expect([await linesOf('2026-11'), await linesOf('2026-12')]).toEqual([
    [['TECHNICIAN', 30, 60_000, null]],
    [['SPECIAL_GRADE', 31, 200_000, null]],
  ]);
  await close('2026-11', '2026-12', '2027-01');
});

it('its annulment undoes the tier, the post and the allowance, from the day of the decision', async () => {
  await master.decide('annulments', {
    reasonCode: 'FALSE_ELIGIBILITY',
    legalBasis: '工作规程第21条',
    documentNo: '淮鉴撤〔2027〕12号',
    decidedOn: '2027-01-11',
    effect: 'EX_TUNC',
  });
  expect(await passport()).toMatchObject({ certifiedLevel: 'TECHNICIAN', appointedLevel: null });
  // Of January ten days of the post and twenty-one of the tier that is left are due, and a whole month was paid.
  expect(await linesOf('2027-02')).toEqual([
    ['TECHNICIAN', 28, 60_000, null],
    ['TECHNICIAN', 31, 64_516 + 40_645 - 200_000, '2027-01'],
  ]);
});

it('what was paid before waits for a person: the pay of the post less that of the tier below', async () => {
  await master.moveTo('2027-02-28');
  await close('2027-02');
  const {
    items: [waiting],
  } = (await master.officer.get<{ items: Proposal[] }>('/v1/recoveries?state=PROPOSED')).body;
  expect(waiting).toMatchObject({
    periods: [
      { period: '2026-12', amountMinor: 140_000 },
      { period: '2027-01', amountMinor: 64_516 + 40_645 - 60_000 },
    ],
    amountMinor: 185_161,
  });
  expect([...waiting!.basisIds].sort()).toEqual([master.certificateId, master.appointmentId].sort());
  await master.moveTo('2027-03-01');
  expect(await linesOf('2027-03')).toEqual([['TECHNICIAN', 31, 60_000, null]]);
  const decision = await master.officer.raw.post(
    `/v1/recoveries/${waiting!.id}/decisions`,
    { outcome: 'FULL', documentNo: '淮机薪〔2027〕3号' },
    { 'if-match': waiting!.etag },
  );
  expect(decision.status).toBe(201);
  expect(await linesOf('2027-03')).toEqual([
    ['TECHNICIAN', 31, -140_000, '2026-12'],
    ['TECHNICIAN', 31, -45_161, '2027-01'],
    ['TECHNICIAN', 31, 60_000, null],
  ]);
});

it('every decision is made again as it was', () => expectExplained(master.running.service.app));
