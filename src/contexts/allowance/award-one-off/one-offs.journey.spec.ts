import { Engine } from '../../../projecting/engine/engine.provider';
import { Assessing, Made, TURNER } from '../../../../test/support/stories/assessing';
import { PREPARED_WITHIN_MS } from '../../../../test/support/stories/certified-batch';
import { expectExplained } from '../../../../test/support/stories/explained';
import { tablesMadeAgainOtherwise } from '../../../../test/support/logs/made-again';
import { chance, identity } from '../../../../test/support/stories/made-people';

/** What is paid once: who reaches a level for the first time, and who is placed in a competition. */
interface Line {
  readonly type: string;
  readonly amountMinor: number;
  readonly noteCode: string | null;
  readonly basisId: string;
  readonly rule: { readonly ruleId: string; readonly legalBasis: string };
  readonly causes: readonly { eventId: string; code: string; basisId: string | null }[];
}

const SETTLED_WITHIN_MS = 60_000;
const CONTEST = { item: 'ONE_OFF', basis: 'CONTEST' } as const;
const ROWS = [
  { ruleId: 'FA-4', item: 'ONE_OFF', level: 'INTERMEDIATE', basis: 'CERTIFIED', amountMinor: 500_000, instalmentYears: 3 },
  { ...CONTEST, ruleId: 'CP', amountMinor: 100_000 },
  { ...CONTEST, ruleId: 'CP-PROVINCE-3', contestTier: 'PROVINCE', maxRank: 3, amountMinor: 800_000, instalmentYears: 2 },
] as const;
let firm: Assessing;
let [first, again, third, withdrawnId] = ['', '', '', ''];

const payOf = async (workerId: string, period: string): Promise<readonly Line[]> => {
  await firm.running.service.app.get(Engine, { strict: false }).settle(SETTLED_WITHIN_MS);
  return (await firm.officer.get<{ lines: Line[] }>(`/v1/workers/${workerId}/pay?period=${period}`)).body.lines;
};
const linesOf = async (workerId: string, period: string) =>
  (await payOf(workerId, period)).map(({ type, rule: { ruleId }, amountMinor, noteCode }) => [type, ruleId, amountMinor, noteCode]);
async function certified(workers: readonly string[], on: string, issuedOn: string): Promise<void> {
  const batchId = await firm.batch('EXAM', on);
  for (const workerId of workers) {
    const { id } = await firm.made(`/v1/batches/${batchId}/candidates`, {
      workerId,
      occupationCode: TURNER,
      level: 'INTERMEDIATE',
      conditionNo: 'N23-4-1',
    });
    await firm.scored(id, { THEORY: '80', SKILL: '80' });
  }
  await firm.approved(batchId);
  await firm.published(batchId);
  await firm.moveTo(issuedOn);
}
async function adopted(version: number, rows: readonly object[]): Promise<void> {
  await firm.made(`/v1/enterprises/${firm.enterpriseId}/allowance-rules`, {
    validFrom: '2026-11-01',
    legalBasis: `集合〔2026〕${version}号`,
    rows: rows as never,
  });
  await firm.made(`/v1/enterprises/${firm.enterpriseId}/allowance-rules/${version}/confirmations`, {}, firm.second);
}
const placed = (serial: number, change: object = {}): Promise<Made> => {
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  return firm.made(
    '/v1/awards',
    {
      name,
      idNumber,
      kind: 'COMPETITION',
      titleCode: 'JS-SKILLS-2026',
      tier: 'PROVINCE',
      rank: 2,
      awardedOn: '2026-11-18',
      region: '320800',
      documentNo: '苏人社发〔2026〕31号',
      ...change,
    },
    firm.regulator,
  );
};
const awards = async () =>
  (await firm.stored('allowance.one_off_awarded.v1')).map(
    ({ data }) => JSON.parse(data) as { workerId: string; kind: string; level: string },
  );

beforeAll(async () => {
  firm = await Assessing.start();
  [first, again, third] = [await firm.worker(1), await firm.worker(2), await firm.worker(3)];
  await firm.made(`/v1/workers/${again}/prior-certificates`, {
    occupationCode: '6-31-01-03',
    level: 'INTERMEDIATE',
    number: '0832011108100123',
    issuedOn: '2020-11-01',
  });
  await certified([first, again], '2026-11-02', '2026-11-10');
}, PREPARED_WITHIN_MS);
afterAll(() => firm.stop());

describe('a first award', () => {
  it('is none where no table gives anything', async () => {
    await adopted(1, [{ ruleId: 'SK-4', item: 'SKILL', level: 'INTERMEDIATE', basis: 'CERTIFIED', amountMinor: 20_000 }]);
    expect([await linesOf(first, '2026-11'), await awards()]).toEqual([[], []]);
  });
  it('is made good by a table that is adopted later, for who reached the level on its days, and for nobody who held it before', async () => {
    await adopted(2, ROWS);
    expect(await linesOf(first, '2026-11')).toEqual([['ONE_OFF', 'FA-4', 166_666, 'INSTALMENT']]);
    expect([await linesOf(first, '2027-11'), await linesOf(first, '2028-11'), await linesOf(first, '2029-11')]).toEqual([
      [['ONE_OFF', 'FA-4', 166_666, 'INSTALMENT']],
      [['ONE_OFF', 'FA-4', 166_668, 'INSTALMENT']],
      [],
    ]);
    expect([await linesOf(again, '2026-11'), await awards()]).toMatchObject([
      [],
      [{ workerId: first, kind: 'FIRST_AWARD', level: 'INTERMEDIATE' }],
    ]);
  });
  it('follows the certificate where the table is there already, and says why', async () => {
    await certified([third], '2026-11-10', '2026-11-18');
    const [line] = await payOf(third, '2026-11');
    const issued = (await firm.stored('certificate.issued.v1')).at(-1)!;
    const { certificateId } = JSON.parse(issued.data) as { certificateId: string };
    expect(line).toMatchObject({
      type: 'ONE_OFF',
      amountMinor: 166_666,
      basisId: certificateId,
      rule: { ruleId: 'FA-4', legalBasis: '集合〔2026〕2号' },
      causes: [{ eventId: issued.id, basisId: certificateId }],
    });
  });
  it('is awarded once, whatever table comes', async () => {
    await adopted(3, ROWS);
    expect([await linesOf(first, '2026-11'), (await awards()).map(({ workerId }) => workerId)]).toEqual([
      [['ONE_OFF', 'FA-4', 166_666, 'INSTALMENT']],
      [first, third],
    ]);
  });
  it('ends with the certificate: parts that fall due later are not', async () => {
    const approver = firm.running.admin.as(
      (
        await firm.running.admin.post<{ key: string }>('/v1/api-keys', {
          audience: 'regulator',
          region: '3208',
          person: { name: '监管二' },
        })
      ).body.key,
    );
    const [{ basisId }] = (await payOf(third, '2026-11')) as [Line];
    const { id } = await firm.made(
      `/v1/certificates/${basisId}/annulments`,
      { reasonCode: 'FRAUD', legalBasis: '工作规程第21条', documentNo: '淮鉴撤〔2026〕1号', decidedOn: '2026-11-18', effect: 'EX_NUNC' },
      firm.regulator,
    );
    await firm.made(`/v1/certificates/${basisId}/annulments/${id}/confirmations`, {}, approver);
    expect([await linesOf(third, '2026-11'), await linesOf(third, '2027-11')]).toEqual([[], []]);
  });
});

describe('a place in a competition', () => {
  it('brings the prize of its row, to who was in service on the day', async () => {
    withdrawnId = (await placed(1)).id;
    await placed(2, { rank: 4 });
    await placed(3, { awardedOn: '2009-12-31', titleCode: 'JS-SKILLS-2009' });
    expect((await linesOf(first, '2026-11')).sort((a, b) => Number(a[2]) - Number(b[2]))).toEqual([
      ['ONE_OFF', 'FA-4', 166_666, 'INSTALMENT'],
      ['ONE_OFF', 'CP-PROVINCE-3', 400_000, 'INSTALMENT'],
    ]);
    expect([await linesOf(again, '2026-11'), await linesOf(third, '2026-11')]).toEqual([[['ONE_OFF', 'CP', 100_000, null]], []]);
    const recorded = (await firm.stored('catalogue.award_recorded.v1')).map(({ id }) => id);
    expect((await payOf(again, '2026-11'))[0]!.causes).toMatchObject([{ eventId: recorded[1] }]);
  });
  it('an honour brings none', async () => {
    await placed(2, { kind: 'HONOUR', titleCode: 'JS-CRAFTSMAN', rank: undefined });
    expect(await linesOf(again, '2026-11')).toEqual([['ONE_OFF', 'CP', 100_000, null]]);
  });
  it('also where the service is recorded after the award', async () => {
    await placed(9, { tier: 'CITY', titleCode: 'HA-SKILLS-2026' });
    const late = await firm.worker(9);
    expect(await linesOf(late, '2026-11')).toEqual([['ONE_OFF', 'CP', 100_000, null]]);
  });
  it('stands in the holder’s own passport, with its parts, its row and the contract behind it', async () => {
    const { pay } = (
      await (await firm.asWorker(first)).get<{ pay: readonly { basis: string }[] }>(`/v1/workers/${first}?effectiveOn=2027-11-18`)
    ).body;
    expect(pay.find(({ basis }) => basis === 'CONTEST')).toMatchObject({
      type: 'ONE_OFF',
      how: 'ONCE',
      amountMinor: 800_000,
      parts: [
        { on: '2026-11-18', amountMinor: 400_000 },
        { on: '2027-11-18', amountMinor: 400_000 },
      ],
      isDue: true,
      rule: { ruleId: 'CP-PROVINCE-3', legalBasis: '集合〔2026〕3号' },
      endedByEventId: null,
    });
    expect(pay.filter(({ basis }) => basis === 'CERTIFIED')).toMatchObject([
      { type: 'ONE_OFF', amountMinor: 500_000, rule: { ruleId: 'FA-4' } },
      { type: 'SKILL', how: 'MONTHLY', amountMinor: null, rule: null },
    ]);
  });
  it('that is withdrawn ends what is still to be paid, and takes nothing back', async () => {
    await firm.moveTo('2026-11-20');
    expect(await linesOf(first, '2027-11')).toHaveLength(2);
    await firm.made(
      `/v1/awards/${withdrawnId}/withdrawals`,
      { reasonCode: 'FRAUD', documentNo: '苏人社发〔2026〕77号', fromOn: '2026-11-18' },
      firm.regulator,
    );
    expect(await linesOf(first, '2027-11')).toEqual([['ONE_OFF', 'FA-4', 166_666, 'INSTALMENT']]);
    expect(await linesOf(first, '2026-11')).toHaveLength(2);
    expect(await firm.stored('allowance.contest_prize_withdrawn.v1')).toHaveLength(1);
  });
  it('is told in the feed just before the prize that it causes, and so is its withdrawal; what brought no prize is not', async () => {
    const asked = '/v1/events?limit=200&types=cn.skills.catalogue.*,cn.skills.allowance.contest_*';
    const { events } = (
      await firm.officer.raw.get<{ events: readonly { id: string; type: string; data: { causeEventId?: string } }[] }>(asked)
    ).body;
    const [recorded, awarded] = ['catalogue.award_recorded', 'allowance.contest_prize_awarded'];
    expect(events.map(({ type }) => type.replace(/^cn\.skills\.|\.v1$/g, ''))).toEqual([
      recorded,
      awarded,
      recorded,
      awarded,
      recorded,
      awarded,
      'catalogue.award_withdrawn',
      'allowance.contest_prize_withdrawn',
    ]);
    expect(events.filter((_, index) => index % 2 === 1).map(({ data }) => data.causeEventId)).toEqual(
      events.filter((_, index) => index % 2 === 0).map(({ id }) => id),
    );
  });
});

it('every decision is made again as it was, and every table as it was at any moment', async () => {
  await expectExplained(firm.running.service.app);
  expect(await tablesMadeAgainOtherwise(firm.running)).toEqual([]);
});
