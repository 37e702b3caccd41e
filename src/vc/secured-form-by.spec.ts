import { securedFormBy } from './secured-form-by';

it.each([
  [undefined, 'vc'],
  ['*/*', 'vc'],
  ['application/vc', 'vc-json'],
  ['application/vc+jwt', 'vc'],
  ['application/vc, application/vc+jwt;q=0.5', 'vc-json'],
  ['application/ld+json, application/json', 'vc'],
  ['Application/VC;q=0.1', 'vc-json'],
  ['application/vc;q=0, */*', 'vc'],
] as const)('by Accept %p it is %s, where a JWT is for who does not mind', (accept, form) =>
  expect(securedFormBy(accept, 'vc')).toBe(form),
);
it('is a document where that is for who does not mind', () =>
  expect(['*/*', 'application/vc+jwt', 'application/ld+json'].map((accept) => securedFormBy(accept, 'vc-json'))).toEqual([
    'vc-json',
    'vc',
    'vc-json',
  ]));
