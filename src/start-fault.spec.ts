import { Refused } from './http/problems/refused';
import { refuse } from './kernel/refusal';
import { startFault } from './start-fault';

const refusals = {
  OTHER_KIND: {
    kind: 'conflict',
    zh: '该账本以 {kind} 开立',
    en: 'This ledger was opened as {kind}',
    terms: { kind: { DEMO: { zh: '演示', en: 'a demo' } } },
  },
} as const;
const said = (fault: Error & { code?: string }, env: NodeJS.ProcessEnv = {}): string => startFault(fault, env, refusals);
const coded = (code: string): Error & { code: string } => Object.assign(new Error('connect failed'), { code });

it('names the port that is taken, and the setting', () =>
  expect(said(coded('EADDRINUSE'), { PORT: '3777' })).toMatch(/Port 3777 .* Set PORT/));
it.each(['ECONNREFUSED', 'ENOTFOUND', '28P01', '3D000'])('names DATABASE_URL for %s', (code) =>
  expect(said(coded(code), { DATABASE_URL: 'postgres://u:secret@h/d' })).toMatch(/^DATABASE_URL /),
);
it('never shows the password', () => expect(said(coded('28P01'), { DATABASE_URL: 'postgres://u:secret@h/d' })).not.toContain('secret'));
it('does not blame DATABASE_URL where there is none', () => expect(said(coded('ECONNREFUSED'))).toBe('connect failed'));
it('words a refusal in both languages', () =>
  expect(said(new Refused(refuse('OTHER_KIND', { kind: 'DEMO' })))).toBe('该账本以 演示 开立\nThis ledger was opened as a demo'));
it('says any other fault as it is', () => expect(said(new Error('the disk is full'))).toBe('the disk is full'));
