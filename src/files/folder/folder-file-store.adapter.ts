import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Uuid } from '../../kernel/uuid';
import { FileStore, mustFit } from '../file-store.port';

const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;
/** Windows does not sync folders; its journal keeps names. */
const SYNCS_FOLDERS = process.platform !== 'win32';
/** Hex digits of the id that name its folder: 256 folders hold a million files with some 4,000 in each. */
const FOLDER_DIGITS = 2;
/** What is still being written under a name of its own; older than this, whoever wrote it has died. */
const INCOMING = 'incoming';
const ABANDONED_MS = 24 * 3_600_000;

/** Files in a folder: `ab/ab….` by the id. A file gets its name only once it lies whole on the disk. */
export class FolderFileStore extends FileStore {
  private constructor(private readonly folder: string) {
    super();
  }

  static async open(folder: string): Promise<FolderFileStore> {
    const store = new FolderFileStore(folder);
    await makeFolder(join(folder, INCOMING));
    await store.dropAbandoned();
    return store;
  }

  async put(id: Uuid, bytes: Buffer): Promise<void> {
    mustFit(bytes);
    const beside = join(this.folder, INCOMING, randomUUID());
    try {
      await written(beside, bytes);
      await this.named(beside, id);
    } finally {
      await rm(beside, { force: true });
    }
  }

  async get(id: Uuid): Promise<Buffer | null> {
    return readFile(this.placeOf(id)).catch(nullWhereMissing);
  }

  async remove(id: Uuid): Promise<void> {
    await rm(this.placeOf(id), { force: true });
    await synced(this.folderOf(id));
  }

  private folderOf(id: Uuid): string {
    return join(this.folder, id.slice(0, FOLDER_DIGITS));
  }

  private placeOf(id: Uuid): string {
    return join(this.folderOf(id), id);
  }

  private async named(beside: string, id: Uuid): Promise<void> {
    if ((await mkdir(this.folderOf(id), { recursive: true, mode: OWNER_ONLY_FOLDER })) !== undefined) await synced(this.folder);
    await rename(beside, this.placeOf(id));
    await synced(this.folderOf(id));
  }

  /** Another process may be writing beside this one: only what is old is nobody's. */
  private async dropAbandoned(): Promise<void> {
    for (const name of await readdir(join(this.folder, INCOMING))) {
      const path = join(this.folder, INCOMING, name);
      const found = await stat(path).catch(nullWhereMissing);
      if (found && Date.now() - found.mtimeMs > ABANDONED_MS) await rm(path, { force: true });
    }
  }
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: OWNER_ONLY_FOLDER });
}

async function written(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', OWNER_ONLY);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new or a removed name survives a power cut only when its folder was synced too. */
async function synced(path: string): Promise<void> {
  if (!SYNCS_FOLDERS) return;
  const folder = await open(path, 'r').catch(nullWhereMissing);
  if (!folder) return;
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function nullWhereMissing(fault: NodeJS.ErrnoException): null {
  if (fault.code === 'ENOENT') return null;
  throw fault;
}
