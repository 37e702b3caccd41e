import { wantsPage } from './wanted-form';

it.each([
  [undefined, false],
  ['*/*', false],
  ['application/json', false],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
  ['text/html;q=0.5, application/json;q=0.9', false],
  ['text/html;q=0.9, application/json;q=0.5', true],
  ['text/*, application/json;q=0.1', true],
  ['text/html;q=0', false],
  ['Text/HTML', true],
])('of %p it is %p', (accept, isPage) => expect(wantsPage(accept)).toBe(isPage));
