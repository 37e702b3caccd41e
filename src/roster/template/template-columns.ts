import { EmploymentField, QualificationField, RosterField } from '../columns';

/** The columns of sheet 名单 in the order of the format (section 2); the last two may follow, and are worth a column of their own. */
export const TEMPLATE_FIELDS = [
  'name',
  'sex',
  'idNumber',
  'phone',
  'email',
  'education',
  'employer',
  'department',
  'post',
  'workYears',
  'occupation',
  'level',
  'conditionNo',
  'scoreTheory',
  'scoreSkill',
  'scoreReview',
  'employeeNo',
  'idType',
] as const satisfies readonly RosterField[];
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** Digits that a spreadsheet would round, or whose zeros it would drop. */
export const TEXT_FIELDS: readonly (RosterField | EmploymentField | QualificationField)[] = ['idNumber', 'phone', 'employeeNo', 'number'];

/** What a column asks for; the batch says which of those `IN_BATCH` are needed in it. */
export type Need = 'ALWAYS' | 'IN_BATCH' | 'WITH_RESULTS' | 'OPTIONAL';
export interface Meaning {
  readonly need: Need;
  readonly means: string;
}
const needed = (means: string): Meaning => ({ need: 'ALWAYS', means });
const optional = (means: string): Meaning => ({ need: 'OPTIONAL', means });
const result = (means: string): Meaning => ({ need: 'WITH_RESULTS', means });

export const MEANINGS: Readonly<Record<TemplateField, Meaning>> = {
  name: needed('与证件一致的姓名，最多 50 个字；姓名以“示例”开头的行不导入'),
  sex: optional('男或女；以证件号码为准，可不填'),
  idNumber: needed('居民身份证 18 位；本列已设为文本，请勿改为数字格式，否则末几位会丢失'),
  phone: optional('手机号或固定电话'),
  email: optional('电子邮箱'),
  education: optional('最高学历；按学历申报的，请在“持证”表登记毕业证书'),
  employer: optional('不填即本单位'),
  department: optional('所在部门或车间'),
  post: optional('现岗位'),
  workYears: optional('本职业累计工作年限，0 至 60，至多一位小数；是否符合条件以登记的工作经历为准'),
  occupation: needed('从下拉表中选；只列认定日期当天本单位备案的职业工种，写法如 车工/数控车工'),
  level: needed('从下拉表中选；各职业工种可认定的等级见“填写说明”'),
  conditionNo: { need: 'IN_BATCH', means: '该等级申报条件的序号（如 1）或全号；本批次可填的编号见“填写说明”' },
  scoreTheory: result('0 至 100，至多一位小数；缺考填“缺考”；考核前留空'),
  scoreSkill: result('同上'),
  scoreReview: result('仅二级、一级；同上'),
  employeeNo: optional('字母、数字和 . _ / -，至多 32 位；前导零会保留'),
  idType: optional('不填即居民身份证；其他证件必须选'),
};

/** What the lists of the format offer, whatever the batch. */
export const EDUCATION_CHOICES = ['初中', '高中', '中专', '技校', '职高', '高职', '大专', '本科', '硕士', '博士'];
export const SEX_CHOICES = ['男', '女'];
export const YES_NO_CHOICES = ['是', '否'];
