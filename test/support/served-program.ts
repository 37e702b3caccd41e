import { Logger } from '@nestjs/common';
import { startService } from '../../src/app';
import type { Settings } from '../../src/config/settings';
import { settingsOn } from './service';

/* The whole service as a program of its own, for a test that kills it. */
export interface Place {
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly others: Partial<Settings>;
}

Logger.overrideLogger(false);
process.on(
  'message',
  ({ databaseUrl, dataDir, others }: Place) =>
    void startService(settingsOn(databaseUrl, dataDir, others)).then(({ url }) => process.send!({ url })),
);
// Nobody is left to tell it anything.
process.on('disconnect', () => process.exit());
