import { codeField } from '../../kernel/fields';
import { LEVELS } from '../../kernel/level';
import { isUuid } from '../../kernel/uuid';
import { ENTERPRISE_ROLES } from '../audience';
import { SCOPES } from '../scopes';

/** What binds or limits whoever comes, besides the audience: the members of a key. */
export const PARTS = ['enterpriseId', 'region', 'roles', 'upToLevel', 'chainCode', 'subjectId', 'scopes'] as const;
export type Part = (typeof PARTS)[number];
type Value = string | readonly string[];

const SEVERAL: readonly Part[] = ['roles', 'scopes'];
export const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name);
export const isOfSeveral = (part: Part): boolean => SEVERAL.includes(part);

const eachOf =
  (known: readonly string[]) =>
  (value: Value): boolean =>
    Array.isArray(value) && value.length > 0 && value.every((each) => known.includes(each as string));
const matches =
  (pattern: RegExp) =>
  (value: Value): boolean =>
    typeof value === 'string' && pattern.test(value);
const CHECKS: Readonly<Record<Part, (value: Value) => boolean>> = {
  enterpriseId: (value) => typeof value === 'string' && isUuid(value),
  region: matches(/^(\d{2}){1,3}$/),
  roles: eachOf(ENTERPRISE_ROLES),
  upToLevel: (value) => (LEVELS as readonly unknown[]).includes(value),
  chainCode: matches(new RegExp(codeField().pattern!)),
  subjectId: (value) => typeof value === 'string' && isUuid(value),
  scopes: eachOf(SCOPES),
};

/** True where the value is none of its part. */
export const partFault = (part: Part, value: Value): boolean => !CHECKS[part](value);
/** Something of the kind, to try a grant with before anybody comes. */
export const SPECIMENS: Readonly<Record<Part, Value>> = {
  enterpriseId: '00000000-0000-4000-8000-000000000000',
  region: '32',
  roles: [ENTERPRISE_ROLES[0]],
  upToLevel: LEVELS[0]!,
  chainCode: 'CHAIN',
  subjectId: '00000000-0000-4000-8000-000000000000',
  scopes: [SCOPES[0]!],
};
