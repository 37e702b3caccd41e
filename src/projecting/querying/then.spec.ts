import { instant } from '../../kernel/instant';
import { Provenance } from '../../ledger/provenance';
import { AsKnown, AsNow, BY_ALL_THAT_IS_KNOWN, NO_PAST } from './then';

const THEN = instant('2026-11-02T01:00:00.000000Z');

describe('a table on both axes', () => {
  it('is asked by all that is known, unless a moment is named', () =>
    expect([new AsNow().moment(), new AsKnown(NO_PAST, 7n, THEN).moment()]).toEqual([BY_ALL_THAT_IS_KNOWN, THEN]));
  it('has been asked what was known then', () => {
    const [asked, forgotten] = [new AsKnown(NO_PAST, 7n, THEN), new AsKnown(NO_PAST, 7n, THEN)];
    asked.moment();
    expect(() => asked.mustHaveBeenAsked('a value')).not.toThrow();
    expect(() => forgotten.mustHaveBeenAsked('a value')).toThrow('asked for what was known then');
  });
  it('says that it names no events', () => {
    const provenance = new Provenance(7n);
    new AsKnown(NO_PAST, 7n, THEN, provenance).moment();
    expect(provenance.restsOn).toBe('KEPT_HISTORIES');
  });
  it('cannot be asked by a position alone', () => expect(() => new AsKnown(NO_PAST, 7n, undefined).moment()).toThrow('none was named'));
});
