import { admitInto, refuseForeignCluster, serverAccount, type Account } from './account.file';
import { carriedBinaries, runnableBinaries, type Binaries } from './binaries.file';
import { binariesCopy, openDataFolder, ownerPassword, type DataFolder } from './data-folder.file';
import type { Lease } from './lease';

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  /** Of a server that is started here; one that runs already keeps its own. Default: any free one. */
  readonly port?: number;
  /** Only tests may answer false: without it a crash of the machine loses what was acknowledged. */
  readonly durable?: boolean;
  readonly log: (line: string) => void;
}

/** All that is known before the server runs. */
export interface Site {
  readonly folder: DataFolder;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  readonly password: string;
  readonly lease: Lease;
  readonly durable: boolean;
  readonly port: number | undefined;
  readonly log: (line: string) => void;
}

/** Whatever refuses a folder does so in here, before anything in it is touched. */
export function chooseSite({ dataDir, port, durable = true, log }: EmbeddedPostgresOptions): Omit<Site, 'lease'> {
  const carried = carriedBinaries();
  const folder = openDataFolder(dataDir, carried.major);
  refuseForeignCluster(folder.cluster);
  const account = serverAccount(folder.cluster);
  admitInto(folder.path, account);
  const binaries = runnableBinaries(carried, account, binariesCopy(folder, carried.version), log);
  return { folder, binaries, account, password: ownerPassword(folder), durable, port, log };
}
