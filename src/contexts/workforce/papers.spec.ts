import { id } from '../../../test/support/stories/given';
import { day } from '../../kernel/day';
import { allPapers, papersWhere, Qualifications } from './qualification';

const on = day('2024-03-01');
const held = {
  certificates: [
    { recordId: id(1), issuedOn: on },
    { recordId: id(2), issuedOn: on },
  ],
  diplomas: [{ recordId: id(3) }],
  titles: [{ recordId: id(4), grantedOn: on }],
  enrolments: [{ recordId: id(5) }],
  apprenticeships: [{ recordId: id(6), endedOn: on }],
  preTechnicians: [{ recordId: id(7), issuedOn: on }],
} as unknown as Qualifications;
const idsOf = (papers: Qualifications) => allPapers(papers).map(({ recordId }) => recordId);

describe('the papers of a person under several records', () => {
  it('are of six kinds', () => expect(idsOf(held)).toEqual([1, 2, 3, 4, 5, 6, 7].map(id)));
  it('are sorted out one by one, whatever their kind', () => {
    expect(idsOf(papersWhere(held, (recordId) => recordId !== id(2)))).toEqual([1, 3, 4, 5, 6, 7].map(id));
    for (const nth of [1, 2, 3, 4, 5, 6, 7]) expect(idsOf(papersWhere(held, (recordId) => recordId === id(nth)))).toEqual([id(nth)]);
  });
  it('may be of three kinds alone', () =>
    expect(idsOf(papersWhere({ certificates: [], diplomas: [], titles: [] }, () => true))).toEqual([]));
});
