import { TSchema, Type } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { documentNoField, enumField, levelField, organisationNameField, tradeField } from './fields';

/** As the ledger's door checks: the compiled schema, in the object that it stands in. */
const accepts = (schema: TSchema, value: unknown): boolean => TypeCompiler.Compile(Type.Object({ value: schema })).Check({ value });

describe('what an event may hold', () => {
  it('an enum takes its values and nothing else', () => {
    expect(accepts(enumField(['PASS', 'FAIL']), 'PASS')).toBe(true);
    for (const other of ['PASSED', 'XPASS', 'pass', '', 'PASS|FAIL', null]) expect(accepts(enumField(['PASS', 'FAIL']), other)).toBe(false);
    expect([accepts(levelField(), 'SENIOR'), accepts(levelField(), 'SENIORITY')]).toEqual([true, false]);
  });

  it('names of the public registers may be Chinese', () => {
    expect(accepts(tradeField(), '数控车工')).toBe(true);
    expect(accepts(tradeField(), null)).toBe(true);
    expect(accepts(organisationNameField(), '淮安示例机械有限公司（一分厂）')).toBe(true);
    expect(accepts(documentNoField(), '淮人社鉴〔2026〕12号')).toBe(true);
  });

  it('but no free text', () => {
    expect(accepts(tradeField(), '数控车工, phone 138')).toBe(false);
    expect(accepts(documentNoField(), 'a\nb')).toBe(false);
    // As PATTERN_WORDS tell whoever writes the rule a decision rests on.
    expect(['工作规程第21条', '《工作规程》第21条'].map((basis) => accepts(documentNoField(), basis))).toEqual([true, false]);
    expect(accepts(organisationNameField(), '<b>')).toBe(false);
  });
});
