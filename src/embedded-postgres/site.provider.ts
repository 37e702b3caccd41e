import { refuseForeignCluster, serverAccount, type Account } from './account.file';
import { carriedBinaries, type Binaries } from './binaries.file';
import { openDataFolder, ownerPassword, type DataFolder } from './data-folder.file';
import type { Lease } from './lease';
import { passageInto, type Passage } from './passage.file';
import { runnableBinaries } from './runnable-binaries.file';

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  /** Of a server that is started here; one that runs already keeps its own. Default: any free one. */
  readonly port?: number;
  /** Only tests may answer false: without it a crash of the machine loses what was acknowledged. */
  readonly durable?: boolean;
  /** A folder in whose node_modules the carrier of another major version lies; unless told the one that comes with the product. */
  readonly carrierFrom?: string | undefined;
  readonly log: (line: string) => void;
}

/** All that is known before the server runs. */
export interface Site {
  readonly folder: DataFolder;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  readonly passage: Passage;
  readonly password: string;
  readonly lease: Lease;
  readonly durable: boolean;
  readonly port: number | undefined;
  readonly log: (line: string) => void;
}

/** Whatever refuses a folder does so in here, before anything in it is touched. */
export function chooseSite({ dataDir, port, durable = true, carrierFrom, log }: EmbeddedPostgresOptions): Omit<Site, 'lease'> {
  const carried = carriedBinaries(process.platform, process.arch, carrierFrom);
  const folder = openDataFolder(dataDir, carried.major);
  refuseForeignCluster(folder.cluster);
  const account = serverAccount(folder.cluster);
  const passage = passageInto(folder.path, account);
  if (passage.handedOver) log(`PostgreSQL runs as uid ${account?.uid} and gets ${folder.path} handed over, which it cannot walk to.`);
  const binaries = runnableBinaries(carried, account, folder.path, log);
  return { folder, binaries, account, passage, password: ownerPassword(folder), durable, port, log };
}
