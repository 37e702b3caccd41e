import { join } from 'node:path';
import { TABLES } from '../app';
import type { Settings } from '../config/settings';
import { LINE_ID, RecomputedClosing, RecomputedClosings } from '../contexts/allowance/services';
import { openInfrastructure } from '../infrastructure.provider';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import { digestOf } from '../ledger/commitment.hash';
import { DerivedIds } from '../ledger/derived-ids.provider';
import type { TableOf } from '../projecting/projection';
import { LIVE_SCHEMA } from '../projecting/tables/read-models.schema';
import { TableWriter } from '../projecting/writing/table-writer';
import { shelve } from './shelved';

/**
 * `closings`: makes every closed month again from the log alone, as it was known at its closing, and says of each that differs
 * what. `--json` ends with one object. Exit code 1 where a month is not the same byte for byte. Nothing is changed.
 */
export async function closings(args: readonly string[], settings: Settings): Promise<number> {
  const keys = FileKeyStore.open(join(settings.dataDir, 'keys'), settings.masterKey);
  // Closing may tell something too; the tally is the last line all the same, for programs that read it.
  let tally: string | undefined;
  try {
    const infrastructure = await openInfrastructure(settings, TABLES);
    try {
      await shelve(infrastructure, keys.secrets);
      const ids = new DerivedIds(keys.secrets.idKey);
      const { store, readers } = infrastructure;
      const shapeOf = (table: TableOf): TableWriter => new TableWriter(readers.getMetadata(table as new () => object), LIVE_SCHEMA);
      return await tell(
        new RecomputedClosings(store, shapeOf, { lineIdOf: (identity) => ids.of(LINE_ID, identity), digestOf }),
        args.includes('--json'),
        (line) => (tally = line),
      );
    } finally {
      await infrastructure.close();
    }
  } finally {
    await keys.close();
    if (tally !== undefined) console.log(tally);
  }
}

async function tell(recomputed: RecomputedClosings, asJson: boolean, end: (line: string) => void): Promise<number> {
  const [began, tally] = [performance.now(), { closings: 0, lines: 0, same: 0, different: 0, altered: 0 }];
  for await (const closing of recomputed.all()) {
    tally.closings += 1;
    tally.lines += closing.lines;
    tally[closing.verdict] += 1;
    if (closing.verdict !== 'same') tellOne(closing, asJson);
  }
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const { closings, lines, same, different, altered } = tally;
  end(
    asJson
      ? JSON.stringify({ ...tally, seconds })
      : `closings: ${closings} of ${lines} lines in ${seconds} s: ${same} same, ${different} different, ${altered} altered`,
  );
  return same === closings ? 0 : 1;
}

function tellOne({ enterpriseId, period, verdict, recordedOnly, madeOnly }: RecomputedClosing, asJson: boolean): void {
  if (asJson) return console.log(JSON.stringify({ enterpriseId, period, verdict, recordedOnly, madeOnly }));
  console.log(
    [`${verdict}  ${enterpriseId} ${period}`, ...recordedOnly.map((part) => `  - ${part}`), ...madeOnly.map((part) => `  + ${part}`)].join(
      '\n',
    ),
  );
}
