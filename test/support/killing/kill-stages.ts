import { held, once, Stage, twice } from './kill-stage';
import { AWARD_STAGES } from './killed-awards';
import { CHAIN_STAGES } from './killed-chain';
import { FLAG_STAGE } from './killed-flag';
import * as story from './killed-story';

export const STAGES: readonly Stage<story.Story>[] = [
  {
    what: 'what a day brings',
    act: { dayBegins: story.LATER },
    deaths: [
      once('close-notice-when-day-begins', 'assessment.notice_closed.v1'),
      { ...twice('warn-of-renewal-when-day-begins', 'accreditation.filing_renewal_window_opened.v1'), atLast: 3 },
      twice('expire-filings-when-day-begins', 'accreditation.filing_expired.v1'),
      {
        process: 'certify-when-notice-closes',
        records: ['certificate.numbers_reserved.v1', 'certificate.issued.v1'],
        dies: {
          'before its command': 0,
          'after its first append': 1,
          'between its commands': 4,
          'before its checkpoint': 4,
          'after its checkpoint': 4,
        },
        atLast: 4,
      },
      { ...once('raise-tier-when-certified', 'career.tier_raised.v1'), atLast: 3 },
      { ...once('settle-skill-allowance-when-tier-moves', 'allowance.entitlement_started.v1'), atLast: 3 },
      // Last: what the others read for their decisions is sealed with the first of the days, and nothing is left for those after it.
      once('seal-readings-when-day-begins', 'access.day_sealed.v1'),
    ],
  },
  {
    what: 'an annulment that ends a post',
    act: story.annulThePost,
    deaths: [
      twice('end-appointment-when-certificate-annulled', 'career.tier_lowered.v1', 'career.appointment_ended.v1'),
      held('lower-tier-when-annulled'),
    ],
  },
  {
    what: 'an order over two certificates',
    act: story.annulInBulk,
    deaths: [
      {
        // Its rows go to the store together; what the store does with half of them is the contract's to say.
        process: 'carry-out-bulk-order-when-confirmed',
        records: ['certificate.annulled.v1', 'certificate.bulk_order_carried_out.v1'],
        dies: { 'before its command': 0, 'after its first append': 2, 'before its checkpoint': 3, 'after its checkpoint': 3 },
        atLast: 3,
      },
      { ...once('lower-tier-when-annulled', 'career.tier_lowered.v1', 'career.certificate_discounted.v1'), atLast: 2 },
      { ...once('find-when-basis-annulled', 'certificate.finding_recorded.v1'), atLast: 2 },
      held('end-appointment-when-certificate-annulled'),
    ],
  },
  { what: 'an annulment overturned', act: story.reinstate, deaths: [once('raise-tier-when-reinstated', 'career.certificate_counted.v1')] },
  { what: 'a result undone', act: story.undoResult, deaths: [once('find-when-result-undone', 'certificate.finding_recorded.v1')] },
  { what: 'an award withdrawn', act: story.withdrawAward, deaths: [once('find-when-award-withdrawn', 'certificate.finding_recorded.v1')] },
  {
    what: 'a filing cancelled',
    act: story.cancelFiling,
    deaths: [once('ban-refiling-when-filing-cancelled', 'accreditation.refiling_banned.v1')],
  },
  {
    what: 'papers brought along',
    act: story.recordPapers,
    deaths: [{ ...once('raise-tier-when-prior-certificate-recorded', 'career.tier_raised.v1'), atLast: 2 }],
  },
  {
    what: 'two records joined',
    act: story.joinRecords,
    deaths: [
      {
        process: 'settle-allowances-when-records-linked',
        records: ['allowance.entitlement_started.v1', 'allowance.entitlement_ended.v1'],
        dies: { 'before its command': 0, 'before its checkpoint': 2, 'after its checkpoint': 2 },
        atLast: 2,
      },
      {
        process: 'join-careers-when-records-joined',
        records: ['career.tier_raised.v1', 'career.certificate_counted.v1'],
        dies: { 'before its command': 0, 'after its first append': 1, 'before its checkpoint': 2, 'after its checkpoint': 2 },
        atLast: 2,
      },
      held('settle-skill-allowance-when-tier-moves'),
    ],
  },
  {
    what: 'a record divided',
    act: story.divideRecord,
    deaths: [
      {
        process: 'divide-careers-when-record-divided',
        records: ['career.tier_raised.v1', 'career.tier_lowered.v1'],
        dies: { 'before its command': 0, 'after its first append': 1, 'before its checkpoint': 3, 'after its checkpoint': 3 },
        atLast: 3,
      },
    ],
  },
  {
    what: 'a paper that its issuer denies',
    act: story.denyPaper,
    deaths: [
      {
        // No post rests on it any more: its second command finds nothing to do.
        process: 'lower-tier-when-prior-certificate-rejected',
        records: ['career.tier_lowered.v1'],
        dies: { 'before its command': 0, 'between its commands': 1, 'before its checkpoint': 1, 'after its checkpoint': 1 },
        atLast: 1,
      },
    ],
  },
  { what: 'somebody leaves', act: story.leave, deaths: [once('end-allowances-when-employment-ends', 'allowance.entitlement_ended.v1')] },
  {
    what: 'and comes back',
    act: story.comeBack,
    deaths: [once('resume-allowances-when-employment-starts', 'allowance.entitlement_started.v1')],
  },
  {
    what: 'a mentor agreement',
    act: story.signAgreement,
    deaths: [once('settle-mentor-allowance-when-agreement-moves', 'allowance.entitlement_started.v1')],
  },
  {
    what: 'a team is led',
    act: story.leadTeam,
    deaths: [once('settle-team-leader-allowance-when-post-moves', 'allowance.entitlement_started.v1')],
  },
  {
    what: 'somebody leaves who leads a team and learns',
    act: story.leaveWithPosts,
    deaths: [
      once('end-posts-when-employment-ends', 'career.team_leader_ended.v1'),
      once('end-agreements-when-employment-ends', 'career.mentor_agreement_ended.v1'),
    ],
  },
  {
    what: 'an apprentice rises',
    act: story.riseAsApprentice,
    deaths: [
      once('record-promotion-when-apprentice-rises', 'career.apprentice_promoted.v1'),
      once('pay-mentors-when-apprentice-promoted', 'allowance.one_off_awarded.v1'),
    ],
  },
  {
    what: 'a mentor falls',
    act: story.denyMentorsPaper,
    deaths: [once('end-agreements-when-mentor-falls', 'career.mentor_agreement_ended.v1')],
  },
  FLAG_STAGE,
  ...CHAIN_STAGES,
  ...AWARD_STAGES,
  {
    what: 'a term runs out',
    first: story.beginShortPost,
    act: { dayBegins: story.TERM_OVER },
    deaths: [
      once('warn-of-term-review-when-day-begins', 'career.appointment_review_due.v1'),
      once('expire-appointments-when-day-begins', 'career.appointment_ended.v1'),
    ],
  },
];
