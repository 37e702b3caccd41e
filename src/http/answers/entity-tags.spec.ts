import { etagOf, isKnown, versionsIn } from './entity-tags';

it('a stream of seven events is at version 7', () => expect(etagOf(6)).toBe('"7"'));

describe('If-None-Match', () => {
  it.each(['"7"', 'W/"7"', '"6", "7"', '*'])('%s says that the answer is known', (header) => expect(isKnown(header, '"7"')).toBe(true));
  it.each([undefined, '', '"6"', '7', '"7-pdf"'])('%s says that it is not', (header) => expect(isKnown(header, '"7"')).toBe(false));
  it('knows a weak tag by itself', () => expect(isKnown('W/"p48213"', 'W/"p48213"')).toBe(true));
});

describe('If-Match', () => {
  it.each<[string, readonly number[]]>([
    ['"7"', [7]],
    ['7', [7]],
    ['"6", "7"', [6, 7]],
  ])('%s names versions', (header, versions) => expect(versionsIn(header)).toEqual(versions));
  it.each(['W/"7"', '"7-pdf"', 'W/"p48213"', '"c68f94e4"', 'seven'])('%s names a version that never was', (header) =>
    expect(versionsIn(header)).toEqual([]),
  );
  it.each([undefined, '', ' , ', '*', '"7", *'])('%s names none', (header) => expect(versionsIn(header)).toBeUndefined());
});
