import { PROJECTIONS, TABLES } from '../app';
import type { Settings } from '../config/settings';
import { openInfrastructure } from '../infrastructure.provider';
import { ProjectionComparison, Rebuild } from '../projecting/rebuild.provider';

/** How often progress is printed: often enough to see it move, seldom enough to read. */
const PROGRESS_MS = 1_000;

/**
 * `rebuild --compare`: builds every read model anew beside the live one, from the log alone, and compares. Works on a
 * running and on a stopped ledger. Exit code 1 where a row differs.
 */
export async function rebuild(args: readonly string[], settings: Settings): Promise<number> {
  if (!args.includes('--compare')) throw new Error('rebuild needs --compare: builds the read models beside the live ones and compares them');
  const infrastructure = await openInfrastructure(settings, TABLES);
  try {
    const { ownerUrl, store, projectors } = infrastructure;
    const compared = await new Rebuild(ownerUrl, store, projectors, settings).compare(PROJECTIONS, progressPrinter());
    for (const line of compared.flatMap(linesOf)) console.log(line);
    const different = compared.flatMap(({ tables }) => tables).filter(({ isSame }) => !isSame).length;
    console.log(different === 0 ? 'rebuild: every read model equals the log' : `rebuild: ${different} table(s) differ`);
    return different === 0 ? 0 : 1;
  } finally {
    await infrastructure.close();
  }
}

const linesOf = ({ projection, position, tables }: ProjectionComparison): string[] =>
  tables.map(({ table, liveRows, rebuiltRows, isSame }) => `${isSame ? 'same' : 'DIFFERENT'}  ${projection} ${table}: ${liveRows} live, ${rebuiltRows} rebuilt, at position ${position}`);

function progressPrinter(): (projection: string, position: bigint) => void {
  let last = performance.now();
  return (projection, position) => {
    if (performance.now() - last < PROGRESS_MS) return;
    last = performance.now();
    console.log(`  ${projection}: ${position}`);
  };
}
