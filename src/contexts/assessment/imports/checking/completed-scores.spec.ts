import { checked, csvOf, SAMPLE_CONTEXT } from '../../../../../test/support/sheets/roster-context';
import { id } from '../../../../../test/support/stories/given';
import type { RegisteredCandidacy } from '../../candidacy';
import { completedScores } from './completed-scores';
import { LedgerFacts, NOBODY, residentKey } from './ledger-facts';

const ID = '320899198607115493';
const candidacy = (more: Partial<RegisteredCandidacy> = {}): RegisteredCandidacy =>
  ({
    status: 'registered',
    candidacyId: id(10),
    occupationCode: '6-18-01-01',
    trade: '数控车工',
    level: 'INTERMEDIATE',
    path: 'EXAM',
    eligibility: 'CONFIRMED',
    ...more,
  }) as RegisteredCandidacy;

async function completed(candidacies: readonly RegisteredCandidacy[], ...rows: readonly (readonly string[])[]) {
  const sheet = await checked(csvOf(['姓名', '证件号码', '理论成绩', '职业工种', '等级'], ...rows), {
    ...SAMPLE_CONTEXT,
    isScoresOnly: true,
  });
  const people = new Map([[residentKey(ID), { ...NOBODY, candidacies, details: { name: '胡剑' } }]]);
  return completedScores(sheet, { people } as unknown as LedgerFacts);
}
const codesOf = async (...asked: Parameters<typeof completed>) =>
  (await completed(...asked)).rows.map(({ faults }) => faults.map(({ code, location: { field } }) => `${code} ${field}`).join());
const row = (occupation = '', level = '', name = '胡剑'): string[] => [name, ID, '80', occupation, level];
const junior = candidacy({ level: 'JUNIOR', candidacyId: id(11) });

it('is about the one thing that the person is registered for', async () =>
  expect((await completed([candidacy()], row())).rows[0]!.values).toMatchObject({
    level: 'INTERMEDIATE',
    occupation: { occupationCode: '6-18-01-01', occupationName: '车工', trade: '数控车工' },
  }));
it('asks which, where there are several, and takes the level alone for an answer', async () => {
  expect(await codesOf([candidacy(), junior], row())).toEqual(['IMPORT_SUBJECT_NEEDED level']);
  expect((await completed([candidacy(), junior], row('', '五级'))).rows[0]!.values.level).toBe('JUNIOR');
});
it('is about nobody where the person is not registered, or for something else', async () =>
  expect([await codesOf([], row()), await codesOf([candidacy()], row('电工', '四级'))]).toEqual([
    ['IMPORT_NOT_IN_BATCH idNumber'],
    ['IMPORT_NOT_IN_BATCH idNumber'],
  ]));
it('is about nobody who was withdrawn, unless something else stands', async () => {
  expect(await codesOf([candidacy({ status: 'withdrawn' })], row())).toEqual(['IMPORT_CANDIDATE_WITHDRAWN idNumber']);
  expect(await codesOf([candidacy({ status: 'withdrawn' }), junior], row())).toEqual(['']);
});
it('never marks another person by a right number beside a wrong name', async () =>
  expect(await codesOf([candidacy()], row('', '', '胡建'))).toEqual(['IMPORT_NAME_DIFFERS name']));
it('marks nobody whose application was refused', async () =>
  expect(await codesOf([candidacy({ eligibility: 'REJECTED' })], row())).toEqual(['IMPORT_NOT_REGISTERED idNumber']));
it('finds the same person twice although only one row says for what', async () =>
  expect(await codesOf([candidacy()], row(), row('车工/数控车工', '四级'))).toEqual(['', 'IMPORT_DUPLICATE_IN_FILE idNumber']));
