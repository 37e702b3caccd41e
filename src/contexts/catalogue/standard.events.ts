import { type Static, Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  dayField,
  documentNoField,
  enumField,
  levelField,
  listField,
  occupationField,
  optional,
  tenthsField,
  tradeField,
  uuidField,
} from '../../kernel/fields';
import { LEVELS } from '../../kernel/level';
import { PARTS } from './policy-pack';

/** A CHAIN_NORM is shared by the members of a chain who sign a version of it. */
export const STANDARD_KINDS = ['NATIONAL', 'INDUSTRY', 'ENTERPRISE_NORM', 'CHAIN_NORM'] as const;
export type StandardKind = (typeof STANDARD_KINDS)[number];
/** What a norm lacks, or asks less of, than the national standard does. */
export const GAP_KINDS = ['LEVEL_NOT_IN_STANDARD', 'PART_MISSING', 'PASS_MARK_LOWER', 'UNIT_MISSING'] as const;
/** Units of work (工作内容) of one standard over all its levels; those seen have some hundred. */
export const MAX_UNITS = 500;
/** A level, its parts, and every unit may be wanting. */
const MAX_NORM_GAPS = 1_000;
const MAX_RELATED = 100;

const levelOfStandard = Type.Object(
  {
    level: levelField(),
    parts: listField(Type.Object({ part: enumField(PARTS), passMark: tenthsField() }, { additionalProperties: false }), PARTS.length),
  },
  { additionalProperties: false },
);
export type LevelOfStandard = Static<typeof levelOfStandard>;

/** One unit of work at a level, by the code that the standard gives it, and the part that examines it. */
const unit = Type.Object({ unitCode: codeField(), level: levelField(), part: enumField(PARTS) }, { additionalProperties: false });
export type StandardUnit = Static<typeof unit>;

const normGap = Type.Object(
  { kind: enumField(GAP_KINDS), level: levelField(), part: optional(enumField(PARTS)), unitCode: optional(codeField()) },
  { additionalProperties: false },
);
export type NormGap = Static<typeof normGap>;
const pair = Type.Object({ unit: codeField(), to: codeField() }, { additionalProperties: false });
export type UnitPair = Static<typeof pair>;

export const StandardPublished = eventType(
  'catalogue.standard_published.v1',
  'A version of a standard was published: what it asks at which level, and in which parts it is examined.',
  {
    standardKey: uuidField(),
    standardCode: codeField(),
    kind: enumField(STANDARD_KINDS),
    /** Whose norm it is; null for national and industry standards. */
    enterpriseId: optional(uuidField()),
    version: codeField(),
    validFrom: dayField(),
    documentNo: documentNoField(),
    occupationCode: occupationField(),
    trade: tradeField(),
    /** The set of application conditions that its appendix prints; null: that of the policy pack. */
    ruleSet: optional(codeField()),
    levels: listField(levelOfStandard, LEVELS.length),
    units: listField(unit, MAX_UNITS),
    /** Occupations whose work counts as well (相关职业). */
    related: listField(occupationField(), MAX_RELATED),
  },
);
export const NormMapped = eventType(
  'catalogue.norm_mapped.v1',
  'An enterprise norm was laid beside the national standard, with everything that it lacks.',
  {
    standardKey: uuidField(),
    standardCode: codeField(),
    version: codeField(),
    /** The standard beside which it was laid. */
    to: Type.Object({ standardCode: codeField(), version: codeField() }, { additionalProperties: false }),
    pairs: listField(pair, MAX_UNITS),
    gaps: listField(normGap, MAX_NORM_GAPS),
  },
);
export const standardEvents = [StandardPublished, NormMapped] as const;
export type StandardEvent = FactOf<typeof standardEvents>;
