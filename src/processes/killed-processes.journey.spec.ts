import { Client } from '../../test/support/client';
import { expectExplained } from '../../test/support/explained';
import { Step, STEPS } from '../../test/support/kill-plan';
import { NOT_KILLED_YET, Stage, STAGES } from '../../test/support/kill-stages';
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
  await first?.(people, told, admin);
  // The day has begun when it is recorded; the answer would wait until all is done that it brings.
  if (act === 'a day begins') return void admin.post('/v1/sandbox/clock', { to }).catch(() => undefined);
  await act(people, told, admin);
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
  console.log([[name(''), ...STEPS].join(' | '), ...rows, `${[...kills.values()].flat().length} kills; - is a step that the process does not have; owed: ${NOT_KILLED_YET.join(', ')}`].join('\n'));
  expect([...kills.keys(), ...NOT_KILLED_YET].sort()).toEqual(processes.sort());
});
