import { on, projection } from '../../../projecting/projection';
import { AwardRecorded, AwardWithdrawn } from '../award.events';
import { AwardRow } from './award-register.entity';

/** The register of honours and competitions. */
export const awardRegister = projection({
  name: 'catalogue.award-register',
  version: 1,
  tables: [AwardRow],
  on: [
    on(AwardRecorded, ({ data, position, revision }, rows) => {
      const { nameVersion: _, evidence: _e, ...award } = data;
      rows.of(AwardRow).put({ ...award, withdrawnFrom: null, recordedPosition: String(position), revision });
    }),
    on(AwardWithdrawn, async ({ data: { awardId, fromOn }, revision }, rows) => {
      await rows.of(AwardRow).alter({ awardId }, { withdrawnFrom: fromOn, revision });
    }),
  ],
});
