import { grantedScopes, tokenAsked } from './oauth-token';

const form = { grant_type: 'client_credentials', client_id: 'c', client_secret: 's', scope: 'b a' };

describe('what a system asks with', () => {
  it('is its key in the form, and scopes in one order', () =>
    expect(tokenAsked(form, undefined)).toEqual({ grantType: 'client_credentials', clientId: 'c', clientSecret: 's', scopes: ['a', 'b'] }));
  it('or its key in the header, encoded as in a form', () =>
    expect(tokenAsked({ grant_type: 'client_credentials' }, 'c%3A1:s+%25')).toEqual({
      grantType: 'client_credentials',
      clientId: 'c:1',
      clientSecret: 's %',
      scopes: undefined,
    }));
  it('or both, where the form only names the client again', () =>
    expect(tokenAsked({ client_id: 'c' }, 'c:s')).toMatchObject({ clientId: 'c', clientSecret: 's' }));
  it.each([
    ['in two ways', form, 'c:s', 'invalid_request'],
    ['as two clients', { client_id: 'd' }, 'c:s', 'invalid_request'],
    ['with a member twice', { ...form, scope: ['a', 'b'] }, undefined, 'invalid_request'],
    ['with scopes that are no words', { ...form, scope: 'a  b' }, undefined, 'invalid_scope'],
    ['with a quote among the scopes', { ...form, scope: 'a"b' }, undefined, 'invalid_scope'],
  ])('not %s', (_, body, basic, error) => expect(tokenAsked(body, basic)).toMatchObject({ error }));
  it.each([undefined, null, 'text', 7])('nothing of %j', (body) =>
    expect(tokenAsked(body, undefined)).toEqual({ grantType: undefined, clientId: undefined, clientSecret: undefined, scopes: undefined }),
  );
  it.each(['nocolon', '%zz:s'])('no client of %s', (basic) =>
    expect((tokenAsked({}, basic) as { clientId?: string }).clientId).toBeUndefined(),
  );
});

describe('scopes', () => {
  const known = ['a', 'b', 'c'];
  it('are those of the key unless asked for', () =>
    expect([grantedScopes(['a', 'b'], undefined, known), grantedScopes(undefined, undefined, known)]).toEqual([['a', 'b'], undefined]));
  it('are fewer where fewer are asked for', () =>
    expect([grantedScopes(['a', 'b'], ['b'], known), grantedScopes(undefined, ['c'], known)]).toEqual([['b'], ['c']]));
  it('are never more', () => expect(grantedScopes(['a'], ['a', 'b'], known)).toMatchObject({ error: 'invalid_scope' }));
  it('are known ones', () => expect(grantedScopes(undefined, ['d'], known)).toMatchObject({ error: 'invalid_scope' }));
});
