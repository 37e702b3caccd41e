import { production, textOf } from './sources';

/** What is told to lie at an address can be read there. */
const TOLD = /(?:\bcreated\(|\baccepted\(|\blocation: )(?:`([^`]*)`|'([^']*)')/g;
const ANY_PART = '{}';
const pathOf = (template: string): string => template.replace(/\?.*$/, '').replaceAll(/\$?\{[^}]*\}/g, ANY_PART);

const { paths } = JSON.parse(textOf('docs/api/openapi.json')) as { readonly paths: Readonly<Record<string, object>> };
const readable = new Set(
  Object.entries(paths)
    .filter(([, operations]) => 'get' in operations)
    .map(([path]) => pathOf(path)),
);
const told = production.flatMap((file) =>
  [...textOf(file).matchAll(TOLD)].map(([, template, text]) => `${file}: ${pathOf(template ?? text ?? '')}`),
);

it('finds the addresses that answers tell', () => expect(told.length).toBeGreaterThan(100));
it('every address that an answer tells can be read', () => expect(told.filter((each) => !readable.has(each.split(': ')[1]!))).toEqual([]));
