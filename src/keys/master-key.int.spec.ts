import { randomBytes, randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Uuid } from '../kernel/uuid';
import { CommandMasterKey } from './command-master-key.adapter';
import { madeDeploymentKeys } from './deployment-keys.hash';
import { FileKeyStore } from './file-key-store.adapter';
import { KeysUnusable } from './key-store.port';
import type { MasterKeySource } from './master-key.provider';
import { MasterKeyUnusable } from './master-key-unusable';
import { MasterKeys } from './rotate-master-key.provider';

/** A stand-in for the client of a key-management service: keeps nothing, turns every byte, and puts its name in front. */
const KMS = `
  const name = Buffer.from(process.argv[1] + ':'), turned = (bytes) => bytes.map((byte) => byte ^ 0x5a);
  const asked = Buffer.from(require('node:fs').readFileSync(0, 'utf8'), 'base64');
  if (process.argv.at(-1) === 'wrap') process.stdout.write(Buffer.concat([name, turned(asked)]).toString('base64') + '\\n');
  else if (!asked.subarray(0, name.length).equals(name)) process.exit(65);
  else process.stdout.write(turned(asked.subarray(name.length)).toString('base64') + '\\n');
`;
const node = (program: string, ...args: readonly string[]): readonly string[] => [process.execPath, '-e', program, ...args];
const kms = (name: string): MasterKeySource => ({ kind: 'command', command: node(KMS, name) });
const environment = (hex = randomBytes(32).toString('hex')): MasterKeySource => ({ kind: 'environment', hex, variable: 'MASTER_KEY' });
const ref = randomUUID() as Uuid;
let folder: string;
let dataKey: string;
const file = (name: string): string => join(folder, name);
const masterHex = (): string => readFileSync(file('master.key'), 'latin1').trim();

/** What the data key of the one person is for whoever starts so. */
async function readBy(source?: MasterKeySource): Promise<string> {
  const store = FileKeyStore.open(folder, source);
  const key = (await store.findMany([ref])).get(ref) as Buffer;
  await store.close();
  return key.toString('hex');
}
async function begun(source?: MasterKeySource): Promise<void> {
  const store = FileKeyStore.open(folder, source);
  dataKey = (await store.createMany([ref])).get(ref)!.toString('hex');
  await store.close();
}
function refusedBy(source?: MasterKeySource): string | undefined {
  try {
    FileKeyStore.open(folder, source);
  } catch (fault) {
    return fault instanceof MasterKeyUnusable ? fault.code : 'another fault';
  }
  return undefined;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the keys of a deployment', () => {
  it.each<[string, () => MasterKeySource | undefined]>([
    ['a file', () => undefined],
    ['the environment', () => environment()],
    ['a command', () => kms('one')],
  ])('lie wrapped by the master key of %s', async (_, of) => {
    const source = of();
    await begun(source);
    expect(await readBy(source)).toBe(dataKey);
    expect(readFileSync(file('deployment.keys'), 'utf8')).not.toMatch(/saltKey|"[0-9a-f]{64}"/);
    expect(existsSync(file('master.key'))).toBe(source === undefined);
  });

  it('do not start without their master key: lost, wrong, of another kind, or no key at all', async () => {
    await begun();
    const mine = masterHex();
    expect(refusedBy(environment())).toBe('MASTER_KEY_WRONG');
    expect(refusedBy(kms('one'))).toBe('MASTER_KEY_WRONG');
    expect(refusedBy(environment('secret'))).toBe('MASTER_KEY_INVALID');
    rmSync(file('master.key'));
    expect(refusedBy()).toBe('MASTER_KEY_MISSING');
    expect(existsSync(file('master.key'))).toBe(false);
    expect(await readBy(environment(mine))).toBe(dataKey);
  });

  it('say so in both languages, and never show a key', () => {
    const hex = `${'a'.repeat(63)}g`;
    const said = new MasterKeyUnusable('MASTER_KEY_WRONG', { file: 'k', wanted: ['0123', 'COMMAND'], given: '4567' }).message;
    expect(said).toMatch(/^MASTER_KEY_WRONG\n主密钥不对.*密钥服务命令.*\nThis is the wrong master key.*0123, a command/);
    expect(() => FileKeyStore.open(folder, environment(hex))).toThrow(/^(?!.*aaa).*MASTER_KEY_INVALID/s);
  });
});

describe('a file from the time when they lay in clear', () => {
  it('is wrapped at the start, where it stands, and nothing of it is left', async () => {
    const clear = madeDeploymentKeys();
    writeFileSync(file('deployment.keys'), clear, { mode: 0o600 });
    const { ino } = statSync(file('deployment.keys'));
    await begun();
    expect(await readBy()).toBe(dataKey);
    expect(statSync(file('deployment.keys')).ino).toBe(ino);
    const { saltKey, masterKey } = JSON.parse(clear) as { saltKey: string; masterKey: string };
    for (const secret of [saltKey, masterKey]) expect(readFileSync(file('deployment.keys'), 'latin1')).not.toContain(secret);
  });

  it('is wrapped by the next start where a crash tore it', async () => {
    writeFileSync(file('deployment.keys'), madeDeploymentKeys(), { mode: 0o600 });
    await begun();
    const whole = readFileSync(file('deployment.keys'));
    copyFileSync(file('deployment.keys'), file('deployment.keys.next'));
    writeFileSync(file('deployment.keys'), whole.subarray(0, 100), { mode: 0o600 });
    expect(await readBy()).toBe(dataKey);
    expect(existsSync(file('deployment.keys.next'))).toBe(false);
  });
});

describe('another master key', () => {
  it("takes the place of the one in the file; the data and every person's key stay", async () => {
    await begun();
    const [former, persons] = [masterHex(), readFileSync(file('person.keys'))];
    new MasterKeys(folder, { kind: 'file' }).rotate();
    expect(await readBy()).toBe(dataKey);
    expect(masterHex()).not.toBe(former);
    expect(refusedBy(environment(former))).toBe('MASTER_KEY_WRONG');
    expect(readFileSync(file('person.keys'))).toEqual(persons);
    expect(new MasterKeys(folder, { kind: 'file' }).status().others).toEqual([]);
  });

  it('opens the keys beside the former one until that is retired', async () => {
    await begun();
    const [inFile, atService] = [{ kind: 'file' } as const, kms('one')];
    new MasterKeys(folder, inFile).rotate(atService);
    expect([await readBy(), await readBy(atService)]).toEqual([dataKey, dataKey]);
    expect(new MasterKeys(folder, inFile).status().others).toEqual([{ kind: 'COMMAND', keyId: null }]);
    new MasterKeys(folder, atService).retire();
    expect([await readBy(atService), refusedBy()]).toEqual([dataKey, 'MASTER_KEY_WRONG']);
    new MasterKeys(folder, atService).rotate(kms('two'));
    expect(await readBy(kms('two'))).toBe(dataKey);
  });

  it('is opened by whichever of the two a crash in the middle left in the file', async () => {
    await begun();
    copyFileSync(file('master.key'), file('former'));
    const next = environment();
    new MasterKeys(folder, { kind: 'file' }).rotate(next);
    expect([await readBy(), await readBy(next)]).toEqual([dataKey, dataKey]);
    new MasterKeys(folder, { kind: 'file' }).rotate();
    expect([await readBy(), refusedBy(next)]).toEqual([dataKey, 'MASTER_KEY_WRONG']);
  });

  it('must be named where the present one is in no file, and must open what it wraps', async () => {
    const source = environment();
    await begun(source);
    expect(() => new MasterKeys(folder, source).rotate()).toThrow(new MasterKeyUnusable('MASTER_KEY_NEXT_UNKNOWN', {}));
    const forgetful = node("process.stdout.write(Buffer.from('nothing').toString('base64'))");
    expect(() => new MasterKeys(folder, source).rotate({ kind: 'command', command: forgetful })).toThrow(KeysUnusable);
    expect(await readBy(source)).toBe(dataKey);
  });
});

describe('a command', () => {
  const codeOf = (asked: () => unknown): string | undefined => {
    try {
      asked();
    } catch (fault) {
      return (fault as MasterKeyUnusable).code;
    }
    return undefined;
  };
  it.each([
    ['there is no such program', ['/nowhere/kms'], /没有这个程序/],
    ['ended with an error', node('process.exit(3)'), /以错误结束/],
    ['no single text encoding', node("console.log('not base64!')"), /输出的不是/],
    ['no answer in time', node('setInterval(() => 0, 1000)'), /超时/],
  ])('that gives nothing is told: %s', (said, command, zh) => {
    const asked = (): Buffer => new CommandMasterKey(command, 1_500).wrap(randomBytes(8));
    expect(asked).toThrow(new RegExp(said));
    expect(asked).toThrow(zh);
    expect(codeOf(asked)).toBe('MASTER_KEY_COMMAND_FAILED');
  });
  it('names the program and none of its arguments', () =>
    expect(() => new CommandMasterKey(['/nowhere/kms', '--token=tops3cret']).wrap(randomBytes(8))).toThrow(
      /^(?!.*tops3cret).*\/nowhere\/kms/s,
    ));
});
