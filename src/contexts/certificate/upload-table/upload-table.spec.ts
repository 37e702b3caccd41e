import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { Workbook } from 'exceljs';
import { certificate as base } from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { workbookBytes } from '../../../sheets/workbook.file';
import { policyPackOn } from '../../catalogue';
import type { IssuedCertificate } from '../certificate';
import { laidOut } from '../certificate-template';
import { UploadTableMade } from '../upload-table.events';
import { rowByNumber, rowByPerson } from './answer-cells';
import { isDueFor } from './due-for-upload';
import { encryptedZip } from './encrypted-zip.file';
import { filePassword } from './file-password.hash';
import { givenOutFault, makeUploadTable } from './make-upload-table';
import { printedCertificate } from './printed-certificate';
import { type AnswerRow, answersTo } from './upload-answers';
import { columnsOf, mappingFault, UploadRow, uploadSheets } from './upload-rows';

const { pack, ref } = policyPackOn('320803', day('2026-12-07'))!;
const ID_NUMBER = '32089919900505001X';
const holder = { name: '欧阳喆', idType: 'RESIDENT_ID', idNumber: ID_NUMBER };
const certificate: IssuedCertificate = {
  ...base,
  number: 'Y000032080001263000017',
  level: 'SENIOR',
  trade: '数控车工',
  issuedOn: day('2026-03-20'),
};
const INSTITUTION = '淮安示例机械有限公司';
const rowOf = (more: Partial<IssuedCertificate> = {}, rest: Partial<UploadRow> = {}): UploadRow => {
  const of = { ...certificate, ...more };
  return {
    printed: printedCertificate(of, holder, INSTITUTION),
    level: of.level,
    idType: 'RESIDENT_ID',
    employer: INSTITUTION,
    standard: null,
    ...rest,
  };
};
const mark = { lines: ['仅供 淮安市职业技能鉴定中心 使用'] };
const sheet = (rows: readonly UploadRow[], policy: Parameters<typeof columnsOf>[0] = pack) =>
  uploadSheets(rows, columnsOf(policy)!, policy, mark)[0]!;
const cells = (row: UploadRow, policy: Parameters<typeof columnsOf>[0] = pack): Record<string, unknown> => {
  const { headings, rows } = sheet([row], policy);
  return Object.fromEntries(headings.map((heading, index) => [heading, rows[0]![index]]));
};

describe('the table for the authority', () => {
  it('has the eleven columns of the format, in their order, all of them texts', () => {
    const { headings, rows } = sheet([rowOf()]);
    expect(headings).toEqual([
      '姓名',
      '证件类型',
      '证件号码',
      '所在单位',
      '职业名称',
      '工种名称',
      '职业技能等级',
      '证书编号',
      '发证日期',
      '评价机构',
      '发证机构',
    ]);
    expect(rows).toEqual([
      ['欧阳喆', '201', ID_NUMBER, INSTITUTION, '车工', '数控车工', '3', 'Y000032080001263000017', '2026-03-20', INSTITUTION, INSTITUTION],
    ]);
  });
  it('equals the printed certificate, field by field; only the level is told by its digit', () => {
    for (const trade of ['数控车工', null]) {
      const row = rowOf({ trade });
      const paper = laidOut('{{name}}\n{{idNumber}}\n{{occupation}}\n{{trade}}\n{{level}}\n{{number}}\n{{issuedOn}}\n{{institution}}', {
        ...row.printed,
        photo: '',
        qrCode: '',
      }).split('\n');
      const table = cells(row);
      expect(
        ['姓名', '证件号码', '职业名称', '工种名称', '职业技能等级', '证书编号', '发证日期', '评价机构'].map((heading) => table[heading]),
      ).toEqual(paper.map((field) => (field === '三级/高级工' ? '3' : field)));
      expect(String(table['证书编号'])[15]).toBe(table['职业技能等级']);
    }
  });
  it('has the digit of each level', () =>
    expect(
      (['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN'] as const).map(
        (level) => cells(rowOf({ level }))['职业技能等级'],
      ),
    ).toEqual(['5', '4', '3', '2', '1']));
  it('says the word of the pack where nobody employs the holder', () =>
    expect(cells(rowOf({}, { employer: '' }))['所在单位']).toBe('其他'));
  it('names another issuing body where the pack has one', () =>
    expect(cells(rowOf(), { ...pack, upload: { ...pack.upload, issuingBody: '淮安市人社局' } })).toMatchObject({
      评价机构: INSTITUTION,
      发证机构: '淮安市人社局',
    }));
  it('has the columns that a pack lists, in the order of the pack', () => {
    const upload = {
      ...pack.upload,
      columns: [
        { heading: '编号', value: 'NUMBER' as const },
        { heading: '级别', value: 'LEVEL_PRINTED' as const },
        { heading: '标准', value: 'STANDARD' as const },
      ],
    };
    expect(cells(rowOf({}, { standard: 'GZB-6-18-01-01@2018' }), { ...pack, upload })).toEqual({
      编号: 'Y000032080001263000017',
      级别: '三级/高级工',
      标准: 'GZB-6-18-01-01@2018',
    });
  });
  it('has no columns by a format that is not known, and no code for a document that the pack does not name', () => {
    expect(mappingFault([rowOf()], { ...pack, upload: { ...pack.upload, format: 'OTHER' } })).toEqual({
      refused: 'UPLOAD_FORMAT_UNKNOWN',
      params: { format: 'OTHER' },
    });
    expect([mappingFault([rowOf()], pack), mappingFault([rowOf({}, { idType: 'PASSPORT' })], pack)]).toEqual([
      undefined,
      { refused: 'UPLOAD_ID_TYPE_UNMAPPED', params: { idType: 'PASSPORT' } },
    ]);
  });
  it('bears its watermark on every printed page and in a sheet of its own, the first stays what a program reads', async () => {
    const book = new Workbook();
    await book.xlsx.load(
      (await workbookBytes(uploadSheets([rowOf()], columnsOf(pack)!, pack, { lines: ['甲&乙', '二'] }))) as unknown as Parameters<
        typeof book.xlsx.load
      >[0],
    );
    expect(book.worksheets.map(({ name, headerFooter }) => [name, headerFooter.oddHeader])).toEqual([
      ['证书上传', '&C甲&&乙 二'],
      ['说明', '&C甲&&乙 二'],
    ]);
    expect([book.worksheets[0]!.getCell('A1').text, book.worksheets[1]!.getCell('A2').text]).toEqual(['姓名', '甲&乙']);
  });
});

describe('what belongs into a table', () => {
  const of = (upload: IssuedCertificate['paper']['upload'], wasAccepted: boolean, status: IssuedCertificate['status'] = 'in-force') =>
    (['NEW', 'LATE_ENTRY', 'CORRECTION'] as const).filter((report) =>
      isDueFor(report, { status, paper: { ...certificate.paper, upload, wasAccepted } }),
    );
  it('is new or entered late until it was accepted once, then a correction', () =>
    expect([of('NONE', false), of('MISMATCH', false), of('NONE', true), of('MISMATCH', true)]).toEqual([
      ['NEW', 'LATE_ENTRY'],
      ['NEW', 'LATE_ENTRY'],
      ['CORRECTION'],
      ['CORRECTION'],
    ]));
  it('is nothing that was sent and not answered, or accepted, or without effect', () =>
    expect([of('SENT', false), of('CONFIRMED', true), of('NONE', false, 'annulled'), of('NONE', false, 'suspended')]).toEqual([
      [],
      [],
      [],
      [],
    ]));
});

describe('making a table', () => {
  const intent = {
    tableId: id(1),
    batchId: id(2),
    enterpriseId: id(3),
    region: '320803',
    report: 'NEW' as const,
    receiver: { textId: id(4), version: 1, commitment: 'a'.repeat(64) },
  };
  const evidence = { certificateIds: [id(5), id(6)], sha256: 'b'.repeat(64), policy: { ref, pack } };
  it('records which certificates left, in which form, for whom, with the fingerprint of the file', () =>
    given(makeUploadTable)
      .when(intent, evidence)
      .thenRecords(
        UploadTableMade({
          ...intent,
          format: 'TABLE-11',
          rows: 2,
          certificateIds: [id(5), id(6)],
          sha256: 'b'.repeat(64),
          madeOn: day('2026-12-07'),
          policyPack: ref,
        }),
      ));
  it('is made once', () => {
    const made = UploadTableMade({
      ...intent,
      format: 'TABLE-11',
      rows: 1,
      certificateIds: [id(5)],
      sha256: 'b'.repeat(64),
      madeOn: day('2026-12-07'),
      policyPack: ref,
    });
    given(makeUploadTable, made)
      .when(intent, { ...evidence, sha256: 'c'.repeat(64) })
      .thenRecordsNothing();
  });
  it('gives out the file whose fingerprint it recorded, and no other', () => {
    const made = UploadTableMade({
      ...intent,
      format: 'TABLE-11',
      rows: 1,
      certificateIds: [id(5)],
      sha256: 'b'.repeat(64),
      madeOn: day('2026-12-07'),
      policyPack: ref,
    });
    expect([givenOutFault([made], 'b'.repeat(64)), givenOutFault([made], 'c'.repeat(64))?.refused]).toEqual([
      undefined,
      'UPLOAD_TABLE_HANDED_OVER',
    ]);
  });
  it('needs a certificate, a policy and a person', () => {
    given(makeUploadTable)
      .when(intent, { ...evidence, certificateIds: [] })
      .thenRefuses('UPLOAD_NOTHING_DUE');
    given(makeUploadTable)
      .when(intent, { ...evidence, policy: null })
      .thenRefuses('POLICY_PACK_UNKNOWN');
    given(makeUploadTable)
      .when(intent, evidence, { actor: { ref: id(9), kind: 'system', audience: 'process' } })
      .thenRefuses('PERSON_REQUIRED');
  });
});

describe('the file', () => {
  const password = filePassword(Buffer.alloc(32, 7), id(1));
  it('has a password that can be spoken, the same whenever it is asked for, another for each table', () => {
    expect(password).toMatch(/^([2-9A-HJKMNP-Z]{5}-){3}[2-9A-HJKMNP-Z]{5}$/);
    expect([
      filePassword(Buffer.alloc(32, 7), id(1)),
      filePassword(Buffer.alloc(32, 7), id(2)) === password,
      filePassword(Buffer.alloc(32, 8), id(1)) === password,
    ]).toEqual([password, false, false]);
  });
  it('opens with its password alone, and shows nothing of anybody before', async () => {
    const { bytes, sha256 } = await encryptedZip('certificates.xlsx', Buffer.from(`${holder.name} ${ID_NUMBER}`), password);
    expect([bytes.includes(ID_NUMBER), bytes.includes(holder.name), sha256.length]).toEqual([false, false, 64]);
    const read = async (key: string) => {
      const [entry] = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
      return Buffer.from(
        await (entry as unknown as { getData(writer: Uint8ArrayWriter, options: object): Promise<Uint8Array> }).getData(
          new Uint8ArrayWriter(),
          { password: key },
        ),
      ).toString('utf8');
    };
    expect(await read(password)).toBe(`${holder.name} ${ID_NUMBER}`);
    expect(openedByHand(bytes, password)).toBe(`${holder.name} ${ID_NUMBER}`);
    await expect(read('WRONG')).rejects.toThrow('Invalid password');
    expect((await encryptedZip('certificates.xlsx', Buffer.from('x'), password)).sha256).not.toBe(
      (await encryptedZip('certificates.xlsx', Buffer.from('x'), password)).sha256,
    );
  });
});

/** The format as its makers describe it (WinZip AE-2), without the library: salt, check of the password, AES in counter mode with the lowest byte first, HMAC over what is encrypted. */
function openedByHand(zip: Buffer, password: string): string {
  const [nameBytes, extraBytes] = [zip.readUInt16LE(26), zip.readUInt16LE(28)];
  const central = zip.lastIndexOf(Buffer.from('PK\u0001\u0002'));
  const [method, size, begins] = [
    zip.readUInt16LE(zip.indexOf(Buffer.from([0x01, 0x99]), 30 + nameBytes) + 9),
    zip.readUInt32LE(central + 20),
    30 + nameBytes + extraBytes,
  ];
  const [salt, check, body, mac] = [
    zip.subarray(begins, begins + 16),
    zip.subarray(begins + 16, begins + 18),
    zip.subarray(begins + 18, begins + size - 10),
    zip.subarray(begins + size - 10, begins + size),
  ];
  const keys = pbkdf2Sync(password, salt, 1_000, 66, 'sha1');
  expect([
    keys.subarray(64).equals(check),
    createHmac('sha1', keys.subarray(32, 64)).update(body).digest().subarray(0, 10).equals(mac),
  ]).toEqual([true, true]);
  const counters = Buffer.alloc(Math.ceil(body.length / 16) * 16);
  for (let block = 0; block * 16 < body.length; block += 1) counters.writeUInt32LE(block + 1, block * 16);
  const stream = createCipheriv('aes-256-ecb', keys.subarray(0, 32), null).setAutoPadding(false).update(counters);
  const plain = Buffer.from(body.map((byte, index) => byte ^ stream[index]!));
  return (method === 8 ? inflateRawSync(plain) : plain).toString('utf8');
}

describe('what came back', () => {
  const sent = { ...certificate, paper: { ...certificate.paper, upload: 'SENT' as const } };
  const table = [
    { certificateId: id(5), certificate: sent },
    { certificateId: id(6), certificate: { ...sent, number: 'Y000032080001263000018', personRef: id(77) } },
  ];
  const row = (more: Partial<AnswerRow> = {}): AnswerRow => ({
    row: 2,
    number: 'Y000032080001263000017',
    person: null,
    verdict: 'CONFIRMED',
    words: '',
    ...more,
  });
  const personOf = (idNumber: string) => (idNumber === ID_NUMBER ? certificate.personRef : undefined);
  const told = (...rows: AnswerRow[]) => {
    const { answered, faults } = answersTo(rows, table, personOf);
    return [
      answered.map(({ certificateId, verdict, does }) => [certificateId, verdict, does]),
      faults.map(({ row: at, refusal }) => [at, refusal.refused]),
    ];
  };
  it('is about a certificate by its number', () =>
    expect(told(row(), row({ row: 3, number: 'Y000032080001263000018', verdict: 'MISMATCH', words: '姓名不符' }))).toEqual([
      [
        [id(5), 'CONFIRMED', 'RECORD'],
        [id(6), 'MISMATCH', 'RECORD'],
      ],
      [],
    ]));
  it('or by person, occupation and level, as the authority writes them', () => {
    for (const level of ['3', '三级/高级工', '高级工'])
      expect(told(row({ number: '', person: { idNumber: ID_NUMBER, occupation: '车工', level } }))).toEqual([
        [[id(5), 'CONFIRMED', 'RECORD']],
        [],
      ]);
    expect(
      told(
        row({ number: '', person: { idNumber: ID_NUMBER, occupation: '电工', level: '3' } }),
        row({ row: 3, number: '', person: { idNumber: '1', occupation: '车工', level: '3' } }),
      ),
    ).toEqual([
      [],
      [
        [2, 'UPLOAD_ANSWER_UNKNOWN'],
        [3, 'UPLOAD_ANSWER_UNKNOWN'],
      ],
    ]);
  });
  it('with a number that was allocated, which must be that of the certificate', () => {
    const person = { idNumber: ID_NUMBER, occupation: '车工', level: '3' };
    expect([told(row({ person })), told(row({ person, number: 'Y000032080001263000099' }))]).toEqual([
      [[[id(5), 'CONFIRMED', 'RECORD']], []],
      [[], [[2, 'UPLOAD_NUMBER_DIFFERS']]],
    ]);
  });
  it('is refused where it is about another table, the same again, or what was never sent', () => {
    expect(told(row({ number: 'Y000032080001263000044' }), row(), row({ row: 4 }))).toEqual([
      [[id(5), 'CONFIRMED', 'RECORD']],
      [
        [2, 'UPLOAD_ANSWER_UNKNOWN'],
        [4, 'UPLOAD_ANSWERED_TWICE'],
      ],
    ]);
    expect(answersTo([row()], [{ certificateId: id(5), certificate }], personOf).faults[0]!.refusal.refused).toBe('UPLOAD_NOT_SENT');
  });
  it('is nothing new where the ledger knows it, and is not turned round without being sent again', () => {
    const confirmed = [{ certificateId: id(5), certificate: { ...sent, paper: { ...sent.paper, upload: 'CONFIRMED' as const } } }];
    expect(answersTo([row()], confirmed, personOf).answered[0]!.does).toBe('SAME');
    expect(answersTo([row({ verdict: 'MISMATCH' })], confirmed, personOf).faults[0]!.refusal.refused).toBe('UPLOAD_NOT_SENT');
  });
  it('is read from the words in use; a refusal says why', () => {
    const number = (cell: string, why = '') => rowByNumber({ row: 2, cells: { 证书编号: 'Y1', 结果: cell, 说明: why } });
    expect([number('已接收'), number('accepted'), number('退回', '姓名不符')]).toMatchObject([
      { value: { verdict: 'CONFIRMED' } },
      { value: { verdict: 'CONFIRMED' } },
      { value: { verdict: 'MISMATCH', words: '姓名不符' } },
    ]);
    expect([number('退回'), number('也许'), number('退回', 'x'.repeat(501))]).toEqual([
      { faults: [{ row: 2, column: '说明' }] },
      { faults: [{ row: 2, column: '结果' }] },
      { faults: [{ row: 2, column: '说明' }] },
    ]);
    expect(rowByNumber({ row: 2, cells: { 证书编号: '', 结果: '接收', 说明: '' } })).toEqual({ faults: [{ row: 2, column: '证书编号' }] });
    expect(rowByPerson({ row: 2, cells: { 证件号码: '', 职业名称: '', 职业技能等级: '3', 证书编号: '', 结果: '接收', 说明: '' } })).toEqual(
      {
        faults: [
          { row: 2, column: '证件号码' },
          { row: 2, column: '职业名称' },
        ],
      },
    );
  });
});
