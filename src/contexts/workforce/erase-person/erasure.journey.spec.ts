import { Pool } from 'pg';
import { certifiedBatch, CertifiedBatch, PREPARED_WITHIN_MS } from '../../../../test/support/stories/certified-batch';
import type { Client, Reply } from '../../../../test/support/callers/client';
import { logOf, sizeCovering } from '../../../../test/support/logs/log-of';
import { tablesMadeAgainOtherwise } from '../../../../test/support/logs/made-again';
import { chance, identity } from '../../../../test/support/stories/made-people';
import { SEALED, startTestService, TestService } from '../../../../test/support/service';
import { until } from '../../../../test/support/until';
import { believedCheckpoint } from '../../../tlog/believed';
import { checkpointOf } from '../../../tlog/checkpoint';
import { noteOf } from '../../../tlog/note';
import { policyOf } from '../../../tlog/policy';
import { extendsTree } from '../../../tlog/verify-proof';
import { day } from '../../../kernel/day';
import { COMMITTER, Committer } from '../../../ledger/commitment.port';
import { DestroyDataWhenErased } from '../../../processes/destroy-data-when-erased/destroy-data-when-erased.process';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Vault } from '../../../people/vault.provider';
import { ProposeErasuresWhenDayBegins } from '../../../processes/propose-erasures-when-day-begins/propose-erasures-when-day-begins.process';
import type { Acting } from '../../../projecting/process';
import { KeptRecords } from '../kept-records.port';

interface Asked {
  readonly id: string;
  readonly state: string;
  readonly position: string;
  readonly duties: readonly { record: string; keepUntil: string | null }[];
  readonly code?: string;
}
interface Listed {
  readonly items: readonly { id: string; workerId: string; state: string; ground: string; categories: readonly string[] }[];
}
const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const [NEWCOMER, COLLEAGUE] = [identity(chance(71), 71, '1990-05-05'), identity(chance(72), 72, '1990-05-05')];
let running: TestService;
let firm: CertifiedBatch;
let certified = '';

const ask = (as: Client, workerId: string, body: object) => as.raw.post<Asked>(`/v1/workers/${workerId}/erasure-requests`, body);
const decide = (as: Client, workerId: string, id: string, body: object = { decision: 'ERASE' }) =>
  as.raw.post<Asked>(`/v1/workers/${workerId}/erasure-requests/${id}/decisions`, body);
const register = async ({ name, idNumber }: { name: string; idNumber: string }): Promise<string> => {
  const { id, position } = (await firm.officer.post('/v1/workers', { name, idNumber, phone: '13899990071' })).body;
  await firm.officer.get(`/v1/workers/${id}?minPosition=${position}`);
  return id;
};
const nameOf = async (workerId: string, position = '0'): Promise<string | null> =>
  (await firm.officer.get<{ name: string | null }>(`/v1/workers/${workerId}?minPosition=${position}`)).body.name;
const refOf = async (idNumber: string) =>
  (await running.service.app.get(Vault).findByIdNumber([{ idType: 'RESIDENT_ID', idNumber }], { tenant: null }))[0];
const listed = async (as: Client, position: string) =>
  (await as.raw.get<Listed>(`/v1/erasure-requests?state=ERASED&minPosition=${position}`)).body.items.map(({ workerId }) => workerId);

/** What is published of the log, at least up to a position. */
const textAt = async (path: string): Promise<string> => (await running.admin.raw.get(path)).body as unknown as string;
async function sealedUpTo(position: string): Promise<string> {
  const least = await sizeCovering(running.service, position);
  return until(
    () => textAt('/tlog/checkpoint'),
    (note) => typeof note === 'string' && checkpointOf(noteOf(note).text).size >= least,
  );
}
/** Whether a later published log is the earlier one, and more. */
async function extendsSeal(older: string, newer: string): Promise<boolean> {
  const policy = policyOf(await textAt('/tlog/policy'));
  const [from, to] = [believedCheckpoint(older, policy), believedCheckpoint(newer, policy)];
  const { hashes } = (await running.admin.raw.get<{ hashes: readonly string[] }>(`/tlog/consistency?from=${from.size}&to=${to.size}`)).body;
  return extendsTree({
    old: from.size,
    size: to.size,
    path: hashes.map((hash) => Buffer.from(hash, 'base64')),
    oldRoot: from.root,
    root: to.root,
  });
}

beforeAll(async () => {
  running = await startTestService({ ...SEALED });
  firm = await certifiedBatch(running, 2);
  certified = firm.workers[0]!;
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

it('of whoever is bound by nothing is decided by a second person, and everything of the person is gone', async () => {
  const workerId = await register(NEWCOMER);
  const asked = await ask(firm.officer, workerId, { ground: 'CONSENT_WITHDRAWN' });
  expect([asked.status, asked.body.state, asked.body.duties]).toEqual([201, 'AWAITING_DECISION', []]);
  expect(codeOf(await ask(firm.officer, workerId, { ground: 'CONSENT_WITHDRAWN' }))).toEqual([409, 'ERASURE_ASKED_BEFORE']);
  expect(codeOf(await decide(firm.officer, workerId, asked.body.id))).toEqual([403, 'SECOND_PERSON_REQUIRED']);
  expect(codeOf(await decide(firm.second, firm.workers[1]!, asked.body.id))).toEqual([404, 'NOT_FOUND']);
  const erased = await decide(firm.second, workerId, asked.body.id);
  expect([erased.status, erased.body.state]).toEqual([201, 'ERASED']);
  expect([await nameOf(workerId, erased.body.position), await refOf(NEWCOMER.idNumber)]).toEqual(['已删除', undefined]);
  expect(codeOf(await decide(firm.second, workerId, asked.body.id))).toEqual([409, 'ERASURE_DECIDED_BEFORE']);
  expect(codeOf(await ask(firm.officer, workerId, { ground: 'CONSENT_WITHDRAWN' }))).toEqual([409, 'PERSON_ERASED']);
  expect(await listed(firm.regulator, erased.body.position)).toEqual([workerId]);
  // The same number later is somebody new: nothing leads from one to the other.
  expect(await register(NEWCOMER)).not.toBe(workerId);
});

it('that meets a legal duty is answered as restricted, with the reason; what the duty does not need is shown no more', async () => {
  const asked = await ask(firm.officer, certified, { ground: 'CONSENT_WITHDRAWN' });
  expect([asked.status, asked.body.state]).toEqual([201, 'RESTRICTED']);
  expect(asked.body.duties.map(({ record, keepUntil }) => [record, keepUntil])).toEqual(
    expect.arrayContaining([
      ['CERTIFICATE', null],
      ['EMPLOYMENT', null],
    ]),
  );
  const still = await decide(firm.second, certified, asked.body.id);
  expect([still.body.state, await nameOf(certified)]).toEqual(['RESTRICTED', expect.not.stringContaining('已删除')]);
  const colleague = await register(COLLEAGUE);
  await firm.officer.post(`/v1/workers/${colleague}/employments`, { employer: 'OWN', occupationCode: '6-18-01-01', fromOn: '2020-01-01' });
  const vault = running.service.app.get(Vault);
  const shown = async () =>
    vault.reveal({
      reader: { actor: { ref: '00000000-0000-4000-8000-000000000001' as never, kind: 'person', audience: 'enterprise' }, tenant: null },
      refs: [(await refOf(COLLEAGUE.idNumber))!],
      fields: ['name', 'phone'],
      purpose: 'WORKER_RECORD',
    });
  expect(Object.keys([...(await shown()).values()][0]!)).toEqual(['name', 'phone']);
  expect((await ask(firm.officer, colleague, { ground: 'SERVICE_ENDED' })).body.state).toBe('RESTRICTED');
  expect(Object.keys([...(await shown()).values()][0]!)).toEqual(['name']);
  expect(
    (
      await decide(
        firm.second,
        colleague,
        (
          await firm.officer.raw.get<{ requests: readonly Asked[] }>(`/v1/workers/${colleague}/erasure-requests`)
        ).body.requests[0]!.id,
        { decision: 'REFUSE', reasonCode: 'STILL_NEEDED' },
      )
    ).body.state,
  ).toBe('REFUSED');
});

describe('by order, above every duty,', () => {
  const order = { ground: 'ORDER_OF_AUTHORITY', documentNo: '苏网信〔2026〕8号' };
  let [requestId, holdId] = ['', ''];

  it('is decided by an authority, never while a hold stands', async () => {
    expect(codeOf(await ask(firm.regulator, certified, { ground: 'ORDER_OF_AUTHORITY' }))).toEqual([422, 'ERASURE_NEEDS_DOCUMENT']);
    const asked = await ask(firm.regulator, certified, order);
    expect([asked.status, asked.body.state]).toEqual([201, 'AWAITING_DECISION']);
    requestId = asked.body.id;
    expect(codeOf(await decide(firm.second, certified, requestId))).toEqual([403, 'ERASURE_NEEDS_AUTHORITY']);
    expect(codeOf(await decide(firm.regulator, certified, requestId))).toEqual([403, 'SECOND_PERSON_REQUIRED']);
    holdId = (
      await firm.regulator.post(`/v1/workers/${certified}/legal-holds`, { reasonCode: 'INVESTIGATION', documentNo: '淮监〔2026〕21号' })
    ).body.id;
    expect(codeOf(await decide(firm.approver, certified, requestId))).toEqual([409, 'LEGAL_HOLD_STANDS']);
    await firm.regulator.post(`/v1/workers/${certified}/legal-holds/${holdId}/liftings`, {
      reasonCode: 'CASE_CLOSED',
      documentNo: '淮监〔2026〕30号',
    });
  });

  it('invariant 40: after an erasure replay works, views show 已删除, certificate and number still answer, and the chain verifies', async () => {
    const before = await logOf(running.service);
    const sealedBefore = await sealedUpTo(String(before.at(-1)!.position));
    const erased = await decide(firm.approver, certified, requestId);
    expect([erased.status, erased.body.state]).toEqual([201, 'ERASED']);
    const { number, id } = firm.certificates[0]!;
    const { items } = (
      await firm.officer.get<{ items: readonly { id: string; holder?: unknown; status: string }[] }>(
        `/v1/certificates?number=${number}&minPosition=${erased.body.position}`,
      )
    ).body;
    expect(items.map((each) => [each.id, each.status])).toEqual([[id, 'VALID']]);
    expect(JSON.stringify(items)).toContain('已删除');
    expect(await nameOf(certified, erased.body.position)).toBe('已删除');
    const after = await logOf(running.service);
    expect(after.slice(0, before.length)).toEqual(before);
    const committer = running.service.app.get<Committer>(COMMITTER, { strict: false });
    expect(
      after.filter(
        ({ id: eventId, data, metadata, d, m }) => committer.commit(eventId, data) !== d || committer.commit(eventId, metadata) !== m,
      ),
    ).toEqual([]);
    expect(await extendsSeal(sealedBefore, await sealedUpTo(erased.body.position))).toBe(true);
    expect(await tablesMadeAgainOtherwise(running)).toEqual([]);
  });

  it('is carried out once more, harmlessly, and leaves nothing of the person in the vault', async () => {
    const [event] = (await logOf(running.service)).filter(({ type }) => type === 'workforce.personal_data_erased.v1').slice(-1);
    const data = JSON.parse(event!.data) as { personRef: string };
    await running.service.app.get(DestroyDataWhenErased, { strict: false }).react({ ...event!, data } as never);
    const vault = new Pool({ connectionString: running.databaseUrl, max: 1 });
    const { rows } = await vault.query(
      `SELECT (SELECT count(*)::int FROM vault.field WHERE person_ref = $1) AS fields, (SELECT count(*)::int FROM vault.file WHERE person_ref = $1) AS files,
         (SELECT blind_index IS NULL AND erased_at IS NOT NULL FROM vault.person WHERE ref = $1) AS is_erased`,
      [data.personRef],
    );
    await vault.end();
    expect(rows).toEqual([{ fields: 0, files: 0, is_erased: true }]);
  });
});

it('what the schedule keeps no longer is proposed on the first of a month, and one person decides', async () => {
  const { app } = running.service;
  const [kept, ids] = [app.get(KeptRecords, { strict: false }), app.get(DerivedIds, { strict: false })];
  const forgotten = await register(identity(chance(73), 73, '1990-05-05'));
  const dueOn = async (on: string) =>
    (await kept.due(day(on), null)).due
      .filter(({ workerId }) => [forgotten, firm.workers[1]].includes(workerId))
      .map(({ workerId, categories }) => [workerId, ...categories]);
  expect(await dueOn('2031-12-01')).toEqual([]);
  expect(await dueOn('2031-12-02')).toEqual([[forgotten, 'IDENTITY']]);
  const process = app.get(ProposeErasuresWhenDayBegins, { strict: false });
  const settled: string[] = [];
  const acting = (on: string): Acting => ({
    envelope: (label, tenants) => ({
      commandId: ids.of('test', on, label),
      actor: { ref: ids.of('test-process'), kind: 'system', audience: 'process' },
      tenants,
      correlationId: ids.of('test'),
    }),
    settle: async (_, outcome) => void settled.push('refused' in outcome ? outcome.refused : 'done'),
  });
  const begin = (on: string): Promise<void> => process.react({ data: { day: on } } as never, acting(on));
  await begin('2032-01-02');
  expect(settled).toEqual([]);
  await begin('2032-01-01');
  expect([settled.length > 0, new Set(settled)]).toEqual([true, new Set(['done'])]);
  await begin('2032-02-01');
  expect(settled).toContain('ERASURE_ASKED_BEFORE');
  const { requests } = (
    await firm.officer.raw.get<{ requests: readonly (Asked & { ground: string })[] }>(`/v1/workers/${forgotten}/erasure-requests`)
  ).body;
  expect(requests.map(({ state, ground }) => [state, ground])).toEqual([['AWAITING_DECISION', 'PERIOD_OVER']]);
  expect((await decide(firm.officer, forgotten, requests[0]!.id)).body.state).toBe('ERASED');
});
