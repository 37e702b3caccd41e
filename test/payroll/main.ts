import 'reflect-metadata';
import { TABLES } from '../../src/app';
import { parseSettings } from '../../src/config/settings';
import { openInfrastructure } from '../../src/infrastructure.provider';
import { closedFen, closedLines, differing, recount } from './recount';

/**
 * `npm run payroll -- --data DIR`: counts the payroll of a ledger again in SQL over its stored events, tells where closed
 * months and what is due part, and ends with the tally. Exit code 1 on a difference. Works while the service runs or not.
 */
async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--data');
  const settings = parseSettings({ ...process.env, ...(at >= 0 && args[at + 1] ? { DATA_DIR: args[at + 1] } : {}) });
  if (settings.eventStoreDb) throw new Error('the log is in EventStoreDB: there is no SQL to count it with');
  const infrastructure = await openInfrastructure(settings, TABLES);
  try {
    const began = performance.now();
    const counted = await recount(infrastructure.ownerUrl);
    const wrong = differing(counted);
    for (const { enterprise, month, item, dueFen, closedFen: closed } of wrong)
      console.log(`${enterprise} ${month} ${item}: due ${dueFen}, closed ${closed}`);
    const months = new Set(counted.map(({ enterprise, month }) => `${enterprise} ${month}`)).size;
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    console.log(
      `payroll: ${months} months of ${new Set(counted.map(({ enterprise }) => enterprise)).size} enterprises, ${closedLines(counted)} lines, ${closedFen(counted)} fen, counted again in ${seconds} s: ${wrong.length} differ`,
    );
    return wrong.length === 0 ? 0 : 1;
  } finally {
    await infrastructure.close();
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (fault: Error) => {
    console.error(fault.message);
    process.exit(1);
  },
);
