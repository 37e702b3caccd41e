import type { Rule, RuleSet } from './rule';

/** Application conditions as standards printed before 2023 still carry them; in force for those until they are revised. */
const RULES: readonly Rule[] = [
  { id: 'N18-5-1', target: 'JUNIOR', all: [{ k: 'work', years: 1 }] },
  { id: 'N18-5-2', target: 'JUNIOR', all: [{ k: 'apprenticeshipEnded' }] },

  { id: 'N18-4-1', target: 'INTERMEDIATE', all: [{ k: 'holds', level: 'JUNIOR', afterYears: 4 }] },
  { id: 'N18-4-2', target: 'INTERMEDIATE', all: [{ k: 'work', years: 6 }] },
  {
    id: 'N18-4-3',
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

  { id: 'N18-3-1', target: 'SENIOR', all: [{ k: 'holds', level: 'INTERMEDIATE', afterYears: 5 }] },
  {
    id: 'N18-3-2',
    target: 'SENIOR',
    all: [
      { k: 'holds', level: 'INTERMEDIATE' },
      { k: 'diploma', kinds: ['ADVANCED_SCHOOL', 'HIGHER_VOCATIONAL'], relatedMajor: true, finalYearOk: false },
    ],
  },
  {
    id: 'N18-3-3',
    target: 'SENIOR',
    all: [
      { k: 'diploma', kinds: ['COLLEGE', 'BACHELOR'], relatedMajor: true, finalYearOk: false },
      { k: 'holds', level: 'INTERMEDIATE', afterYears: 2 },
    ],
  },

  { id: 'N18-2-1', target: 'TECHNICIAN', all: [{ k: 'holds', level: 'SENIOR', afterYears: 4 }] },
  {
    id: 'N18-2-2',
    target: 'TECHNICIAN',
    all: [
      { k: 'holds', level: 'SENIOR', afterYears: 3 },
      { k: 'diploma', kinds: ['ADVANCED_SCHOOL'], relatedMajor: true, finalYearOk: false },
    ],
  },
  { id: 'N18-2-3', target: 'TECHNICIAN', all: [{ k: 'preTechnician', afterYears: 2 }] },

  { id: 'N18-1-1', target: 'SENIOR_TECHNICIAN', all: [{ k: 'holds', level: 'TECHNICIAN', afterYears: 4 }] },
];

export const NATIONAL_2018: RuleSet = {
  id: 'NATIONAL-2018',
  title: { zh: '国家职业技能标准编制技术规程2018年版', en: 'national conditions of 2018' },
  rules: RULES,
};
