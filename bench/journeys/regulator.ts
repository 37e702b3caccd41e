import { Api } from '../../demo/api';
import { DAYS } from '../../demo/story/days';
import { median, p95 } from '../measuring/median';
import { Asking } from '../paying/asking';
import type { Story } from '../rebuilding/story';
import { type Figure, kib, ms, type PeakAfter, seconds, times, verified, worst } from './figures';

const VISITS = 200;
const OF_EACH = 300;
const LOOKS = 5;
/** Papers printed and voided, each an event: with its issue and what led to it some two hundred (RG-5). */
const PAPERS = 97;
const ORDER = 200;

/** RG-1 and RG-2, RG-5 to RG-7, RG-9 and RG-10 of journeys.md, at an enterprise with ten thousand certificates in a large ledger. */
export async function regulatorFigures(
  url: string,
  { keys, samples: { certificateId, enterpriseId } }: Story,
  after: PeakAfter,
): Promise<readonly Figure[]> {
  const [officer, regulator] = [new Asking(url, keys.enterprise), new Asking(url, keys.regulator)];
  const {
    body: { publicPath },
  } = await officer.get<{ publicPath: string }>(`/v1/certificates/${certificateId}`);
  const figures = [...(await ofThePublic(url, publicPath)), ...(await ofOneCertificate(url, keys, certificateId))];
  after('one certificate');
  return [...figures, ...(await ofTheEnterprise(regulator, enterpriseId, after))];
}

async function ofThePublic(url: string, publicPath: string): Promise<readonly Figure[]> {
  const visited = async (path: string, accept: string): Promise<{ readonly tookMs: number; readonly bytes: number }> => {
    const began = performance.now();
    const page = await (await fetch(`${url}${path}`, { headers: { accept } })).arrayBuffer();
    return { tookMs: performance.now() - began, bytes: page.byteLength };
  };
  const pages = [];
  for (let visit = 0; visit < VISITS; visit += 1) pages.push(await visited(publicPath, 'text/html'));
  const unknown = `${publicPath.slice(0, -4)}${publicPath.endsWith('aaaa') ? 'bbbb' : 'aaaa'}`;
  const [known, strange]: [number[], number[]] = [[], []];
  for (let visit = 0; visit < OF_EACH; visit += 1) {
    known.push((await visited(publicPath, 'application/json')).tookMs);
    strange.push((await visited(unknown, 'application/json')).tookMs);
  }
  return [
    ms('RG-1', `page behind the QR code, p95 of ${VISITS}`, p95(pages.map(({ tookMs }) => tookMs)), 200),
    kib('RG-1', 'its size', worst(pages.map(({ bytes }) => bytes)), 60),
    ms('RG-2', `medians of ${OF_EACH} known and unknown, difference`, Math.abs(median(known) - median(strange)), 10),
  ];
}

async function ofOneCertificate(url: string, keys: Story['keys'], certificateId: string): Promise<readonly Figure[]> {
  const [certificate, regulator, clerk] = [
    `/v1/certificates/${certificateId}`,
    new Asking(url, keys.regulator),
    new Api(url, keys.enterprise, 'papers'),
  ];
  const evidence = async () => regulator.get(`${certificate}/evidence`);
  const vkey = (await (await fetch(`${url}/tlog/vkey`)).text()).trim();
  const ordinary = await evidence();
  for (let paper = 1; paper <= PAPERS; paper += 1) {
    const { printSerial } = await clerk.change<{ printSerial: number }>(`print-${paper}`, certificate, 'prints', {});
    await clerk.change(`void-${paper}`, certificate, `prints/${printSerial}/voidings`, { reasonCode: 'MISPRINT' });
  }
  const { entries } = (await regulator.get<{ entries: readonly object[] }>(`${certificate}/history`)).body;
  return [
    seconds(
      'RG-5',
      `history with ${entries.length} entries, slowest of ${LOOKS}`,
      worst(await times(regulator, `${certificate}/history`, LOOKS)),
      1,
    ),
    seconds(
      'RG-5',
      'as it stood on the day of issue',
      worst(await times(regulator, `${certificate}/history?effectiveOn=${DAYS.issue}`, LOOKS)),
      1,
    ),
    seconds('RG-6', 'evidence file', ordinary.tookMs, 3),
    kib('RG-6', 'its size', ordinary.bytes.byteLength, 100),
    seconds('RG-6', 'verified offline', verified(ordinary.bytes, vkey), 1),
  ];
}

async function ofTheEnterprise(regulator: Asking, enterpriseId: string, after: PeakAfter): Promise<readonly Figure[]> {
  const dossier = `/v1/enterprises/${enterpriseId}/dossier`;
  const {
    body: { items },
  } = await regulator.get<{ items: readonly { id: string }[] }>(`/v1/certificates?enterpriseId=${enterpriseId}&limit=${ORDER}`);
  const began = performance.now();
  await regulator.post('/v1/bulk-orders', {
    certificateIds: items.map(({ id }) => id),
    reasonCode: 'FALSE_ELIGIBILITY',
    legalBasis: '工作规程第21条',
    documentNo: '淮鉴撤〔2027〕1号',
    decidedOn: DAYS.annulmentDecided,
    effect: 'EX_TUNC',
  });
  const previewMs = performance.now() - began;
  after('order');
  const took = async (part: string, path: string): Promise<number> => {
    const { tookMs } = await regulator.get(path);
    after(part);
    return tookMs;
  };
  return [
    seconds('RG-7', 'page of the enterprise', await took('dossier', dossier), 2),
    seconds('RG-7', 'its flags', await took('flags', `/v1/anomalies?enterpriseId=${enterpriseId}`), 2),
    seconds('RG-9', `effects of annulling ${items.length} certificates`, previewMs, 3),
    seconds('RG-10', 'dossier of 10,000 certificates as one archive', await took('archive', `${dossier}?as=zip`), 60),
  ];
}
