import {
  ChoiceField,
  ChoicesField,
  DayField,
  IntegerField,
  ListField,
  PatternField,
  TradeField,
  UuidField,
} from '../../../../http/requests/fields.decorator';
import type { Day } from '../../../../kernel/day';
import { CERTIFIED_LEVELS, CertifiedLevel } from '../../../../kernel/level';
import type { Uuid } from '../../../../kernel/uuid';
import { Part, PARTS } from '../../terms';
import { MAX_ROOMS, MAX_SEATS } from '../sitting.events';

const CODE = /^[A-Za-z0-9][A-Za-z0-9._@:/-]{0,79}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export class RoomBody {
  @PatternField(CODE, { description: 'Number of the room', example: 'A-101' })
  room!: string;

  @IntegerField(1, MAX_SEATS, { example: 30 })
  seats!: number;
}

export class ScheduleSittingBody {
  @ChoiceField(PARTS, { example: 'THEORY' })
  part!: Part;

  @DayField({ description: 'The day of the sitting, not before that of the assessment', example: '2026-11-21' })
  on!: Day;

  @PatternField(TIME, { description: 'Beijing time', example: '09:00' })
  from!: string;

  @PatternField(TIME, { description: 'Beijing time', example: '10:30' })
  until!: string;

  @PatternField(CODE, { description: 'The site', example: 'SITE-1' })
  siteCode!: string;

  @UuidField({ optional: true, description: 'The enterprise of the chain whose site it is; absent: an own site' })
  hostEnterpriseId?: Uuid;

  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { example: '6-18-01-01' })
  occupationCode!: string;

  @TradeField({ optional: true, description: 'Trade (工种)', example: '数控车工' })
  trade?: string;

  @ChoicesField(CERTIFIED_LEVELS, { max: CERTIFIED_LEVELS.length, example: ['SENIOR'] })
  levels!: CertifiedLevel[];

  @ListField(() => RoomBody, { max: MAX_ROOMS })
  rooms!: RoomBody[];
}
