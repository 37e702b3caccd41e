import { run } from './programs.provider';

const sh = (script: string): Promise<{ ok: boolean; said: string }> =>
  run({ program: '/bin/sh', args: ['-c', script], account: undefined, timeoutMs: 10_000 });

describe('a program of PostgreSQL', () => {
  it('leads a process group of its own, so that Ctrl-C during a start passes it by', async () => {
    const { said } = await sh("ps -o pid=,pgid= -p $$ 2>/dev/null || awk '{ print $1, $5 }' /proc/$$/stat");
    const [pid, group] = said.split(/\s+/);
    expect(group).toBe(pid);
  });

  it('sees nothing of the environment, where passwords may be', async () => {
    const { said } = await run({ program: '/usr/bin/env', args: [], account: undefined, timeoutMs: 10_000 });
    expect(said.split('\n').sort()).toEqual(['LC_ALL=C', 'TZ=UTC']);
  });

  it('is not waited for without end', async () => {
    const { ok } = await run({ program: '/bin/sleep', args: ['60'], account: undefined, timeoutMs: 50 });
    expect(ok).toBe(false);
  });

  it('that failed is heard', async () => expect(await sh('echo why >&2; exit 3')).toEqual({ ok: false, said: 'why' }));

  it('that the system cannot load is answered with what to do', async () =>
    expect(run({ program: '/nowhere/initdb', args: [], account: undefined, timeoutMs: 1_000 })).rejects.toThrow('DATABASE_URL'));
});
