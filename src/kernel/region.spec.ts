import { divisionOf, isInRegion } from './region';

describe('what lies in a region', () => {
  it('is of the region itself, and of each above it', () => {
    expect(['320803', '3208', '32'].map((supervised) => isInRegion('320803', supervised))).toEqual([true, true, true]);
  });
  it('is not of another one, nor of one within it', () => {
    expect(['320804', '3201', '33'].map((supervised) => isInRegion('320803', supervised))).toEqual([false, false, false]);
    expect(isInRegion('3208', '320803')).toBe(false);
  });
  it.each([null, undefined, ''])("is nobody's whose region is %j", (supervised) => expect(isInRegion('320803', supervised)).toBe(false));
});

it('a division has six digits, and a whole one stays as it is', () => {
  expect(['32', '3208', '320803'].map(divisionOf)).toEqual(['320000', '320800', '320803']);
});
