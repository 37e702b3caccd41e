/** What a column of the table holds. */
export const UPLOAD_VALUES = [
  'NAME',
  'ID_TYPE',
  'ID_NUMBER',
  'EMPLOYER',
  'OCCUPATION',
  'TRADE',
  'LEVEL_CODE',
  'LEVEL_PRINTED',
  'NUMBER',
  'ISSUED_ON',
  'INSTITUTION',
  'ISSUER',
  'STANDARD',
] as const;
export type UploadValue = (typeof UPLOAD_VALUES)[number];
export interface UploadColumn {
  readonly heading: string;
  readonly value: UploadValue;
}

/** The one format seen in real use (roster format, section 12), by the name that policy packs call it. A pack whose authority wants other columns lists them. */
const TABLE_11: readonly UploadColumn[] = [
  { heading: '姓名', value: 'NAME' },
  { heading: '证件类型', value: 'ID_TYPE' },
  { heading: '证件号码', value: 'ID_NUMBER' },
  { heading: '所在单位', value: 'EMPLOYER' },
  { heading: '职业名称', value: 'OCCUPATION' },
  { heading: '工种名称', value: 'TRADE' },
  { heading: '职业技能等级', value: 'LEVEL_CODE' },
  { heading: '证书编号', value: 'NUMBER' },
  { heading: '发证日期', value: 'ISSUED_ON' },
  { heading: '评价机构', value: 'INSTITUTION' },
  { heading: '发证机构', value: 'ISSUER' },
];
export const UPLOAD_FORMATS: Readonly<Record<string, readonly UploadColumn[]>> = { 'TABLE-11': TABLE_11 };
