import { eventType, FactOf } from '../../kernel/event-type';
import { codeField, dayField, documentNoField, levelField, listField, occupationField, tradeField, uuidField } from '../../kernel/fields';
import { LEVELS } from '../../kernel/level';

/** As many as a standard can have. */
const MAX_UNITS_OF_NORM = 500;
/** More versions than a norm has in a working life. */
const MAX_WITHDRAWN_AT_ONCE = 50;

const normOf = () => ({ normId: uuidField(), chainId: uuidField(), chainCode: codeField(), normCode: codeField(), version: codeField() });

export const ChainNormPublished = eventType(
  'accreditation.chain_norm_published.v1',
  'Who leads a chain put a version of a norm before its members, to be signed.',
  {
    ...normOf(),
    occupationCode: occupationField(),
    trade: tradeField(),
    levels: listField(levelField(), LEVELS.length),
    /** Units of work that it examines, by its own codes: what a top-up may ask for. */
    units: listField(codeField(), MAX_UNITS_OF_NORM),
    validFrom: dayField(),
    documentNo: documentNoField(),
  },
);
export const ChainNormSigned = eventType(
  'accreditation.chain_norm_signed.v1',
  'A member of a chain signed a version of its norm: it recognises what was assessed under it, from that day on.',
  {
    ...normOf(),
    enterpriseId: uuidField(),
    signedOn: dayField(),
    /** Versions that it signed before and keeps to no longer, from the same day on; all others it keeps to. */
    withdraws: listField(codeField(), MAX_WITHDRAWN_AT_ONCE),
  },
);
export const ChainNormWithdrawn = eventType(
  'accreditation.chain_norm_withdrawn.v1',
  'A member of a chain keeps to a version of its norm no longer, from a day on; what it recognised before stands.',
  {
    ...normOf(),
    enterpriseId: uuidField(),
    /** First day on which it recognises nothing under it. */
    fromOn: dayField(),
  },
);
export const chainNormEvents = [ChainNormPublished, ChainNormSigned, ChainNormWithdrawn] as const;
export type ChainNormEvent = FactOf<typeof chainNormEvents>;
