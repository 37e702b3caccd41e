import { ValidationError, ValidationPipe } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { FieldCheck, FieldFault, objectCheck } from './field-checks';
import { problem, RequestFault } from './refused';

/**
 * For every object that it checks, class-validator looks through what all classes declare, some hundreds, for those it inherits from. What is
 * declared does not change once the program runs: it is found once for each class (7 % of what a command allocates).
 */
function rememberDeclarations(): void {
  const storage = getMetadataStorage() as MetadataStorage & { remembers?: true };
  if (storage.remembers) return;
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const found = new Map<unknown, Map<string, ReturnType<typeof find>>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    const [ofClass, asked] = [found.get(target) ?? new Map<string, ReturnType<typeof find>>(), `${schema} ${always} ${strictGroups} ${groups?.join() ?? ''}`];
    const known = ofClass.get(asked) ?? find(target, schema, always, strictGroups, groups);
    found.set(target, ofClass.set(asked, known));
    return known;
  };
  storage.remembers = true;
}
type MetadataStorage = ReturnType<typeof getMetadataStorage>;

/** Unknown members are refused, not dropped: a misspelt optional field would otherwise be silently lost. */
export function bodyValidation(): ValidationPipe {
  rememberDeclarations();
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    // The pipe drops the values of parents unless told; the checks are asked about them again.
    validationError: { target: false, value: true },
    exceptionFactory: (errors) => problem('VALIDATION_FAILED', {}, errors.flatMap((error) => faultsOf(error, ''))),
  });
}

/** class-validator's word for a member that the class does not declare. */
const UNKNOWN = 'whitelistValidation';
/** Its word for a part, or an entry of a list, that is no object. */
const NESTED = 'nestedValidation';

/** Every fault, with a pointer to the value (RFC 6901). */
function faultsOf(error: ValidationError, parent: string): RequestFault[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = ownFaults(error).map(({ at, code, params }) => ({ pointer: `${pointer}${at}`, code, params }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}

function ownFaults({ value, constraints = {}, contexts = {} }: ValidationError): readonly FieldFault[] {
  const failed = Object.keys(constraints);
  if (failed.includes(UNKNOWN)) return [{ at: '', code: 'FIELD_UNKNOWN', params: {} }];
  if (failed.length > 0 && (value === undefined || value === null)) return [{ at: '', code: 'FIELD_REQUIRED', params: {} }];
  return failed.filter((name) => name !== NESTED || failed.length === 1).flatMap((name): readonly FieldFault[] => {
    if (name === NESTED) return objectCheck(value);
    const { check } = (contexts[name] ?? {}) as { check?: FieldCheck };
    return check ? check(value) : [{ at: '', code: 'FIELD_INVALID', params: { constraint: name } }];
  });
}
