import { ChoiceField, ChoicesField, PartField, PatternField, TextField, UuidField, WordsField } from '../http/requests/fields.decorator';
import type { Uuid } from '../kernel/uuid';
import { codeField } from '../kernel/fields';
import { Level, LEVELS } from '../kernel/level';
import { ENTERPRISE_ROLES, EnterpriseRole } from './audience';
import { KEY_AUDIENCES, KeyAudience } from './key-binding';
import { MAX_SCOPES, SCOPES } from './scopes';

/** OpenID Connect Core, section 2: at most 255 characters of ASCII. */
export const SUBJECT = /^[\x21-\x7e]{1,255}$/;
const MAX_NAME_CODE_POINTS = 50;
/** Characters of an instant with microseconds and an offset. */
const MAX_MOMENT_CHARACTERS = 32;

export class KeyPersonBody {
  @WordsField(MAX_NAME_CODE_POINTS, { description: 'Kept in the vault', example: '王经办' })
  name!: string;

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$/, {
    optional: true,
    description: 'Account or staff number; the same account is the same person. Absent: the name stands for it',
  })
  account?: string;

  @PatternField(SUBJECT, {
    optional: true,
    description:
      'Where there is a provider of identities: the account of the person there, as "sub" of its tokens; key and token are then one person',
  })
  subject?: string;
}

export class CreateKeyBody {
  @ChoiceField(KEY_AUDIENCES)
  audience!: KeyAudience;

  @UuidField({ optional: true, description: 'For enterprise, payroll and partner' })
  enterpriseId?: Uuid;

  @PatternField(/^(\d{2}){1,3}$/, {
    optional: true,
    description: 'For regulator, inspector, union and lead of a chain: prefix of division codes',
    example: '3208',
  })
  region?: string;

  @ChoicesField(ENTERPRISE_ROLES, {
    optional: true,
    max: ENTERPRISE_ROLES.length,
    description: 'For a person of an enterprise; absent: all of them',
  })
  roles?: readonly EnterpriseRole[];

  @ChoiceField(LEVELS, {
    optional: true,
    description: 'For regulator and inspector: the highest level supervised; absent: all',
    example: 'SENIOR_TECHNICIAN',
  })
  upToLevel?: Level;

  @PatternField(new RegExp(codeField().pattern ?? ''), {
    optional: true,
    description: 'For the lead of a chain or an association: the industrial chain (产业链)',
    example: 'CARBON-FIBRE',
  })
  chainCode?: string;

  @UuidField({ optional: true, description: 'For a partner school or host site: its cohort or its sitting' })
  subjectId?: Uuid;

  @PartField(() => KeyPersonBody, { optional: true, description: 'A natural person; either this or system' })
  person?: KeyPersonBody;

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, {
    optional: true,
    description: 'A system: it may read and write, but never approve',
    example: 'payroll',
  })
  system?: string;

  @ChoicesField(SCOPES, {
    optional: true,
    max: MAX_SCOPES,
    description: 'What it is limited to within its audience; without limits unless told',
  })
  scopes?: string[];

  @TextField(MAX_MOMENT_CHARACTERS, {
    optional: true,
    description: 'When it ends: an instant with its offset, or a day, to its end in Beijing; never unless told',
    example: '2027-12-31',
  })
  expiresAt?: string;
}
