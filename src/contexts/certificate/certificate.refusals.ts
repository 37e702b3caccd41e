import { inTerms, type RefusalCatalogue } from '../../kernel/refusal';
import { certificateTerms } from './certificate-words';

export const certificateRefusals = inTerms(
  {
    SEQUENCE_EXHAUSTED: {
      kind: 'conflict',
      zh: '{institutionCode} {year} 年 {level} 的证书序列号已用尽，仅余 {left} 个',
      en: 'The numbers of {institutionCode} for {level} in {year} are used up; {left} are left',
    },
    NUMBER_MALFORMED: {
      kind: 'conflict',
      zh: '机构代码 {institutionCode} 不能组成有效的证书编号（{reason}有误）',
      en: 'Institution code {institutionCode} makes no valid certificate number ({reason})',
    },
    NUMBER_ISSUED: {
      kind: 'conflict',
      zh: '编号 {number} 的证书已颁发，不能作废编号',
      en: 'Number {number} has been issued and cannot be voided',
    },
    NUMBERS_NOT_ALLOCATED: {
      kind: 'conflict',
      zh: '主管部门分配给 {institutionCode} 的 {year} 年 {level} 编号不足：需 {wanted} 个，余 {left} 个',
      en: 'The authority gave {institutionCode} too few numbers for {level} in {year}: {wanted} are needed, {left} are left',
    },
    NUMBERS_MADE_HERE: {
      kind: 'conflict',
      zh: '地区 {region} 的证书编号由系统生成，不接收分配的编号',
      en: 'The numbers of {region} are made here; given ones are not taken',
    },
    NUMBER_TAKEN: {
      kind: 'conflict',
      zh: '自 {number} 起的 {count} 个编号中有已使用或已分配的',
      en: 'Of the {count} numbers from {number} on, some were taken or given before',
    },
    NUMBER_TWICE: {
      kind: 'invalid',
      zh: '第 {row} 行的编号与第 {firstRow} 行重复',
      en: 'Row {row} has the number of row {firstRow} again',
    },
    NUMBERS_TOO_SCATTERED: {
      kind: 'invalid',
      zh: '编号分为 {blocks} 段，一次最多 {limit} 段，请分次导入',
      en: 'The numbers make {blocks} runs of at most {limit}; give them in parts',
    },
    LEVEL_WITHOUT_CODE: {
      kind: 'conflict',
      zh: '地区 {region} 未规定 {level} 在证书编号中的代码',
      en: 'The policy of {region} names no code for {level} in a certificate number',
    },
    NUMBERING_UNKNOWN: {
      kind: 'conflict',
      zh: '没有地区 {region} 的政策，无法编号',
      en: 'No policy is known for {region}; nothing can be numbered',
    },
    HOLDER_UNKNOWN: {
      kind: 'conflict',
      zh: '持证人姓名或证件号码不在库中（可能已删除），不能制作证书或电子凭证',
      en: 'Name or ID number of the holder is not in the vault (it may have been erased); neither a paper nor a credential can be made',
    },
    NUMBER_NOT_RESERVED: { kind: 'conflict', zh: '尚未为该考生预留证书编号', en: 'No certificate number is reserved for this candidate' },
    NUMBER_DOES_NOT_MATCH: {
      kind: 'conflict',
      zh: '证书编号 {number} 与机构代码、年份或等级不符（{part}有误）',
      en: 'Number {number} contradicts the institution code, the year or the level ({part})',
    },
    ALREADY_ISSUED: { kind: 'conflict', zh: '该考生的证书已颁发，编号 {number}', en: 'The certificate was issued before, number {number}' },
    ASSESSMENT_NOT_PASSED: {
      kind: 'conflict',
      zh: '考核结果为 {outcome}，不能颁发证书',
      en: 'The assessment is {outcome}; no certificate follows',
    },
    RESULT_NOT_APPROVED: { kind: 'conflict', zh: '成绩尚未经第二人审核确认', en: 'The result has not been approved by a second person' },
    RESULT_CHANGED_SINCE_APPROVAL: {
      kind: 'conflict',
      zh: '审核确认之后成绩有变动，须由第二人重新审核',
      en: 'The result changed after it was approved; a second person must approve it again',
    },
    NOTICE_NOT_PUBLISHED: { kind: 'conflict', zh: '成绩尚未公示', en: 'The results have not been put on public notice' },
    RESULT_UNDER_NOTICE: {
      kind: 'conflict',
      zh: '成绩公示至 {noticeEndsOn}，次日起方可颁发证书',
      en: 'The public notice runs to the end of {noticeEndsOn}; a certificate is possible from the next day',
    },
    OBJECTION_OPEN: { kind: 'conflict', zh: '该考生的成绩有异议尚未处理', en: 'An objection to this result is still open' },
    ALREADY_ANNULLED: { kind: 'conflict', zh: '证书 {number} 已撤销', en: 'Certificate {number} has been annulled already' },
    DECIDED_BEFORE_ISSUE: {
      kind: 'invalid',
      zh: '撤销决定日 {decidedOn} 早于发证日 {issuedOn}',
      en: 'The decision of {decidedOn} lies before the issue on {issuedOn}',
    },
    DECIDED_IN_FUTURE: { kind: 'invalid', zh: '撤销决定日 {decidedOn} 在今天之后', en: 'The decision of {decidedOn} lies in the future' },
    DECIDED_BEFORE_ACT: {
      kind: 'invalid',
      zh: '日期 {decidedOn} 早于所涉事项的 {actOn}',
      en: '{decidedOn} lies before what it is about, on {actOn}',
    },
    ALREADY_SUSPENDED: { kind: 'conflict', zh: '证书 {number} 已暂停', en: 'Certificate {number} is suspended already' },
    NOT_SUSPENDED: { kind: 'conflict', zh: '证书 {number} 并未因此暂停', en: 'Certificate {number} is not suspended by this act' },
    NOT_SUSPENDABLE: {
      kind: 'conflict',
      zh: '地区 {region} 的政策不允许暂停单个证书',
      en: 'The policy of {region} does not let single certificates be suspended',
    },
    NOT_ANNULLED: { kind: 'conflict', zh: '证书 {number} 未被撤销', en: 'Certificate {number} is not annulled' },
    NOT_IN_FORCE: {
      kind: 'conflict',
      zh: '证书 {number} 已暂停或撤销，不能办理',
      en: 'Certificate {number} is suspended or annulled; this cannot be done',
    },
    LEVEL_NEVER_CORRECTED: {
      kind: 'conflict',
      zh: '等级 {level} 不得更正，须撤销后重新认定',
      en: 'The level {level} is never corrected: annul and decide anew',
    },
    NOT_CORRECTABLE: {
      kind: 'conflict',
      zh: '地区 {region} 的政策不允许更正 {field}',
      en: 'The policy of {region} does not let {field} be corrected',
    },
    NOTHING_TO_CORRECT: {
      kind: 'conflict',
      zh: '{field} 与证书所载相同，无可更正',
      en: '{field} is as the certificate shows it; there is nothing to correct',
    },
    NOT_DELIVERED: {
      kind: 'conflict',
      zh: '证书 {number} 尚未发放，无须补发',
      en: 'Certificate {number} has not been handed out; it needs no reissue',
    },
    ALREADY_PRINTED: {
      kind: 'conflict',
      zh: '证书 {number} 第 {printSerial} 次印制未作废',
      en: 'Print {printSerial} of certificate {number} stands; void it first',
    },
    NOTHING_TO_DELIVER: {
      kind: 'conflict',
      zh: '本批次没有可发放的证书：尚未发证，或均已撤销、暂停',
      en: 'This batch has no certificate to hand out: none was issued, or all are annulled or suspended',
    },
    PUBLIC_ADDRESS_UNKNOWN: {
      kind: 'conflict',
      zh: '本系统未设置公开网址，证书上的二维码和电子凭证都须指向该网址，因此不能制证或签发电子凭证，请与系统管理员联系',
      en: 'This service was not told its public address, to which certificates and credentials lead; none is made without it. Ask whoever runs it',
    },
    CHARACTERS_NOT_PRINTABLE: {
      kind: 'conflict',
      zh: '证书 {number} 中的 {characters} 没有字形可印，请与系统管理员联系',
      en: 'Certificate {number} holds {characters}, for which no font has a letter; ask whoever runs the service',
    },
    PAPER_IS_OF_TODAY: {
      kind: 'invalid',
      zh: '证书文件按今天的状态制作，不能指定日期或时点；过去的状态请查看网页',
      en: 'A certificate is printed as it stands today, for no other day or moment; its page shows the past',
    },
    DELIVERY_NOT_IN_BATCH: { kind: 'invalid', zh: '第 {row} 行的证书编号不在本批次', en: 'Row {row} names no certificate of this batch' },
    NOT_PRINTED: {
      kind: 'conflict',
      zh: '证书 {number} 没有待发放的第 {printSerial} 次印制',
      en: 'Certificate {number} has no print {printSerial} waiting to be handed out',
    },
    UPLOAD_NOT_SENT: {
      kind: 'conflict',
      zh: '证书 {number} 没有待回执的上传',
      en: 'Certificate {number} has no upload waiting for an answer',
    },
    UPLOAD_NOTHING_DUE: {
      kind: 'conflict',
      zh: '本批次没有要按“{report}”上传的证书',
      en: 'This batch has no certificate to report as {report}',
    },
    UPLOAD_FORMAT_UNKNOWN: {
      kind: 'conflict',
      zh: '政策包规定的上传表格式 {format} 未知',
      en: 'The policy pack names the format {format}, which is not known',
    },
    UPLOAD_ID_TYPE_UNMAPPED: {
      kind: 'conflict',
      zh: '政策包没有证件类型 {idType} 的上传代码',
      en: 'The policy pack has no code for the kind of document {idType}',
    },
    UPLOAD_ANSWER_UNKNOWN: { kind: 'invalid', zh: '第 {row} 行不是本文件中的证书', en: 'Row {row} is about no certificate of this table' },
    UPLOAD_ANSWERED_TWICE: {
      kind: 'invalid',
      zh: '第 {row} 行与第 {firstRow} 行是同一证书',
      en: 'Row {row} answers for the certificate of row {firstRow} again',
    },
    UPLOAD_NUMBER_DIFFERS: {
      kind: 'invalid',
      zh: '第 {row} 行返回的编号与证书编号 {number} 不同',
      en: 'Row {row} gives another number than the certificate bears, {number}',
    },
    UPLOAD_TABLE_HANDED_OVER: {
      kind: 'conflict',
      zh: '该文件已交出，系统不保存副本；如需再交请另行生成',
      en: 'This file was given out and is not kept; make another one',
    },
    BULK_TOO_LARGE: {
      kind: 'invalid',
      zh: '一次最多 {limit} 个证书，此次为 {wanted} 个',
      en: 'At most {limit} certificates in one order; these are {wanted}',
    },
    BULK_RECOGNISED_TOO_WIDELY: {
      kind: 'conflict',
      zh: '证书 {certificateId} 已被产业链内 {recognitions} 家单位互认，超过 {limit} 家，请单独撤销',
      en: '{recognitions} enterprises of the chain recognise the certificate {certificateId}, more than {limit}; annul it by itself',
    },
    BULK_NOTHING_TO_DO: { kind: 'conflict', zh: '所列证书均不能撤销', en: 'None of these certificates can be annulled' },
    BULK_ORDER_KNOWN: { kind: 'conflict', zh: '此批量决定已提议', en: 'This order has been proposed already' },
    BULK_ORDER_CONFIRMED: { kind: 'conflict', zh: '此批量决定已确认', en: 'This order has been confirmed already' },
    BULK_ORDER_NOT_CONFIRMED: {
      kind: 'conflict',
      zh: '此批量决定尚未由第二人确认',
      en: 'This order has not been confirmed by a second person',
    },
  } as const satisfies RefusalCatalogue,
  certificateTerms,
);
