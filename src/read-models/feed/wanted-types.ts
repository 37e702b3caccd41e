import { PUBLIC_PREFIX } from './public-event';
import { PUBLIC_EVENTS } from './public-events';

const ALL = '*';
const types = PUBLIC_EVENTS.map(({ type }) => type);

/** A list of public names, each whole or ending in a star, as the stored types that it means; or the first of them that means none. */
export function wantedTypes(list: string): { readonly stored: readonly string[] } | { readonly unknown: string } {
  const asked = list.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !types.some((type) => matches(name, type)));
  if (unknown !== undefined) return { unknown };
  return { stored: types.filter((type) => asked.some((name) => matches(name, type))).map((type) => type.slice(PUBLIC_PREFIX.length)) };
}

const matches = (name: string, type: string): boolean => (name.endsWith(ALL) ? type.startsWith(name.slice(0, -ALL.length)) : type === name);
