import { rmSync } from 'node:fs';
import { RECORDING } from './answers/answer-book';
import { mergeAnswers } from './answers/merge-answers';
import { searchRun } from './callers/search-run';
import { dropTemplate } from './started-database';
import { takeTestServer } from './test-server';

/** A server that was named from outside is not ours to stop. */
export default async function stopPostgres(): Promise<void> {
  if (RECORDING) mergeAnswers(RECORDING);
  const kept = takeTestServer();
  if (!kept && process.env.TEST_DATABASE_URL) await dropTemplate();
  if (kept) {
    delete process.env.TEST_DATABASE_URL;
    await kept.server.stop();
    rmSync(kept.dataDir, { recursive: true, force: true });
  }
  // Last, so that nothing is left behind by a run that has failed.
  searchRun();
}
