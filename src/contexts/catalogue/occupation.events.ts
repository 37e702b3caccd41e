import { type Static, Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  documentNoField,
  enumField,
  hashField,
  listField,
  occupationField,
  titleField,
  uuidField,
} from '../../kernel/fields';
import { OCCUPATION_FLAGS } from './occupation-dictionary';

/** Entries of one event, far below the append limit. */
export const OCCUPATION_CHUNK = 400;
/** Trades of one occupation: the widest of the 2022 edition has some thirty. */
const MAX_TRADES = 100;

export const listedOccupation = Type.Object(
  {
    code: occupationField(),
    title: titleField(),
    trades: listField(titleField(), MAX_TRADES),
    flags: listField(enumField(OCCUPATION_FLAGS), OCCUPATION_FLAGS.length),
    shortageTrades: listField(titleField(), MAX_TRADES),
  },
  { additionalProperties: false },
);
export type ListedOccupation = Static<typeof listedOccupation>;

export const OccupationsListed = eventType(
  'catalogue.occupations_listed.v1',
  'Occupations of an edition of the dictionary; they count from its publication on.',
  {
    dictionaryId: uuidField(),
    edition: codeField(),
    version: codeField(),
    chunk: countField(),
    occupations: listField(listedOccupation, OCCUPATION_CHUNK),
  },
);
export const OccupationEditionPublished = eventType(
  'catalogue.occupation_edition_published.v1',
  'A version of an edition of the dictionary of occupations was loaded.',
  {
    dictionaryId: uuidField(),
    edition: codeField(),
    version: codeField(),
    validFrom: dayField(),
    documentNo: documentNoField(),
    occupations: countField(),
    trades: countField(),
    /** SHA-256 over the canonical list of occupations. */
    digest: hashField(),
  },
);
export const occupationEvents = [OccupationsListed, OccupationEditionPublished] as const;
export type OccupationEvent = FactOf<typeof occupationEvents>;
