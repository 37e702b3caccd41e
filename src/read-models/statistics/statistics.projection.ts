import { projection } from '../../projecting/projection';
import { StatBatchRow, StatCandidacyRow } from './assessed.entity';
import { assessed } from './assessed.projection';
import { StatEnterpriseRow, StatFilingRow, StatHeadcountRow } from './filed.entity';
import { filed } from './filed.projection';
import { StatHoldingRow } from './holding.entity';
import { holdings } from './holding.projection';
import { people } from './people.projection';
import { StatEmploymentRow, StatJoinedRow, StatWorkerRow } from './person.entity';
import { StatHolderRow, StatPeopleTallyRow } from './profile.entity';
import { StatAwardTallyRow, StatCandidacyTallyRow } from './tally.entity';

/**
 * What figures are made of, on both time axes: sums are asked of the rows themselves, as they were believed at any moment, for
 * nobody could make thousands of them again while somebody waits (ADR 88).
 */
export const statistics = projection({
  name: 'statistics',
  version: 3,
  tables: [
    StatBatchRow,
    StatCandidacyRow,
    StatHoldingRow,
    StatFilingRow,
    StatHeadcountRow,
    StatEmploymentRow,
    StatJoinedRow,
    StatWorkerRow,
    StatEnterpriseRow,
    StatAwardTallyRow,
    StatCandidacyTallyRow,
    StatHolderRow,
    StatPeopleTallyRow,
  ],
  on: [...assessed, ...holdings, ...filed, ...people],
});
