import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measurable, startContender } from './contenders/contender-process';
import type { Asked } from './contenders/asking.contender';
import { NEVER_SPENT } from './http/never-spent';
import type { Bench } from './bench';
import { interleaved } from './measuring/interleaved';
import { playStory, type Story } from './rebuilding/story';
import { type Comparison, comparison, OURS, tableOf } from './report';
import { type MeasuredService, startMeasured } from './roster/service';
import type { Server } from './server';
import { type BareServer, startBare } from './verifying/bare';

const BARE = 'bare';
const ASKING = 'asking';

/** What is read of the product, and which of its answers the bare server keeps under a primary key. */
interface Reading {
  readonly name: 'verification' | 'statement';
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Public verifications and pages of a statement, against Fastify and `pg` that give the same bytes by a primary key. */
export const verifyBench: Bench = async ({ rounds, seconds, clients, only }, server, say) => {
  const [url, dataDir] = [await server.database('verify'), mkdtempSync(join(tmpdir(), 'skills-ledger-bench-verify-'))];
  const story = await playStory(url, dataDir);
  const service = await startMeasured(
    url,
    { dataDir, key: story.keys.admin },
    { LEDGER_DEMO_FROM: '2026-12-07', RATE_LIMITS: NEVER_SPENT },
  );
  const found = new Map<string, Map<string, Comparison>>();
  try {
    for (const reading of [await verifications(service, story), statements(story)].filter(({ name }) => only?.includes(name) ?? true)) {
      found.set(reading.name, new Map());
      await withBare(server, service, reading, async (contenders) => {
        for (const count of clients) {
          const turns = contenders.map(({ name, measure }) => ({ name, measure: () => measure({ clients: count, seconds }) }));
          const compared = comparison(await interleaved(turns, rounds));
          found.get(reading.name)!.set(String(count), compared);
          say(`\n${tableOf(`${reading.name}, ${count} ${count === 1 ? 'client' : 'clients'}`, compared)}`);
        }
      });
    }
  } finally {
    await service.stop();
  }
  const all = (part: keyof Comparison) =>
    Object.fromEntries(
      [...found].map(([name, counts]) => [name, Object.fromEntries([...counts].map(([count, each]) => [count, each[part]]))]),
    );
  return { ratios: all('ratios'), rates: all('rates'), noise: all('noise') };
};

async function withBare(
  server: Server,
  { url }: MeasuredService,
  { name, paths, headers }: Reading,
  work: (contenders: readonly Measurable[]) => Promise<void>,
): Promise<void> {
  const answers = new Map<string, string>();
  for (const path of paths) answers.set(String(answers.size), await answerOf(url, path, headers));
  const bare: BareServer = await startBare(await server.database(`bare_${name}`), answers);
  const contenders: Measurable[] = [];
  try {
    contenders.push(await asking(OURS, { url, paths, headers }));
    contenders.push(await asking(BARE, { url: bare.url, paths: [...answers.keys()].map((id) => `/rows/${id}`), headers: {} }));
    await work(contenders);
  } finally {
    for (const { close } of contenders) await close();
    await bare.stop();
  }
}

const asking = async (name: string, asked: Asked): Promise<Measurable> => ({
  ...(await startContender(ASKING, JSON.stringify(asked))),
  name,
});

async function answerOf(url: string, path: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const reply = await fetch(`${url}${path}`, { headers });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${text}`);
  return text;
}

/** By what the QR codes of the story's certificates carry. */
async function verifications({ url }: MeasuredService, { keys }: Story): Promise<Reading> {
  const headers = { authorization: `Bearer ${keys.enterprise}` };
  const { items } = JSON.parse(await answerOf(url, '/v1/certificates?limit=50', headers)) as { items: readonly { id: string }[] };
  const paths: string[] = [];
  for (const { id } of items)
    paths.push((JSON.parse(await answerOf(url, `/v1/certificates/${id}`, headers)) as { publicPath: string }).publicPath);
  return { name: 'verification', paths, headers: { accept: 'application/json' } };
}

/** The page of fifty lines that a payroll program is given unless it asks for more. */
const statements = ({ keys, samples: { enterpriseId, period } }: Story): Reading => ({
  name: 'statement',
  paths: [`/v1/enterprises/${enterpriseId}/allowance-statements/${period}`],
  headers: { authorization: `Bearer ${keys.payroll}` },
});
