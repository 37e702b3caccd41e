import { Assessing, codeOf, Made, TURNER } from '../support/stories/assessing';
import type { Client } from '../support/callers/client';
import { expectExplained } from '../support/stories/explained';
import { tablesMadeAgainOtherwise } from '../support/logs/made-again';
import { chance, identity } from '../support/stories/made-people';

/** A turner changes employer inside a chain: what one member certified under the norm of the chain, another recognises with a top-up. */
interface Passport {
  readonly certifiedLevel: string | null;
  readonly certifiedBy: string | null;
  readonly certificates: readonly { number: string; standard: string | null }[];
  readonly recognitions: readonly { state: string; standard: string | null; certificateNumber: string }[];
}
interface Line {
  readonly days: number;
  readonly amountMinor: number;
  readonly noteCode?: string;
}
interface Recognition {
  readonly state: string;
  readonly etag: string;
  readonly standard: string | null;
  readonly endedBy: string | null;
  readonly topUp: { readonly completedOn: string | null } | null;
}
interface Order {
  readonly effectsPreview: object;
  readonly rows: readonly object[];
}
type Named = `/v1/recognitions/${string}`;

const [CHAIN, NORM] = ['CARBON-FIBRE', 'CN-TURNER'] as const;
const paper = { documentNo: '淮碳协〔2026〕2号' } as const;
/** Pay begins with the month after. */
const PERIOD = '2027-01';
let firm: Assessing;
let [member, memberSecond, stranger] = [] as unknown as [Client, Client, Client];
let [memberId, strangerId, leaverId, newcomerId, number, certificateId] = ['', '', '', '', '', ''];
let recognitionPath: Named;
let before = '';

const { name, idNumber } = identity(chance(77), 77, '1990-05-05');
const worker = { name, idNumber };
const norm = (version: string, units: readonly string[]) =>
  firm.made(
    '/v1/standards',
    {
      standardCode: NORM,
      kind: 'CHAIN_NORM',
      version,
      validFrom: `2026-0${version.slice(1)}-01`,
      documentNo: '淮碳协〔2025〕9号',
      occupationCode: TURNER,
      levels: [{ level: 'INTERMEDIATE', parts: [{ part: 'SKILL', passMark: '60' }] }],
      units: units.map((unitCode) => ({ unitCode, level: 'INTERMEDIATE', part: 'SKILL' })),
      related: [],
    },
    firm.regulator,
  );
const sign = (by: Client, version: string, change: object = {}) =>
  by.post<Made>('/v1/chain-norm-signatures', { normCode: NORM, version, signedOn: '2026-11-02', ...change });
const recognise = (by: Client, workerId: string, change: object = {}) =>
  by.post<Made>(`/v1/workers/${workerId}/recognitions`, { certificateNumber: number, ...change });
const passport = async (at: { readonly position: string }, on = ''): Promise<Passport> =>
  (await member.get<Passport>(`/v1/workers/${newcomerId}?minPosition=${at.position}${on && `&effectiveOn=${on}`}`)).body as Passport;
const lines = async (): Promise<readonly Line[]> =>
  (await member.get<{ lines: Line[] }>(`/v1/enterprises/${memberId}/allowance-statements/${PERIOD}`)).body.lines;
const read = async (at: { readonly position: string }, query = ''): Promise<Recognition> =>
  (await member.get<Recognition>(`${recognitionPath}?minPosition=${at.position}${query}`)).body as Recognition;

async function enterprise(creditCode: string, name: string, region: string): Promise<[string, Client, Client]> {
  const { admin } = firm.running;
  const { id } = (await admin.post('/v1/enterprises', { creditCode, name, region })).body;
  const keyFor = async (person: string) =>
    admin.as(
      (await admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId: id, person: { name: person } })).body.key,
    );
  return [id, await keyFor('经办丙'), await keyFor('主任丁')];
}

beforeAll(async () => {
  firm = await Assessing.start();
  [memberId, member, memberSecond] = await enterprise('91320800MA1HA0025D', '淮安示例电气有限公司', '320804');
  [strangerId, stranger] = await enterprise('91320812MA1HA0033L', '淮安示例纤维有限公司', '320812');
  for (const [version, units] of [
    ['v1', ['1.1']],
    ['v2', ['1.1', '2.1']],
    ['v3', ['1.1', '2.1', '3.1']],
  ] as const)
    await norm(version, units);
});
afterAll(() => firm.stop());

describe('a norm of a chain', () => {
  it('is put before the members by who leads the chain', async () => {
    const publish = (version: string, by = firm.regulator) =>
      by.post<Made>('/v1/chain-norms', { chainCode: CHAIN, normCode: NORM, version, ...paper });
    expect(codeOf(await publish('v1'))).toEqual([409, 'CHAIN_NOT_LED']);
    await firm.made(
      '/v1/chain-leads',
      { chainCode: CHAIN, leadKind: 'ASSOCIATION', leadName: '淮安市碳纤维行业协会', fromOn: '2026-11-02', ...paper },
      firm.regulator,
    );
    expect(codeOf(await publish('v9'))).toEqual([422, 'CHAIN_NORM_STANDARD_MISSING']);
    expect(codeOf(await publish('v1', member))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
    for (const version of ['v1', 'v2', 'v3']) expect((await publish(version)).status).toBe(201);
    expect(codeOf(await publish('v1'))).toEqual([409, 'CHAIN_NORM_PUBLISHED_BEFORE']);
  });

  it('ChainNorms_one: is signed by members, each for itself, version by version', async () => {
    expect(codeOf(await sign(member, 'v2'))).toEqual([409, 'CHAIN_MEMBER_UNKNOWN']);
    for (const enterpriseId of [firm.enterpriseId, memberId, strangerId])
      await firm.made('/v1/chain-memberships', { chainCode: CHAIN, enterpriseId, fromOn: '2026-11-02', ...paper }, firm.regulator);
    expect(codeOf(await sign(member, 'v9'))).toEqual([404, 'CHAIN_NORM_UNKNOWN']);
    expect(codeOf(await sign(member, 'v2', { signedOn: '2026-11-01' }))).toEqual([422, 'NORM_SIGNATURE_IN_PAST']);
    for (const [by, version] of [
      [firm.officer, 'v2'],
      [stranger, 'v1'],
      [stranger, 'v3'],
    ] as const)
      expect((await sign(by, version)).status).toBe(201);
    const {
      body: { position },
    } = await sign(member, 'v2', { signedOn: '2026-11-30' });
    expect(codeOf(await sign(member, 'v2', { signedOn: '2026-12-01' }))).toEqual([409, 'NORM_SIGNED_BEFORE']);
    const signers = async (on: string) =>
      (
        await member.get<{ signatures: { enterpriseId: string; version: string }[] }>(
          `/v1/chain-norms?normCode=${NORM}&effectiveOn=${on}&minPosition=${position}`,
        )
      ).body.signatures
        .filter((each) => each.version === 'v2')
        .map((each) => each.enterpriseId);
    expect([await signers('2026-11-01'), await signers('2026-11-29'), await signers('2026-11-30')]).toEqual([
      [],
      [firm.enterpriseId],
      [firm.enterpriseId, memberId],
    ]);
    expect((await member.get(`/v1/chains?chainCode=${CHAIN}&effectiveOn=2026-11-02`)).body).toMatchObject({
      lead: { leadKind: 'ASSOCIATION', leadName: '淮安市碳纤维行业协会' },
    });
  });

  it('is kept to until it is withdrawn, for days to come', async () => {
    const end = (change: object = {}) =>
      stranger.post<Made>('/v1/chain-norm-signatures/endings', { normCode: NORM, version: 'v1', fromOn: '2026-11-20', ...change });
    expect(codeOf(await end({ version: 'v2' }))).toEqual([409, 'NORM_NOT_SIGNED']);
    const {
      body: { position },
    } = await end();
    const held = async (on: string) =>
      (
        await stranger.get<{ signatures: { version: string; enterpriseId: string }[] }>(
          `/v1/chain-norms?normCode=${NORM}&effectiveOn=${on}&minPosition=${position}`,
        )
      ).body.signatures
        .filter((each) => each.enterpriseId === strangerId)
        .map(({ version }) => version);
    expect([await held('2026-11-19'), await held('2026-11-20')]).toEqual([['v1', 'v3'], ['v3']]);
  });
});

describe('a certificate under it', () => {
  const file = (standard: string, change: object = {}) =>
    firm.regulator.post<Made>('/v1/filings', {
      enterpriseId: firm.enterpriseId,
      institutionCode: 'Y000032080002',
      receiptNo: '淮鉴备〔2026〕2号',
      validFrom: '2026-11-02',
      validTo: '2027-12-31',
      scope: [{ occupationCode: TURNER, levels: ['INTERMEDIATE'], standard }],
      ...change,
    });

  it('is issued by a member whose filing names the version that it signed', async () => {
    expect(codeOf(await file(`${NORM}@v3`))).toEqual([409, 'SCOPE_NORM_NOT_SIGNED']);
    expect(codeOf(await file(NORM))).toEqual([422, 'SCOPE_NORM_VERSION_OPEN']);
    expect(codeOf(await file(`${NORM}@v2`, { validFrom: '2026-11-01' }))).toEqual([409, 'SCOPE_NORM_NOT_SIGNED']);
    const {
      body: { id: filingId },
    } = await file(`${NORM}@v2`);
    leaverId = (await firm.made('/v1/workers', worker)).id;
    await firm.made(`/v1/workers/${leaverId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2010-01-01' });
    const batchId = (
      await firm.made('/v1/batches', {
        filingId,
        path: 'EXAM',
        assessmentOn: '2026-11-14',
        eligibilityOn: '2026-11-10',
        levels: ['INTERMEDIATE'],
      })
    ).id;
    const { id: candidacyId } = await firm.made(`/v1/batches/${batchId}/candidates`, {
      workerId: leaverId,
      occupationCode: TURNER,
      level: 'INTERMEDIATE',
      conditionNo: 'N23-4-1',
    });
    await firm.moveTo('2026-11-16');
    await firm.scored(candidacyId, { SKILL: '81' });
    await firm.approved(batchId);
    await firm.published(batchId);
    await firm.moveTo('2026-11-29');
  });

  it('names it, on the paper, in the passport and in its history', async () => {
    const { body } = await firm.officer.get<{ items: { id: string; number: string; standard: string | null }[] }>(
      `/v1/certificates?workerId=${leaverId}`,
    );
    ({ id: certificateId, number } = body.items[0]!);
    expect(body.items).toMatchObject([{ standard: `${NORM}@v2` }]);
    expect((await firm.officer.get<Passport>(`/v1/workers/${leaverId}`)).body.certificates).toMatchObject([
      { number, standard: `${NORM}@v2` },
    ]);
    const history = (
      await firm.officer.get<{ entries: { what: { code: string; en: string } }[] }>(`/v1/certificates/${certificateId}/history`)
    ).body;
    expect(history.entries.find(({ what }) => what.code === 'ISSUED')!.what.en).toContain(`assessed under ${NORM}@v2`);
  });
});

describe('the new employer', () => {
  it('takes the worker on, and pays by the level', async () => {
    const {
      employments: [span],
    } = (await firm.officer.get<{ employments: { id: string }[] }>(`/v1/workers/${leaverId}/employments`)).body;
    await firm.made(`/v1/workers/${leaverId}/employments/${span!.id}/endings`, { lastOn: '2026-11-28', reason: 'RESIGNED' });
    newcomerId = (await firm.made('/v1/workers', worker, member)).id;
    await firm.made(`/v1/workers/${newcomerId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2026-11-29' }, member);
    await firm.made(
      `/v1/enterprises/${memberId}/allowance-rules`,
      {
        validFrom: '2026-01-01',
        legalBasis: '集合〔2026〕3号',
        rows: [{ ruleId: 'SK-4', item: 'SKILL', level: 'INTERMEDIATE', basis: 'CERTIFIED', amountMinor: 31_000 }],
      },
      member,
    );
    await firm.made(`/v1/enterprises/${memberId}/allowance-rules/1/confirmations`, {}, memberSecond);
  });

  it('invariant 43: recognises nothing the day before it signed, nor does a member who signed other versions', async () => {
    expect(codeOf(await recognise(member, newcomerId))).toEqual([409, 'RECOGNITION_NORM_NOT_SIGNED']);
    const elsewhere = (await firm.made('/v1/workers', worker, stranger)).id;
    expect(codeOf(await recognise(stranger, elsewhere))).toEqual([409, 'RECOGNITION_NORM_NOT_SIGNED']);
    const { body } = await stranger.post<Made & { state: string }>(`/v1/workers/${elsewhere}/recognition-refusals`, {
      certificateNumber: number,
      reasonCode: 'NORM_NOT_SIGNED',
      reason: '本单位签署的是 v3',
    });
    expect(body.state).toBe('REFUSED');
    expect((await stranger.get(`/v1/recognitions/${body.id}?minPosition=${body.position}`)).body).toMatchObject({
      state: 'REFUSED',
      reasonCode: 'NORM_NOT_SIGNED',
    });
    expect(codeOf(await member.raw.get(`/v1/recognitions/${body.id}`))).toEqual([404, 'NOT_FOUND']);
    await firm.moveTo('2026-11-30');
    expect(codeOf(await recognise(stranger, elsewhere))).toEqual([409, 'RECOGNITION_NORM_NOT_SIGNED']);
  });

  it('learns nothing of papers that its worker does not hold', async () => {
    const somebody = identity(chance(78), 78, '1991-05-05');
    const other = (await firm.made('/v1/workers', { name: somebody.name, idNumber: somebody.idNumber }, member)).id;
    expect(codeOf(await recognise(member, other))).toEqual([422, 'RECOGNITION_CERTIFICATE_UNKNOWN']);
    expect(codeOf(await recognise(member, newcomerId, { certificateNumber: `${number.slice(0, -1)}9` }))).toEqual([
      422,
      'RECOGNITION_CERTIFICATE_UNKNOWN',
    ]);
    expect(codeOf(await recognise(member, leaverId))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await recognise(firm.officer, leaverId))).toEqual([422, 'RECOGNITION_OF_OWN']);
  });

  it('accepts the certificate with a top-up, from the day of its signature on', async () => {
    expect(codeOf(await recognise(member, newcomerId, { topUp: { units: ['3.1'], dueOn: '2026-12-31' } }))).toEqual([
      422,
      'TOP_UP_UNIT_UNKNOWN',
    ]);
    const { body } = await recognise(member, newcomerId, { topUp: { units: ['2.1'], dueOn: '2026-12-31' } });
    recognitionPath = `/v1/recognitions/${body.id}`;
    expect(codeOf(await recognise(member, newcomerId))).toEqual([409, 'RECOGNISED_BEFORE']);
    const seen = await passport(await firm.moveTo('2026-12-01'));
    expect(seen).toMatchObject({
      certifiedLevel: null,
      recognitions: [{ state: 'TOP_UP_PENDING', standard: `${NORM}@v2`, certificateNumber: number }],
    });
    expect(await lines()).toEqual([]);
    before = body.position;
  });

  it('RecognitionRegister_one, RecognitionRegister_list: has it count once the top-up is done, by the day and by what was known', async () => {
    expect(await read({ position: before })).toMatchObject({ state: 'TOP_UP_PENDING', etag: '"1"' });
    const done = (completedOn: string) =>
      member.raw.post<Made>(`${recognitionPath}/top-ups`, { completedOn, evidenceHash: 'a'.repeat(64) });
    expect(codeOf(await done('2026-12-10'))).toEqual([422, 'TOP_UP_DAY_WRONG']);
    await firm.moveTo('2026-12-10');
    const { body } = await done('2026-12-10');
    const at = await firm.moveTo('2026-12-10');
    expect(await passport(at)).toMatchObject({
      certifiedLevel: 'INTERMEDIATE',
      certifiedBy: body.id,
      recognitions: [{ state: 'ACCEPTED' }],
    });
    const states = await Promise.all(
      ['2026-11-29', '2026-11-30', '2026-12-09', '2026-12-10'].map(async (on) => (await read(at, `&effectiveOn=${on}`)).state),
    );
    expect(states).toEqual(['NOT_YET', 'TOP_UP_PENDING', 'TOP_UP_PENDING', 'ACCEPTED']);
    expect(await read(at, '&effectiveOn=2027-01-01&knownAt=2026-12-09')).toMatchObject({ state: 'LAPSED', topUp: { completedOn: null } });
    const listed = async (query: string) =>
      (await member.get<{ items: { state: string }[] }>(`/v1/recognitions?${query}&minPosition=${at.position}`)).body.items.map(
        ({ state }) => state,
      );
    expect([
      await listed('state=ACCEPTED&effectiveOn=2026-12-09'),
      await listed(`state=ACCEPTED&effectiveOn=2026-12-10&workerId=${newcomerId}`),
      await listed('state=TOP_UP_PENDING&effectiveOn=2026-12-09'),
    ]).toEqual([[], ['ACCEPTED'], ['TOP_UP_PENDING']]);
  });

  it('pays from the month after on', async () => expect(await lines()).toMatchObject([{ days: 31, amountMinor: 31_000 }]));
});

describe('an annulment at the issuer', () => {
  it('ends the recognition, the tier and the pay of the other enterprise', async () => {
    const { admin } = firm.running;
    const approver = admin.as(
      (await admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3208', person: { name: '监管二' } })).body.key,
    );
    await firm.moveTo('2027-01-12');
    const { id } = await firm.made(
      `/v1/certificates/${certificateId}/annulments`,
      { reasonCode: 'FRAUD', legalBasis: '工作规程第21条', documentNo: '淮鉴撤〔2027〕1号', decidedOn: '2027-01-12', effect: 'EX_TUNC' },
      firm.regulator,
    );
    await firm.made(`/v1/certificates/${certificateId}/annulments/${id}/confirmations`, {}, approver);
    const at = await firm.moveTo('2027-01-13');
    expect(await read(at)).toMatchObject({ state: 'ENDED', endedBy: id });
    expect(await passport(at)).toMatchObject({ certifiedLevel: null, recognitions: [{ state: 'ENDED' }] });
    expect(await lines()).toMatchObject([{ days: 11, amountMinor: 11_000 }]);
    expect(codeOf(await recognise(member, newcomerId))).toEqual([409, 'RECOGNISED_CERTIFICATE_NOT_VALID']);
  });

  it('that is overturned brings nothing back by itself; recognised anew it counts again', async () => {
    const { admin } = firm.running;
    const approver = admin.as(
      (await admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3208', person: { name: '监管三' } })).body.key,
    );
    const { id } = await firm.made(
      `/v1/certificates/${certificateId}/reinstatements`,
      {
        legalBasis: '工作规程第21条',
        decidedOn: '2027-01-13',
        reasonCode: 'COURT_JUDGMENT',
        documentNo: '苏08行终〔2027〕3号',
        effect: 'EX_TUNC',
      },
      firm.regulator,
    );
    await firm.made(`/v1/certificates/${certificateId}/reinstatements/${id}/confirmations`, {}, approver);
    expect(await passport(await firm.moveTo('2027-01-14'))).toMatchObject({ certifiedLevel: null });
    expect((await recognise(member, newcomerId)).status).toBe(201);
    expect(await passport(await firm.moveTo('2027-01-15'))).toMatchObject({
      certifiedLevel: 'INTERMEDIATE',
      recognitions: [{ state: 'ACCEPTED' }],
    });
  });

  it('shows beforehand who elsewhere rests on the certificate: whose tier, whose pay', async () => {
    // To the 11th, when the certificate was annulled, and from the 14th, when it was recognised anew.
    const PAID = (11 + 18) * 1_000;
    await firm.moveTo('2027-02-02');
    const statement = `/v1/enterprises/${memberId}/allowance-statements/${PERIOD}` as const;
    const closing = await firm.made(`${statement}/closings`, {}, member);
    await firm.made(`${statement}/closings/${closing.id}/confirmations`, {}, memberSecond);
    await firm.moveTo('2027-02-03');
    const { body } = await firm.regulator.post<Order>('/v1/bulk-orders', {
      certificateIds: [certificateId],
      reasonCode: 'FRAUD',
      legalBasis: '工作规程第21条',
      documentNo: '淮鉴撤〔2027〕9号',
      decidedOn: '2027-02-03',
      effect: 'EX_NUNC',
    });
    expect(body.effectsPreview).toMatchObject({
      certificates: 1,
      tierChanges: 1,
      paidMinor: 0,
      elsewhere: { recognitions: 1, tierChanges: 1, paidMinor: PAID },
    });
    expect(body.rows).toMatchObject([
      {
        certificateId,
        recognitions: [
          {
            recognitionId: recognitionPath.split('/').at(-1),
            enterpriseId: memberId,
            workerId: newcomerId,
            tierFrom: 'INTERMEDIATE',
            tierTo: null,
            appointmentsEnding: 0,
            paidMinor: PAID,
          },
        ],
      },
    ]);
  });

  it('every decision of this story is made again as it was', () => expectExplained(firm.running.service.app));
  it('every read model can be made again as it was known, at any moment', async () =>
    expect(await tablesMadeAgainOtherwise(firm.running)).toEqual([]));
});
