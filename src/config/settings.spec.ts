import { parseSettings, SettingsInvalid } from './settings';

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

it('webhooks go into inner networks only where that is said by its word', () =>
  expect(['yes', 'no', 'true', '', undefined].map((WEBHOOK_INNER_NETWORKS) => parseSettings({ WEBHOOK_INNER_NETWORKS }).webhooksIntoInnerNetworks)).toEqual([true, false, false, false, false]));

it.each(['-1', '65536', '3000.5', 'http'])('PORT %s is none', (PORT) => expect(() => parseSettings({ PORT })).toThrow(/PORT/));
it.each([['0', 0], ['65535', 65_535]])('PORT %s is one', (PORT, port) => expect(parseSettings({ PORT }).port).toBe(port));
it('DATABASE_URL is of PostgreSQL', () => expect(() => parseSettings({ DATABASE_URL: 'mysql://h/d' })).toThrow(/DATABASE_URL/));
