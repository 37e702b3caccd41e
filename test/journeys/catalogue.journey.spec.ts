import { OCCUPATION_COLUMNS } from '../../src/contexts/catalogue/list-file/occupation-rows';
import { GUIDING_COLUMNS } from '../../src/contexts/catalogue/list-file/guiding-rows';
import { EVENT_STORE, EventStore } from '../../src/ledger/event-store.port';
import { Client, KeyAsked, Reply } from '../support/callers/client';
import { listCsv } from '../support/sheets/list-csv';
import { CLASSES, madeGuidingItems, PUBLISHED } from '../support/stories/made-guiding-catalogue';
import { EDITION_2022, madeOccupations } from '../support/stories/made-occupations';
import { chance, identity } from '../support/stories/made-people';
import { startTestService, TestService } from '../support/service';

/** What authorities publish, and what everybody looks up. */
const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const CSV = { 'content-type': 'text/csv' };
const NEXT_PACK = {
  packId: 'CN-320803',
  region: '320803',
  version: '2026-12',
  validFrom: '2026-12-01',
  validTo: null,
  notice: { workingDays: 3 },
};
const MORE_THAN_ALL = 1_000;
type Answered = Reply<{
  readonly id: string;
  readonly position: string;
  readonly code?: string;
  readonly params?: Record<string, unknown>;
  readonly errors?: readonly { readonly pointer: string }[];
}>;
type Page = {
  readonly items: readonly Record<string, unknown>[];
  readonly nearest: readonly { readonly text: string }[];
  readonly counts: object;
  readonly nextCursor: string | null;
  readonly version: string;
  readonly edition: string;
};

let running: TestService;
let enterpriseId = '';
let [clerk, regulator, colleague, away] = [] as unknown as [Client, Client, Client, Client];
const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const told = ({ status, body }: Answered): readonly unknown[] => [status, body.code];
const look = async (path: string, by = clerk): Promise<Page> =>
  (await by.get<Page & object>(`/v1/catalogues/${path}`)).body as unknown as Page;

const guidingFile = (items = madeGuidingItems()): Uint8Array =>
  listCsv(
    GUIDING_COLUMNS,
    items.map(({ itemCode, kind, classCode, title, occupationCode, trade, levels, flags, institution }) => [
      itemCode,
      kind,
      classCode ?? '',
      CLASSES.find((each) => each.classCode === classCode)?.title ?? '',
      title,
      occupationCode ?? '',
      trade ?? '',
      levels.join('、'),
      flags.join('、'),
      institution ?? '',
    ]),
  );
const dictionaryFile = (): Uint8Array =>
  listCsv(
    OCCUPATION_COLUMNS,
    madeOccupations().map(({ code, title, trades, flags, shortageTrades }) => [
      code,
      title,
      trades.join('、'),
      flags.join('、'),
      shortageTrades.join('、'),
    ]),
  );
const guiding = (version: string, validFrom: string, file: Uint8Array, by = regulator): Promise<Answered> =>
  by.post(
    `/v1/catalogues/guiding/imports?region=320800&version=${version}&validFrom=${validFrom}&documentNo=${encodeURIComponent('淮人社发〔2025〕8号')}`,
    file,
    CSV,
  );

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-11-02' });
  enterpriseId = (await running.admin.post('/v1/enterprises', FIRM)).body.id;
  regulator = await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } });
  colleague = await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管二' } });
  away = await keyFor({ audience: 'regulator', region: '3204', person: { name: '监管三' } });
  clerk = await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } });
});
afterAll(() => running.stop());

describe('the guiding catalogue', () => {
  it('is published from a file by the authority of its city, and by no other', async () => {
    expect((await guiding('2025', '2025-03-01', guidingFile())).status).toBe(201);
    expect(told(await guiding('2026', '2026-03-01', guidingFile(), away))).toEqual([404, 'NOT_FOUND']);
    expect((await guiding('2026', '2026-03-01', guidingFile(madeGuidingItems().slice(1)))).status).toBe(201);
  });
  it('has the published figures on one date, and others on another', async () => {
    expect((await look('guiding?region=320803&on=2026-02-28')).counts).toMatchObject(PUBLISHED);
    expect(await look('guiding?region=320803&on=2026-03-01')).toMatchObject({
      version: '2026',
      counts: { certificateProjects: PUBLISHED.certificateProjects - 1 },
    });
    expect((await clerk.get('/v1/catalogues/guiding?region=320803&on=2025-02-28')).status).toBe(404);
  });
  it.each([
    ['2026-02-28', '2025'],
    ['2026-03-01', '2026'],
    ['2027-01-01', '2026'],
  ])('GuidingCatalogues_guiding: on %s that of %s is in force', async (day, version) =>
    expect(await look(`guiding?region=320803&effectiveOn=${day}`)).toMatchObject({ version, effectiveOn: day }),
  );
  it('is read page by page, by kind and by label', async () => {
    const first = await look('guiding?region=320803&kind=SPECIAL_ABILITY&limit=100');
    const second = await look(`guiding?region=320803&kind=SPECIAL_ABILITY&limit=100&cursor=${first.nextCursor}`);
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([100, PUBLISHED.specialAbilities - 100, null]);
    expect((await look('guiding?region=320803&on=2025-12-31&flag=NEW_SHORTAGE')).items).toHaveLength(PUBLISHED.newShortageTrades);
  });
  it('is taken whole or not at all, and every wrong cell is named', async () => {
    const [good, ...rest] = madeGuidingItems();
    const wrong: Answered = await guiding(
      '2027',
      '2027-03-01',
      guidingFile([good!, { ...rest[0]!, levels: ['MASTER' as never] }, { ...rest[1]!, itemCode: 'P 3' }]),
    );
    expect([told(wrong), wrong.body.errors?.map(({ pointer }) => pointer)]).toEqual([
      [422, 'LIST_CELLS_WRONG'],
      ['/rows/3/等级', '/rows/4/目录编号'],
    ]);
    const headless: Answered = await guiding('2027', '2027-03-01', listCsv(['名称', '工种', '等级'], [['车工', '数控车工', 'SENIOR']]));
    expect(told(headless)).toEqual([422, 'LIST_HEADINGS_MISSING']);
    expect(
      (await regulator.raw.post('/v1/catalogues/guiding/imports?region=320800&version=x&validFrom=2027-03-01&documentNo=1', {})).body.code,
    ).toBe('MEDIA_TYPE_UNKNOWN');
  });
  it('is no larger than one append holds', async () => {
    const [entry] = madeGuidingItems();
    const many = Array.from({ length: 4_000 }, (_, index) => ({ ...entry!, itemCode: `P-${index}` }));
    expect(told(await guiding('2028', '2028-03-01', guidingFile(many)))).toEqual([422, 'LIST_TOO_LARGE']);
  });
});

describe('occupations', () => {
  it('are an extract until the whole edition is loaded from its file', async () => {
    expect((await look('occupations')).items).toHaveLength(12);
    const about = `edition=2022&version=2022-07&validFrom=2022-07-01&documentNo=${encodeURIComponent('国家职业分类大典（2022年版）')}`;
    expect((await running.admin.post(`/v1/catalogues/occupations/imports?${about}`, dictionaryFile(), CSV)).status).toBe(201);
    expect((await look('occupations')).counts).toEqual({ ...EDITION_2022, shortage: 1 });
    expect((await look('occupations?on=2022-06-30')).items).toHaveLength(12);
  });
  it.each([
    ['2022-06-30', 12],
    ['2022-07-01', 50],
    ['2026-11-02', 50],
  ])('OccupationSearch_search: on %s a page has %i', async (day, entries) =>
    expect((await look(`occupations?effectiveOn=${day}`)).items).toHaveLength(entries),
  );
  it('are found by code, by name and by label', async () => {
    expect((await look('occupations?q=6-18-01-01')).items).toMatchObject([{ name: '车工', shortageTrades: ['数控车工'] }]);
    expect((await look(`occupations?q=${encodeURIComponent('数控车')}`)).items).toMatchObject([{ code: '6-18-01-01' }]);
    expect((await look('occupations?flag=SHORTAGE')).items).toMatchObject([{ code: '6-18-01-01' }]);
    expect((await look('occupations?flag=DIGITAL&limit=200')).items).toHaveLength(EDITION_2022.digital);
  });
  it('that are unknown are answered with the nearest names', async () => {
    expect((await look(`occupations?q=${encodeURIComponent('数控车床工')}`)).nearest[0]).toMatchObject({ text: '车工/数控车工' });
    expect((await look('occupations?q=6-18-01-10')).nearest[0]).toMatchObject({ text: '车工' });
    const application = {
      category: 'EMPLOYER',
      wishedFrom: '2026-12-01',
      scope: [{ occupationCode: '6-18-01-10', levels: ['SENIOR'] }],
      requirements: [],
      sites: [],
    };
    const refused: Answered = await clerk.post('/v1/filing-applications', application);
    expect([told(refused), (refused.body.params!.nearest as string[])[0]]).toEqual([[422, 'OCCUPATION_UNKNOWN'], '6-18-01-01 车工']);
    // Nor does the authority file by a slip what nobody can be assessed in.
    const filing = {
      enterpriseId,
      institutionCode: 'Y000032080077',
      receiptNo: '淮鉴备〔2026〕77号',
      validFrom: '2026-01-01',
      validTo: '2028-12-31',
      scope: [{ occupationCode: '6-18-01-10', levels: ['SENIOR'] }],
    };
    expect(told((await regulator.raw.post('/v1/filings', filing)) as Answered)).toEqual([422, 'OCCUPATION_UNKNOWN']);
  });
});

describe('a policy pack', () => {
  it('is published by two persons, and applies from its first day', async () => {
    const proposed: Answered = await regulator.post('/v1/policy-packs', { document: NEXT_PACK });
    const confirm = (by: Client): Promise<Answered> => by.post(`/v1/policy-packs/${proposed.body.id}/confirmations`);
    expect((await colleague.get(`/v1/policy-packs/${proposed.body.id}`)).body).toMatchObject({
      state: 'AWAITING_SECOND_PERSON',
      document: NEXT_PACK,
    });
    expect(told(await confirm(regulator))).toEqual([403, 'SECOND_PERSON_REQUIRED']);
    expect(told(await confirm(away))).toEqual([404, 'NOT_FOUND']);
    expect((await confirm(colleague)).status).toBe(201);
    const refOn = async (day: string) =>
      (await clerk.get<{ ref: string; pack: { notice: { workingDays: number } } }>(`/v1/catalogues/policy-packs?region=320803&on=${day}`))
        .body;
    expect([await refOn('2026-11-30'), await refOn('2026-12-01')]).toMatchObject([
      { ref: 'CN-320800@2026-01', pack: { notice: { workingDays: 5 } } },
      { ref: 'CN-320800@2026-01/CN-320803@2026-12', pack: { notice: { workingDays: 3 } } },
    ]);
  });
  it('is asked as it was known', async () =>
    expect((await clerk.get('/v1/catalogues/policy-packs?region=320803&on=2026-12-01&knownAt=2026-11-01')).body).toMatchObject({
      ref: 'CN-320800@2026-01',
    }));
  it('that is none is told by every member', async () => {
    const refused: Answered = await regulator.post('/v1/policy-packs', {
      document: { ...NEXT_PACK, version: '2027-01', tea: 'green', notice: { workingDays: 999 } },
    });
    expect([told(refused), refused.body.errors?.map(({ pointer }) => pointer).sort()]).toEqual([
      [422, 'VALIDATION_FAILED'],
      ['/document/notice/workingDays', '/document/tea'],
    ]);
    expect(
      told(await regulator.post('/v1/policy-packs', { document: { ...NEXT_PACK, version: '2026-13', validFrom: '2026-11-02' } })),
    ).toEqual([422, 'PACK_NOT_AHEAD']);
  });
});

describe('working days', () => {
  it('of a further year are published once and looked up', async () => {
    const before = await look('working-days?year=2027');
    const year = {
      calendarId: 'CN-STATE-COUNCIL',
      year: '2027',
      off: [{ firstOn: '2027-01-01', lastOn: '2027-01-03' }],
      on: ['2027-01-09'],
      documentNo: '国办发明电〔2026〕12号',
    };
    expect((await running.admin.post('/v1/catalogues/working-days/years', year)).status).toBe(201);
    const after = await look('working-days?year=2027');
    const days = (of: unknown) => (of as { workingDays: string[] }).workingDays.slice(0, 7);
    expect([before, after]).toMatchObject([{ isPublished: false }, { isPublished: true }]);
    expect([days(before)[0], days(after)[0], days(after)[5]]).toEqual(['2027-01-01', '2027-01-04', '2027-01-09']);
    expect(await look('working-days?year=2027&knownAt=2026-11-01')).toMatchObject({
      isPublished: false,
      source: 'CN-STATE-COUNCIL@2026',
      knownAt: '2026-11-01',
    });
    expect(told(await running.admin.post('/v1/catalogues/working-days/years', year))).toEqual([409, 'CALENDAR_YEAR_BEFORE']);
  });
});

describe('standards', () => {
  let normId = '';
  const levels = (passMark: string) => [
    {
      level: 'SENIOR',
      parts: [
        { part: 'THEORY', passMark: '60' },
        { part: 'SKILL', passMark },
      ],
    },
  ];
  const national = {
    standardCode: 'GZB-6-18-01-01',
    kind: 'NATIONAL',
    version: '2018',
    validFrom: '2018-12-26',
    documentNo: '人社厅发〔2018〕145号',
    occupationCode: '6-18-01-01',
    ruleSet: 'NATIONAL-2018',
    related: ['6-18-01-02'],
  };
  it('are the authority’s, norms the enterprise’s own', async () => {
    const units = [
      { unitCode: '3.1', level: 'SENIOR', part: 'SKILL' },
      { unitCode: '3.2', level: 'SENIOR', part: 'SKILL' },
    ];
    expect(told(await clerk.post('/v1/standards', { ...national, levels: levels('60'), units }))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
    expect((await regulator.post('/v1/standards', { ...national, levels: levels('60'), units })).status).toBe(201);
  });
  it('are laid beside a norm, with a list of its gaps', async () => {
    const norm = {
      ...national,
      standardCode: 'QB-001',
      kind: 'ENTERPRISE_NORM',
      version: '2026',
      validFrom: '2026-01-01',
      levels: levels('59.9'),
      units: [{ unitCode: 'N1', level: 'SENIOR', part: 'SKILL' }],
    };
    const published: Answered = await clerk.post('/v1/standards', norm);
    const mapped = await clerk.post<{ gaps: object[]; position: string }>(`/v1/standards/${published.body.id}/mappings`, {
      version: '2026',
      to: 'GZB-6-18-01-01@2018',
      pairs: [{ unit: 'N1', to: '3.1' }],
    });
    expect(mapped.body.gaps).toEqual([
      { kind: 'PASS_MARK_LOWER', level: 'SENIOR', part: 'SKILL', unitCode: null },
      { kind: 'UNIT_MISSING', level: 'SENIOR', part: 'SKILL', unitCode: '3.2' },
    ]);
    const listed = await clerk.get<{ items: { ref: string; gaps: number | null }[] }>(
      `/v1/standards?occupationCode=6-18-01-01&minPosition=${mapped.body.position}`,
    );
    expect(listed.body.items.map(({ ref, gaps }) => [ref, gaps])).toEqual([
      ['GZB-6-18-01-01@2018', null],
      ['QB-001@2026', 2],
    ]);
    normId = published.body.id;
  });
  it.each([
    ['2025-12-31', null],
    ['2026-01-01', { version: '2026' }],
    ['2027-01-01', { version: '2026' }],
  ])('StandardRegister_one: on %s in force is %j', async (day, inForce) => {
    const { body } = await clerk.get<{ inForce: object | null }>(`/v1/standards/${normId}?effectiveOn=${day}`);
    expect(body).toMatchObject({ versions: [{ version: '2026' }], effectiveOn: day });
    if (inForce === null) expect(body.inForce).toBeNull();
    else expect(body.inForce).toMatchObject(inForce);
  });
});

describe('the register of awards', () => {
  it('knows people by reference alone', async () => {
    const { name, idNumber } = identity(chance(7), 7, '1990-05-05');
    const award = {
      name,
      idNumber,
      kind: 'COMPETITION',
      titleCode: 'JS-SKILLS-2026',
      tier: 'PROVINCE',
      rank: 1,
      occupationCode: '6-18-01-01',
      awardedOn: '2026-10-01',
      region: '320800',
      documentNo: '苏人社发〔2026〕31号',
    };
    const recorded: Answered = await regulator.post('/v1/awards', award);
    expect(recorded.status).toBe(201);
    expect(told(await regulator.post('/v1/awards', award))).toEqual([409, 'AWARD_RECORDED_BEFORE']);
    const shown = await regulator.get(`/v1/awards/${recorded.body.id}?minPosition=${recorded.body.position}`);
    expect(shown.body).toMatchObject({ titleCode: 'JS-SKILLS-2026', rank: 1, state: 'STANDS' });
    const events = await running.service.app.get<EventStore>(EVENT_STORE, { strict: false }).readAll(0n, MORE_THAN_ALL);
    expect(JSON.stringify([shown.body, events.map(({ data, metadata }) => [data, metadata])])).not.toMatch(
      new RegExp(`${name}|${idNumber}`),
    );
    const withdrawn: Answered = await regulator.post(`/v1/awards/${recorded.body.id}/withdrawals`, {
      reasonCode: 'FRAUD',
      documentNo: '苏人社发〔2026〕77号',
      fromOn: '2026-11-01',
    });
    const listed = await regulator.get<{ items: object[] }>(`/v1/awards?titleCode=JS-SKILLS-2026&minPosition=${withdrawn.body.position}`);
    expect(listed.body.items).toMatchObject([{ state: 'WITHDRAWN', withdrawnFrom: '2026-11-01' }]);
    expect((await away.get(`/v1/awards/${recorded.body.id}`)).status).toBe(404);
  });
});

describe('words of codes', () => {
  it('are found by the name of their list and by the day', async () => {
    const { items } = await look('levels?on=2020-01-01');
    expect(items.map(({ code }) => code)).toEqual(['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN']);
    expect((await look('filing-gaps')).items).toContainEqual({
      code: 'BUDGET',
      zh: '经费材料不全',
      en: 'budget not shown',
      validFrom: null,
      validTo: null,
    });
    expect((await clerk.get<{ items: string[] }>('/v1/catalogues')).body.items).toEqual(
      expect.arrayContaining(['guiding', 'levels', 'suspension-reasons']),
    );
    expect((await clerk.get('/v1/catalogues/tea')).status).toBe(404);
  });
});
