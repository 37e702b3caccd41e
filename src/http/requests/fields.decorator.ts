import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsOptional, registerDecorator, ValidateNested } from 'class-validator';
import {
  choiceCheck,
  dayCheck,
  FieldCheck,
  flagCheck,
  integerCheck,
  listCheck,
  monthCheck,
  noListCheck,
  objectCheck,
  patternCheck,
  textCheck,
  uuidCheck,
  writtenIntegerCheck,
} from './field-checks';
import { TRADE } from '../../kernel/fields';
import { MAX_PERSON_NAME_CHARACTERS, PERSON_NAME, tidiedText } from '../../kernel/person-name';

/** What a field makes of a value before it is checked. */
type Change = (value: unknown) => unknown;
const asItIs: Change = (value) => value;
/** Programs write null for what they leave out; whoever reads a body has one way to say so. */
const nullIsAbsent: Change = (value) => value ?? undefined;

/** For a field whose checks are those of the library. */
export const MayBeLeftOut = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    Transform(({ value }: { value: unknown }) => nullIsAbsent(value)),
  );

/** What is said of one field; it travels with its check through class-validator (good-bodies.provider, validation.pipe). */
export interface OwnField {
  readonly check: FieldCheck;
  readonly change: Change;
  readonly isOptional: boolean;
  /** Its value is an object, or a list of objects, with fields of its own. */
  readonly hasParts: boolean;
}

/** One decorator per kind of field: its check (class-validator) and its place in the OpenAPI document together. */
export interface FieldOptions {
  readonly optional?: true;
  readonly description?: string;
  readonly example?: unknown;
}

const field = (
  api: ApiPropertyOptions,
  options: FieldOptions,
  check: FieldCheck,
  change: Change = asItIs,
  parts: readonly PropertyDecorator[] = [],
): PropertyDecorator => {
  const changed: Change = options.optional ? (value) => nullIsAbsent(change(value)) : change;
  return applyDecorators(
    ApiProperty({
      ...api,
      required: !options.optional,
      description: options.description,
      example: options.example ?? api.example,
    } as ApiPropertyOptions),
    ...(options.optional ? [IsOptional()] : []),
    ...(changed === asItIs ? [] : [Transform(({ value }: { value: unknown }) => changed(value))]),
    checked({ check, change: changed, isOptional: options.optional === true, hasParts: parts.length > 0 }),
    ...parts,
  );
};

/**
 * The check travels along, so that whoever words the faults can ask it what exactly is wrong (validation.pipe). The
 * library hands on no context of a fault without a message; nobody reads this one.
 */
const checked =
  (own: OwnField): PropertyDecorator =>
  (target, property) =>
    registerDecorator({
      name: 'field',
      target: target.constructor,
      propertyName: property as string,
      options: { message: 'is not as asked for', context: { own } },
      validator: { validate: (value: unknown) => own.check(value).length === 0 },
    });

export const UuidField = (options: FieldOptions = {}) => field({ type: String, format: 'uuid' }, options, uuidCheck);
export const DayField = (options: FieldOptions = {}) => field({ type: String, format: 'date', example: '2026-03-20' }, options, dayCheck);
export const MonthField = (options: FieldOptions = {}) =>
  field({ type: String, pattern: '^\\d{4}-\\d{2}$', example: '2026-11' }, options, monthCheck);
export const PatternField = (pattern: RegExp, options: FieldOptions = {}) =>
  field({ type: String, pattern: pattern.source }, options, patternCheck(pattern));
/** A number of the query, of which the pattern takes exactly those between the two. */
export const WrittenIntegerField = (pattern: RegExp, [minimum, maximum]: readonly [number, number], options: FieldOptions = {}) =>
  field({ type: String, pattern: pattern.source }, options, writtenIntegerCheck(pattern, minimum, maximum));
/** A trade (工种), as facts hold it. */
export const TradeField = (options: FieldOptions = {}) => PatternField(new RegExp(TRADE), options);
export const TextField = (maxLength: number, options: FieldOptions = {}) =>
  field({ type: String, minLength: 1, maxLength }, options, textCheck(maxLength));
export const ChoiceField = (values: readonly string[], options: FieldOptions = {}) =>
  field({ type: String, enum: [...values] }, options, choiceCheck(values));
export const IntegerField = (minimum: number, maximum: number, options: FieldOptions = {}) =>
  field({ type: 'integer', minimum, maximum }, options, integerCheck(minimum, maximum));
export const FlagField = (options: FieldOptions = {}) => field({ type: Boolean }, options, flagCheck);

export const ChoicesField = (values: readonly string[], options: FieldOptions & { readonly max: number }) =>
  field({ type: [String], enum: [...values], minItems: 1, maxItems: options.max }, options, listCheck(1, options.max, choiceCheck(values)));

/** Ids of things, each checked. */
export const IdsField = (options: FieldOptions & { readonly max: number }) =>
  field({ type: [String], format: 'uuid', minItems: 1, maxItems: options.max }, options, listCheck(1, options.max, uuidCheck));

/** Fingerprints of papers that are kept elsewhere: SHA-256 in 64 hex digits each. */
const SHA256 = /^[0-9a-f]{64}$/;
export const HashField = (options: FieldOptions = {}) =>
  PatternField(SHA256, { example: 'd2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26', ...options });
export const HashesField = (options: FieldOptions & { readonly max: number; readonly min?: number }) => PatternsField(SHA256, options);
export const PatternsField = (pattern: RegExp, options: FieldOptions & { readonly max: number; readonly min?: number }) =>
  field(
    { type: [String], pattern: pattern.source, minItems: options.min ?? 0, maxItems: options.max },
    options,
    listCheck(options.min ?? 0, options.max, patternCheck(pattern)),
  );

// Swagger knows a function that gives the class from the class itself by its name, `type`.
export const ListField = (item: () => new () => object, options: FieldOptions & { readonly max: number; readonly min?: number }) =>
  field(
    { type: () => item(), isArray: true, minItems: options.min ?? 1, maxItems: options.max },
    options,
    listCheck(options.min ?? 1, options.max, noListCheck),
    asItIs,
    [ValidateNested({ each: true }), Type(item)],
  );

/** An object with fields of its own. */
export const PartField = (part: () => new () => object, options: FieldOptions = {}) =>
  field({ type: () => part() }, options, objectCheck, asItIs, [ValidateNested(), Type(part)]);

const tidied: Change = (value) => (typeof value === 'string' ? tidiedText(value) : value);

/** Words as somebody said them, or a title: NFC, trimmed. */
export const WordsField = (maxCodePoints: number, options: FieldOptions = {}) =>
  field({ type: String, minLength: 1, maxLength: maxCodePoints }, options, textCheck(maxCodePoints), tidied);

/** The name of a person, by the rule that rosters are judged by. */
export const PersonNameField = (options: FieldOptions = {}) =>
  field(
    { type: String, minLength: 1, maxLength: MAX_PERSON_NAME_CHARACTERS, pattern: PERSON_NAME.source },
    options,
    patternCheck(PERSON_NAME),
    tidied,
  );
