import vectors from '../../../test/vectors/identifier-vectors.json';
import { day } from '../day';
import { ageInYears, checkResidentId, normaliseResidentId, readResidentId, residentIdCheck, residentIdSum } from './resident-id';

const TODAY = day('2026-12-05');
const { valid, normalised, invalid } = vectors.residentId;

describe('invariant 28: resident identity numbers (GB 11643-1999)', () => {
  it.each(valid)('$id is right', ({ id, sum, mod, check, birth, sex }) => {
    expect(checkResidentId(id, TODAY)).toBeUndefined();
    expect([residentIdSum(id), residentIdSum(id) % 11, residentIdCheck(id)]).toEqual([sum, mod, check]);
    expect(readResidentId(id)).toEqual({
      region: id.slice(0, 6),
      bornOn: `${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6)}`,
      sex,
    });
  });

  it.each(normalised)('takes $why', ({ input, id }) => {
    expect(checkResidentId(input, TODAY)).toBeUndefined();
    expect(normaliseResidentId(input)).toBe(id);
  });

  it.each(invalid)('refuses $why', (vector) => {
    expect(checkResidentId(vector.id, TODAY)).toBe(vector.reason);
    if ('expected' in vector) expect(residentIdCheck(vector.id)).toBe(vector.expected);
  });

  it('is born today at the latest, in 1800 at the earliest', () => {
    const numbered = (first17: string): string => first17 + residentIdCheck(first17);
    expect(checkResidentId(numbered('32089920261205901'), TODAY)).toBeUndefined();
    expect(checkResidentId(numbered('32089920261206901'), TODAY)).toBe('BIRTHDATE');
    expect(checkResidentId(numbered('32089918000101901'), TODAY)).toBeUndefined();
    expect(checkResidentId(numbered('32089917991231901'), TODAY)).toBe('BIRTHDATE');
  });

  it('knows the regions of residence permits', () => {
    const taiwan = '83009919900101901';
    expect(checkResidentId(taiwan + residentIdCheck(taiwan), TODAY)).toBeUndefined();
    expect(checkResidentId('84009919900101901X', TODAY)).toBe('REGION');
  });

  it.each([
    ['2010-12-05', '2026-12-05', 16],
    ['2010-12-06', '2026-12-05', 15],
    ['2008-02-29', '2026-02-27', 17],
    ['2008-02-29', '2026-02-28', 18],
    ['2008-02-29', '2024-02-28', 15],
  ])('who was born on %s is on %s %i years old', (born, on, age) => expect(ageInYears(day(born), day(on))).toBe(age));
});
