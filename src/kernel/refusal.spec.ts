import { inTerms } from './refusal';

const LEVEL = { zh: '高级工', en: 'senior worker' };
const GRADE = { zh: '高级职称', en: 'senior title' };

it('a sentence speaks in the terms of its context, and in its own before them', () => {
  const { COMMON, OWN } = inTerms(
    {
      COMMON: { kind: 'invalid', zh: '{grade}', en: '{grade}' },
      OWN: { kind: 'invalid', zh: '{grade}', en: '{grade}', terms: { grade: { SENIOR: GRADE } } },
    },
    { grade: { SENIOR: LEVEL }, level: { SENIOR: LEVEL } },
  );
  expect(COMMON.terms).toEqual({ grade: { SENIOR: LEVEL }, level: { SENIOR: LEVEL } });
  expect(OWN).toEqual({ kind: 'invalid', zh: '{grade}', en: '{grade}', terms: { grade: { SENIOR: GRADE }, level: { SENIOR: LEVEL } } });
});
