import { day } from '../../kernel/day';
import { dimensionFault, GivenDimensions } from './dimension-codes';
import { policyPackOn } from './policy-pack.shelf';
import type { PolicyPack } from './policy-pack';

const shipped = policyPackOn('320803', day('2026-11-21'))!;
const fault = (given: GivenDimensions, dimensions?: PolicyPack['dimensions']) =>
  dimensionFault(given, { ...shipped, pack: { ...shipped.pack, ...(dimensions && { dimensions }) } })?.refused;

it('a code is one of the list of the day', () => {
  expect(fault({ chainCode: 'CARBON-FIBRE' }, { chainCode: ['CARBON-FIBRE'] })).toBeUndefined();
  expect(fault({ chainCode: 'TEA' }, { chainCode: ['CARBON-FIBRE'] })).toBe('DIMENSION_CODE_UNKNOWN');
  expect(fault({ projectId: 'P-1' }, { projectId: [] })).toBe('DIMENSION_CODE_UNKNOWN');
});
it('a dimension without a list takes any, and none is always right', () => {
  expect(fault({ clusterCode: '353-1' }, { chainCode: ['CARBON-FIBRE'] })).toBeUndefined();
  expect(fault({ chainCode: null }, { chainCode: ['CARBON-FIBRE'] })).toBeUndefined();
  expect(fault({})).toBeUndefined();
});
it('a group is one that says nothing sensitive', () => {
  expect(fault({ targetGroup: 'EMPLOYEES' })).toBeUndefined();
  expect(fault({ targetGroup: 'DISABLED' })).toBe('TARGET_GROUP_NOT_PUBLIC');
});
it('a refusal names the list, or the groups that are public', () => {
  const listed = { ...shipped, pack: { ...shipped.pack, dimensions: { chainCode: ['CARBON-FIBRE'] }, publicTargetGroups: ['EMPLOYEES'] } };
  expect(dimensionFault({ chainCode: 'TEA' }, listed)?.params).toEqual({
    dimension: 'chainCode',
    code: 'TEA',
    known: ['CARBON-FIBRE'],
    policyPack: shipped.ref,
  });
  expect(dimensionFault({ targetGroup: 'DISABLED' }, listed)?.params).toEqual({
    targetGroup: 'DISABLED',
    publicTargetGroups: ['EMPLOYEES'],
  });
});
it('a pack without lists knows no public group, and decisions from before the lists know none', () => {
  const { dimensions: _, publicTargetGroups: _p, ...bare } = shipped.pack;
  expect(dimensionFault({ targetGroup: 'EMPLOYEES' }, { ...shipped, pack: bare as PolicyPack })).toMatchObject({
    refused: 'TARGET_GROUP_NOT_PUBLIC',
    params: { publicTargetGroups: [] },
  });
  expect(dimensionFault({ chainCode: 'TEA' }, { ...shipped, pack: bare as PolicyPack })).toBeUndefined();
  expect(dimensionFault({ targetGroup: 'DISABLED' }, null)).toBeUndefined();
});
