declare const uuidBrand: unique symbol;
/** A lower-case UUID in text form. Opaque: nothing may be read from it. */
export type Uuid = string & { readonly [uuidBrand]: true };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const isUuid = (text: string): text is Uuid => UUID.test(text);

/** @throws RangeError where the text is no lower-case UUID. */
export function uuid(text: string): Uuid {
  if (!isUuid(text)) throw new RangeError(`${text} is no UUID`);
  return text;
}
