import { SETTING_NAMES } from '../../src/config/environment';
import { textOf } from './sources';

/** Set by the demo alone. */
const OF_THE_DEMO = 'LEDGER_DEMO_FROM';
/** Told once for all of them: `NEXT_` before the name. */
const isTold = (text: string, name: string): boolean => text.includes(`\`${name.replace(/^NEXT_/, '')}\``);

it.each(['README.md', 'docs/guide/operation/settings.zh-CN.md'])('%s says what each setting means', (page) => {
  const text = textOf(page);
  expect(SETTING_NAMES.filter((name) => name !== OF_THE_DEMO && !isTold(text, name))).toEqual([]);
});
