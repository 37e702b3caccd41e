import { DEMO_LIMITS, USUAL_LIMITS } from './rate-limits';
import { limitsOf } from './edge-settings';
import { SettingsInvalid } from './environment';
import { parseSettings } from './settings';

const ESDB_URL = 'esdb://ledger:tops3cret@one:2113,two:2113?tls=true';

describe('where the log is', () => {
  it('beside the read models, unless told', () => {
    expect(parseSettings({}).eventStoreDb).toBeUndefined();
    expect(parseSettings({ LEDGER_STORE: 'postgres', ESDB_URL }).eventStoreDb).toBeUndefined();
  });
  it('in an EventStoreDB, alone there or under a name', () => {
    expect(parseSettings({ LEDGER_STORE: 'eventstoredb', ESDB_URL }).eventStoreDb).toEqual({ url: ESDB_URL, ledger: undefined });
    expect(parseSettings({ LEDGER_STORE: 'eventstoredb', ESDB_URL, ESDB_LEDGER: '' }).eventStoreDb!.ledger).toBeUndefined();
    expect(parseSettings({ LEDGER_STORE: 'eventstoredb', ESDB_URL, ESDB_LEDGER: 'training' }).eventStoreDb!.ledger).toBe('training');
  });
  it('nowhere that is not known, or not told', () => {
    expect(() => parseSettings({ LEDGER_STORE: 'kurrent' })).toThrow(SettingsInvalid);
    expect(() => parseSettings({ LEDGER_STORE: 'eventstoredb' })).toThrow(/needs ESDB_URL/);
  });
});

describe('where received files are', () => {
  const bucket = {
    FILE_STORE: 's3',
    S3_URL: 'https://s3.example.com:9000/photos/ledger',
    S3_ACCESS_KEY_ID: 'id',
    S3_SECRET_ACCESS_KEY: 'tops3cret',
  };
  it('in the data folder, unless told', () =>
    expect([parseSettings({}).s3, parseSettings({ ...bucket, FILE_STORE: 'folder' }).s3]).toEqual([undefined, undefined]));
  it('in a bucket, of a region or of none', () => {
    expect(parseSettings(bucket).s3).toEqual({ url: bucket.S3_URL, region: 'us-east-1', accessKeyId: 'id', secretAccessKey: 'tops3cret' });
    expect(parseSettings({ ...bucket, S3_REGION: 'cn-north-1' }).s3!.region).toBe('cn-north-1');
  });
  it.each([
    undefined,
    'https://s3.example.com',
    'https://s3.example.com/',
    'ftp://s3.example.com/photos',
    'https://id:tops3cret@s3.example.com/photos',
  ])('S3_URL %s names no bucket', (S3_URL) => expect(() => parseSettings({ ...bucket, S3_URL })).toThrow(/^(?!.*tops3cret).*needs S3_URL/));
  it('nowhere without both keys, or that is not known', () => {
    for (const name of ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])
      expect(() => parseSettings({ ...bucket, [name]: '' })).toThrow(/S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY/);
    expect(() => parseSettings({ FILE_STORE: 'tape' })).toThrow(SettingsInvalid);
  });
});

describe('traces', () => {
  const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://collector:4318/';
  it('are made where somebody takes them, all or a share', () => {
    expect([parseSettings({}).tracing, parseSettings({ OTEL_TRACES_SAMPLER_ARG: '0.1' }).tracing]).toEqual([undefined, undefined]);
    expect(parseSettings({ OTEL_EXPORTER_OTLP_ENDPOINT }).tracing).toEqual({ url: 'http://collector:4318/v1/traces', share: 1 });
    expect(parseSettings({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_SAMPLER_ARG: '0' }).tracing).toMatchObject({ share: 0 });
  });
  it.each(['collector:4318', 'grpc://collector:4317', 'https://id:tops3cret@collector'])('%s takes none', (endpoint) =>
    expect(() => parseSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint })).toThrow(/^OTEL_EXPORTER_OTLP_ENDPOINT must(?!.*tops3cret)/),
  );
  it.each(['-0.1', '1.01', 'all'])('%s is no share', (OTEL_TRACES_SAMPLER_ARG) =>
    expect(() => parseSettings({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_SAMPLER_ARG })).toThrow(/OTEL_TRACES_SAMPLER_ARG/),
  );
});

describe('the master key', () => {
  it('is in a file beside the keys, unless told', () =>
    expect([parseSettings({}).masterKey, parseSettings({ MASTER_KEY: '', MASTER_KEY_COMMAND: '' }).masterKey]).toEqual([
      undefined,
      undefined,
    ]));
  it('is in the environment, in a file of its own, or at a service that a program asks', () => {
    expect(parseSettings({ MASTER_KEY: 'ab' }).masterKey).toEqual({ kind: 'environment', hex: 'ab', variable: 'MASTER_KEY' });
    expect(parseSettings({ MASTER_KEY_FILE: '/run/secrets/master' }).masterKey).toEqual({ kind: 'file', path: '/run/secrets/master' });
    expect(parseSettings({ MASTER_KEY_COMMAND: ' kms  --key 7 ' }).masterKey).toEqual({ kind: 'command', command: ['kms', '--key', '7'] });
    expect(parseSettings({ MASTER_KEY_COMMAND: '["kms", "a b"]' }).masterKey).toEqual({ kind: 'command', command: ['kms', 'a b'] });
  });
  it('has one place, and the next one too', () => {
    expect(() => parseSettings({ MASTER_KEY: 'tops3cret', MASTER_KEY_FILE: 'f' })).toThrow(/^(?!.*tops3cret)Only one of MASTER_KEY, /);
    expect(parseSettings({ MASTER_KEY: 'ab', NEXT_MASTER_KEY_COMMAND: 'kms' }).nextMasterKey).toEqual({
      kind: 'command',
      command: ['kms'],
    });
  });
  it.each(['[]', '["kms"', '["kms", 7]', '[{}]'])('is not to be had by %s', (MASTER_KEY_COMMAND) =>
    expect(() => parseSettings({ MASTER_KEY_COMMAND })).toThrow(/JSON list/),
  );
});

it('webhooks go into inner networks only where that is said by its word', () =>
  expect(
    ['yes', 'no', 'true', '', undefined].map(
      (WEBHOOK_INNER_NETWORKS) => parseSettings({ WEBHOOK_INNER_NETWORKS }).webhooksIntoInnerNetworks,
    ),
  ).toEqual([true, false, false, false, false]));

it.each(['-1', '65536', '3000.5', 'http'])('PORT %s is none', (PORT) => expect(() => parseSettings({ PORT })).toThrow(/PORT/));
it.each([
  ['0', 0],
  ['65535', 65_535],
])('PORT %s is one', (PORT, port) => expect(parseSettings({ PORT }).port).toBe(port));
it('DATABASE_URL is of PostgreSQL', () => expect(() => parseSettings({ DATABASE_URL: 'mysql://h/d' })).toThrow(/DATABASE_URL/));

describe('how often may be called', () => {
  it('as usual, in a demo more, or as told', () => {
    expect([parseSettings({}), parseSettings({ LEDGER_DEMO_FROM: '2026-11-02' })].map(limitsOf)).toEqual([USUAL_LIMITS, DEMO_LIMITS]);
    expect(limitsOf(parseSettings({ RATE_LIMITS: 'key=600/60' }))).toEqual({ ...USUAL_LIMITS, key: { requests: 600, seconds: 60 } });
    expect(limitsOf(parseSettings({ RATE_LIMITS: 'off' }))).toEqual({});
  });
  it('or it is not told', () => expect(() => parseSettings({ RATE_LIMITS: 'many' })).toThrow(/RATE_LIMITS must name limits/));
});

describe('who is believed and who may ask from a page', () => {
  it('is nobody unless told', () => expect([parseSettings({}).trustedProxies, parseSettings({}).corsOrigins]).toEqual([[], []]));
  it('are those that are named', () => {
    expect(parseSettings({ TRUSTED_PROXIES: '10.0.0.5, 10.1.0.0/16,fd00::/8' }).trustedProxies).toEqual([
      '10.0.0.5',
      '10.1.0.0/16',
      'fd00::/8',
    ]);
    expect(parseSettings({ CORS_ORIGINS: 'https://hr.example.com, http://localhost:5173' }).corsOrigins).toEqual([
      'https://hr.example.com',
      'http://localhost:5173',
    ]);
  });
  it.each(['true', 'loopback', '*', '10.0.0.5 10.0.0.6', '1'])('%p is no proxy', (TRUSTED_PROXIES) =>
    expect(() => parseSettings({ TRUSTED_PROXIES })).toThrow(/TRUSTED_PROXIES/),
  );
  it.each(['*', 'hr.example.com', 'https://hr.example.com/', 'null', 'https://*.example.com'])('%p is no origin', (CORS_ORIGINS) =>
    expect(() => parseSettings({ CORS_ORIGINS })).toThrow(/CORS_ORIGINS/),
  );
});
