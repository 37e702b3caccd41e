import type { TSchema } from '@sinclair/typebox';
import type { ContextDeclaration } from '../contexts/declaration';
import type { EventDeclaration } from '../kernel/event-type';
import { codeField, dayField, hashField, monthField, uuidField } from '../kernel/fields';

/** Patterns that have a name; the others are shown. */
const NAMES: ReadonlyMap<unknown, string> = new Map([
  [uuidField().pattern, 'UUID'],
  [dayField().pattern, 'day'],
  [monthField().pattern, 'month'],
  [hashField().pattern, 'SHA-256'],
  [codeField().pattern, 'code'],
]);

interface Member {
  readonly path: string;
  readonly schema: TSchema;
  readonly isNullable: boolean;
}

/** The page of a context's stored events: what each of them means, in which stream it stands, what it holds. */
export function eventPage({ name, events, folds }: ContextDeclaration): string {
  const streamOf = (type: string): string =>
    folds
      .filter((fold) => fold.events.some((event) => event.type === type))
      .map(({ category }) => `\`${category}-<uuid>\``)
      .join(', ');
  const sections = events.map((event) => section(event, streamOf(event.type)));
  return `# Stored events: ${name}\n\nGenerated from the declarations by \`npm run generate\`; do not edit. An event is for ever: a new shape is a new version.\n\n${sections.join('\n')}`;
}

function section({ type, meaning, schema }: EventDeclaration, streams: string): string {
  const rows = membersOf(schema, '').map(
    ({ path, schema: member, isNullable }) => `| \`${path}\` | ${kindOf(member)}${isNullable ? ', or null' : ''} |`,
  );
  return `## ${type}\n\n${meaning}\n\nStream: ${streams}\n\n| member | holds |\n|---|---|\n${rows.join('\n')}\n`;
}

function membersOf(schema: TSchema, path: string): readonly Member[] {
  return Object.entries((schema.properties ?? {}) as Record<string, TSchema>).flatMap(([name, member]) =>
    memberOf(member, path ? `${path}.${name}` : name),
  );
}

function memberOf(schema: TSchema, path: string): readonly Member[] {
  const options = (schema.anyOf ?? [schema]) as TSchema[];
  const isNullable = options.some(({ type }) => type === 'null');
  const [plain = schema] = options.filter(({ type }) => type !== 'null');
  const items = plain.type === 'array' ? (plain.items as TSchema) : plain;
  return [{ path, schema: plain, isNullable }, ...membersOf(items, plain.type === 'array' ? `${path}[]` : path)];
}

function kindOf(schema: TSchema): string {
  if (schema.enum) return (schema.enum as string[]).map((value) => `\`${value}\``).join(' ');
  if (schema.type === 'array')
    return `list of at most ${schema.maxItems}${schema.items.type === 'object' ? '' : `: ${kindOf(schema.items as TSchema)}`}`;
  if (schema.type === 'string')
    return NAMES.get(schema.pattern) ?? `text \`${String(schema.pattern ?? schema.format).replaceAll('|', '\\|')}\``;
  if (schema.type === 'integer')
    return `integer${schema.minimum === undefined ? '' : ` from ${schema.minimum}`}${schema.maximum === undefined ? '' : ` to ${schema.maximum}`}`;
  return String(schema.type ?? 'one of several');
}
