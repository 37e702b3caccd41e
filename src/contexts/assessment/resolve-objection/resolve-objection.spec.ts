import {
  CANDIDACY,
  ENTERPRISE,
  objected,
  OBJECTION,
  OTHER_ENTERPRISE,
  passed,
  resolved,
  TEXT,
} from '../../../../test/support/stories/assessed-batch';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { ResolveObjection, resolveObjection } from './resolve-objection';

const intent: ResolveObjection = {
  candidacyId: CANDIDACY,
  enterpriseId: ENTERPRISE,
  objectionId: OBJECTION,
  resolution: 'DISMISSED',
  text: TEXT,
};
const open = [...passed, objected];

it('dismisses', () =>
  given(resolveObjection, ...open)
    .when(intent, {})
    .thenRecords(resolved('DISMISSED')));
it('upholds', () =>
  given(resolveObjection, ...open)
    .when({ ...intent, resolution: 'UPHELD' }, {})
    .thenRecords(resolved('UPHELD')));
it('decides once', () =>
  given(resolveObjection, ...open, resolved('DISMISSED'))
    .when(intent, {})
    .thenRefuses('OBJECTION_RESOLVED_BEFORE'));
it('is done by a person', () =>
  given(resolveObjection, ...open)
    .when(intent, {}, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('knows no other objection', () =>
  given(resolveObjection, ...open)
    .when({ ...intent, objectionId: id(21) }, {})
    .thenRefuses('NOT_FOUND'));
it('knows no candidacy of another enterprise', () =>
  given(resolveObjection, ...open)
    .when({ ...intent, enterpriseId: OTHER_ENTERPRISE }, {})
    .thenRefuses('NOT_FOUND'));
it('knows no candidacy that never was', () => given(resolveObjection).when(intent, {}).thenRefuses('NOT_FOUND'));
