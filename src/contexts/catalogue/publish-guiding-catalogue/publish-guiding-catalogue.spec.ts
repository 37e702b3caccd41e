import { given, id } from '../../../../test/support/stories/given';
import { CLASSES, madeGuidingItems, PUBLISHED } from '../../../../test/support/stories/made-guiding-catalogue';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { isRefusal } from '../../../kernel/refusal';
import { guidingCatalogue, guidingCatalogueOn, guidingCounts } from '../guiding-catalogue';
import { GUIDING_CHUNK, GuidingCatalogueEvent, MAX_CLASSES } from '../guiding-catalogue.events';
import { PublishGuidingCatalogue, publishGuidingCatalogue, publishGuidingCatalogueWithLevels } from './publish-guiding-catalogue';

const items = madeGuidingItems();
const intent: PublishGuidingCatalogue = {
  catalogueId: id(1),
  region: '320800',
  version: '2025',
  validFrom: day('2025-03-01'),
  documentNo: '淮人社发〔2025〕8号',
  classes: CLASSES,
  items,
  digest: 'a'.repeat(64),
};
function events(of: PublishGuidingCatalogue, ...history: GuidingCatalogueEvent[]): GuidingCatalogueEvent[] {
  const { decision } = given(publishGuidingCatalogue, ...history).when(of, {});
  if (isRefusal(decision)) throw new Error(decision.refused);
  return [...history, ...decision];
}
const first = events(intent);

it('publishes a version whole, in chunks and a closing event', () => {
  expect(first.map(({ type }) => type)).toEqual([
    ...Array.from({ length: Math.ceil(items.length / GUIDING_CHUNK) }, () => 'catalogue.guiding_items_listed.v1'),
    'catalogue.guiding_catalogue_published.v1',
  ]);
  expect(foldAll(guidingCatalogue, first)).toMatchObject({ listed: [], published: [{ version: '2025', items: { length: items.length } }] });
});
it('has the published figures, and is asked on two dates', () => {
  const lesser = items.filter(({ itemCode }) => itemCode !== 'P-532');
  const { published } = foldAll(
    guidingCatalogue,
    events({ ...intent, version: '2026', validFrom: day('2026-03-01'), items: lesser }, ...first),
  );
  const onDay = (text: string) => guidingCounts(guidingCatalogueOn(published, day(text))!);
  expect(onDay('2025-03-01')).toEqual({ ...PUBLISHED, byClass: { A: 177, B: 178, C: 177 } });
  expect(onDay('2026-02-28')).toEqual(onDay('2025-03-01'));
  expect(onDay('2026-03-01')).toMatchObject({ ...PUBLISHED, certificateProjects: 531 });
  expect(guidingCatalogueOn(published, day('2025-02-28'))).toBeUndefined();
});
it('publishes a version once', () =>
  given(publishGuidingCatalogue, ...first)
    .when({ ...intent, validFrom: day('2026-03-01') }, {})
    .thenRefuses('GUIDING_VERSION_BEFORE'));
it('goes forward in time', () => {
  const next = { ...intent, version: '2026' };
  given(publishGuidingCatalogue, ...first)
    .when({ ...next, validFrom: intent.validFrom }, {})
    .thenRefuses('GUIDING_VERSION_OUT_OF_ORDER');
  expect(events({ ...next, validFrom: day('2025-03-02') }, ...first).length).toBeGreaterThan(first.length);
});
it('has no entry twice', () =>
  given(publishGuidingCatalogue)
    .when({ ...intent, items: [...items, items[0]!] }, {})
    .thenRefuses('GUIDING_ITEM_TWICE'));
it('gives every certificate project a class that it names', () => {
  given(publishGuidingCatalogue)
    .when({ ...intent, classes: CLASSES.slice(1) }, {})
    .thenRefuses('GUIDING_CLASS_UNKNOWN');
  given(publishGuidingCatalogue)
    .when({ ...intent, items: [{ ...items[0]!, classCode: null }] }, {})
    .thenRefuses('GUIDING_CLASS_UNKNOWN');
});
it('gives a special ability no level', () => {
  const ability = items.find(({ kind }) => kind === 'SPECIAL_ABILITY')!;
  const levelled: PublishGuidingCatalogue = { ...intent, items: [{ ...ability, levels: ['SENIOR'] }] };
  given(publishGuidingCatalogue)
    .when(levelled, {})
    .thenRefuses('GUIDING_ABILITY_WITH_LEVELS', { itemCode: ability.itemCode, levels: ['SENIOR'] });
  given(publishGuidingCatalogue)
    .when({ ...intent, items: [ability] }, {})
    .thenRecordsTypes('catalogue.guiding_items_listed.v1', 'catalogue.guiding_catalogue_published.v1');
  given(publishGuidingCatalogueWithLevels)
    .when(levelled, {})
    .thenRecordsTypes('catalogue.guiding_items_listed.v1', 'catalogue.guiding_catalogue_published.v1');
});
it('has ten classes at most', () => {
  const classes = Array.from({ length: MAX_CLASSES }, (_, index) => ({ classCode: 'ABCDEFGHIJ'[index]!, title: '类' }));
  expect(events({ ...intent, classes }).length).toBe(first.length);
  given(publishGuidingCatalogue)
    .when({ ...intent, classes: [...classes, { classCode: 'K', title: '类' }] }, {})
    .thenRefuses('GUIDING_CLASSES_TOO_MANY');
});
