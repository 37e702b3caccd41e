import { PROJECTIONS, TABLES } from '../app';
import type { Settings } from '../config/settings';
import { Refused } from '../http/problems/refused';
import { openInfrastructure } from '../infrastructure.provider';
import { refuse } from '../kernel/refusal';
import type { EventStore } from '../ledger/event-store.port';
import type { ToldOfWaiting } from '../projecting/building/build-lock.provider';
import { BuildUnderWay } from '../projecting/building/build-under-way';
import type { ProjectionComparison, TableComparison } from '../projecting/building/comparison';
import type { Projection } from '../projecting/projection';
import { Rebuild } from '../projecting/building/rebuild.provider';
import type { Progress } from '../projecting/building/together-build.provider';
import { tellingProgress } from './progress';
import { chosen, namesOf } from './words';

/**
 * `rebuild [names]`: builds read models anew beside the live ones, from one reading of the log, and puts them in their place; what
 * was live is kept. `--compare` compares and switches nothing: exit code 1 where a row differs. `--back` takes what was
 * kept, `--drop-kept` lets it go. All work while the service runs or not. Who compares waits for another that builds or compares.
 * @throws Refused READ_MODEL_BUILD_UNDER_WAY where somebody else builds or compares what would be put in place
 */
export async function rebuild(args: readonly string[], settings: Settings): Promise<number> {
  const projections = chosen(PROJECTIONS, namesOf(args));
  const infrastructure = await openInfrastructure(settings, TABLES);
  try {
    const { ownerUrl, store, projectors, readers } = infrastructure;
    const rebuilding = new Rebuild({ ownerUrl, store, projectors, metadata: readers, options: settings });
    if (args.includes('--drop-kept')) return await dropKept(rebuilding, projections);
    if (args.includes('--compare')) return await compareAll(rebuilding, projections, store);
    return await (args.includes('--back') ? takeBackAll : replaceAll)(rebuilding, projections, store);
  } catch (fault) {
    throw fault instanceof BuildUnderWay ? new Refused(refuse('READ_MODEL_BUILD_UNDER_WAY', { projection: fault.projection })) : fault;
  } finally {
    await infrastructure.close();
  }
}

const waiting: ToldOfWaiting = (projection, what) =>
  console.log(
    what === 'waits'
      ? `rebuild: waits until ${projection} is no longer built or compared by another process`
      : `rebuild: ${projection} is not compared: another process still builds or compares it`,
  );

async function dropKept(rebuilding: Rebuild, projections: readonly Projection[]): Promise<number> {
  await rebuilding.dropKept(projections);
  console.log('rebuild: what was live before the last switch is gone');
  return 0;
}

async function compareAll(rebuilding: Rebuild, projections: readonly Projection[], store: EventStore): Promise<number> {
  let different = 0;
  for await (const { projection, comparison } of rebuilding.compareEach(projections, await progressPrinter(projections, store), waiting)) {
    tell(projection, comparison);
    different += comparison ? comparison.tables.filter(({ isSame }) => !isSame).length : projection.tables.length;
  }
  console.log(different === 0 ? 'rebuild: every read model equals the log' : `rebuild: ${different} table(s) differ`);
  return different === 0 ? 0 : 1;
}

async function replaceAll(rebuilding: Rebuild, projections: readonly Projection[], store: EventStore): Promise<number> {
  for await (const { projection, comparison } of rebuilding.replaceEach(projections, await progressPrinter(projections, store)))
    tellSwitched(projection, comparison);
  return 0;
}

async function takeBackAll(rebuilding: Rebuild, projections: readonly Projection[], store: EventStore): Promise<number> {
  for (const projection of projections)
    tellSwitched(projection, await rebuilding.takeBack(projection, await progressPrinter([projection], store)));
  return 0;
}

function tellSwitched(projection: Projection, comparison: ProjectionComparison | undefined): void {
  tell(projection, comparison);
  console.log(`switched  ${projection.name} version ${projection.version}; what was live before is kept`);
}

function tell({ name }: Projection, compared: ProjectionComparison | undefined): void {
  if (!compared) return console.log(`not comparable  ${name}: the live rows are of another version, or further on`);
  if (compared.tables.length === 0) return console.log(`nothing yet  ${name}: no service has projected it on this ledger`);
  for (const table of compared.tables) console.log(lineOf(compared, table));
}

const lineOf = (
  { projection, position }: ProjectionComparison,
  { table, liveRows, rebuiltRows, isSame, digest }: TableComparison,
): string =>
  `${isSame ? 'same' : 'DIFFERENT'}  ${projection} ${table}: ${liveRows} live, ${rebuiltRows} rebuilt, at position ${position}, digest ${digest.slice(0, 16)}`;

async function progressPrinter(projections: readonly Projection[], store: EventStore): Promise<Progress> {
  const what = projections.length === 1 ? projections[0]!.name : `${projections.length} read models`;
  return tellingProgress((await store.head()).position, (line) => console.log(`  ${what}: ${line}`));
}
