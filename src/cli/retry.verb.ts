import { TABLES } from '../app';
import type { Settings } from '../config/settings';
import { openInfrastructure } from '../infrastructure.provider';
import { queryOf } from '../projecting/database';
import { Hold, liftHolds } from '../projecting/engine/holds';
import { namesOf } from './words';

/**
 * `retry [name]`: tells the running service to try again what it holds, all of it or one projection or process. The word is
 * a row taken away, which the instance that drives the readers sees within a second; one that starts later tries by itself.
 */
export async function retry(args: readonly string[], settings: Settings): Promise<number> {
  const names = namesOf(args);
  const infrastructure = await openInfrastructure(settings, TABLES);
  try {
    const lifted: Hold[] = [];
    for (const name of names.length === 0 ? [null] : names) lifted.push(...(await liftHolds(queryOf(infrastructure.projectors), name)));
    for (const { name, state, position, reason } of lifted) console.log(`retry: ${name} was ${state} at position ${position}: ${reason}`);
    if (lifted.length === 0) console.log(names.length === 0 ? 'retry: nothing is held' : `retry: ${names.join(', ')} is not held`);
    return lifted.length === 0 && names.length > 0 ? 1 : 0;
  } finally {
    await infrastructure.close();
  }
}
