import { asOwner } from '../projecting/tables/owner-connection.provider';

export interface Home {
  readonly store: 'postgres' | 'eventstoredb';
  /** Its name where an EventStoreDB holds several ledgers; empty where it has none. */
  readonly ledger: string;
}
interface StandingHome extends Home {
  readonly epoch: number;
  readonly movingTo: string | null;
}

/** As its settings tell a service. */
export const homeOf = ({ eventStoreDb }: { readonly eventStoreDb?: { readonly ledger: string | undefined } | undefined }): Home =>
  eventStoreDb === undefined ? { store: 'postgres', ledger: '' } : { store: 'eventstoredb', ledger: eventStoreDb.ledger ?? '' };

export const homeText = ({ store, ledger }: Home): string => (ledger === '' ? store : `${store} (${ledger})`);

/** Read models, processes and the seal stand at positions of one store. */
export class LogLivesElsewhere extends Error {
  constructor(stands: Home, wanted: Home) {
    super(
      `The log of this ledger lives in ${homeText(stands)}, and the settings name ${homeText(wanted)}. Set LEDGER_STORE, ESDB_URL and ESDB_LEDGER as they were; ` +
        `or move the log with: npm run ledger -- copy --from ${stands.store} --to ${wanted.store}`,
    );
  }
}
export class LogIsMoving extends Error {
  constructor(to: string) {
    super(
      `The log of this ledger is being copied to ${to}. Let the copy end, or begin it again: it goes on where it stopped. \`npm run ledger -- copy --abandon\` leaves the log where it is.`,
    );
  }
}

/**
 * The epoch of the log that the settings name; the first service of a ledger says where its log lives.
 * @throws LogLivesElsewhere, LogIsMoving
 */
export async function epochAt(ownerUrl: string, wanted: Home): Promise<number> {
  const { epoch, movingTo } = await homeAt(ownerUrl, wanted);
  if (movingTo !== null) throw new LogIsMoving(movingTo);
  return epoch;
}

/** The same also while it is being moved. @throws LogLivesElsewhere */
export async function homeAt(ownerUrl: string, wanted: Home): Promise<StandingHome> {
  const stands = await standingHome(ownerUrl, wanted);
  if (stands.store !== wanted.store || stands.ledger !== wanted.ledger) throw new LogLivesElsewhere(stands, wanted);
  return stands;
}

/** Where the log lives; as wanted where nobody has said so yet. */
const standingHome = (ownerUrl: string, wanted: Home): Promise<StandingHome> =>
  asOwner(ownerUrl, async (owner) => {
    await owner.query('INSERT INTO moving.home (store, ledger) VALUES ($1, $2) ON CONFLICT DO NOTHING', [wanted.store, wanted.ledger]);
    const { rows } = await owner.query<StandingHome>('SELECT store, ledger, epoch, moving_to AS "movingTo" FROM moving.home');
    return rows[0]!;
  });

/** From here on no service starts; null: the log stays where it is. */
export const setMovingTo = (ownerUrl: string, to: Home | null): Promise<void> =>
  asOwner(ownerUrl, async (owner) => void (await owner.query('UPDATE moving.home SET moving_to = $1', [to && homeText(to)])));
