import type { Words } from '../../../kernel/words';
import type { Printed } from '../upload-table/printed-certificate';

/** The fixed words of the sheet. A linter reads them as it reads any template (certificate-template); none of them may be one of an authority. */
export const SHEET_TITLE: Words = { zh: '职业技能等级证书', en: 'Certificate of Vocational Skill Level' };
/** As lines, since the sheet breaks them where they read best. */
export const SHEET_BODY = {
  zh: ['　　本证书由下列机构颁发，表明持证人通过本机构组织的职业技能等级认定，', '具备该职业（工种）相应的技能等级水平。'],
  en: [
    'This certificate is issued by the institution named below. It shows that the holder has passed the assessment',
    'of that institution and has the vocational skills of the level in the occupation stated here.',
  ],
} as const;
/** In the order in which the sheet names them. */
export const SHEET_FIELDS = {
  name: { zh: '姓名', en: 'Name' },
  idType: { zh: '证件类型', en: 'Type of ID document' },
  idNumber: { zh: '证件号码', en: 'ID number' },
  occupation: { zh: '职业名称', en: 'Occupation' },
  trade: { zh: '工种/职业方向', en: 'Trade' },
  level: { zh: '职业技能等级', en: 'Skill level' },
  number: { zh: '证书编号', en: 'Certificate number' },
} as const satisfies Partial<Record<keyof Printed, Words>>;
export const INSTITUTION: Words = { zh: '发证机构（盖章）', en: 'Issued by (seal)' };
export const ISSUED_ON: Words = { zh: '发证日期', en: 'Date of issue' };
export const PHOTO: Words = { zh: '照片', en: 'Photo' };
export const SCAN: Words = { zh: '扫码核验', en: 'Scan to verify' };
export const VERIFY_AT: Words = { zh: '核验网址', en: 'Verify at' };
export const LOOK_UP: Words = { zh: '证书查询网址', en: 'Certificates' };
export const LOOK_UP_INSTITUTION: Words = { zh: '机构查询网址', en: 'Institutions' };
/** A spoilt paper takes the next serial as a reissued one does (handbook 9.4). */
export const printWords = (serial: number): Words => ({ zh: `第 ${serial} 次印制`, en: `print ${serial}` });
