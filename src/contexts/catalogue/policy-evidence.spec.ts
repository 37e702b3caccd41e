import { day } from '../../kernel/day';
import { policyEvidence } from './policy-pack.shelf';

it('is the pack of the region on the day, recorded by its reference', () => {
  expect(policyEvidence('320803', day('2026-06-01'))).toMatchObject({ value: { ref: 'CN-320800@2026-01' } });
  expect(policyEvidence('320803', day('2025-12-31'))).toMatchObject({ value: { ref: 'CN-320800@2022-01' } });
});

it('is none, by a name of its own, where nobody published one or nobody is registered', () => {
  expect(JSON.stringify(policyEvidence('999999', day('2026-06-01')))).toContain('none:999999@2026-06-01');
  expect(JSON.stringify(policyEvidence('', day('2026-06-01')))).toContain('none:@2026-06-01');
  expect(policyEvidence('999999', day('2026-06-01')).value).toBeNull();
});
