import { ROUTE_AUDIENCES } from './audience';
import { idMaskFor } from './audience-masks';

const ID = '32089919850115901X';

it('shows the own enterprise six and two, everybody else three and four, and nobody the whole', () => {
  const shown = Object.fromEntries(ROUTE_AUDIENCES.map((audience) => [audience, idMaskFor(audience)(ID)]));
  expect([shown.enterprise, shown.public, shown.regulator]).toEqual(['320899**********1X', '320***********901X', '320***********901X']);
  expect(ROUTE_AUDIENCES.filter((audience) => audience !== 'enterprise' && shown[audience] !== shown.public)).toEqual([]);
});
