import { type ArgumentMetadata, type PipeTransform, ValidationError, ValidationPipe } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { FieldFault, objectCheck } from './field-checks';
import type { OwnField } from './fields.decorator';
import { type GoodBody, goodBodyOf } from './good-bodies.provider';
import { problem, RequestFault } from '../problems/refused';

/** A name as a part of a pointer (RFC 6901, section 3). */
export const pointerPart = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

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
    const [ofClass, asked] = [
      found.get(target) ?? new Map<string, ReturnType<typeof find>>(),
      `${schema} ${always} ${strictGroups} ${groups?.join() ?? ''}`,
    ];
    const known = ofClass.get(asked) ?? find(target, schema, always, strictGroups, groups);
    found.set(target, ofClass.set(asked, known));
    return known;
  };
  storage.remembers = true;
}
type MetadataStorage = ReturnType<typeof getMetadataStorage>;

/**
 * A body that is good is told by a function that is made once of what its class declares: the libraries make an error for every field, good or
 * not, and look up what to do with it, which was a tenth of what a command allocates. Whatever is not clearly good is theirs, faults and words.
 */
export class BodyValidation implements PipeTransform {
  private readonly known = new Map<unknown, GoodBody | undefined>();

  constructor(private readonly thorough: PipeTransform) {}

  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    return this.good(value, metadata) ?? this.thorough.transform(value, metadata);
  }

  private good(value: unknown, { type, metatype, data }: ArgumentMetadata): object | undefined {
    if ((type !== 'body' && type !== 'query') || data !== undefined || metatype === undefined) return undefined;
    if (!this.known.has(metatype)) this.known.set(metatype, goodBodyOf(metatype as new () => object));
    return this.known.get(metatype)?.(value);
  }
}

export const bodyValidation = (): BodyValidation => new BodyValidation(thoroughValidation());

/** Unknown members are refused, not dropped: a misspelt optional field would otherwise be silently lost. */
export function thoroughValidation(): ValidationPipe {
  rememberDeclarations();
  return new ValidationPipe({
    transform: true,
    // What a field makes absent (fields.decorator: null) is no member without a value, which nothing that is recorded can hold.
    transformOptions: { exposeUnsetFields: false },
    whitelist: true,
    forbidNonWhitelisted: true,
    // The pipe drops the values of parents unless told; the checks are asked about them again.
    validationError: { target: false, value: true },
    exceptionFactory: (errors) =>
      problem(
        'VALIDATION_FAILED',
        {},
        errors.flatMap((error) => faultsOf(error, '')),
      ),
  });
}

/** class-validator's word for a member that the class does not declare. */
const UNKNOWN = 'whitelistValidation';
/** Its word for a part, or an entry of a list, that is no object. */
const NESTED = 'nestedValidation';

/** Every fault, with a pointer to the value (RFC 6901). */
function faultsOf(error: ValidationError, parent: string): RequestFault[] {
  const pointer = `${parent}/${pointerPart(error.property)}`;
  const own = ownFaults(error).map(({ at, code, params }) => ({ pointer: `${pointer}${at}`, code, params }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}

function ownFaults({ value, constraints = {}, contexts = {} }: ValidationError): readonly FieldFault[] {
  const failed = Object.keys(constraints);
  if (failed.includes(UNKNOWN)) return [{ at: '', code: 'FIELD_UNKNOWN', params: {} }];
  if (failed.length > 0 && (value === undefined || value === null)) return [{ at: '', code: 'FIELD_REQUIRED', params: {} }];
  return failed
    .filter((name) => name !== NESTED || failed.length === 1)
    .flatMap((name): readonly FieldFault[] => {
      if (name === NESTED) return objectCheck(value);
      const { own } = (contexts[name] ?? {}) as { readonly own?: OwnField };
      return own ? own.check(value) : [{ at: '', code: 'FIELD_INVALID', params: { constraint: name } }];
    });
}
