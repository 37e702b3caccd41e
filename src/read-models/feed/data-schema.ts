import type { TSchema } from '@sinclair/typebox';
import type { PublicEvent } from './public-event';

/** Of the dialect that OpenAPI 3.1 speaks too. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const ID = { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' };

/** JSON Schema of `data`: the members that are told, and what each may be. More may come, so that others are let through. */
export function dataSchemaOf({ type, stored, members }: PublicEvent): object {
  const { properties, required = [] } = stored.schema as TSchema & {
    readonly properties: Readonly<Record<string, TSchema>>;
    readonly required?: readonly string[];
  };
  return {
    $schema: DIALECT,
    title: type,
    description: stored.meaning,
    type: 'object',
    properties: { enterpriseId: ID, ...Object.fromEntries(Object.entries(properties).filter(([name]) => members.includes(name))) },
    required: ['enterpriseId', ...required.filter((name) => name !== 'enterpriseId' && members.includes(name))],
  };
}
