import { Refused } from '../problems/refused';
import { formWanted, quality } from './wanted-form';

const FORMS = { json: 'application/json', pdf: 'application/pdf', png: 'image/png', html: 'text/html' } as const;
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';
const refusal = (as: string | undefined, accept: string | undefined): unknown => {
  try {
    return formWanted(FORMS, as, accept);
  } catch (fault) {
    return (fault as Refused).refusal;
  }
};

it.each([
  [undefined, 'json'],
  ['*/*', 'json'],
  ['application/json', 'json'],
  ['application/*', 'json'],
  ['application/pdf', 'pdf'],
  ['image/*', 'png'],
  [BROWSER, 'html'],
  ['Application/PDF', 'pdf'],
  ['application/pdf;q=0.5, text/html;q=0.9', 'html'],
  ['application/json;q=0.2, */*;q=0.1', 'json'],
  ['application/json;q=0, application/pdf', 'pdf'],
  ['*/*, application/json;q=0.3', 'pdf'],
])('by Accept: %p it is %s', (accept, form) => expect(formWanted(FORMS, undefined, accept)).toBe(form));
it('what is named goes before what is accepted', () => expect(formWanted(FORMS, 'png', 'application/pdf')).toBe('png'));
it.each([
  ['docx', undefined],
  ['toString', undefined],
  ['docx', '*/*'],
  [undefined, 'application/msword'],
  [undefined, 'application/pdf;q=0'],
])('as %p, Accept %p: refused with the list of what there is', (as, accept) =>
  expect(refusal(as, accept)).toEqual({
    refused: 'NOT_ACCEPTABLE',
    params: { offered: ['application/json (?as=json)', 'application/pdf (?as=pdf)', 'image/png (?as=png)', 'text/html (?as=html)'] },
  }),
);
it('the most exact range counts, wherever it stands', () =>
  expect([
    quality('*/*;q=0.1, text/html', 'text/html'),
    quality('text/*;q=0.3, */*', 'text/html'),
    quality('text/plain', 'text/html'),
  ]).toEqual([1, 0.3, 0]));
