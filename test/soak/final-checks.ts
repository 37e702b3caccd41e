import { EffectsAudit } from '../faults/effects-audit';
import type { Told } from '../faults/honest-caller';
import type { LedgerFolder } from '../faults/ledger-folder';
import { LogAudit, type Settled } from '../faults/log-audit';
import { headOf, untilSettled } from '../faults/settling';
import { Tool } from '../erasure/programs';
import { addDays, type Chance } from '../support/stories/made-people';
import type { WebhookReceiver } from '../support/callers/webhook-receiver';
import type { Cast } from './cast';
import { FeedReader } from './feed-reader';
import { atLast } from './patience';
import type { Readers } from './readers';
import { moveTo, type Played } from './seasons';

export interface Rest {
  readonly cast: Cast;
  readonly played: Played;
  readonly readers: Readers;
  readonly receiver: WebhookReceiver;
  readonly told: Told;
  readonly urls: readonly string[];
  readonly random: Chance;
  say(line: string): void;
}
export interface AtRest {
  readonly replayed: number;
  /** Events under the last checkpoint. */
  readonly sealed: number;
  readonly fed: number;
  readonly hooks: number;
  readonly hooksTwice: number;
  readonly findings: readonly string[];
}

/** So many requests are sent once more, and must get their first answer. */
const REPLAYS = 100;
/** After so many days every pause between two tries of a webhook is over. */
const DAYS_OF_TRIES = 5;

/** While the services still run: everything read, sent, answered again and signed. */
export async function checkedAtRest(rest: Rest): Promise<AtRest> {
  const { cast, played, readers, told, urls, random, say } = rest;
  // From here on the receiver is well: what it answered 503 comes again, in days on the ledger's clock.
  rest.receiver.answers();
  await untilSettled(urls);
  say('projections and processes have read everything');
  for (let days = 1; days <= DAYS_OF_TRIES; days += 1) await moveTo(cast, addDays(played.today, days), 'at-rest');
  await untilSettled(urls);
  say('the clock stands where every try of a webhook is over');
  const sent = await sentToEnd(rest);
  say(`${sent.fed} events in the feeds, ${sent.hooks} webhooks came, ${sent.hooksTwice} of them again`);
  const replayed = random.shuffle(told.replayable).slice(0, REPLAYS);
  const differing: string[] = [];
  for (const request of replayed) differing.push(...[(await cast.admin.differsOnReplay(request)) ?? []].flat());
  say(`${replayed.length} requests sent again`);
  for (const month of played.months.closed) await played.months.readAgain(month);
  // Whatever was recorded is signed for, and that is what was signed before, and more.
  const signed = await atLast(
    'the seal',
    () => readers.checkpoints.look().then(async () => ({ size: readers.checkpoints.size, head: await headOf(urls[0]!) })),
    ({ size, head }) => size >= head,
  );
  return {
    ...sent,
    replayed: replayed.length,
    sealed: signed.size,
    findings: [...sent.findings, ...differing, ...readers.findings, ...readers.checkpoints.findings, ...played.months.findings],
  };
}

/** Feeds read again from their beginning are what was read while they grew, and every event in them came as a webhook. */
async function sentToEnd({ cast, readers, receiver }: Rest): Promise<Omit<AtRest, 'replayed' | 'sealed'>> {
  const findings: string[] = [];
  const due: string[] = [];
  for (const [index, { clerk, payroll, endpointId, hooksAfter }] of cast.firms.entries()) {
    const again = await new FeedReader(payroll).toEnd();
    const live = await readers.feeds[index]!.toEnd();
    findings.push(...again.findings, ...live.findings, ...live.differsFrom(again));
    await atLast(
      'webhooks to be sent',
      () => clerk.get<{ waiting: number; takenUpTo: string }>(`/v1/webhook-endpoints/${endpointId}`),
      ({ waiting, takenUpTo }) => waiting === 0 && BigInt(takenUpTo) >= BigInt(again.events.length),
    );
    due.push(...again.events.filter(({ feedposition }) => BigInt(feedposition) > hooksAfter).map(({ id }) => id));
  }
  const received = new Set(receiver.ids);
  const lost = due.filter((id) => !received.has(id));
  if (lost.length > 0) findings.push(`${lost.length} of ${due.length} webhooks never came, the first for event ${lost[0]}`);
  return { fed: due.length, hooks: received.size, hooksTwice: receiver.received.length - received.size, findings };
}

/** What an operator asks of the ledger: each with its exit code and its last words. */
const VERBS = [
  ['rebuild', '--compare'],
  ['audit', '--json'],
  ['explain', '--all', '--json'],
  ['closings', '--json'],
] as const;

export async function checkedByTool(
  { path, logDir }: LedgerFolder,
  say: (line: string) => void,
): Promise<{ readonly told: Readonly<Record<string, string>>; readonly findings: readonly string[] }> {
  const tool = new Tool(path, logDir);
  const told: Record<string, string> = {};
  const findings: string[] = [];
  for (const words of VERBS) {
    const { code, lines } = await tool.run(...words);
    told[words[0]] = lines.at(-1)!;
    say(`${words.join(' ')}: ${told[words[0]]}`);
    if (code !== 0) findings.push(`ledger ${words.join(' ')} ended with ${code}: ${lines.slice(-8).join(' | ')}`);
  }
  return { told, findings };
}

/** The whole log: everything acknowledged is in it once, and everything that follows from it. */
export async function checkedLog(folder: LedgerFolder, played: Played, told: Told): Promise<Settled & { readonly events: number }> {
  const [audit, effects] = [new LogAudit({ isGapless: true }), new EffectsAudit()];
  const log = await folder.log();
  for (const event of log) [audit, effects].forEach((each) => each.add(event));
  effects.check();
  effects.checkBatches(played.assessed);
  for (const { batchId, candidacies } of played.imported) effects.checkRegistered(batchId, candidacies);
  for (const { person, certificateId } of played.qualified) effects.checkRaised(person.workerId, certificateId);
  const settled = audit.settle(told.acknowledged);
  return { ...settled, events: log.length, findings: [...settled.findings, ...effects.findings] };
}
