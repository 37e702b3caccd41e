import { day } from '../../kernel/day';
import { policyEvidence } from './policy';

const of = (region: string) => ({ status: 'registered', name: '淮安示例机械有限公司', region }) as never;

it('is the pack of the region on the day, recorded by its reference', () => {
  expect(policyEvidence(of('320803'), day('2026-06-01'))).toMatchObject({ value: { ref: 'CN-320800@2026-01' } });
  expect(policyEvidence(of('320803'), day('2025-12-31'))).toMatchObject({ value: { ref: 'CN-320800@2022-01' } });
});

it('is none, by a name of its own, where nobody published one or nobody is registered', () => {
  expect(JSON.stringify(policyEvidence(of('999999'), day('2026-06-01')))).toContain('none:999999@2026-06-01');
  expect(JSON.stringify(policyEvidence({ status: 'unknown' } as never, day('2026-06-01')))).toContain('none:@2026-06-01');
  expect(policyEvidence(of('999999'), day('2026-06-01')).value).toBeNull();
});
