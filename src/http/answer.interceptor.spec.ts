import { isKnown } from './answer.interceptor';

it.each(['"7"', 'W/"7"', '"6", "7"', '*'])('%s says that the answer is known', (header) => expect(isKnown(header, '"7"')).toBe(true));
it.each([undefined, '', '"6"', '7', '"7-pdf"'])('%s says that it is not', (header) => expect(isKnown(header, '"7"')).toBe(false));
