import { ChoiceField, ChoicesField, NameField, PartField, PatternField, TextField, UuidField } from '../http/fields.decorator';
import type { Uuid } from '../kernel/uuid';
import type { KeyAudience } from './key-binding';
import { MAX_SCOPES, SCOPES } from './scopes';

const KEY_AUDIENCES = ['admin', 'regulator', 'enterprise', 'payroll', 'auditor'] as const satisfies readonly KeyAudience[];
const MAX_NAME_CODE_POINTS = 50;
/** Characters of an instant with microseconds and an offset. */
const MAX_MOMENT_CHARACTERS = 32;

export class KeyPersonBody {
  @NameField(MAX_NAME_CODE_POINTS, { description: 'Kept in the vault', example: '王经办' })
  name!: string;

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$/, { optional: true, description: 'Account or staff number; the same account is the same person. Absent: the name stands for it' })
  account?: string;
}

export class CreateKeyBody {
  @ChoiceField(KEY_AUDIENCES)
  audience!: KeyAudience;

  @UuidField({ optional: true, description: 'For enterprise and payroll' })
  enterpriseId?: Uuid;

  @PatternField(/^(\d{2}){1,3}$/, { optional: true, description: 'For a regulator: prefix of division codes', example: '3208' })
  region?: string;

  @PartField(() => KeyPersonBody, { optional: true, description: 'A natural person; either this or system' })
  person?: KeyPersonBody;

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { optional: true, description: 'A system: it may read and write, but never approve', example: 'payroll' })
  system?: string;

  @ChoicesField(SCOPES, { optional: true, max: MAX_SCOPES, description: 'What it is limited to within its audience; without limits unless told' })
  scopes?: string[];

  @TextField(MAX_MOMENT_CHARACTERS, { optional: true, description: 'When it ends: an instant with its offset, or a day, to its end in Beijing; never unless told', example: '2027-12-31' })
  expiresAt?: string;
}
