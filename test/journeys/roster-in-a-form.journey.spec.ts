import { type AssessingEnterprise, assessingEnterprise, openBatch } from '../support/stories/assessing-enterprise';
import { startTestService, type TestService } from '../support/service';

/** As a page in a browser, and `curl -F`, send a file. */
const ROSTER = '姓名,证件号码,职业工种,等级,申报条件编号\r\n胡剑,320899198607115493,车工/数控车工,四级,1\r\n';
let running: TestService;
let firm: AssessingEnterprise;
let batchId: string;

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-12-07' });
  firm = await assessingEnterprise(running);
  batchId = await openBatch(firm, '2026-12-07');
});
afterAll(() => running.stop());

function formOf(...files: readonly string[]): FormData {
  const form = new FormData();
  form.append('remark', '第三批');
  for (const text of files) form.append('file', new Blob([text]), '名单.csv');
  return form;
}
interface Answered {
  readonly id: string;
  readonly code?: string;
  readonly duplicateOf?: string;
  readonly file?: { readonly sha256: string };
}
async function sent(content: FormData | Blob, key: string, path = `/v1/batches/${batchId}/imports`) {
  const written = new Response(content);
  const { status, headers, body } = await firm.clerk.send<Answered>(
    'POST',
    path,
    { 'content-type': written.headers.get('content-type')!, 'idempotency-key': key },
    new Uint8Array(await written.arrayBuffer()),
  );
  return { status, replayed: headers.get('idempotency-replayed'), ...body };
}

it('a roster in a form is the roster: the same bytes, the same job, and the same answer to a retry', async () => {
  const first = await sent(formOf(ROSTER), 'form');
  const again = await sent(formOf(ROSTER), 'form');
  // Whoever sends it again while it is checked is told less.
  await firm.clerk.get(`/v1/imports/${first.id}?wait=25`);
  const alone = await sent(new Blob([ROSTER], { type: 'text/csv' }), 'alone');
  expect([first.status, again.id, again.replayed, alone.duplicateOf, alone.file!.sha256]).toEqual([
    202,
    first.id,
    'true',
    first.id,
    first.file!.sha256,
  ]);
});

it('a form with no file, or with two, is refused, as is one where no file is due', async () => {
  expect([await sent(formOf(), 'none'), await sent(formOf(ROSTER, ROSTER), 'two')].map(({ status, code }) => [status, code])).toEqual([
    [422, 'FORM_WITHOUT_FILE'],
    [422, 'FORM_WITHOUT_FILE'],
  ]);
  expect(await sent(formOf(ROSTER), 'elsewhere', '/v1/workers')).toMatchObject({ status: 415, code: 'MEDIA_TYPE_UNKNOWN' });
});
