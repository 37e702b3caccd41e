/** Columns of the pay sheet before and after those of the allowances (roster format 10); their names are fixed, and so is the order of all. */
export const HEADINGS_BEFORE = ['序号', '工号', '姓名', '证件号码', '部门', '岗位', '职业工种', '等级', '依据', '计发天数'] as const;
export const HEADINGS_AFTER = ['补发', '扣回', '合计', '备注'] as const;
export const FIXED_HEADINGS: readonly string[] = [...HEADINGS_BEFORE, ...HEADINGS_AFTER];
