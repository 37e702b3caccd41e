import { Infrastructure, openInfrastructure } from '../../../src/infrastructure.provider';
import { PROJECTIONS, startService, TABLES } from '../../../src/app';
import { positionOf } from '../../../src/projecting/writing/checkpoints';
import { queryOf } from '../../../src/projecting/database';
import { Engine } from '../../../src/projecting/engine/engine.provider';
import { Rebuild } from '../../../src/projecting/building/rebuild.provider';
import { readToEnd } from '../../contract/appends';
import { CertifiedBatch, PREPARED_WITHIN_MS } from '../stories/certified-batch';
import { Client } from '../callers/client';
import { expectExplained } from '../stories/explained';
import { Step, STEPS } from './kill-plan';
import type { Deaths, People, Stage } from './kill-stage';
import { KilledServices } from './killed-services';
import { settingsOn, startTestService, TestService } from '../service';
import { eventStoreDbFor } from '../logs/store-of-log';

/** A service starts and dies for each step; on a busy machine that takes seconds each time. */
const KILLS_WITHIN_MS = 600_000;
/**
 * Before its command nothing of a process is done, and behind its checkpoint nothing is left to do, whichever it is: the first of a story dies
 * there for all. KILLS=all has each die there too.
 */
const ALIKE: readonly Step[] = ['before its command', 'after its checkpoint'];
const EVERYWHERE = process.env.KILLS === 'all';
type Prepared = { readonly batch: CertifiedBatch };
type Prepare<Story> = (running: TestService) => Promise<Story>;

/** One ledger, on which a service dies again and again while a story goes on. */
class KilledPlay<Story extends Prepared> {
  readonly kills = new Map<string, Step[]>();
  private constructor(
    private readonly running: TestService,
    private readonly story: Story,
    private readonly services: KilledServices,
    private readonly infrastructure: Infrastructure,
  ) {}

  static async prepared<Story extends Prepared>(prepare: Prepare<Story>): Promise<KilledPlay<Story>> {
    const running = await startTestService();
    const { databaseUrl, dataDir, service, drop } = running;
    try {
      const story = await prepare(running);
      await service.stop();
      const services = new KilledServices({ databaseUrl, dataDir, eventStoreDb: eventStoreDbFor(databaseUrl) });
      return new KilledPlay(running, story, services, await openInfrastructure(settingsOn(databaseUrl, dataDir), TABLES));
    } catch (fault) {
      await service.stop();
      await drop();
      throw fault;
    }
  }
  async close(): Promise<void> {
    await this.services.close();
    await this.infrastructure.close();
    await this.running.drop();
  }
  /** Of a stage that failed nothing lives on into the next one. */
  async killed(stage: Stage<Story>): Promise<void> {
    try {
      await this.diesIn(stage);
    } catch (fault) {
      await this.services.end();
      throw fault;
    }
  }

  private async diesIn(stage: Stage<Story>): Promise<void> {
    const before = new Map<string, number>();
    for (const { process, records } of stage.deaths) before.set(process, await this.counted(records));
    const recorded = async ({ process, records }: Deaths): Promise<number> => (await this.counted(records)) - before.get(process)!;
    await this.acted(stage);
    for (const [index, deaths] of stage.deaths.entries())
      await this.diesOnce(deaths, stage.deaths.slice(index + 1), () => recorded(deaths));
    await this.settled(await this.services.start({ held: [] }));
    for (const deaths of stage.deaths) expect([deaths.process, await recorded(deaths)]).toEqual([deaths.process, deaths.atLast]);
  }

  /** At each of its steps that is its own ({@link ALIKE}) once; those of the later turns are held. */
  private async diesOnce({ process, dies, records }: Deaths, later: readonly Deaths[], recorded: () => Promise<number>): Promise<void> {
    let stood: bigint | undefined;
    const isFirst = this.kills.size === 0;
    for (const [step, expected] of Object.entries(dies) as [Step, number][]) {
      if (ALIKE.includes(step) && !isFirst && !EVERYWHERE) continue;
      const order = { held: later.map((each) => each.process), target: { process, step, isSilent: records.length === 0 } };
      await (this.services.isAlive ? this.services.tell(order) : this.services.start(order));
      expect([process, step, await this.services.died(), await recorded()]).toEqual([process, step, 'SIGKILL', expected]);
      const stands = await positionOf(queryOf(this.infrastructure.projectors), process);
      expect([process, step, stands > (stood ??= stands)]).toEqual([process, step, step === 'after its checkpoint']);
      this.kills.set(process, [...(this.kills.get(process) ?? []), step]);
    }
  }

  /** Everybody of the stage is held until the act is answered. */
  private async acted({ act, first, deaths }: Stage<Story>): Promise<void> {
    // The one that ended the stage before has nobody held and nothing left to do.
    const url = await (this.services.isAlive ? this.services.tell({ held: [] }) : this.services.start({ held: [] }));
    await this.settled(url);
    await this.services.tell({ held: deaths.map(({ process }) => process) });
    const admin = new Client(url, this.running.admin.key);
    const { officer, second, regulator, approver } = this.story.batch;
    const people: People = {
      officer: admin.as(officer.key),
      second: admin.as(second.key),
      regulator: admin.as(regulator.key),
      approver: admin.as(approver.key),
    };
    await first?.(people, this.story, admin);
    // The day has begun when it is recorded; the answer would wait until all is done that it brings.
    if ('dayBegins' in act) void admin.post('/v1/sandbox/clock', { to: act.dayBegins }).catch(() => undefined);
    else await act(people, this.story, admin);
  }

  /** Every read model equals one that is built anew, and every decision is made again as it was. @returns all processes that the service has */
  async judged(look: (people: Pick<People, 'officer'>, story: Story) => Promise<void>): Promise<string[]> {
    await this.services.end();
    const { ownerUrl, store, projectors, readers } = this.infrastructure;
    const rebuilding = new Rebuild({ ownerUrl, store, projectors, metadata: readers, options: { withoutRoles: false } });
    for await (const { projection, comparison } of rebuilding.compareEach(PROJECTIONS, () => undefined)) {
      expect([projection.name, comparison?.tables.filter(({ isSame }) => !isSame)]).toEqual([projection.name, []]);
    }
    const service = await startService(settingsOn(this.running.databaseUrl, this.running.dataDir));
    try {
      await this.settled(service.url);
      await look({ officer: new Client(service.url, this.story.batch.officer.key) }, this.story);
      await expectExplained(service.app);
      return service.app
        .get(Engine)
        .report()
        .flatMap(({ name }) => (name.includes('-when-') ? name : []));
    } finally {
      await service.stop();
    }
  }

  private counted = async (types: readonly string[]): Promise<number> =>
    (await readToEnd(this.infrastructure.store, 0n, 1_000)).filter(({ type }) => types.includes(type)).length;
  /** Without a day the clock stands, and is answered when all is done that was to be done. */
  private settled = async (url: string): Promise<void> =>
    expect((await new Client(url, this.running.admin.key).post('/v1/sandbox/clock', {})).status).toBe(201);
}

export interface Played<Story> {
  readonly prepare: Prepare<Story>;
  readonly stages: readonly Stage<Story>[];
  /** Processes that die in the stages of another file. */
  readonly elsewhere: readonly string[];
  /** What the story must have come to. */
  readonly comesTo?: (people: Pick<People, 'officer'>, story: Story) => Promise<void>;
}

/** Plays the stages one after the other; every process that the service has must have died here or elsewhere. */
export function itSurvives<Story extends Prepared>({ prepare, stages, elsewhere, comesTo = async () => undefined }: Played<Story>): void {
  let play: KilledPlay<Story>;
  let processes: string[] = [];
  beforeAll(async () => void (play = await KilledPlay.prepared(prepare)), PREPARED_WITHIN_MS);
  afterAll(() => play?.close());

  it.each(stages)('$what: is done once in effect, wherever the service is killed', (stage) => play.killed(stage), KILLS_WITHIN_MS);
  it('every read model equals one that is built anew, and every decision is made again as it was', async () =>
    void (processes = await play.judged(comesTo)));
  it('there is no process that did not die', () => {
    console.log(tableOf(play.kills));
    expect([...new Set([...play.kills.keys(), ...elsewhere])].sort()).toEqual(processes.sort());
  });
}

function tableOf(kills: ReadonlyMap<string, readonly Step[]>): string {
  const name = (each: string): string => each.padEnd(Math.max(...[...kills.keys()].map(({ length }) => length)));
  const rows = [...kills].map(([process, steps]) =>
    [name(process), ...STEPS.map((step) => (steps.includes(step) ? 'killed' : '-').padEnd(step.length))].join(' | '),
  );
  return [
    [name(''), ...STEPS].join(' | '),
    ...rows,
    `${[...kills.values()].flat().length} kills; - is a step that the process does not have`,
  ].join('\n');
}
