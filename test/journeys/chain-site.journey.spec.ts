import { Assessing, codeOf, Made, TURNER } from '../support/stories/assessing';
import type { Client } from '../support/callers/client';

/** A site of another enterprise of the chain: the authority says who is a member, the host says which site it shares. */
const CHAIN = 'CARBON-FIBRE';
const paper = { documentNo: '苏工信〔2026〕9号' } as const;
let firm: Assessing;
let host: Client;
let [hostId, batchId] = ['', ''];

const schedule = (change: object = {}) =>
  firm.officer.post<Made>(`/v1/batches/${batchId}/sittings`, {
    part: 'SKILL',
    on: '2026-11-14',
    from: '09:00',
    until: '11:00',
    siteCode: 'NORTH',
    hostEnterpriseId: hostId,
    occupationCode: TURNER,
    levels: ['SENIOR'],
    rooms: [{ room: 'A-101', seats: 30 }],
    ...change,
  });
const member = (enterpriseId: string, by = firm.regulator) =>
  by.post<Made>('/v1/chain-memberships', { chainCode: CHAIN, enterpriseId, fromOn: '2026-11-02', ...paper });

beforeAll(async () => {
  firm = await Assessing.start();
  const { admin } = firm.running;
  hostId = (await admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' })).body
    .id;
  host = admin.as(
    (await admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId: hostId, person: { name: '经办丙' } })).body
      .key,
  );
  batchId = (
    await firm.made('/v1/batches', {
      filingId: firm.filingId,
      path: 'EXAM',
      assessmentOn: '2026-11-14',
      eligibilityOn: '2026-11-10',
      levels: ['SENIOR'],
      dimensions: { chainCode: CHAIN },
    })
  ).id;
});
afterAll(() => firm.stop());

it('is open to members of the chain alone', async () => {
  expect(codeOf(await schedule())).toEqual([422, 'HOST_NOT_IN_CHAIN']);
  expect(codeOf(await member(hostId, firm.officer))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
  expect([(await member(firm.enterpriseId)).status, (await member(hostId)).status]).toEqual([201, 201]);
  expect(codeOf(await member(hostId))).toEqual([409, 'CHAIN_MEMBER_BEFORE']);
});

it('Chains_one: is shared by the host, and by nobody for it, and told by the day', async () => {
  expect(codeOf(await schedule())).toEqual([409, 'SITE_NOT_SHARED']);
  const site = { chainCode: CHAIN, siteCode: 'NORTH', fromOn: '2026-11-02' };
  await firm.made('/v1/shared-sites', site);
  expect(codeOf(await schedule())).toEqual([409, 'SITE_NOT_SHARED']);
  const { position } = await firm.made('/v1/shared-sites', { ...site, lastOn: '2026-11-14' }, host);
  expect((await host.get(`/v1/chains?chainCode=${CHAIN}&effectiveOn=2026-11-14&minPosition=${position}`)).body).toMatchObject({
    members: [{}, { enterpriseId: hostId }],
    sites: [{}, { hostEnterpriseId: hostId, siteCode: 'NORTH' }],
  });
  expect(codeOf(await schedule({ on: '2026-11-15' }))).toEqual([409, 'SITE_NOT_SHARED']);
  const { id } = (await schedule()).body;
  expect(id).toBeDefined();
});

it('that is shared no longer hosts no further sitting', async () => {
  await firm.made('/v1/shared-sites/endings', { chainCode: CHAIN, siteCode: 'NORTH', fromOn: '2026-11-03' }, host);
  expect(codeOf(await schedule({ from: '13:00', until: '15:00' }))).toEqual([409, 'SITE_NOT_SHARED']);
  await firm.made(
    '/v1/chain-memberships/endings',
    { chainCode: CHAIN, enterpriseId: hostId, fromOn: '2026-11-03', ...paper },
    firm.regulator,
  );
  expect(codeOf(await schedule({ from: '13:00', until: '15:00' }))).toEqual([422, 'HOST_NOT_IN_CHAIN']);
});
