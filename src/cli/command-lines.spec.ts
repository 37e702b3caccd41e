import { asksForHelp, COMMAND_LINES, optionFault, usageOf } from './command-lines';

const faultOf = (verb: string, ...args: string[]): string | undefined => optionFault(COMMAND_LINES[verb]!, args)?.split('\n').at(-1);

it.each([
  ['rebuild', '--compare'],
  ['rebuild', 'workers', '--data', '/data'],
  ['erase', 'W', '--ground', 'CONSENT_WITHDRAWN', '--asked-by', 'a', '--decided-by', 'b'],
  ['keys', 'list', '--json'],
  ['keys', 'create', '--audience', 'payroll', '--scopes', 'a:b,c:d', '--person', '-'],
  ['backup', '--keys-to', '-odd-name'],
  ['mend-ids'],
])('%s takes %j %j', (verb, ...args) => expect(faultOf(verb, ...args)).toBeUndefined());

it.each([
  ['rebuild', ['--comapre'], 'There is no option --comapre. Nothing was changed'],
  ['retry', ['-n'], 'There is no option -n. Nothing was changed'],
  ['rebuild', ['--data=/data'], 'There is no option --data=/data. Nothing was changed'],
  ['erase', ['W', '--data'], '--data needs a value. Nothing was changed'],
  ['backup', ['--to', '--keys-to', 'x'], '--to needs a value. Nothing was changed'],
])('%s refuses %j', (verb, args, fault) => expect(faultOf(verb, ...args)).toBe(fault));

it('knows who asks for help', () =>
  expect([asksForHelp(['W', '--help']), asksForHelp(['-h']), asksForHelp(['help'])]).toEqual([true, true, false]));
it('shows every option that it takes', () => {
  for (const [verb, line] of Object.entries(COMMAND_LINES))
    for (const option of [...(line.values ?? []), ...(line.flags ?? [])]) expect(usageOf(verb, line)).toContain(option);
  expect(usageOf('mend-ids', COMMAND_LINES['mend-ids']!)).toBe('usage: npm run ledger -- mend-ids [--data DIR]');
});
