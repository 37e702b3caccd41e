import { inTerms, type RefusalCatalogue } from '../../../kernel/refusal';
import { sittingTerms } from './sitting-words';

export const sittingRefusals = inTerms(
  {
    SITTING_SCHEDULED_BEFORE: { kind: 'conflict', zh: '该场次已安排', en: 'This sitting was planned before' },
    SITTING_DAY_WRONG: {
      kind: 'invalid',
      zh: '考试日期 {on} 早于本批次考核日期 {assessmentOn}',
      en: 'The sitting on {on} is before the assessment on {assessmentOn}',
    },
    SITTING_TIME_REVERSED: { kind: 'invalid', zh: '结束时间 {until} 不晚于开始时间 {from}', en: 'It ends at {until}, not after {from}' },
    SITTING_NOT_PLANNED: { kind: 'conflict', zh: '该场次不在待考状态（{state}）', en: 'This sitting is not waiting to be held ({state})' },
    SITTING_NOT_YET: { kind: 'conflict', zh: '考试日期为 {on}', en: 'The sitting is on {on}' },
    SITTING_EMPTY: { kind: 'conflict', zh: '该场次没有安排考生', en: 'Nobody was given a seat' },
    SITTING_CANCELLED: { kind: 'conflict', zh: '该场次已取消', en: 'This sitting was called off' },
    SITTING_NOT_OF_BATCH: { kind: 'invalid', zh: '该场次不是本批次该科目的考试', en: 'This is no sitting of that part in the batch' },
    HOST_UNKNOWN: { kind: 'invalid', zh: '没有承办企业 {hostEnterpriseId}', en: 'Host {hostEnterpriseId} is not registered' },
    HOST_NEEDS_CHAIN: {
      kind: 'invalid',
      zh: '借用 {hostEnterpriseId} 的场地须注明产业链',
      en: 'The site of {hostEnterpriseId} is shared within a chain; the batch names none',
    },
    ROOM_TWICE: { kind: 'invalid', zh: '考场 {room} 列了两次', en: 'Room {room} is listed twice' },
    ROOM_UNKNOWN: { kind: 'invalid', zh: '该场次没有考场 {room}', en: 'This sitting has no room {room}' },
    ROOM_FULL: { kind: 'conflict', zh: '考场 {room} 只有 {seats} 个座位', en: 'Room {room} has {seats} seats' },
    ROOM_UNDERSTAFFED: {
      kind: 'conflict',
      zh: '考场 {room} 有 {candidates} 名考生，须有 {needed} 名监考，现有 {invigilators} 名',
      en: 'Room {room} with {candidates} candidates needs {needed} invigilators and has {invigilators}',
    },
    PANEL_TOO_SMALL: {
      kind: 'conflict',
      zh: '{part} 须有至少 {minimum} 名考评员，现有 {assessors} 名',
      en: '{part} needs {minimum} assessors and has {assessors}',
    },
    PANEL_EVEN: {
      kind: 'conflict',
      zh: '{part} 的考评员须为单数，现有 {assessors} 名',
      en: 'The assessors of {part} are an odd number; there are {assessors}',
    },
    CANDIDATE_NOT_OF_SITTING: {
      kind: 'invalid',
      zh: '考生 {candidacyId} 不属于该场次（批次、职业、等级或资格不符）',
      en: 'Candidacy {candidacyId} does not belong to this sitting, or is not admitted',
    },
    CANDIDATE_SEATED_ELSEWHERE: {
      kind: 'conflict',
      zh: '考生 {candidacyId} 已安排在考场 {room}',
      en: 'Candidacy {candidacyId} has a seat in room {room}',
    },
    CANDIDATE_NOT_SEATED: {
      kind: 'invalid',
      zh: '考生 {candidacyId} 没有安排在该场次',
      en: 'Candidacy {candidacyId} has no seat in this sitting',
    },
    EXAMINER_UNKNOWN: {
      kind: 'invalid',
      zh: '{examinerId} 不是本单位或承办单位登记的人员',
      en: '{examinerId} is registered by neither the enterprise nor the host',
    },
    EXAMINER_IN_ANOTHER_ROOM: { kind: 'conflict', zh: '该考评人员已安排在考场 {room}', en: 'This examiner is in room {room} already' },
    EXAMINER_BUSY: {
      kind: 'conflict',
      zh: '该考评人员在 {from} 至 {until} 另有场次 {sittingId}',
      en: 'This examiner is at sitting {sittingId} from {from} to {until}',
    },
    EXAMINER_NOT_ASSIGNED: { kind: 'invalid', zh: '{examinerId} 没有安排在该场次的该岗位', en: '{examinerId} is not assigned to that' },
    EXAMINER_TWICE: { kind: 'invalid', zh: '考评员 {examinerId} 给了两次分', en: 'Assessor {examinerId} gives two scores' },
    EXAMINER_IS_CANDIDATE: {
      kind: 'forbidden',
      zh: '考评员不能给自己评分（{candidacyId}）',
      en: 'Nobody scores the own candidacy ({candidacyId})',
    },
    ASSESSOR_IS_MENTOR: {
      kind: 'forbidden',
      zh: '考评员 {examinerId} 是考生 {candidacyId} 的师傅，须回避',
      en: 'Assessor {examinerId} is the mentor of candidacy {candidacyId} and may not score',
    },
    ASSESSOR_IS_RECUSED: {
      kind: 'forbidden',
      zh: '考评员 {examinerId} 对考生 {candidacyId} 已声明回避',
      en: 'Assessor {examinerId} has declared an interest in candidacy {candidacyId} and may not score',
    },
    PAPERS_TOO_FEW: { kind: 'invalid', zh: '试卷 {papers} 份少于考生 {seats} 名', en: '{papers} papers for {seats} seats are too few' },
    PAPERS_HANDED_OVER_BEFORE: {
      kind: 'conflict',
      zh: '考场 {room} 的试卷已交接',
      en: 'The papers of room {room} were handed over before',
    },
    RECORDS_TOO_FEW: {
      kind: 'invalid',
      zh: '过程化考核须有至少 {minRecords} 次记录，现有 {records} 次',
      en: 'Process assessment needs {minRecords} records and has {records}',
    },
  } as const satisfies RefusalCatalogue,
  sittingTerms,
);
