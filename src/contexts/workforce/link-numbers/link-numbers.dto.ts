import { ChoiceField, DayField, PatternField, PatternsField, UuidField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';

export const EMPLOYEE_NO = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,31}$/;
/** Numbers in one call, an answer for each; a payroll of 5,000 sends five. */
export const MAX_NUMBERS = 1_000;

class NumberOfWorkerBody {
  @PatternField(EMPLOYEE_NO, { description: "Payroll's own sign for the person, leading zeros kept", example: 'W0001' })
  employeeNo!: string;

  @UuidField()
  workerId!: Uuid;
}

export class LinkNumberBody extends NumberOfWorkerBody {
  @DayField({ description: 'The first day on which the number means this worker; it may lie back' })
  fromOn!: Day;
}

export class ReleaseNumberBody extends NumberOfWorkerBody {
  @DayField({ description: 'The last day on which it does' })
  lastOn!: Day;
}

export class NameNumbersBody {
  @PatternsField(EMPLOYEE_NO, {
    min: 1,
    max: MAX_NUMBERS,
    description: 'The same list may be sent every month: a number that is paid already is no news',
    example: ['W0001', 'W0002'],
  })
  employeeNos!: string[];

  @DayField({ description: 'Payroll pays them from this day on', example: '2026-11-01' })
  fromOn!: Day;
}

export class DropNumbersBody {
  @PatternsField(EMPLOYEE_NO, { min: 1, max: MAX_NUMBERS, example: ['W0009'] })
  employeeNos!: string[];

  @DayField({
    description: 'The last day on which payroll pays them; a day before the first takes back what was sent by mistake',
    example: '2026-11-30',
  })
  lastOn!: Day;
}

export const LINK_IMPORT_MODES = ['dryRun', 'apply'] as const;
export class ImportLinksQuery {
  @ChoiceField(LINK_IMPORT_MODES, {
    optional: true,
    description: 'dryRun unless told: says what would become of each row, and records nothing',
    example: 'dryRun',
  })
  mode?: (typeof LINK_IMPORT_MODES)[number];

  @DayField({ description: 'From when on the numbers mean the people of the sheet, where a row names no day of its own' })
  fromOn!: Day;
}
