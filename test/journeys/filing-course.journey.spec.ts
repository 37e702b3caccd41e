import { EVENT_STORE, EventStore, StoredEvent } from '../../src/ledger/event-store.port';
import { Client, KeyAsked, Reply } from '../support/callers/client';
import { chance, identity } from '../support/stories/made-people';
import { tablesMadeAgainOtherwise } from '../support/logs/made-again';
import { startTestService, TestService } from '../support/service';

/** One enterprise from its application to the end of its filing, as its clerk and the regulators live it. */
const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const OTHER = { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' };
const [TURNER, ELECTRICIAN] = ['6-18-01-01', '6-31-01-03'];
const PAPERS = ['LEGAL_PERSON', 'LAWFUL_OPERATION', 'LINKED_SYSTEM', 'SKILLED_POSTS', 'BUDGET', 'ASSESSMENT_BODY', 'SITES'].map(
  (requirement) => ({ requirement }),
);
const RULING = { legalBasis: '淮人社规〔2026〕1号', documentNo: '淮鉴停〔2026〕3号' };
const MORE_THAN_ALL = 3_000;

interface Filing {
  readonly standing: string;
  readonly validTo: string;
  readonly receiptNo: string;
  readonly renewal: object | null;
  readonly scope: readonly { readonly row: number; readonly isInForce: boolean; readonly occupationCode: string }[];
  readonly rectifications: readonly { readonly rectificationId: string; readonly closedOn: string | null }[];
}
interface PayList {
  readonly certificates: number;
  readonly paid: number;
  readonly explained: number;
  readonly listDigest: string;
  readonly items: readonly object[];
}
interface Card {
  readonly permille: number;
  readonly proposal: string;
  readonly state: string;
  readonly notAssessed: readonly string[];
  readonly lines: readonly {
    readonly indicator: string;
    readonly earned: number | null;
    readonly isAssessed: boolean;
    readonly rows: readonly { readonly href: string }[];
  }[];
}
type Answered = Reply<{
  readonly id: string;
  readonly position: string;
  readonly code?: string;
  readonly params?: Record<string, unknown>;
  readonly followUpId?: string;
}>;

let running: TestService;
let [clerk, second, stranger, regulator, colleague] = [] as unknown as [Client, Client, Client, Client, Client];
let [enterpriseId, otherId, applicationId, filingId, suspensionId, renewalId] = ['', '', '', '', '', ''];
const batches: string[] = [];

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const moveTo = (to: string): Promise<Answered> => running.admin.post('/v1/sandbox/clock', { to });
const stored = async (type: string): Promise<readonly StoredEvent[]> =>
  (await running.service.app.get<EventStore>(EVENT_STORE, { strict: false }).readAll(0n, MORE_THAN_ALL)).filter(
    (event) => event.type === type,
  );
const at = (reply: Answered): string => `minPosition=${reply.body.position}`;
const told = ({ status, body }: Answered): readonly unknown[] => [status, body.code];
const filingAt = async (query = ''): Promise<Filing> =>
  (await clerk.get<Filing & object>(`/v1/filings/${filingId}?${query}`)).body as unknown as Filing;

const application = (requirements: typeof PAPERS) => ({
  category: 'EMPLOYER',
  wishedFrom: '2026-06-10',
  scope: [{ occupationCode: TURNER, trade: '数控车工', levels: ['INTERMEDIATE'], siteCode: 'NORTH' }],
  coverage: ['OWN_STAFF'],
  requirements,
  sites: [{ siteCode: 'NORTH', region: '320803' }],
  dimensions: { chainCode: 'CHAIN-03' },
});
const openBatch = (assessmentOn: string): Promise<Answered> =>
  clerk.post('/v1/batches', { filingId, path: 'EXAM', assessmentOn, eligibilityOn: assessmentOn, levels: ['INTERMEDIATE'] });
async function registered(batchId: string, serial: number): Promise<Answered> {
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  const {
    body: { id: workerId },
  } = await clerk.post('/v1/workers', { name, idNumber });
  await clerk.post(`/v1/workers/${workerId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2015-01-01' });
  return clerk.post(`/v1/batches/${batchId}/candidates`, {
    workerId,
    occupationCode: TURNER,
    trade: '数控车工',
    level: 'INTERMEDIATE',
    conditionNo: 'N23-4-1',
  });
}
async function newWorker(serial: number): Promise<string> {
  const { name, idNumber } = identity(chance(serial), serial, '1980-05-05');
  return (await clerk.post('/v1/workers', { name, idNumber })).body.id;
}
/** A theory paper at the filed site, watched by two, with so many of the institution's own supervisors. */
async function heldSitting(batchId: string, candidacyId: string, on: string, supervisors: number): Promise<void> {
  const planned = {
    part: 'THEORY',
    on,
    from: '09:00',
    until: '10:30',
    siteCode: 'NORTH',
    occupationCode: TURNER,
    trade: '数控车工',
    levels: ['INTERMEDIATE'],
    rooms: [{ room: 'A-1', seats: 9 }],
  };
  const {
    body: { id },
  } = await clerk.post(`/v1/batches/${batchId}/sittings`, planned);
  await clerk.post(`/v1/sittings/${id}/seats`, { room: 'A-1', candidacyIds: [candidacyId] });
  for (let each = 0; each < 2 + supervisors; each += 1) {
    expect(
      (
        await clerk.post(`/v1/sittings/${id}/examiners`, {
          examinerId: await newWorker(200 + each),
          role: each < 2 ? 'INVIGILATOR' : 'INSIDE_SUPERVISOR',
          room: 'A-1',
        })
      ).status,
    ).toBe(201);
  }
  expect((await clerk.post(`/v1/sittings/${id}/holdings`)).status).toBe(201);
}
async function approved(batchId: string, candidacyId: string): Promise<Answered> {
  for (const part of ['THEORY', 'SKILL']) await clerk.post(`/v1/candidacies/${candidacyId}/scores`, { part, score: '70' });
  await clerk.post(`/v1/batches/${batchId}/submissions`);
  return second.post(`/v1/batches/${batchId}/confirmations`);
}
async function heldBatch(assessmentOn: string, serial: number): Promise<void> {
  const {
    body: { id },
  } = await openBatch(assessmentOn);
  batches.push(id);
  expect((await approved(id, (await registered(id, serial)).body.id)).status).toBe(201);
}

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-06-01' });
  [enterpriseId, otherId] = [
    (await running.admin.post('/v1/enterprises', FIRM)).body.id,
    (await running.admin.post('/v1/enterprises', OTHER)).body.id,
  ];
  regulator = await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } });
  colleague = await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管二' } });
  clerk = await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } });
  second = await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '主任乙' } });
  stranger = await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办丙' } });
});
afterAll(() => running.stop());

describe('the application', () => {
  it('is submitted only when it is whole', async () => {
    const drafted: Answered = await clerk.post('/v1/filing-applications', application(PAPERS.slice(1)));
    applicationId = drafted.body.id;
    const refused: Answered = await clerk.post(`/v1/filing-applications/${applicationId}/submissions`);
    expect([told(refused), refused.body.params]).toEqual([[422, 'APPLICATION_INCOMPLETE'], { missing: ['LEGAL_PERSON'] }]);
    await clerk.post(`/v1/filing-applications/${applicationId}/drafts`, application(PAPERS));
    expect((await clerk.post(`/v1/filing-applications/${applicationId}/submissions`)).status).toBe(201);
  });
  it('is returned with every gap at once, and is nobody else’s business', async () => {
    await moveTo('2026-06-02');
    const gaps = [{ code: 'BUDGET' }, { code: 'SCOPE_ROW', row: 1 }];
    const returned: Answered = await regulator.post(`/v1/filing-applications/${applicationId}/returns`, {
      documentNo: '淮鉴告〔2026〕2号',
      gaps,
      remark: '预算未盖章',
    });
    expect(returned.status).toBe(201);
    const { body } = await clerk.get<{ state: string; gaps: object[] }>(`/v1/filing-applications/${applicationId}?${at(returned)}`);
    expect(body).toMatchObject({
      state: 'RETURNED',
      gaps: [
        { code: 'BUDGET', row: null },
        { code: 'SCOPE_ROW', row: 1 },
      ],
    });
    expect((await stranger.get(`/v1/filing-applications/${applicationId}`)).status).toBe(404);
    expect(told(await stranger.post(`/v1/filing-applications/${applicationId}/submissions`))).toEqual([404, 'NOT_FOUND']);
  });
  it('is submitted again and granted with a receipt', async () => {
    await clerk.post(`/v1/filing-applications/${applicationId}/drafts`, application(PAPERS));
    await clerk.post(`/v1/filing-applications/${applicationId}/submissions`);
    await moveTo('2026-06-03');
    const grant = { institutionCode: 'Y000032080001', receiptNo: '淮鉴备〔2026〕21号', validFrom: '2026-06-10', validTo: '2026-12-31' };
    const granted: Answered = await regulator.post(`/v1/filing-applications/${applicationId}/grants`, grant);
    filingId = granted.body.id;
    expect(granted.status).toBe(201);
    expect(await filingAt(`effectiveOn=2026-06-10&${at(granted)}`)).toMatchObject({
      standing: 'FILED',
      receiptNo: '淮鉴备〔2026〕21号',
      validTo: '2026-12-31',
      scope: [{ row: 1, isInForce: true }],
    });
    const listed = await regulator.get<{ items: { id: string; filingId: string }[] }>(
      `/v1/filing-applications?state=GRANTED&${at(granted)}`,
    );
    expect(listed.body.items).toMatchObject([{ id: applicationId, filingId }]);
    expect(
      told(await regulator.post(`/v1/filing-applications/${applicationId}/grants`, { ...grant, institutionCode: 'Y000032080002' })),
    ).toEqual([409, 'APPLICATION_STATE_FORBIDS']);
  });
  it.each([
    ['2026-05-31', 'NOT_YET'],
    ['2026-06-01', 'SUBMITTED'],
    ['2026-06-02', 'SUBMITTED'],
    ['2026-06-03', 'GRANTED'],
  ])('FilingApplications_one, FilingApplications_list: on %s it is %s', async (day, state) => {
    expect((await clerk.get(`/v1/filing-applications/${applicationId}?effectiveOn=${day}`)).body).toMatchObject({
      state,
      effectiveOn: day,
    });
    expect((await clerk.get(`/v1/filing-applications?effectiveOn=${day}`)).body).toMatchObject({
      items: [{ id: applicationId, state }],
      effectiveOn: day,
    });
    expect((await clerk.get(`/v1/filing-applications?state=RETURNED&effectiveOn=${day}`)).body).toMatchObject({ items: [] });
  });
});

describe('the scope', () => {
  it('is added to from today on, and legalises nothing earlier', async () => {
    await moveTo('2026-06-11');
    const add = { scope: [{ occupationCode: ELECTRICIAN, levels: ['JUNIOR'] }] };
    const yesterday: Answered = await regulator.post(`/v1/filings/${filingId}/scope-changes`, {
      documentNo: '淮鉴备〔2026〕22号',
      add: { ...add, fromOn: '2026-06-10' },
    });
    expect(told(yesterday)).toEqual([422, 'SCOPE_STARTS_IN_PAST']);
    const added: Answered = await regulator.post(`/v1/filings/${filingId}/scope-changes`, { documentNo: '淮鉴备〔2026〕22号', add });
    expect(added.status).toBe(201);
    const inForce = async (effectiveOn: string) =>
      (await filingAt(`effectiveOn=${effectiveOn}&${at(added)}`)).scope.map(({ isInForce }) => isInForce);
    expect([await inForce('2026-06-10'), await inForce('2026-06-11')]).toEqual([
      [true, false],
      [true, true],
    ]);
    expect((await filingAt()).validTo).toBe('2026-12-31');
  });
  it('is changed in one way at a time', async () =>
    expect(told(await regulator.post(`/v1/filings/${filingId}/scope-changes`, { documentNo: '淮鉴备〔2026〕23号' }))).toEqual([
      422,
      'VALIDATION_FAILED',
    ]));
  it('is removed by rows', async () => {
    const removed: Answered = await regulator.post(`/v1/filings/${filingId}/scope-changes`, {
      documentNo: '淮鉴备〔2026〕24号',
      remove: { rows: [2], reasonCode: 'OWN_WISH', fromOn: '2026-06-12' },
    });
    expect((await filingAt(`effectiveOn=2026-06-12&${at(removed)}`)).scope.map(({ isInForce }) => isInForce)).toEqual([true, false]);
  });
});

describe('a row for one site', () => {
  it('allows a sitting at that site and at no other', async () => {
    const {
      body: { id },
    } = await openBatch('2026-06-14');
    const sittingAt = (siteCode: string): Promise<Answered> =>
      clerk.post(`/v1/batches/${id}/sittings`, {
        part: 'SKILL',
        on: '2026-06-14',
        from: '09:00',
        until: '10:30',
        siteCode,
        occupationCode: TURNER,
        trade: '数控车工',
        levels: ['INTERMEDIATE'],
        rooms: [{ room: 'A-1', seats: 9 }],
      });
    expect(told(await sittingAt('SOUTH'))).toEqual([422, 'SITE_NOT_IN_SCOPE']);
    expect(told(await sittingAt('NORTH'))).toEqual([201, undefined]);
    expect((await clerk.post(`/v1/batches/${id}/cancellations`, { reasonCode: 'NO_CANDIDATES' })).status).toBe(201);
  });
});

describe('a suspension in mid-batch', () => {
  const score = (candidacyId: string): Promise<Answered> =>
    clerk.post(`/v1/candidacies/${candidacyId}/scores`, { part: 'THEORY', score: '70' });
  let [sat, caught, candidacyId] = ['', '', ''];
  it('waits for a second person', async () => {
    batches.push((await openBatch('2026-06-15')).body.id);
    [sat, caught] = [(await openBatch('2026-06-12')).body.id, (await openBatch('2026-06-13')).body.id];
    candidacyId = (await registered(caught, 88)).body.id;
    const examined = (await registered(sat, 89)).body.id;
    await moveTo('2026-06-12');
    for (const part of ['THEORY', 'SKILL'])
      expect((await clerk.post(`/v1/candidacies/${examined}/scores`, { part, score: '70' })).status).toBe(201);
    expect((await clerk.post(`/v1/batches/${sat}/submissions`)).status).toBe(201);
    const proposed: Answered = await regulator.post(`/v1/filings/${filingId}/suspensions`, {
      ...RULING,
      reasonCode: 'BREACH_OF_PROCEDURE',
      decidedOn: '2026-06-12',
      remark: '见现场检查记录',
    });
    suspensionId = proposed.body.id;
    expect((await filingAt(at(proposed))).standing).toBe('FILED');
    const confirm = (by: Client): Promise<Answered> => by.post(`/v1/filings/${filingId}/suspensions/${suspensionId}/confirmations`);
    expect(told(await confirm(regulator))).toEqual([403, 'SECOND_PERSON_REQUIRED']);
    const confirmed = await confirm(colleague);
    expect([confirmed.status, (await filingAt(at(confirmed))).standing]).toEqual([201, 'SUSPENDED']);
  });
  it('keeps out whoever would be assessed during it', async () =>
    expect(told(await registered(batches[0]!, 90))).toEqual([422, 'FILING_NOT_IN_FORCE']));
  it('takes from results of its days what they would have led to, also where they were submitted before', async () => {
    expect(told(await second.post(`/v1/batches/${sat}/confirmations`))).toEqual([422, 'FILING_NOT_IN_FORCE']);
    await moveTo('2026-06-13');
    expect(told(await score(candidacyId))).toEqual([422, 'FILING_NOT_IN_FORCE']);
  });
  it('is lifted once the faults are mended, and the batch goes on', async () => {
    await moveTo('2026-06-14');
    const lift = { suspensionId, documentNo: '淮鉴复〔2026〕1号', decidedOn: '2026-06-14' };
    expect(told(await regulator.post(`/v1/filings/${filingId}/reinstatements`, lift))).toEqual([409, 'RECTIFICATION_OPEN']);
    await regulator.post(`/v1/filings/${filingId}/rectifications/${suspensionId}/closures`, {
      documentNo: '淮鉴整〔2026〕9号',
      closedOn: '2026-06-14',
    });
    expect((await regulator.post(`/v1/filings/${filingId}/reinstatements`, lift)).status).toBe(201);
    const candidacy = await registered(batches[0]!, 91);
    await moveTo('2026-06-15');
    await heldSitting(batches[0]!, candidacy.body.id, '2026-06-15', 5);
    expect((await approved(batches[0]!, candidacy.body.id)).status).toBe(201);
  });
  it('lifted, leaves its days without a filing: what was to be examined then is called off', async () => {
    expect(told(await score(candidacyId))).toEqual([422, 'FILING_NOT_IN_FORCE']);
    expect(told(await second.post(`/v1/batches/${sat}/confirmations`))).toEqual([422, 'FILING_NOT_IN_FORCE']);
    for (const batchId of [sat, caught])
      expect((await clerk.post(`/v1/batches/${batchId}/cancellations`, { reasonCode: 'FILING_SUSPENDED' })).status).toBe(201);
  });
  it('is told on both axes of time', async () => {
    expect((await filingAt('effectiveOn=2026-06-13')).standing).toBe('SUSPENDED');
    expect((await filingAt('effectiveOn=2026-06-13&knownAt=2026-06-11')).standing).toBe('FILED');
    expect((await filingAt('effectiveOn=2026-06-14')).standing).toBe('FILED');
    expect((await clerk.get(`/v1/filings/${filingId}?knownAt=2026-05-31`)).status).toBe(404);
  });
});

describe('the renewal', () => {
  it('invariant 3: is refused the day before its window opens', async () => {
    await moveTo('2026-06-19');
    for (const [index, day] of ['16', '17', '18', '19'].entries()) await heldBatch(`2026-06-${day}`, 92 + index);
    await clerk.post(`/v1/batches/${batches[0]}/public-notices`);
    await moveTo('2026-06-30');
    await moveTo('2026-10-02');
    const early: Answered = await clerk.post(`/v1/filings/${filingId}/renewals`);
    expect([told(early), early.body.params]).toEqual([[409, 'RENEWAL_WINDOW_CLOSED'], { opensOn: '2026-10-03', validTo: '2026-12-31' }]);
    expect(await stored('accreditation.filing_renewal_window_opened.v1')).toHaveLength(0);
  });
  it('is warned of on the first day of its window, once', async () => {
    await moveTo('2026-10-03');
    await moveTo('2026-10-05');
    expect((await stored('accreditation.filing_renewal_window_opened.v1')).map(({ data }) => JSON.parse(data) as object)).toMatchObject([
      { filingId, opensOn: '2026-10-03' },
    ]);
  });
  const grant = (more: object = {}): Promise<Answered> =>
    regulator.post(`/v1/filings/${filingId}/renewals/${renewalId}/grants`, { receiptNo: '淮鉴备〔2026〕90号', ...more });
  const payList = async (): Promise<PayList> => (await regulator.get<PayList>(`/v1/filings/${filingId}/pay-evidence`)).body;
  async function rated(version: number, level: string): Promise<void> {
    const rows = [{ ruleId: `SK-${level}`, item: 'SKILL', level, basis: 'CERTIFIED', amountMinor: 20_000 }];
    await clerk.post(`/v1/enterprises/${enterpriseId}/allowance-rules`, { validFrom: '2026-07-01', legalBasis: '集合〔2026〕3号', rows });
    expect((await second.post(`/v1/enterprises/${enterpriseId}/allowance-rules/${version}/confirmations`)).status).toBe(201);
  }
  async function closed(period: string): Promise<void> {
    const closing = await clerk.post(`/v1/enterprises/${enterpriseId}/allowance-statements/${period}/closings`);
    expect(
      (await second.post(`/v1/enterprises/${enterpriseId}/allowance-statements/${period}/closings/${closing.body.id}/confirmations`))
        .status,
    ).toBe(201);
    await moveTo('2026-10-05');
  }
  it('invariant 3: with 5 batches it is refused and the number named; with 6 it waits for pay evidence, which is computed and never typed', async () => {
    renewalId = (await clerk.post(`/v1/filings/${filingId}/renewals`)).body.id;
    const few = await grant();
    expect([told(few), few.body.params]).toEqual([[409, 'RENEWAL_BATCHES_TOO_FEW'], { batches: 5, needed: 6 }]);
    await heldBatch('2026-06-20', 99);
    // No month was ever closed, whatever is said about it.
    expect(told(await grant({ payEvidence: { explained: 1, listDigest: 'c'.repeat(64) } }))).toEqual([409, 'RENEWAL_PAY_EVIDENCE_MISSING']);
    await rated(1, 'SENIOR');
    await closed('2026-07');
    const [unpaid, list] = [await grant(), await payList()];
    expect([told(unpaid), unpaid.body.params]).toEqual([[409, 'RENEWAL_PAY_UNEXPLAINED'], { certificates: 1 }]);
    expect(list).toMatchObject({
      certificates: 1,
      paid: 0,
      explained: 0,
      unexplained: 1,
      items: [{ level: 'INTERMEDIATE', firstMonth: null, reasonCode: 'NO_RATE' }],
    });
    expect(told(await grant({ payEvidence: { explained: 1, listDigest: 'c'.repeat(64) } }))).toEqual([409, 'RENEWAL_PAY_UNEXPLAINED']);
    expect(told(await grant({ payEvidence: { explained: 1, listDigest: list.listDigest } }))).toEqual([
      409,
      'RENEWAL_CERTIFICATES_NOT_VISIBLE',
    ]);
  });
  it('invariant 35: the list names every certificate of the term, the first month paid and how many', async () => {
    await rated(2, 'INTERMEDIATE');
    await closed('2026-08');
    expect(await payList()).toMatchObject({
      certificates: 1,
      paid: 1,
      explained: 0,
      unexplained: 0,
      items: [{ item: 'SKILL', firstMonth: '2026-07', monthsPaid: 2, amountMinor: 40_000, reasonCode: null }],
    });
    expect((await clerk.get<PayList>(`/v1/filings/${filingId}/pay-evidence`)).body.paid).toBe(1);
    expect((await stranger.get(`/v1/filings/${filingId}/pay-evidence`)).status).toBe(404);
  });
  it('pay that payroll rejected is none, though its month is closed; what it confirmed is', async () => {
    const month = `/v1/enterprises/${enterpriseId}/allowance-statements/2026-08` as const;
    const { lines } = (await clerk.get<{ lines: readonly { lineId: string; amountMinor: number }[] }>(month)).body;
    const said = async (itemOf: (line: (typeof lines)[number]) => object): Promise<PayList> => {
      await clerk.raw.post(`${month}/payment-confirmations`, {
        items: lines.map(({ lineId, ...line }) => ({ lineId, ...itemOf({ lineId, ...line }) })),
      });
      await moveTo('2026-10-05');
      return payList();
    };
    expect(await said(() => ({ outcome: 'REJECTED', reasonCode: 'ACCOUNT_INVALID' }))).toMatchObject({
      paid: 0,
      unexplained: 1,
      items: [{ firstMonth: null, reasonCode: 'PAY_REJECTED' }],
    });
    expect(told(await grant())).toEqual([409, 'RENEWAL_PAY_UNEXPLAINED']);
    expect(
      await said(({ amountMinor }) => ({ outcome: 'PAID', paidMinor: amountMinor, paidOn: '2026-09-02', reference: 'RUN-2026-08' })),
    ).toMatchObject({
      paid: 1,
      unexplained: 0,
      items: [{ firstMonth: '2026-07', monthsPaid: 2, monthsConfirmed: 2, amountMinor: 40_000, reasonCode: null }],
    });
  });
  it.each([
    ['2026-06-20', 0],
    ['2026-10-05', 1],
  ])('PayEvidence_list: by %s there are %i certificates of the term', async (effectiveOn, certificates) =>
    expect((await regulator.get(`/v1/filings/${filingId}/pay-evidence?effectiveOn=${effectiveOn}`)).body).toMatchObject({
      certificates,
      effectiveOn,
    }),
  );
  it('invariant 3: with 6 batches, every certificate in the look-up, and pay that followed, it is granted', async () => {
    const unseen = await grant();
    expect([told(unseen), unseen.body.params]).toEqual([[409, 'RENEWAL_CERTIFICATES_NOT_VISIBLE'], { certificates: 1 }]);
    const [issued] = (await stored('certificate.issued.v1')).map(({ data }) => JSON.parse(data) as { certificateId: string });
    const upload = (state: string): Promise<Answered> =>
      clerk.post(`/v1/certificates/${issued!.certificateId}/uploads`, { report: 'NEW', state });
    expect((await upload('SENT')).status).toBe(201);
    expect(told(await grant())).toEqual([409, 'RENEWAL_CERTIFICATES_NOT_VISIBLE']);
    expect((await upload('CONFIRMED')).status).toBe(201);
    const granted = await grant();
    expect(await filingAt(at(granted))).toMatchObject({ standing: 'FILED', validTo: '2029-12-31', renewal: null });
  });
});

describe('the score card', () => {
  let cardId = '';
  it('counts the year when it is over, and each point opens its rows', async () => {
    await moveTo('2026-10-20');
    const early: Answered = await regulator.post(`/v1/filings/${filingId}/score-cards`, { year: 2026 });
    expect(told(early)).toEqual([409, 'SCORE_CARD_YEAR_NOT_OVER']);
    await moveTo('2027-01-05');
    const drawn: Answered = await regulator.post(`/v1/filings/${filingId}/score-cards`, { year: 2026 });
    cardId = drawn.body.id;
    const { body } = await clerk.get<Card & object>(`/v1/score-cards/${cardId}?${at(drawn)}`);
    const card = body as unknown as Card;
    expect(card).toMatchObject({ state: 'DRAWN', earned: 61, judged: 100, permille: 610, proposal: 'RECTIFY', notAssessed: [] });
    const line = (indicator: string) => card.lines.find((each) => each.indicator === indicator)!;
    expect(line('EXAMINERS')).toMatchObject({ isAssessed: true, counted: 5, earned: 10 });
    expect((await clerk.raw.get(line('EXAMINERS').rows[0]!.href)).status).toBe(200);
    expect(line('BATCHES_HELD').rows).toHaveLength(6);
    const [certificate] = line('CERTIFICATES_ISSUED').rows;
    expect((await clerk.raw.get(certificate!.href)).status).toBe(200);
  });
  it('deducts an annulment for as long as it stands', async () => {
    const draw = async (): Promise<object> =>
      (await regulator.post<Card & { id: string }>(`/v1/filings/${filingId}/score-cards`, { year: 2026 })).body;
    const [issued] = (await stored('certificate.issued.v1')).map(({ data }) => JSON.parse(data) as { certificateId: string });
    const id = issued!.certificateId;
    const paper = { legalBasis: '工作规程第21条', documentNo: '淮鉴撤〔2026〕12号', decidedOn: '2026-12-20', effect: 'EX_TUNC' };
    const annulment: Answered = await regulator.post(`/v1/certificates/${id}/annulments`, { ...paper, reasonCode: 'FRAUD' });
    await colleague.post(`/v1/certificates/${id}/annulments/${annulment.body.id}/confirmations`);
    expect(await draw()).toMatchObject({ earned: 59, judged: 100, permille: 590, proposal: 'SUSPEND' });
    const overturned: Answered = await regulator.post(`/v1/certificates/${id}/reinstatements`, {
      ...paper,
      decidedOn: '2027-01-05',
      reasonCode: 'COURT_JUDGMENT',
      remark: '二审改判',
    });
    await colleague.post(`/v1/certificates/${id}/reinstatements/${overturned.body.id}/confirmations`);
    expect(await draw()).toMatchObject({ earned: 61, judged: 100, permille: 610, proposal: 'RECTIFY' });
  });
  it('is decided by a person, and what follows is on the filing', async () => {
    const decide = (more: object): Promise<Answered> =>
      regulator.post(`/v1/score-cards/${cardId}/decisions`, {
        ...RULING,
        decidedOn: '2027-01-05',
        outcome: 'RECTIFY',
        reasonCode: 'AS_PROPOSED',
        ...more,
      });
    expect(told(await decide({}))).toEqual([422, 'SCORE_CARD_DUE_DAY_MISSING']);
    const decided = await decide({ dueOn: '2027-02-28' });
    expect(decided.status).toBe(201);
    expect((await filingAt(at(decided))).rectifications).toContainEqual(
      expect.objectContaining({ rectificationId: decided.body.followUpId, closedOn: null }),
    );
    const listed = await clerk.get<{ items: { state: string; decision: object }[] }>(`/v1/filings/${filingId}/score-cards`);
    expect(listed.body.items).toMatchObject([{ state: 'DECIDED', decision: { outcome: 'RECTIFY', documentNo: RULING.documentNo } }]);
    expect(told(await decide({ dueOn: '2027-02-28' }))).toEqual([409, 'SCORE_CARD_DECIDED_BEFORE']);
  });
  it.each([
    ['2027-01-04', 'NOT_YET'],
    ['2027-01-05', 'DECIDED'],
    ['2027-01-06', 'DECIDED'],
  ])('ScoreCards_one: on %s it is %s', async (day, state) =>
    expect((await clerk.get(`/v1/score-cards/${cardId}?effectiveOn=${day}`)).body).toMatchObject({ state, effectiveOn: day }),
  );
  it('ScoreCards_list: is found by the year, by what it proposes and by what it was on a day', async () => {
    const ids = async (query: string, by = regulator) =>
      (await by.get<{ items: { id: string }[] }>(`/v1/score-cards?${query}`)).body.items!.map(({ id }) => id);
    expect((await regulator.get('/v1/score-cards?state=DECIDED')).body).toMatchObject({
      items: [{ id: cardId, filingId, year: 2026, proposal: 'RECTIFY', state: 'DECIDED', decision: { outcome: 'RECTIFY' } }],
      nextCursor: null,
    });
    expect([
      await ids(`year=2026&proposal=RECTIFY&enterpriseId=${enterpriseId}&filingId=${filingId}`),
      await ids('year=2025'),
      await ids('proposal=KEEP'),
      await ids('state=DRAWN'),
    ]).toEqual([[cardId], [], [], []]);
    expect([
      await ids('state=NOT_YET&effectiveOn=2027-01-04'),
      await ids('state=DECIDED&effectiveOn=2027-01-05'),
      await ids('state=DECIDED&effectiveOn=2027-01-06'),
    ]).toEqual([[cardId], [cardId], [cardId]]);
    expect([await ids('knownAt=2027-01-04'), await ids('', clerk), await ids('', stranger)]).toEqual([[], [cardId], []]);
  });
  it.each([
    ['2027-01-04', 'NOT_YET'],
    ['2027-01-05', 'DECIDED'],
  ])('ScoreCards_ofFiling: on %s it is %s', async (day, state) =>
    expect((await clerk.get(`/v1/filings/${filingId}/score-cards?effectiveOn=${day}`)).body).toMatchObject({
      items: [{ state }],
      effectiveOn: day,
    }),
  );
});

describe('the enterprise', () => {
  it('renamed keeps for every day the name it bore', async () => {
    const renamed: Answered = await regulator.post(`/v1/enterprises/${enterpriseId}/renamings`, {
      name: '淮安示例重工有限公司',
      fromOn: '2027-01-04',
      documentNo: '淮市监〔2027〕1号',
    });
    expect(renamed.status).toBe(201);
    const nameOn = async (day: string) =>
      (await clerk.get<{ name: string }>(`/v1/enterprises/${enterpriseId}?effectiveOn=${day}&${at(renamed)}`)).body.name;
    expect([await nameOn('2027-01-03'), await nameOn('2027-01-04')]).toEqual([FIRM.name, '淮安示例重工有限公司']);
  });
});

describe('the end', () => {
  it('is not the enterprise’s to make while batches are open', async () => {
    const refused: Answered = await clerk.post(`/v1/filings/${filingId}/withdrawals`, { reasonCode: 'ASSESSES_NO_LONGER' });
    expect([told(refused), refused.body.params]).toEqual([[409, 'FILING_HAS_OPEN_BATCHES'], { batches: 5 }]);
  });
  it('invariant 4: by order stops a new plan at once, and certificates issued before stay valid', async () => {
    const proposed: Answered = await regulator.post(`/v1/filings/${filingId}/cancellations`, {
      ...RULING,
      reasonCode: 'SERIOUS_BREACH',
      decidedOn: '2027-01-05',
      refilingBan: true,
    });
    expect((await openBatch('2027-02-01')).status).toBe(201);
    expect(told(await openBatch('2030-01-01'))).toEqual([422, 'FILING_NOT_IN_FORCE']);
    const confirmed: Answered = await colleague.post(`/v1/filings/${filingId}/cancellations/${proposed.body.id}/confirmations`);
    expect(confirmed.status).toBe(201);
    expect(told(await openBatch('2027-02-01'))).toEqual([409, 'FILING_ENDED']);
    expect(told(await openBatch('2027-01-04'))).toEqual([409, 'FILING_ENDED']);
    const plan = {
      filingId,
      path: 'EXAM',
      assessmentOn: '2027-02-01',
      subjects: [{ occupationCode: TURNER, trade: '数控车工', level: 'INTERMEDIATE', candidates: 9 }],
    };
    expect(told(await clerk.post('/v1/plans', plan))).toEqual([409, 'FILING_ENDED']);
    expect((await filingAt(at(confirmed))).standing).toBe('CANCELLED');
    const [issued] = (await stored('certificate.issued.v1')).map(({ data }) => JSON.parse(data) as { certificateId: string });
    expect((await clerk.get(`/v1/certificates/${issued!.certificateId}`)).body).toMatchObject({ status: 'VALID' });
  });
  it('bars the way back for as long as the pack says', async () => {
    await moveTo('2027-01-06');
    const again = {
      enterpriseId,
      institutionCode: 'Y000032080077',
      receiptNo: '淮鉴备〔2027〕1号',
      validFrom: '2027-01-06',
      validTo: '2027-12-31',
      scope: [{ occupationCode: TURNER, levels: ['INTERMEDIATE'] }],
    };
    const banned: Answered = await regulator.post('/v1/filings', again);
    expect([told(banned), banned.body.params]).toEqual([[403, 'REFILING_BANNED'], { untilOn: '2029-01-04' }]);
  });
  it('may be the enterprise’s own wish, or simply come', async () => {
    const file = (institutionCode: string, validTo: string): Promise<Answered> =>
      regulator.post('/v1/filings', {
        enterpriseId: otherId,
        institutionCode,
        receiptNo: '淮鉴备〔2027〕2号',
        validFrom: '2027-01-01',
        validTo,
        scope: [{ occupationCode: TURNER, levels: ['INTERMEDIATE'] }],
      });
    const [left, over] = [await file('Y000032080011', '2027-12-31'), await file('Y000032080012', '2027-01-07')];
    const leave = (): Promise<Answered> => stranger.post(`/v1/filings/${left.body.id}/withdrawals`, { reasonCode: 'OWN_WISH' });
    const begun: Answered = await stranger.post('/v1/batches', {
      filingId: left.body.id,
      path: 'EXAM',
      assessmentOn: '2027-02-01',
      eligibilityOn: '2027-02-01',
      levels: ['INTERMEDIATE'],
    });
    expect(told(await leave())).toEqual([409, 'FILING_HAS_OPEN_BATCHES']);
    expect((await stranger.post(`/v1/batches/${begun.body.id}/cancellations`, { reasonCode: 'NO_CANDIDATES' })).status).toBe(201);
    expect(told(await leave())).toEqual([201, undefined]);
    const settled = await moveTo('2027-01-08');
    const listed = await stranger.get<{ items: { id: string; standing: string }[] }>(`/v1/filings?${at(settled)}`);
    expect(listed.body.items.map(({ id, standing }) => [id, standing])).toEqual([
      [left.body.id, 'WITHDRAWN'],
      [over.body.id, 'EXPIRED'],
    ]);
    expect((await stored('accreditation.filing_expired.v1')).map(({ data }) => JSON.parse(data) as object)).toMatchObject([
      { filingId: over.body.id, validTo: '2027-01-07' },
    ]);
  });
});

it('is made again from the streams it rests on, as it was at any moment', async () =>
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]));
