import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileStoreContract } from '../../../test/contract/file-store.contract';
import type { Uuid } from '../../kernel/uuid';
import { FolderFileStore } from './folder-file-store.adapter';

const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-files-'));
const incoming = join(folder, 'incoming');
const HOUR_MS = 3_600_000;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('keeps the contract', () =>
  fileStoreContract(async () => ({ store: await FolderFileStore.open(folder), again: () => FolderFileStore.open(folder) })));

it('leaves nothing beside the files themselves', () => expect(readdirSync(incoming)).toEqual([]));

it('keeps files where their own account alone reads them', async () => {
  const id = randomUUID() as Uuid;
  await (await FolderFileStore.open(folder)).put(id, Buffer.from('x'));
  const modes = [folder, incoming, join(folder, id.slice(0, 2)), join(folder, id.slice(0, 2), id)].map(
    (path) => statSync(path).mode & 0o077,
  );
  expect(modes).toEqual([0, 0, 0, 0]);
});

it('drops what a process that died a day ago was writing, and nothing younger', async () => {
  const [old, young] = [join(incoming, randomUUID()), join(incoming, randomUUID())];
  for (const path of [old, young]) writeFileSync(path, 'half');
  const at = new Date(Date.now() - 25 * HOUR_MS);
  utimesSync(old, at, at);
  await FolderFileStore.open(folder);
  expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
});

it('a file that cannot be written leaves the one before, and says so', async () => {
  const store = await FolderFileStore.open(folder);
  const id = randomUUID() as Uuid;
  await store.put(id, Buffer.from('before'));
  rmSync(incoming, { recursive: true });
  await expect(store.put(id, Buffer.from('after'))).rejects.toThrow('ENOENT');
  expect(String(await store.get(id))).toBe('before');
});
