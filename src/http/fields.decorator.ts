import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength,
  registerDecorator, ValidateNested,
} from 'class-validator';
import { isDay, isMonth } from '../kernel/day';
import { isUuid } from '../kernel/uuid';

/** One decorator per kind of field: its check (class-validator) and its place in the OpenAPI document together. */
interface FieldOptions {
  readonly optional?: true;
  readonly description?: string;
  readonly example?: unknown;
}

const field = (api: ApiPropertyOptions, options: FieldOptions, ...checks: PropertyDecorator[]): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ ...api, required: !options.optional, description: options.description, example: options.example ?? api.example } as ApiPropertyOptions),
    ...(options.optional ? [IsOptional()] : []),
    ...checks,
  );

const check = (name: string, message: string, test: (value: string) => boolean): PropertyDecorator => (target, property) =>
  registerDecorator({
    name, target: target.constructor, propertyName: property as string, options: { message },
    validator: { validate: (value: unknown) => typeof value === 'string' && test(value) },
  });

export const UuidField = (options: FieldOptions = {}) => field({ type: String, format: 'uuid' }, options, check('UUID', 'must be a UUID', isUuid));
export const DayField = (options: FieldOptions = {}) => field({ type: String, format: 'date', example: '2026-03-20' }, options, check('DAY', 'must be a calendar day YYYY-MM-DD', isDay));
export const MonthField = (options: FieldOptions = {}) => field({ type: String, pattern: '^\\d{4}-\\d{2}$', example: '2026-11' }, options, check('MONTH', 'must be a month YYYY-MM', isMonth));
export const PatternField = (pattern: RegExp, options: FieldOptions = {}) => field({ type: String, pattern: pattern.source }, options, IsString(), Matches(pattern));
export const TextField = (maxLength: number, options: FieldOptions = {}) => field({ type: String, minLength: 1, maxLength }, options, IsString(), MinLength(1), MaxLength(maxLength));
export const ChoiceField = (values: readonly string[], options: FieldOptions = {}) => field({ type: String, enum: [...values] }, options, IsIn([...values]));
export const IntegerField = (minimum: number, maximum: number, options: FieldOptions = {}) => field({ type: 'integer', minimum, maximum }, options, IsInt(), Min(minimum), Max(maximum));
export const FlagField = (options: FieldOptions = {}) => field({ type: Boolean }, options, IsBoolean());

export const ChoicesField = (values: readonly string[], options: FieldOptions & { readonly max: number }) =>
  field({ type: [String], enum: [...values], minItems: 1, maxItems: options.max }, options, IsArray(), ArrayMinSize(1), ArrayMaxSize(options.max), IsIn([...values], { each: true }));

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Fingerprints of papers that are kept elsewhere: SHA-256 in 64 hex digits each. */
const SHA256 = /^[0-9a-f]{64}$/;
export const HashField = (options: FieldOptions = {}) => PatternField(SHA256, { example: 'd2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26', ...options });
export const HashesField = (options: FieldOptions & { readonly max: number; readonly min?: number }) =>
  field({ type: [String], pattern: SHA256.source, minItems: options.min ?? 0, maxItems: options.max }, options,
    IsArray(), ArrayMinSize(options.min ?? 0), ArrayMaxSize(options.max), Matches(SHA256, { each: true }));

export const UuidsField = (options: FieldOptions & { readonly max: number }) =>
  field({ type: [String], format: 'uuid', minItems: 1, maxItems: options.max }, options, IsArray(), ArrayMinSize(1), ArrayMaxSize(options.max), Matches(UUID, { each: true }));

export const ListField = (item: () => new () => object, options: FieldOptions & { readonly max: number; readonly min?: number }) =>
  // Swagger knows a function that gives the class from the class itself by its name, `type`.
  field({ type: () => item(), isArray: true, minItems: options.min ?? 1, maxItems: options.max }, options,
    IsArray(), ArrayMinSize(options.min ?? 1), ArrayMaxSize(options.max), ValidateNested({ each: true }), Type(item));

/** A name or title given by a person: NFC, trimmed; counted in code points, as names beyond the basic plane are. */
export const NameField = (maxCodePoints: number, options: FieldOptions = {}) =>
  field({ type: String, minLength: 1, maxLength: maxCodePoints }, options,
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value)),
    check('NAME', `must have 1 to ${maxCodePoints} characters`, (value) => value.length > 0 && [...value].length <= maxCodePoints));
