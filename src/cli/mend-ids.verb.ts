import { TABLES } from '../app';
import type { Settings } from '../config/settings';
import { openInfrastructure } from '../infrastructure.provider';
import { asOwner } from '../projecting/tables/owner-connection.provider';
import { IdRunMender } from '../sealing/ids/id-run-mender.adapter';

/** `mend-ids`: makes the runs by which events are found by their ids again where they are not what the log gives, while the service runs or not. */
export async function mendIds(_args: readonly string[], settings: Settings): Promise<number> {
  const infrastructure = await openInfrastructure(settings, TABLES);
  try {
    const { checked, made } = await asOwner(infrastructure.ownerUrl, (owner) => new IdRunMender(owner).mend());
    console.log(`mend-ids: ${checked} runs of ids looked at, ${made} made again`);
    return 0;
  } finally {
    await infrastructure.close();
  }
}
