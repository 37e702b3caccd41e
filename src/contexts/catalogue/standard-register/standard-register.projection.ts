import { on, projection } from '../../../projecting/projection';
import { NormMapped, StandardPublished } from '../standard.events';
import { StandardVersionRow } from './standard-register.entity';

/** Every version of every standard. */
export const standardRegister = projection({
  name: 'catalogue.standard-register',
  version: 1,
  tables: [StandardVersionRow],
  on: [
    on(StandardPublished, ({ data, position }, rows) => {
      const { standardKey, version, standardCode, kind, enterpriseId, occupationCode, trade, validFrom, levels } = data;
      rows.of(StandardVersionRow).put({
        standardKey,
        version,
        standardCode,
        kind,
        enterpriseId,
        occupationCode,
        trade,
        validFrom,
        levels: levels.map(({ level }) => level),
        gaps: null,
        publishedPosition: String(position),
      });
    }),
    on(NormMapped, async ({ data: { standardKey, version, gaps } }, rows) => {
      await rows.of(StandardVersionRow).alter({ standardKey, version }, { gaps: gaps.length });
    }),
  ],
});
