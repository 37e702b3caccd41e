import { type Static, Type } from '@sinclair/typebox';
import {
  codeField,
  countField,
  dayField,
  documentNoField,
  enumField,
  hashField,
  listField,
  optional,
  uuidField,
} from '../../kernel/fields';
import { MERITS, RELAXABLE } from '../catalogue';

/** Spans of one person in posts that this ledger does not know; nobody of a working life had more. */
export const MAX_EARLIER_SERVICES = 20;

/** Both days count. The document is the other firm's, or one from before the ledger began; it stays with the enterprise. */
const earlierService = () =>
  Type.Object({ fromOn: dayField(), lastOn: dayField(), documentHash: hashField() }, { additionalProperties: false });

/** The conditions of a post as they were met: what the ledger counted, and by which documents the rest was shown. */
export const conditionsField = () =>
  Type.Object(
    {
      /** The line of the rule set. */
      lineId: codeField(),
      /** Whole months in posts of the level that the line asks, those elsewhere included, and of these the ones this ledger knows. */
      monthsInPost: countField(),
      monthsInLedger: countField(),
      asOf: dayField(),
      /** SHA-256 of what shows that the worker is fit for the post, and of good conduct: no ledger can know either. */
      fitnessHash: hashField(),
      conductHash: hashField(),
      earlierService: listField(earlierService(), MAX_EARLIER_SERVICES),
      /** The award is an entry of the register; every other merit rests on its document alone. */
      merit: optional(
        Type.Object(
          { ground: enumField(MERITS), documentHash: hashField(), awardId: optional(uuidField()) },
          { additionalProperties: false },
        ),
      ),
      relaxed: optional(
        Type.Object(
          { conditions: listField(enumField(RELAXABLE), RELAXABLE.length), documentNo: documentNoField(), documentHash: hashField() },
          { additionalProperties: false },
        ),
      ),
    },
    { additionalProperties: false },
  );
export type ConditionsMet = Static<ReturnType<typeof conditionsField>>;
