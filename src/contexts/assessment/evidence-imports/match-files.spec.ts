import { id } from '../../../../test/support/stories/given';
import { MAX_FILE_MIB } from './evidence-limits';
import type { Candidate, FoundFile, JudgedFile } from './judged-file';
import { judgeFiles } from './match-files';

const candidate = (number: number, name: string, idNumber: string): Candidate => ({
  personRef: id(number),
  candidacyIds: [id(100 + number)],
  name,
  idNumber,
});
const ZHANG = candidate(1, '张三', '32089919900307663X');
const LI = candidate(2, '李四', '320899198511126626');
const MAI = candidate(3, '阿卜杜拉·买买提', 'E12345678');
const TWIN = candidate(4, '王伟', '320899199201016650');
const OTHER_TWIN = candidate(5, '王伟', '320899199412306678');
const ALL = [ZHANG, LI, MAI, TWIN, OTHER_TWIN];

const file = (name: string, more: Partial<FoundFile> = {}, entry = 1): FoundFile => ({
  entry,
  name,
  bytes: 200_000,
  content: 'JPEG',
  digest: `digest of ${entry}`,
  ...more,
});
function judged(files: readonly FoundFile[], pictures: 'PHOTO' | 'EVIDENCE' = 'PHOTO'): readonly JudgedFile[] {
  const judging = judgeFiles(files, ALL, pictures);
  for (let turn = judging.next(); ; turn = judging.next()) if (turn.done) return turn.value;
}
const one = (name: string, more: Partial<FoundFile> = {}): JudgedFile => judged([file(name, more)])[0]!;
const ID = ZHANG.idNumber;

describe('a file belongs to the person', () => {
  it.each([
    ['whose number it is called', `${ID}.jpg`],
    ['with a small x', `${ID.toLowerCase()}.jpg`],
    ['in full-width digits', '３２０８９９１９９００３０７６６３Ｘ.jpg'],
    ['name first', `张三-${ID}.jpg`],
    ['number first', `${ID}-张三.jpg`],
    ['with an underscore', `张三_${ID}.jpg`],
    ['with a full-width underscore', `${ID}＿张三.jpg`],
    ['with a space', `张三 ${ID}.jpg`],
    ['with an ideographic space', `${ID}　张三.jpg`],
    ['with a full-width hyphen', `张三－${ID}.jpg`],
    ['with a dash', `张三—${ID}.jpg`],
    ['with spaces around the hyphen', `张三 - ${ID}.jpg`],
    ['with everything at once', `${'３２０８９９１９９００３０７６６３ｘ'}－张三.JPEG`],
    ['without an extension', `张三-${ID}`],
    ['with an extension of another kind', `${ID}.bmp`],
    ['typed in groups', '320899 19900307 663X.jpg'],
  ])('%s', (_, name) => expect([one(name).status, one(name).personRef]).toEqual(['MATCHED', ZHANG.personRef]));
  it.each([
    '阿卜杜拉·买买提-E12345678.jpg',
    '阿卜杜拉•买买提_e12345678.png',
    'E12345678-阿卜杜拉．买买提.jpg',
    '阿卜杜拉 买买提'.replace(' ', '·') + ' E12345678.jpg',
  ])('with another document and a name of two parts: %s', (name) => expect(one(name).personRef).toBe(MAI.personRef));
  it('and is shown with both masked', () =>
    expect(one(`张三-${ID}.jpg`)).toMatchObject({
      nameMasked: '张*-320899**********3X.jpg',
      candidate: { nameMasked: '张*', idNumberMasked: '320899**********3X', candidacyIds: [id(101)] },
      likely: null,
      reason: null,
    }));
  it('also where two have the name', () => expect(one(`王伟-${OTHER_TWIN.idNumber}.jpg`).personRef).toBe(OTHER_TWIN.personRef));
});

describe('a file is not matched, and whose it may be stands beside', () => {
  it.each([
    ['another name beside the number', `李四-${ID}.jpg`, 'FILE_NAME_DIFFERS', ZHANG],
    ['more than a name and a number', `张三-${ID}-毕业证.jpg`, 'FILE_NAME_OTHER_FORM', ZHANG],
    ['no separator', `张三${ID}.jpg`, 'FILE_NAME_OTHER_FORM', ZHANG],
    ['a wrong digit', '张三-320899199003076633.jpg', 'FILE_ID_UNKNOWN', ZHANG],
    ['two digits in the wrong order', '32089919900370663X.jpg', 'FILE_ID_UNKNOWN', ZHANG],
    ['a digit too few', '3208991990030763X.jpg', 'FILE_ID_UNKNOWN', ZHANG],
    ['a digit too many', '3208991990030766663X.jpg', 'FILE_ID_UNKNOWN', ZHANG],
    ['a name alone', '李四.jpg', 'FILE_NAME_WITHOUT_ID', LI],
    ['a name in a sentence', '李四的一寸照.jpg', 'FILE_NAME_WITHOUT_ID', LI],
    ['a number of nobody and a name', '李四-110101199001011234.jpg', 'FILE_ID_UNKNOWN', LI],
    ['a name that two have', '王伟.jpg', 'FILE_NAME_WITHOUT_ID', null],
    ['three wrong digits', '32089919900307999X.jpg', 'FILE_ID_UNKNOWN', null],
    ['the number of a camera', 'IMG_0012.jpg', 'FILE_NAME_WITHOUT_ID', null],
    ['nothing', '.jpg', 'FILE_NAME_WITHOUT_ID', null],
  ])('with %s: %s', (_, name, code, likely) => {
    const { status, reason, likely: shown, candidate: owner, personRef } = one(name);
    expect([status, reason?.code, shown?.candidacyIds ?? null, owner, personRef]).toEqual([
      'UNMATCHED',
      code,
      likely?.candidacyIds ?? null,
      null,
      null,
    ]);
  });
});

describe('before its name counts what it is', () => {
  it.each<[string, FoundFile['content'], string, string]>([
    ['is too large', null, 'TOO_LARGE', 'FILE_LARGER_THAN_TAKEN'],
    ['is no picture', 'OTHER', 'NOT_A_PICTURE', 'FILE_NOT_A_PICTURE'],
    ['cannot be unpacked', 'DAMAGED', 'NOT_A_PICTURE', 'FILE_DAMAGED'],
  ])('a file that %s', (_, content, status, code) =>
    expect(one(`${ID}.jpg`, { content, digest: null })).toMatchObject({
      status,
      reason: { code, params: content === null ? { limit: MAX_FILE_MIB } : {} },
      kind: null,
      personRef: null,
    }),
  );
  it('a PDF is a paper, and pictures are what the user says', () => {
    expect(judged([file(`${ID}.jpg`, { content: 'PDF' })])[0]).toMatchObject({ kind: 'EVIDENCE', mediaType: 'PDF' });
    expect(judged([file(`${ID}.jpg`)], 'EVIDENCE')[0]).toMatchObject({ kind: 'EVIDENCE', mediaType: 'JPEG' });
    expect(judged([file(`${ID}.jpg`)])[0]).toMatchObject({ kind: 'PHOTO', mediaType: 'JPEG' });
  });
});

describe('several files of one person', () => {
  const of = (...files: FoundFile[]) =>
    judged(files).map(({ status, reason }) => [status, reason?.code ?? null, reason?.params.firstRow ?? null]);
  it('are a photo and a paper', () =>
    expect(of(file(`${ID}.jpg`), file(`${ID}.pdf`, { content: 'PDF' }, 2))).toEqual([
      ['MATCHED', null, null],
      ['MATCHED', null, null],
    ]));
  it('of one kind are doubled: which one is right is not guessed', () =>
    expect(of(file(`${ID}.jpg`), file(`张三-${ID}.jpg`, {}, 2))).toEqual([
      ['DOUBLED', 'FILE_ONE_OF_SEVERAL', 2],
      ['DOUBLED', 'FILE_ONE_OF_SEVERAL', 1],
    ]));
  it('of the same bytes are one file, and its copies', () =>
    expect(
      of(
        file(`${ID}.jpg`, { digest: 'a' }),
        file(`${LI.idNumber}.jpg`, {}, 2),
        file(`张三-${ID}.jpg`, { digest: 'a' }, 3),
        file(`${ID}_张三.jpg`, { digest: 'a' }, 4),
      ),
    ).toEqual([
      ['MATCHED', null, null],
      ['MATCHED', null, null],
      ['DOUBLED', 'FILE_TWICE', 1],
      ['DOUBLED', 'FILE_TWICE', 1],
    ]));
  it('of the same bytes and others are all doubled', () =>
    expect(
      of(file(`${ID}.jpg`, { digest: 'a' }), file(`张三-${ID}.jpg`, { digest: 'a' }, 2), file(`${ID}_张三.jpg`, { digest: 'b' }, 3)).map(
        ([status, code]) => `${status} ${code}`,
      ),
    ).toEqual(Array(3).fill('DOUBLED FILE_ONE_OF_SEVERAL')));
  it('that are not matched are not doubled', () =>
    expect(of(file('张三.jpg'), file('张三.png', {}, 2)).map(([status]) => status)).toEqual(['UNMATCHED', 'UNMATCHED']));
});

it('a person with two candidacies in the batch has the file for both', () => {
  const both = { ...ZHANG, candidacyIds: [id(101), id(201)] };
  const judging = judgeFiles([file(`${ID}.jpg`)], [both], 'PHOTO');
  judging.next();
  expect(judging.next().value![0]!.candidate!.candidacyIds).toEqual([id(101), id(201)]);
});

it('goes through an archive of strangers in a full batch', () => {
  const many = Array.from({ length: 5_000 }, (_, at) => candidate(at, `甲${at}`, `3208991980${String(at).padStart(8, '0')}`));
  const strangers = Array.from({ length: 200 }, (_, at) => file(`乙-4101021990${String(at * 37).padStart(8, '0')}.jpg`, {}, at));
  const judging = judgeFiles(strangers, many, 'PHOTO');
  let step = judging.next();
  while (!step.done) step = judging.next();
  expect(step.value.filter(({ candidate: found }) => found)).toEqual([]);
});
