import { Client } from '../../test/support/client';
import { expectExplained } from '../../test/support/explained';
import { Step, STEPS } from '../../test/support/kill-plan';
import { KilledServices } from '../../test/support/killed-services';
import * as story from '../../test/support/killed-story';
import { PREPARED_WITHIN_MS } from '../../test/support/certified-batch';
import { settingsOn, startTestService, TestService } from '../../test/support/service';
import { eventStoreDbFor } from '../../test/support/store-of-log';
import { readToEnd } from '../../test/contract/appends';
import { PROJECTIONS, startService, TABLES } from '../app';
import { Infrastructure, openInfrastructure } from '../infrastructure.provider';
import { positionOf } from '../projecting/checkpoints';
import { queryOf } from '../projecting/database';
import { Engine } from '../projecting/engine.provider';
import { Rebuild } from '../projecting/rebuild.provider';

/** How one process dies, with how many events of its kinds in the log by then. */
interface Deaths {
  readonly process: string;
  /** What it alone records in its stage. */
  readonly records: readonly string[];
  readonly dies: Partial<Record<Step, number>>;
  /** Once it is left in peace: what one reaction recorded, or several. */
  readonly atLast: number;
}
interface Stage {
  readonly what: string;
  /** Comes back with the answer; with none where the answer waits for the processes. */
  readonly act: story.Act | 'a day begins';
  /** Where a day begins: which one, unless it is the first that does, and what is done before it. */
  readonly to?: string;
  readonly first?: story.Act;
  /** In the order of their turns; who comes later is held until then. */
  readonly deaths: readonly Deaths[];
}

/** One act: nothing, then all of it. */
const once = (process: string, ...records: string[]): Deaths => ({ process, records, dies: { 'before its command': 0, 'before its checkpoint': 1, 'after its checkpoint': 1 }, atLast: 1 });
/** A list of two, from a read model: what was done is not in it again, and the rest is done all the same. */
const twice = (process: string, ...records: string[]): Deaths => ({ process, records, dies: { 'before its command': 0, 'between its commands': 1, 'before its checkpoint': 2, 'after its checkpoint': 2 }, atLast: 2 });
/** Held until its turn, for it would do what another one is to do in this stage; it dies in another one. */
const held = (process: string): Deaths => ({ process, records: [], dies: {}, atLast: 0 });

const STAGES: readonly Stage[] = [
  {
    what: 'what a day brings', act: 'a day begins',
    deaths: [
      once('close-notice-when-day-begins', 'assessment.notice_closed.v1'),
      { ...twice('warn-of-renewal-when-day-begins', 'accreditation.filing_renewal_window_opened.v1'), atLast: 3 },
      twice('expire-filings-when-day-begins', 'accreditation.filing_expired.v1'),
      {
        process: 'certify-when-notice-closes', records: ['certificate.numbers_reserved.v1', 'certificate.issued.v1'],
        dies: { 'before its command': 0, 'after its first append': 1, 'between its commands': 4, 'before its checkpoint': 4, 'after its checkpoint': 4 }, atLast: 4,
      },
      { ...once('raise-tier-when-certified', 'career.tier_raised.v1'), atLast: 3 },
      { ...once('settle-skill-allowance-when-tier-moves', 'allowance.entitlement_started.v1'), atLast: 3 },
    ],
  },
  {
    what: 'an annulment that ends a post', act: story.annulThePost,
    deaths: [
      twice('end-appointment-when-certificate-annulled', 'career.tier_lowered.v1', 'career.appointment_ended.v1'),
      held('lower-tier-when-annulled'),
    ],
  },
  {
    what: 'an order over two certificates', act: story.annulInBulk,
    deaths: [
      {
        // Its rows go to the store together; what the store does with half of them is the contract's to say.
        process: 'carry-out-bulk-order-when-confirmed', records: ['certificate.annulled.v1', 'certificate.bulk_order_carried_out.v1'],
        dies: { 'before its command': 0, 'after its first append': 2, 'before its checkpoint': 3, 'after its checkpoint': 3 }, atLast: 3,
      },
      { ...once('lower-tier-when-annulled', 'career.tier_lowered.v1', 'career.certificate_discounted.v1'), atLast: 2 },
      { ...once('find-when-basis-annulled', 'certificate.finding_recorded.v1'), atLast: 2 },
      held('end-appointment-when-certificate-annulled'),
    ],
  },
  { what: 'an annulment overturned', act: story.reinstate, deaths: [once('raise-tier-when-reinstated', 'career.certificate_counted.v1')] },
  { what: 'a result undone', act: story.undoResult, deaths: [once('find-when-result-undone', 'certificate.finding_recorded.v1')] },
  { what: 'an award withdrawn', act: story.withdrawAward, deaths: [once('find-when-award-withdrawn', 'certificate.finding_recorded.v1')] },
  { what: 'a filing cancelled', act: story.cancelFiling, deaths: [once('ban-refiling-when-filing-cancelled', 'accreditation.refiling_banned.v1')] },
  { what: 'papers brought along', act: story.recordPapers, deaths: [{ ...once('raise-tier-when-prior-certificate-recorded', 'career.tier_raised.v1'), atLast: 2 }] },
  {
    what: 'two records joined', act: story.joinRecords,
    deaths: [
      {
        process: 'settle-allowances-when-records-linked', records: ['allowance.entitlement_started.v1', 'allowance.entitlement_ended.v1'],
        dies: { 'before its command': 0, 'before its checkpoint': 2, 'after its checkpoint': 2 }, atLast: 2,
      },
      {
        process: 'join-careers-when-records-joined', records: ['career.tier_raised.v1', 'career.certificate_counted.v1'],
        dies: { 'before its command': 0, 'after its first append': 1, 'before its checkpoint': 2, 'after its checkpoint': 2 }, atLast: 2,
      },
      held('settle-skill-allowance-when-tier-moves'),
    ],
  },
  {
    what: 'a record divided', act: story.divideRecord,
    deaths: [{
      process: 'divide-careers-when-record-divided', records: ['career.tier_raised.v1', 'career.tier_lowered.v1'],
      dies: { 'before its command': 0, 'after its first append': 1, 'before its checkpoint': 3, 'after its checkpoint': 3 }, atLast: 3,
    }],
  },
  {
    what: 'a paper that its issuer denies', act: story.denyPaper,
    deaths: [{
      // No post rests on it any more: its second command finds nothing to do.
      process: 'lower-tier-when-prior-certificate-rejected', records: ['career.tier_lowered.v1'],
      dies: { 'before its command': 0, 'between its commands': 1, 'before its checkpoint': 1, 'after its checkpoint': 1 }, atLast: 1,
    }],
  },
  { what: 'somebody leaves', act: story.leave, deaths: [once('end-allowances-when-employment-ends', 'allowance.entitlement_ended.v1')] },
  { what: 'and comes back', act: story.comeBack, deaths: [once('resume-allowances-when-employment-starts', 'allowance.entitlement_started.v1')] },
  { what: 'a mentor agreement', act: story.signAgreement, deaths: [once('settle-mentor-allowance-when-agreement-moves', 'allowance.entitlement_started.v1')] },
  {
    what: 'somebody leaves who leads a team and learns', act: story.leaveWithPosts,
    deaths: [once('end-posts-when-employment-ends', 'career.team_leader_ended.v1'), once('end-agreements-when-employment-ends', 'career.mentor_agreement_ended.v1')],
  },
  { what: 'an apprentice rises', act: story.riseAsApprentice, deaths: [once('record-promotion-when-apprentice-rises', 'career.apprentice_promoted.v1')] },
  { what: 'a mentor falls', act: story.denyMentorsPaper, deaths: [once('end-agreements-when-mentor-falls', 'career.mentor_agreement_ended.v1')] },
  {
    what: 'a term runs out', first: story.beginShortPost, act: 'a day begins', to: story.TERM_OVER,
    deaths: [once('warn-of-term-review-when-day-begins', 'career.appointment_review_due.v1'), once('expire-appointments-when-day-begins', 'career.appointment_ended.v1')],
  },
];

/** A service starts and dies for each step; on a busy machine that takes seconds each time. */
const KILLS_WITHIN_MS = 600_000;
let running: TestService;
let told: story.Story;
let [services, infrastructure] = [] as unknown as [KilledServices, Infrastructure];
const kills = new Map<string, Step[]>();
/** All that the service has. */
let processes: string[] = [];

const counted = async (types: readonly string[]): Promise<number> => (await readToEnd(infrastructure.store, 0n, 1_000)).filter(({ type }) => types.includes(type)).length;
const settled = async (url: string): Promise<void> => expect((await new Client(url, running.admin.key).post('/v1/sandbox/clock', { to: '2026-11-02' })).status).toBe(201);

/** Everybody of the stage is held until the act is answered. */
async function acted({ act, to = story.LATER, first, deaths }: Stage): Promise<void> {
  const url = await services.start({ held: [] });
  await settled(url);
  await services.tell({ held: deaths.map(({ process }) => process) });
  const admin = new Client(url, running.admin.key);
  const { officer, second, regulator, approver } = told.batch;
  const [a, b, c, d] = [officer, second, regulator, approver].map(({ key }) => admin.as(key)) as [Client, Client, Client, Client];
  const people = { officer: a, second: b, regulator: c, approver: d };
  await first?.(people, told);
  // The day has begun when it is recorded; the answer would wait until all is done that it brings.
  if (act === 'a day begins') return void admin.post('/v1/sandbox/clock', { to }).catch(() => undefined);
  await act(people, told);
}

async function killed(stage: Stage): Promise<void> {
  const before = new Map<string, number>();
  for (const { process, records } of stage.deaths) before.set(process, await counted(records));
  await acted(stage);
  for (const [index, { process, records, dies }] of stage.deaths.entries()) {
    let stood: bigint | undefined;
    for (const [step, recorded] of Object.entries(dies) as [Step, number][]) {
      const order = { held: stage.deaths.slice(index + 1).map((each) => each.process), target: { process, step } };
      await (services.isAlive ? services.tell(order) : services.start(order));
      expect([process, step, await services.died(), (await counted(records)) - before.get(process)!]).toEqual([process, step, 'SIGKILL', recorded]);
      const stands = await positionOf(queryOf(infrastructure.projectors), process);
      expect([process, step, stands > (stood ??= stands)]).toEqual([process, step, step === 'after its checkpoint']);
      kills.set(process, [...(kills.get(process) ?? []), step]);
    }
  }
  await settled(await services.start({ held: [] }));
  for (const { process, records, atLast } of stage.deaths) expect([process, (await counted(records)) - before.get(process)!]).toEqual([process, atLast]);
}

beforeAll(async () => {
  running = await startTestService();
  told = await story.preparedStory(running);
  await running.service.stop();
  services = new KilledServices({ databaseUrl: running.databaseUrl, dataDir: running.dataDir, eventStoreDb: eventStoreDbFor(running.databaseUrl) });
  infrastructure = await openInfrastructure(settingsOn(running.databaseUrl, running.dataDir), TABLES);
}, PREPARED_WITHIN_MS);
afterAll(async () => {
  // Whatever there is of them, where the preparation failed.
  await services?.close();
  await infrastructure?.close();
  await running.drop();
});
/** Also of a stage that failed. */
afterEach(() => services.end());

it.each(STAGES)('$what: is done once in effect, wherever the service is killed', killed, KILLS_WITHIN_MS);

it('every read model equals one that is built anew, and every decision is made again as it was', async () => {
  const { ownerUrl, store, projectors, readers } = infrastructure;
  const rebuilding = new Rebuild({ ownerUrl, store, projectors, metadata: readers, options: { withoutRoles: false } });
  for (const projection of PROJECTIONS) {
    const compared = await rebuilding.compare(projection, () => undefined);
    expect([projection.name, compared?.tables.filter(({ isSame }) => !isSame)]).toEqual([projection.name, []]);
  }
  const service = await startService(settingsOn(running.databaseUrl, running.dataDir));
  await settled(service.url);
  processes = service.app.get(Engine).report().flatMap(({ name }) => (name.includes('-when-') ? name : []));
  await expectExplained(service.app).finally(() => service.stop());
});

it('there is no process that did not die', () => {
  const name = (each: string): string => each.padEnd(Math.max(...[...kills.keys()].map(({ length }) => length)));
  const rows = [...kills].map(([process, steps]) => [name(process), ...STEPS.map((step) => (steps.includes(step) ? 'killed' : '-').padEnd(step.length))].join(' | '));
  console.log([[name(''), ...STEPS].join(' | '), ...rows, `${[...kills.values()].flat().length} kills; - is a step that the process does not have`].join('\n'));
  expect([...kills.keys()].sort()).toEqual(processes.sort());
});
