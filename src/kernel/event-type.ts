import { Static, TObject, TProperties, TSchema, Type } from '@sinclair/typebox';

/** An event as the domain knows it: its name and its data. The envelope is the ledger's business. */
export interface Fact<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/**
 * One declaration of a stored event, from which its TypeScript type, the check before the append and the
 * catalogue in docs/events all come. Calling it makes the fact.
 */
export interface EventType<Name extends string, Data> extends EventDeclaration<Name> {
  (data: Data): Fact<Name, Data>;
}

/** The same without its data's type: what lists of declarations hold. */
export interface EventDeclaration<Name extends string = string> {
  readonly type: Name;
  /** One sentence for the catalogue: what has happened in the world. */
  readonly meaning: string;
  readonly schema: TSchema;
}

/** `context.snake_case_fact.vN`, past tense, for ever. */
export const EVENT_NAME = /^[a-z]+\.[a-z]+(_[a-z]+)*\.v[1-9]\d*$/;

export function eventType<Name extends string, Properties extends TProperties>(
  type: Name,
  meaning: string,
  properties: Properties,
): EventType<Name, Static<TObject<Properties>>> {
  if (!EVENT_NAME.test(type)) throw new Error(`${type} is no event name`);
  const schema: TSchema = Type.Object(properties, { additionalProperties: false });
  return Object.assign((data: Static<TObject<Properties>>) => ({ type, data }), { type, meaning, schema });
}

/** The union of facts that a list of declarations can make. */
export type FactOf<Types extends readonly EventDeclaration[]> = {
  [Index in keyof Types]: Types[Index] extends EventType<infer Name, infer Data> ? Fact<Name, Data> : never;
}[number];
