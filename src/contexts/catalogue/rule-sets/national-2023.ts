import type { Rule, RuleSet } from './rule';

/**
 * Application conditions of 国家职业标准编制技术规程(2023年版). Lines N23-2-4, N23-2-5 and N23-1-1 to N23-1-3 still have
 * to be compared with the printed text before they are used for a legal form.
 */
const RULES: readonly Rule[] = [
  { id: 'N23-5-1', target: 'JUNIOR', all: [{ k: 'minAge', years: 16 }] },
  {
    id: 'N23-5-2',
    target: 'JUNIOR',
    all: [
      { k: 'minAge', years: 16 },
      { k: 'work', years: 0, positive: true },
    ],
  },

  { id: 'N23-4-1', target: 'INTERMEDIATE', all: [{ k: 'work', years: 5 }] },
  { id: 'N23-4-2', target: 'INTERMEDIATE', all: [{ k: 'holds', level: 'JUNIOR', afterYears: 3 }] },
  {
    id: 'N23-4-3',
    target: 'INTERMEDIATE',
    all: [
      {
        k: 'diploma',
        relatedMajor: true,
        finalYearOk: true,
        kinds: ['SECONDARY', 'ADVANCED_CLASS', 'ADVANCED_SCHOOL', 'HIGHER_VOCATIONAL', 'COLLEGE', 'BACHELOR'],
      },
    ],
  },

  { id: 'N23-3-1', target: 'SENIOR', all: [{ k: 'work', years: 10 }] },
  { id: 'N23-3-2', target: 'SENIOR', all: [{ k: 'holds', level: 'INTERMEDIATE', afterYears: 4 }] },
  { id: 'N23-3-3', target: 'SENIOR', all: [{ k: 'title', grade: 'JUNIOR', afterYears: 1 }] },
  {
    id: 'N23-3-4',
    target: 'SENIOR',
    all: [{ k: 'diploma', kinds: ['ADVANCED_CLASS', 'ADVANCED_SCHOOL'], relatedMajor: true, finalYearOk: true }],
  },
  {
    id: 'N23-3-5',
    target: 'SENIOR',
    all: [
      { k: 'holds', level: 'INTERMEDIATE' },
      { k: 'diploma', kinds: ['HIGHER_VOCATIONAL', 'COLLEGE', 'BACHELOR'], relatedMajor: true, finalYearOk: true },
    ],
  },
  {
    id: 'N23-3-6',
    target: 'SENIOR',
    all: [
      {
        k: 'diploma',
        kinds: ['HIGHER_VOCATIONAL', 'COLLEGE', 'BACHELOR'],
        relatedMajor: true,
        finalYearOk: true,
        programmeEvaluated: true,
      },
    ],
  },

  { id: 'N23-2-1', target: 'TECHNICIAN', all: [{ k: 'holds', level: 'SENIOR', afterYears: 5 }] },
  {
    id: 'N23-2-2',
    target: 'TECHNICIAN',
    all: [
      { k: 'title', grade: 'JUNIOR', afterYears: 5 },
      { k: 'holds', level: 'SENIOR', afterYears: 1 },
    ],
  },
  { id: 'N23-2-3', target: 'TECHNICIAN', all: [{ k: 'title', grade: 'MID', afterYears: 1 }] },
  {
    id: 'N23-2-4',
    target: 'TECHNICIAN',
    all: [
      { k: 'holds', level: 'SENIOR' },
      { k: 'diploma', kinds: ['ADVANCED_SCHOOL'], relatedMajor: true, finalYearOk: false },
      { k: 'work', years: 2 },
    ],
  },
  {
    id: 'N23-2-5',
    target: 'TECHNICIAN',
    all: [
      { k: 'enrolled', class: 'TECHNICIAN_CLASS' },
      { k: 'holds', level: 'SENIOR', heldYears: 2 },
    ],
  },

  { id: 'N23-1-1', target: 'SENIOR_TECHNICIAN', all: [{ k: 'holds', level: 'TECHNICIAN', afterYears: 5 }] },
  {
    id: 'N23-1-2',
    target: 'SENIOR_TECHNICIAN',
    all: [
      { k: 'title', grade: 'MID', afterYears: 5 },
      { k: 'holds', level: 'TECHNICIAN', afterYears: 1 },
    ],
  },
  { id: 'N23-1-3', target: 'SENIOR_TECHNICIAN', all: [{ k: 'title', grade: 'SENIOR', afterYears: 1 }] },
];

export const NATIONAL_2023: RuleSet = {
  id: 'NATIONAL-2023',
  title: { zh: '国家职业标准编制技术规程2023年版', en: 'national conditions of 2023' },
  rules: RULES,
};
