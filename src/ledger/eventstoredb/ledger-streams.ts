import type { StreamName } from '../../kernel/fold';

/** Between a ledger's name and a stream's: in no category of ours, and no URL needs it escaped. */
const SEPARATOR = '~';
/** Before the name of the stream that holds another one's settings. */
const OF_SETTINGS = '$$';
/** As a name of a host: it stands in every stream's name for ever. */
const LEDGER_NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;

export class LedgerNameRefused extends Error {}

/**
 * Which of the server's streams are this ledger's. PostgreSQL keeps several ledgers apart by databases; EventStoreDB has
 * one log, so there the names of a named ledger's streams begin with its name. The rest of the adapter, and everything
 * outside it, knows streams by the ledger's own names (docs/adr/0036).
 */
export class LedgerStreams {
  /** What the server filters by. Names that begin with `$` are its own: statistics, metadata, links. */
  readonly filter: string;
  /** What the server keeps of these streams: deletions, limits, rights. */
  readonly settingsFilter: string;
  private readonly prefix: string;

  /** @throws LedgerNameRefused */
  constructor(ledger?: string) {
    if (ledger !== undefined && !LEDGER_NAME.test(ledger)) {
      throw new LedgerNameRefused(`"${ledger}" is no name of a ledger: small letters, digits and hyphens, 63 at most`);
    }
    this.prefix = ledger === undefined ? '' : `${ledger}${SEPARATOR}`;
    this.filter = ledger === undefined ? `^[^$${SEPARATOR}][^${SEPARATOR}]*$` : `^${this.prefix}`;
    this.settingsFilter = `^${OF_SETTINGS.replaceAll('$', String.raw`\$`)}${this.filter.slice(1)}`;
  }

  onServer(stream: StreamName): string {
    return `${this.prefix}${stream}`;
  }

  /** Of a stream whose settings these are. */
  ofSettings(onServer: string): StreamName {
    return this.ofLedger(onServer.slice(OF_SETTINGS.length));
  }

  /** Of a stream that the filter let through. */
  ofLedger(onServer: string): StreamName {
    return onServer.slice(this.prefix.length) as StreamName;
  }
}
