import type { Wording } from '../../kernel/words';
import type { ArchiveItem } from './terms';

/** The papers of a batch's archive (handbook 9.5). */
export const ARCHIVE_ITEM_WORDS: Wording<ArchiveItem> = {
  ANNOUNCEMENT: { zh: '认定公告', en: 'announcement' },
  REGISTRATION_MATERIALS: { zh: '报名材料', en: 'materials of registration' },
  REGISTRATION_SUMMARY: { zh: '报名汇总表', en: 'summary of registration' },
  NAME_LIST: { zh: '考生名册', en: 'list of names' },
  TRAINING_PLAN: { zh: '培训计划', en: 'training plan' },
  PLAN: { zh: '认定计划', en: 'plan' },
  SITTING_PLAN: { zh: '考务安排', en: 'plan of the sittings' },
  SIGN_IN_SHEETS: { zh: '签到表', en: 'sign-in sheets' },
  PAPER_LOG: { zh: '试卷交接记录', en: 'log of the papers' },
  ROOM_RECORD: { zh: '考场记录', en: 'record of the rooms' },
  INSIDE_SUPERVISION: { zh: '内部质量督导记录', en: 'sheet of the inside supervisor' },
  COMMITTEE_MINUTES: { zh: '评审委员会会议记录', en: 'minutes of the committee' },
  EVIDENCE_PACK: { zh: '认定证明材料', en: 'evidence of the recognitions' },
  RESULT_SUMMARY: { zh: '成绩汇总表', en: 'summary of results' },
  PAPERS: { zh: '理论试卷', en: 'theory papers' },
  SKILL_SHEETS: { zh: '技能考核评分表', en: 'score sheets of the skill part' },
  REVIEW_SHEETS: { zh: '综合评审及答辩评分表', en: 'score sheets of review and defence' },
  WORKPIECE_IMAGES: { zh: '工件照片或视频', en: 'photographs or films of workpieces' },
  DATA_CHECK: { zh: '证书数据核对确认单', en: 'confirmation of the certificate data' },
  HAND_OUT_LIST: { zh: '证书发放签收表', en: 'hand-out list' },
};
