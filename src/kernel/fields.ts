import { TSchema, Type } from '@sinclair/typebox';
import type { Day, Month } from './day';
import { LEVELS } from './level';
import type { Uuid } from './uuid';

// Latin letters and Han characters. `\p{L}` would need a flag that compiled patterns do not carry: it would refuse them all.
const LETTERS = 'A-Za-z\\u00c0-\\u024f\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';

/**
 * The only strings an event may hold: an id, a code, a date, an enum. Free text never stands in an event;
 * a remark is a reference to a vault text (decision 6), and a lint over all schemas enforces it.
 */
export const uuidField = () =>
  Type.Unsafe<Uuid>(Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' }));
export const dayField = () => Type.Unsafe<Day>(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }));
/** A time of day in Beijing, `09:00`. */
export const timeField = () => Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });
export const monthField = () => Type.Unsafe<Month>(Type.String({ pattern: '^\\d{4}-\\d{2}$' }));
/** A code from a catalogue: letters, digits and the separators that codes use. */
export const codeField = () => Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._@:/-]{0,79}$' });
/** The compiled check reads the pattern alone (TypeBox knows no `enum` on strings); the catalogue shows the list. */
export const enumField = <const Values extends readonly string[]>(values: Values) =>
  Type.Unsafe<Values[number]>(Type.String({ enum: [...values], pattern: `^(?:${values.join('|')})$` }));
export const levelField = () => enumField(LEVELS);
export const occupationField = () => Type.String({ pattern: '^[1-8]-\\d{2}-\\d{2}-\\d{2}$' });
/** A trade (工种) is a public catalogue name, Chinese letters, without number of its own (handbook 16.4). */
export const TRADE = `^[${LETTERS}\\d（）()、/-]{1,40}$`;
export const tradeField = () => Type.Union([Type.Null(), Type.String({ pattern: TRADE })]);
/** The public title of an entry of a published list: a project, an institution, a competition. Never that of a person. */
export const titleField = () => Type.String({ pattern: `^[${LETTERS}\\d（）()《》“”·、，,：:.&/+\\- ]{1,100}$` });
export const hashField = () => Type.String({ pattern: '^[0-9a-f]{64}$' });
export const numberField = () => Type.String({ pattern: '^[A-Z]\\d{14}[1-5A-Z]\\d{6}$' });
export const fenField = () => Type.Integer({ minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER });
export const countField = () => Type.Integer({ minimum: 0 });
/** A document number of an authority (文号): letters, digits and the brackets such numbers carry; no names. */
export const documentNoField = () => Type.String({ pattern: `^[${LETTERS}\\d〔〕\\[\\]()（）._/§ -]{1,80}$` });
export const optional = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);
export const listField = <Schema extends TSchema>(schema: Schema, maxItems: number) => Type.Array(schema, { maxItems });
/** The legal name of an organisation: a public register entry, not personal data. */
export const organisationNameField = () => Type.String({ pattern: `^[${LETTERS}\\d（）()·、.&\\- ]{2,100}$` });
/** `Y`, `S`, or a letter that the policy pack adds; the rules ask which (handbook 9.2). */
export const institutionCodeField = () => Type.String({ pattern: '^[A-Z]\\d{12}$' });
export const creditCodeField = () => Type.String({ pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' });
/** Six digits of GB/T 2260: province, prefecture, county. */
export const divisionField = () => Type.String({ pattern: '^\\d{6}$' });
/** A text in the vault: which one, which version, and the commitment to its words (decision 6). */
export const textReference = () =>
  Type.Object({ textId: uuidField(), version: countField(), commitment: hashField() }, { additionalProperties: false });
/** An employee number: the enterprise's own sign for a person, no name and no ID number. */
export const employeeNoField = () => Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,31}$' });
/** Payroll's own sign for a payment: capitals, digits and separators, never eleven digits on end, so that no ID number, telephone or bank card can pass for one. */
export const payReferenceField = () => Type.String({ pattern: '^(?!.*\\d{11})[A-Z0-9][A-Z0-9._/-]{0,39}$' });
/** Tenths of a mark: 0 to 1000. */
export const tenthsField = () => Type.Integer({ minimum: 0, maximum: 1000 });
/** Where a fact came from: the row of an imported sheet. Row numbers are those the spreadsheet program shows. */
export const rowSource = () => Type.Object({ importId: uuidField(), row: countField() }, { additionalProperties: false });
