/** Reasons on a Chinese payroll sheet; a code without words is shown as it is. */
const WORDS: Readonly<Record<string, string>> = {
  LEFT: '离职', LEFT_MID_MONTH: '月中离职', ANNULLED: '证书撤销', SUSPENDED: '证书暂停', RECOVERED: '决定追回', APPOINTMENT_ENDED: '聘任结束', AGREEMENT_ENDED: '师徒协议结束',
  POST_ENDED: '岗位结束', RECORD_LINKED: '档案合并或拆分，转入另一档案计发', SETTLED: '期满结算', INSTALMENT: '分期发放', RECOVERY_DECIDED: '决定追回', ANNULLED_IN_CLOSED_PERIOD: '已关账月份内证书撤销', SUSPENDED_IN_CLOSED_PERIOD: '已关账月份内证书暂停',
  LEFT_IN_CLOSED_PERIOD: '已关账月份内离职', ENDED_IN_CLOSED_PERIOD: '已关账月份内资格结束', STARTED_IN_CLOSED_PERIOD: '已关账月份内资格起算', REINSTATED_IN_CLOSED_PERIOD: '已关账月份内撤销被推翻', RATE_REVISED: '津贴标准追溯调整',
  CHANGED_IN_CLOSED_PERIOD: '已关账月份内情况变化',
  NO_TIER_ON_RECORD: '无技能等级记录', WORKER_NOT_MAPPED: '工号未对应任何职工', STARTS_LATER: '次月起发', TIER_ANNULLED: '证书已撤销', TIER_SUSPENDED: '证书已暂停', ENTITLEMENT_ENDED: '资格已结束',
  SETTLED_AT_END: '期满一次结算', NOT_IN_SERVICE_THEN: '计发期内不在职', NO_RATE: '津贴标准无此项', TIER_IN_OTHER_OCCUPATION: '所持等级不是现任职业', SETTLED_BY_ADJUSTMENT: '已在后月补发或扣回',
};
export const reasonWords = (code: string | null): string => (code === null ? '' : (WORDS[code] ?? code));
