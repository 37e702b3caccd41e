import { ConnectionStringRefused, parseConnectionString } from './connection-string';

const SECRET = 'tops3cret';
const faultOf = (text: string): Error => {
  try {
    parseConnectionString(text);
  } catch (fault) {
    return fault as Error;
  }
  throw new Error('it was taken');
};

describe('a connection string', () => {
  it('of one server without TLS', () =>
    expect(parseConnectionString('esdb://127.0.0.1?tls=false')).toEqual({
      reach: 'one',
      hosts: [{ address: '127.0.0.1', port: 2113 }],
      user: null,
      hasTls: false,
      files: {},
      numbers: {},
    }));

  it('of a cluster with TLS, a user and an authority', () =>
    expect(
      parseConnectionString(
        'esdb://le%2Fdger:p%40ss%3Aw%25rd@one:2113,two:2114,[::1]:2115/?tls=true&tlsCAFile=%2Fcerts%2Fca.crt&KeepAliveInterval=5000&connectionName=us',
      ),
    ).toEqual({
      reach: 'seeds',
      hosts: [
        { address: 'one', port: 2113 },
        { address: 'two', port: 2114 },
        { address: '[::1]', port: 2115 },
      ],
      user: { username: 'le/dger', password: 'p@ss:w%rd' },
      hasTls: true,
      files: { tlsCAFile: '/certs/ca.crt' },
      numbers: { keepAliveInterval: 5000 },
      connectionName: 'us',
    }));

  it('has TLS unless it says no', () => expect(parseConnectionString('esdb://one').hasTls).toBe(true));
  it('finds a cluster by one name', () =>
    expect(parseConnectionString('esdb+discover://cluster.local?tls=true')).toMatchObject({
      reach: 'discover',
      hosts: [{ address: 'cluster.local', port: 2113 }],
    }));
  it.each(['throwOnAppendFailure=true', 'nodePreference=leader', 'tlsVerifyCert=true'])('may say what is so anyway: %s', (option) =>
    expect(parseConnectionString(`esdb://one?${option}`).reach).toBe('one'),
  );

  it.each<[string, RegExp]>([
    ['http://one:2113', /must look like/],
    ['esdb://', /must look like/],
    ['esdb://admin@one', /must look like/],
    [`esdb://admin:${SECRET}@x@one`, /must look like/],
    [`esdb://admin:${SECRET}:x@one`, /must look like/],
    [`esdb://admin:${SECRET} x@one`, /must look like/],
    [`esdb://admin:${SECRET}/x@one`, /must look like/],
    [`esdb://admin:${SECRET}%zz@one`, /password .* %25/],
    [`esdb://admin:${SECRET}@one:99999`, /host/],
    [`esdb://admin:${SECRET}@one,,two`, /host/],
    [`esdb://admin:${SECRET}@one:0`, /host/],
    [`esdb://admin:${SECRET}@one?tlsCaFyle=x`, /unknown: tlsCaFyle/],
    [`esdb://admin:${SECRET}@one?${SECRET}-x`, /unknown: \(no word\)/],
    [`esdb://admin:${SECRET}@one?tlsCAFile=`, /tlsCAFile .* no value/],
    [`esdb://admin:${SECRET}@one?tls=maybe`, /tls .* true or false/],
    [`esdb://admin:${SECRET}@one?keepAliveInterval=-1`, /keepAliveInterval .* number/],
    [`esdb://admin:${SECRET}@one?tlsVerifyCert=false`, /tlsCAFile/],
    [`esdb://admin:${SECRET}@one?throwOnAppendFailure=false`, /makes up revisions/],
    [`esdb://admin:${SECRET}@one?nodePreference=follower`, /leader/],
  ])('is refused where it is none, and the refusal says what to do and no value: %s', (text, says) => {
    const fault = faultOf(text);
    expect(fault).toBeInstanceOf(ConnectionStringRefused);
    expect(fault.message).toMatch(says);
    expect(JSON.stringify([fault.message, fault.stack, Object.entries(fault)])).not.toContain(SECRET);
  });
});
