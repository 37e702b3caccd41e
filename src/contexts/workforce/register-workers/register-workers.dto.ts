import { ChoiceField, ListField, PatternField, PersonNameField } from '../../../http/requests/fields.decorator';

/** One call is one answer that a person waits for; more come as a roster. */
export const MAX_ITEMS = 200;
const ID_TYPES = ['RESIDENT_ID'] as const;

export class RegisterWorkerBody {
  @PersonNameField({ example: '胡剑' })
  name!: string;

  @ChoiceField(ID_TYPES, { optional: true, description: 'RESIDENT_ID unless told' })
  idType?: (typeof ID_TYPES)[number];

  @PatternField(/^[\dXx]{15,18}$/, {
    description: 'Kept in the vault alone; never in an event, an address or a log',
    example: '320899198607115493',
  })
  idNumber!: string;

  @PatternField(/^\+?[\d -]{5,20}$/, { optional: true })
  phone?: string;

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,31}$/, {
    optional: true,
    description: "The enterprise's own sign for the person",
    example: 'W0001',
  })
  employeeNo?: string;
}

export class WorkerItemBody extends RegisterWorkerBody {
  @PatternField(/^[A-Za-z0-9._-]{1,64}$/, {
    optional: true,
    description: 'The same key twice in one call: equal items are registered once, of different ones the second is refused',
    example: 'row-1',
  })
  itemKey?: string;
}

export class RegisterWorkersBody {
  @ListField(() => WorkerItemBody, { max: MAX_ITEMS })
  items!: WorkerItemBody[];
}
