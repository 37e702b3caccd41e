import { randomUUID } from 'node:crypto';
import { appendFileSync, chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Uuid } from '../kernel/uuid';
import { FileKeyStore } from './file-key-store.adapter';
import { KeyDestroyed, KeysUnusable } from './key-store.port';

let folder: string;
const opened: FileKeyStore[] = [];
const file = (name: string): string => join(folder, name);
const ref = (): Uuid => randomUUID() as Uuid;
const open = (at = folder): FileKeyStore => {
  const store = FileKeyStore.open(at);
  opened.push(store);
  return store;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'));
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  rmSync(folder, { recursive: true });
});

describe('the secrets of a deployment', () => {
  it('are made once, 256 bits each, all different', () => {
    const { secrets } = open();
    const { saltKeyId, ...keys } = secrets;
    expect(saltKeyId).toMatch(/^salt-[0-9a-f]{8}$/);
    expect(Object.values(keys).map((key) => key.length)).toEqual([32, 32, 32, 32, 32]);
    expect(new Set(Object.values(keys).map((key) => key.toString('hex'))).size).toBe(5);
    expect(open().secrets).toEqual(secrets);
    expect(open().keySetId).toBe(opened[0]!.keySetId);
  });

  it('are for the owner of the file alone', () => {
    open();
    for (const name of ['master.key', 'deployment.keys', 'person.keys', 'destroyed.keys'])
      expect(statSync(file(name)).mode & 0o777).toBe(0o600);
    chmodSync(file('deployment.keys'), 0o640);
    expect(() => open()).toThrow(/chmod 600/);
  });

  it('are not made anew where the master key of existing person keys is lost', () => {
    open();
    rmSync(file('deployment.keys'));
    expect(() => open()).toThrow(KeysUnusable);
    expect(() => open()).toThrow(/deployment\.keys is missing/);
  });

  it('stop the start when a digit was changed', () => {
    open();
    const text = readFileSync(file('deployment.keys'), 'utf8');
    writeFileSync(
      file('deployment.keys'),
      text.replace(/("wrapped": ")(.)/, (_, before: string, digit: string) => before + (digit === 'A' ? 'B' : 'A')),
    );
    expect(() => open()).toThrow(/damaged/);
  });

  it('stop the start when they belong to other person keys', () => {
    open();
    const other = mkdtempSync(join(tmpdir(), 'keys-'));
    open(other);
    for (const name of ['deployment.keys', 'master.key']) copyFileSync(join(other, name), file(name));
    expect(() => open()).toThrow(/other keys than those/);
    rmSync(other, { recursive: true });
  });
});

describe('data keys', () => {
  it('are found again, also by another process and after a restart, and stand nowhere in clear', async () => {
    const [a, b] = [ref(), ref()];
    const made = await open().createMany([a, b, a]);
    expect(made.get(a)).toHaveLength(32);
    expect(made.get(a)).not.toEqual(made.get(b));
    expect(await open().findMany([b, a, ref()])).toEqual(made);
    expect(readFileSync(file('person.keys')).includes(made.get(a)!)).toBe(false);
  });

  it('are kept when they are asked for again', async () => {
    const [first, second, a] = [open(), open(), ref()];
    const made = await first.createMany([a]);
    expect((await second.createMany([a, ref()])).get(a)).toEqual(made.get(a));
    expect(await second.findMany([a])).toEqual(made);
  });

  it('are made for 5,000 people at a time, by two processes at once, none lost', async () => {
    const [one, two] = [Array.from({ length: 5_000 }, ref), Array.from({ length: 5_000 }, ref)];
    const [made, alsoMade] = await Promise.all([open().createMany(one), open().createMany(two)]);
    const found = await open().findMany([...one, ...two]);
    expect(found.size).toBe(10_000);
    expect(one.every((each) => made.get(each)!.equals(found.get(each) as Buffer))).toBe(true);
    expect(two.every((each) => alsoMade.get(each)!.equals(found.get(each) as Buffer))).toBe(true);
  });

  it('the first record of a reference counts where two processes made it at once', async () => {
    const [first, second, a] = [open(), open(), ref()];
    const [made, alsoMade] = await Promise.all([first.createMany([a]), second.createMany([a])]);
    expect(alsoMade).toEqual(made);
    expect(await open().findMany([a])).toEqual(made);
  });

  it('written after a torn record are found', async () => {
    const [a, b, c] = [ref(), ref(), ref()];
    const made = await open().createMany([a]);
    appendFileSync(file('person.keys'), readFileSync(file('person.keys')).subarray(128, 200));
    const again = open();
    await again.createMany([b]);
    appendFileSync(file('person.keys'), 'SLPK, cut off');
    await again.createMany([c]);
    // Header, a, the torn one filled up, b, the torn one, and c once: it was found where it was written.
    expect(statSync(file('person.keys')).size).toBe(5 * 128 + 'SLPK, cut off'.length);
    expect((await open().findMany([a, b, c])).size).toBe(3);
    expect((await again.findMany([a])).get(a)).toEqual(made.get(a));
  });

  it('survive the loss of the last, unfinished write', async () => {
    const [a, b] = [ref(), ref()];
    const made = await open().createMany([a, b]);
    truncateSync(file('person.keys'), 128 * 3 - 1);
    const found = await open().findMany([a, b]);
    expect(found).toEqual(new Map([[a, made.get(a)]]));
  });
});

describe('a destroyed key', () => {
  it('is gone at once, for every process, for ever', async () => {
    const [one, other, a, b] = [open(), open(), ref(), ref()];
    const made = await one.createMany([a, b]);
    await other.findMany([a, b]);
    const wrapped = readFileSync(file('person.keys')).subarray(128 + 36, 128 + 68);
    await one.destroyMany([a]);
    expect(await other.findMany([a, b])).toEqual(
      new Map<Uuid, unknown>([
        [a, 'DESTROYED'],
        [b, made.get(b)],
      ]),
    );
    expect(await other.statesOf([a, b, ref()])).toEqual(
      new Map([
        [a, 'DESTROYED'],
        [b, 'ALIVE'],
      ]),
    );
    expect(await open().findMany([a])).toEqual(new Map([[a, 'DESTROYED']]));
    expect(readFileSync(file('person.keys')).includes(wrapped)).toBe(false);
    await expect(other.createMany([a])).rejects.toThrow(KeyDestroyed);
  });

  it('is destroyed twice without harm, also where it never was', async () => {
    const [store, a] = [open(), ref()];
    await store.destroyMany([a]);
    await store.destroyMany([a]);
    expect(await store.findMany([a])).toEqual(new Map([[a, 'DESTROYED']]));
    expect(await store.statesOf([a])).toEqual(new Map([[a, 'DESTROYED']]));
    expect(
      readFileSync(file('destroyed.keys'), 'utf8')
        .split('\n')
        .filter((line) => line === a),
    ).toHaveLength(1);
  });

  it('that a restored older file brings back stops the start', async () => {
    const [store, a] = [open(), ref()];
    await store.createMany([a]);
    copyFileSync(file('person.keys'), file('backup'));
    await store.destroyMany([a]);
    copyFileSync(file('backup'), file('person.keys'));
    expect(() => open()).toThrow(KeysUnusable);
    expect(() => open()).toThrow(new RegExp(`${a} again`));
  });

  it('is added to the list at the next start where a crash kept it off', async () => {
    const [store, a] = [open(), ref()];
    await store.createMany([a]);
    copyFileSync(file('destroyed.keys'), file('list-before'));
    await store.destroyMany([a]);
    copyFileSync(file('list-before'), file('destroyed.keys'));
    open();
    expect(readFileSync(file('destroyed.keys'), 'utf8')).toContain(a);
  });
});
