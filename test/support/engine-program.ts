import { Logger } from '@nestjs/common';
import { Engine } from '../../src/projecting/engine/engine.provider';
import { VersionedProjection } from '../../src/projecting/engine/versioned-projection.provider';
import { openTallies, tallies } from './tallies';

/** An engine of its own on the database given, which says when it begins and when it ceases to own the readers. */
export type Owning = { readonly owns: boolean };
const LOOK_MS = 5;

async function main(url: string): Promise<void> {
  Logger.overrideLogger(false);
  const opened = await openTallies(url);
  const engine = new Engine(opened.store, opened.pool);
  engine.add([new VersionedProjection(opened.site, tallies())], []);
  engine.start();
  let owned = false;
  process.send!({ owns: false });
  setInterval(() => {
    if (engine.isOwner !== owned) process.send!({ owns: (owned = engine.isOwner) });
  }, LOOK_MS);
}

void main(process.argv[3]!);
