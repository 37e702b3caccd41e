/** The columns that are understood, their field in the API and the other names they go by (roster format, section 2). */
export interface ColumnName<Field extends string> {
  readonly field: Field;
  readonly heading: string;
  readonly aliases: readonly string[];
}

const named = <const Field extends string>(field: Field, heading: string, ...aliases: string[]): ColumnName<Field> => ({
  field,
  heading,
  aliases,
});

const ID_ALIASES = ['身份证号', '身份证号码', '身份证', '证件号', '公民身份号码'];

/** `综合成绩` is on purpose no alias of 综合评审成绩: it may be the total. */
export const ROSTER_COLUMNS = [
  named('name', '姓名', '名字', '考生姓名', '申报人姓名', '员工姓名'),
  named('sex', '性别'),
  named('idNumber', '证件号码', ...ID_ALIASES),
  named('phone', '手机号', '手机', '手机号码', '联系电话', '电话'),
  named('email', '邮箱', '电子邮箱', '邮件', 'E-mail', 'Email'),
  named('education', '学历', '文化程度', '最高学历'),
  named('employer', '工作单位', '单位', '单位名称', '所在单位', '公司'),
  named('department', '部门', '所属部门', '车间'),
  named('post', '岗位', '工作岗位', '岗位名称', '现岗位'),
  named('workYears', '工作年限', '工龄', '本职业工龄', '从业年限'),
  named('occupation', '职业工种', '职业（工种）', '职业/工种', '申报职业'),
  named('occupationName', '职业名称'),
  named('tradeName', '工种名称', '工种', '职业方向'),
  named('level', '等级', '认定等级', '申报等级', '职业技能等级', '技能等级', '级别'),
  named('conditionNo', '申报条件编号', '申报条件', '条件编号', '申报条件序号'),
  named('scoreTheory', '理论成绩', '理论', '理论分数', '理论知识成绩'),
  named('scoreSkill', '技能成绩', '技能', '实操成绩', '技能操作成绩', '操作技能成绩'),
  named('scoreReview', '综合评审成绩', '综合评审'),
  named('employeeNo', '工号', '员工编号', '职工号', '人员编号'),
  named('idType', '证件类型'),
  named('ethnicGroup', '民族'),
  named('politicalStatus', '政治面貌'),
  named('school', '毕业院校'),
  named('major', '专业'),
  named('graduatedOn', '毕业时间'),
  named('examKind', '考试类型'),
  named('photoState', '照片状态'),
  named('materialsComplete', '材料齐全'),
  named('remark', '备注'),
] as const;
export type RosterField = (typeof ROSTER_COLUMNS)[number]['field'];

/** Sheet 工作经历: one span of work per row. 结束日期 is the last day worked; empty while the work goes on. */
export const EMPLOYMENT_COLUMNS = [
  named('name', '姓名'),
  named('employeeNo', '工号', '员工编号', '职工号', '人员编号'),
  named('idNumber', '证件号码', ...ID_ALIASES),
  named('employer', '单位', '工作单位', '单位名称', '所在单位', '公司'),
  named('occupation', '职业工种', '职业（工种）', '职业/工种', '职业', '工种'),
  named('fromOn', '开始日期', '开始时间', '入职日期', '起始日期'),
  named('lastOn', '结束日期', '结束时间', '离职日期', '终止日期'),
  named('own', '是否本单位', '本单位'),
] as const;
export type EmploymentField = (typeof EMPLOYMENT_COLUMNS)[number]['field'];

/** Sheet 持证: an earlier certificate, a diploma or a professional title per row; 类型 says which. */
export const QUALIFICATION_COLUMNS = [
  named('name', '姓名'),
  named('idNumber', '证件号码', ...ID_ALIASES),
  named('kind', '类型', '证书类型'),
  named('subject', '职业工种或专业', '职业工种', '专业', '职业', '工种', '职称系列'),
  named('grade', '等级或学历', '等级', '学历', '级别'),
  named('number', '证书编号', '编号', '证书号码'),
  named('issuedOn', '发证日期', '毕业日期', '取得日期'),
  named('issuer', '发证机构', '毕业院校', '发证单位'),
  named('finalYear', '应届', '应届毕业生', '是否应届'),
  named('relatedMajor', '相关专业', '专业相关', '是否相关专业'),
] as const;
export type QualificationField = (typeof QUALIFICATION_COLUMNS)[number]['field'];

/** A sheet of employee numbers; the name is for whoever fills it in. */
export const NUMBER_COLUMNS = [
  named('employeeNo', '工号', '员工编号', '职工号', '人员编号'),
  named('idNumber', '证件号码', ...ID_ALIASES),
  named('name', '姓名'),
  named('fromOn', '启用日期', '开始日期', '生效日期'),
] as const;
export type NumberField = (typeof NUMBER_COLUMNS)[number]['field'];

/** What we wrote into an error file; ignored when that file is uploaded again (section 7). */
export const ERROR_COLUMN = '错误原因';
export const REMARK_COLUMN = '提醒';

export const ROSTER_SHEET = '名单';
export const EMPLOYMENT_SHEET = '工作经历';
export const QUALIFICATION_SHEET = '持证';
/** Our template's notes; the version stands there as `模板版本 2026-11-1`, and so it does among the workbook's properties. */
export const NOTES_SHEET = '填写说明';
/** Our template's hidden sheet: what its drop-downs offer. */
export const CHOICES_SHEET = '选项';
export const TEMPLATE_VERSION = '2026-11-1';
export const versionStamp = (version: string): string => `模板版本 ${version}`;
const STAMP = /模板版本\s*[:：]?\s*(\S{1,20})/u;
export const stampedVersion = (text: string): string | null => STAMP.exec(text)?.[1] ?? null;
/** A row whose 姓名 begins so is an example, wherever it stands; no person's name does. */
export const EXAMPLE_PREFIX = '示例';
