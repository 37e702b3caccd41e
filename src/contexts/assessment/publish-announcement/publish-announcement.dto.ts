import { DayField, HashField, IntegerField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';

/** A fee of one assessment, in fen: 100,000 yuan is above any that was seen. */
const MAX_FEE_FEN = 10_000_000;

export class PublishAnnouncementBody {
  @DayField({ optional: true, description: 'Last day of registration; absent: until it is closed', example: '2026-11-20' })
  registrationUntil?: Day;

  @IntegerField(0, MAX_FEE_FEN, { description: 'Fee in fen', example: 12_000 })
  feeMinor!: number;

  @HashField({ description: 'SHA-256 of the announcement as it was put up' })
  documentSha256!: string;
}
