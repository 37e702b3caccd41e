import { signInLines } from './sign-in-lines';

it('says that there are keys alone', () =>
  expect(signInLines(undefined, 0)).toEqual([expect.stringMatching(/by API keys alone.*OIDC_ISSUER/)]));
it('names the provider', () =>
  expect(signInLines('https://id.example', 0)).toEqual(['Sign-in: by API keys, and for people by OpenID Connect at https://id.example']));
it('says what is still to be linked', () =>
  expect(signInLines('https://id.example', 3)[1]).toMatch(/^Keys of 3 people are linked with no account/));
