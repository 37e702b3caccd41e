import { ChoiceField, ChoicesField, DayField, ListField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { codeField, organisationNameField } from '../../../kernel/fields';
import { Requirement, REQUIREMENTS } from '../../catalogue';
import { DimensionsField, dimensionsOf, FilingDimensionsBody } from '../dimensions.dto';
import { ApplicationContent, COVERED_STAFF, FILING_CATEGORIES, MAX_SITES } from '../filing-application.events';
import { MAX_SCOPE_LINES, ScopeLineBody, scopeRowsOf } from '../scope-line.dto';

export class ShownRequirementBody {
  @ChoiceField(REQUIREMENTS, { example: 'LEGAL_PERSON' })
  requirement!: Requirement;

  @PatternField(/^[0-9a-f]{64}$/, { optional: true, description: 'SHA-256 of the paper that shows it' })
  evidence?: string;
}

export class SiteBody {
  @PatternField(new RegExp(codeField().pattern ?? ''), { description: 'The institution’s own code of the site', example: 'NORTH' })
  siteCode!: string;

  @PatternField(/^\d{6}$/, { description: 'Division code, GB/T 2260', example: '320803' })
  region!: string;
}

/** May be written with gaps: what is missing is asked for at the submission. */
export class ApplicationBody {
  @ChoiceField(FILING_CATEGORIES, { example: 'EMPLOYER' })
  category!: (typeof FILING_CATEGORIES)[number];

  @PatternField(new RegExp(organisationNameField().pattern ?? ''), {
    optional: true,
    description: 'The branch that files; absent: the whole enterprise',
  })
  branchName?: string;

  @DayField({ description: 'The first day that is wished for' })
  wishedFrom!: Day;

  @ListField(() => ScopeLineBody, { max: MAX_SCOPE_LINES, min: 0 })
  scope!: ScopeLineBody[];

  @ChoicesField(COVERED_STAFF, {
    optional: true,
    max: COVERED_STAFF.length,
    description: 'Whom it would assess',
    example: ['OWN_STAFF', 'DISPATCHED'],
  })
  coverage?: (typeof COVERED_STAFF)[number][];

  @ListField(() => ShownRequirementBody, { max: REQUIREMENTS.length, min: 0 })
  requirements!: ShownRequirementBody[];

  @ListField(() => SiteBody, { max: MAX_SITES, min: 0 })
  sites!: SiteBody[];

  @DimensionsField()
  dimensions?: FilingDimensionsBody;
}

export const contentOf = ({
  category,
  branchName,
  wishedFrom,
  scope,
  coverage,
  requirements,
  sites,
  dimensions,
}: ApplicationBody): ApplicationContent => ({
  category,
  ...(branchName === undefined ? {} : { branchName }),
  wishedFrom,
  scope: scopeRowsOf(scope, wishedFrom),
  coverage: [...(coverage ?? [])],
  requirements: requirements.map(({ requirement, evidence }) => ({ requirement, evidence: evidence ?? null })),
  sites: sites.map(({ siteCode, region }) => ({ siteCode, region })),
  ...dimensionsOf(dimensions),
});
