import type { TSchema } from '@sinclair/typebox';
import { policyPackSchema } from '../../src/contexts/catalogue/policy-pack';
import { production, textOf } from './sources';

/** Published for what comes later; whoever makes one of them real takes it from here, and the note from the schema. */
const UNREAD = ['certificate/blankStockPercent', 'lookup/idTailDigits', 'lookup/showReasonClass'];
/** Where the schema and its documents are told, which is no reading. */
const TOLD = /^src\/contexts\/catalogue\/(policy-pack|policy-packs|pack-fields|score-card-policy)(\.|$)|\/(generated|.*\.refusals)\.ts$/;
const readers = production.filter((file) => !TOLD.test(file)).map((file) => textOf(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''));
const isRead = (name: string): boolean => readers.some((text) => new RegExp(`\\b${name}\\b`).test(text));

/** Sections and their values. A name that also means something else counts as read: `upload/format` and `statistics/decimals` come with the exports and the figures. */
const values = Object.entries(policyPackSchema.properties as Record<string, TSchema>).flatMap(([section, schema]) =>
  schema.type === 'object' && schema.properties && section !== 'supervisionTier'
    ? Object.keys(schema.properties as object).map((name) => `${section}/${name}`)
    : [section],
);
const nameOf = (path: string): string => path.split('/').at(-1)!;

describe('a value of the policy pack', () => {
  it('is read by some rule, or stands in the list of those that are not yet', () =>
    expect(values.filter((path) => !UNREAD.includes(path) && !isRead(nameOf(path)))).toEqual([]));
  it('stands no longer in that list when something reads it', () => expect(UNREAD.filter((path) => isRead(nameOf(path)))).toEqual([]));
  it('of that list is one of the schema', () => expect(UNREAD.filter((path) => !values.includes(path))).toEqual([]));
});
