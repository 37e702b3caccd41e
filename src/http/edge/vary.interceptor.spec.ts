import { tellVarying } from './vary.interceptor';

const ALL = 'Accept, Accept-Language, Authorization';
function told(header: string | undefined, ...before: readonly unknown[]): string | undefined {
  let now = header;
  const reply = { getHeader: () => now, header: (_: string, value: string) => ((now = value), reply) };
  tellVarying(reply as unknown as Parameters<typeof tellVarying>[0], ...before);
  return now;
}

it.each([
  [undefined, [], ALL],
  ['Origin', ['Origin'], `Origin, ${ALL}`],
  ['Accept', ['Origin'], `Origin, ${ALL}`],
  ['Accept, Accept-Language, Authorization', [undefined], ALL],
])('of %p behind %p becomes what an answer depends on, each once', (header, before, expected) =>
  expect(told(header, ...before)).toBe(expected),
);
