import 'reflect-metadata';
import { getMetadataArgsStorage } from 'typeorm';
import { CONTEXTS } from '../../contexts/contexts.declaration';
import { day } from '../../kernel/day';
import { visibilityOf } from '../../projecting/visible-to.entity';
import { streamsBehind } from '../../projecting/rests-on.entity';
import type { TableOf } from '../../projecting/projection';
import { READ_MODELS } from '../read-models.declaration';
import { DOSSIER_SECTIONS, DossierSection, MAX_ROWS_OF_SECTION, rowOn, sizeFault, withoutHidden } from './dossier-sections';

const tables = new Map([...CONTEXTS.flatMap(({ projections }) => projections), ...READ_MODELS].flatMap((projection) => projection.tables).map((table) =>
  [getMetadataArgsStorage().tables.find(({ target }) => target === table)!.name, table as TableOf] as const));
const lineOf = (table: TableOf | null): TableOf[] => (typeof table === 'function' && table.name !== '' ? [table, ...lineOf(Object.getPrototypeOf(table) as TableOf | null)] : []);
const columnsOf = (table: TableOf): readonly string[] => getMetadataArgsStorage().filterColumns(lineOf(table)).map(({ propertyName }) => propertyName);

describe('the sections', () => {
  it.each(DOSSIER_SECTIONS.map((section) => [section.table, section] as const))('%s is a read model of enterprises that answers for a past moment', (name, { since, partOf }) => {
    const table = tables.get(name)!;
    expect(visibilityOf(table).tenant).toBe('enterpriseId');
    expect(streamsBehind(table) !== undefined || partOf !== undefined).toBe(true);
    for (const column of [since, partOf?.by]) if (column !== undefined) expect(columnsOf(table)).toContain(column);
  });
  it('each has files of its own', () => expect(new Set(DOSSIER_SECTIONS.map(({ file }) => file)).size).toBe(DOSSIER_SECTIONS.length));
  it('begin with the enterprise, and a part comes after the whole', () => {
    expect(DOSSIER_SECTIONS[0]!.table).toBe('enterprise');
    const place = (name: string): number => DOSSIER_SECTIONS.findIndex(({ table }) => table === name);
    for (const { table, partOf } of DOSSIER_SECTIONS) if (partOf) expect(place(partOf.table)).toBeLessThan(place(table));
  });
});

describe('a row on a day', () => {
  const on = day('2026-12-07');
  const plain: Pick<DossierSection, 'since' | 'shown'> = {};
  const course = [{ from: '2026-12-01', state: 'VALID' }, { from: '2026-12-07', state: 'ANNULLED' }];
  it('is in the state of the day', () => {
    expect(rowOn({ id: 1, course, reportCourse: [] }, plain, on)).toEqual({ id: 1, state: 'ANNULLED', reportState: 'NOT_YET' });
    expect(rowOn({ id: 1, course }, plain, day('2026-12-06'))).toEqual({ id: 1, state: 'VALID' });
  });
  it('says it by the name under which the read model says what was recorded last', () =>
    expect(rowOn({ id: 1, course, status: 'ANNULLED' }, plain, day('2026-12-06'))).toEqual({ id: 1, status: 'VALID' }));
  it('is not there before its course, or its first day, begins', () => {
    expect([rowOn({ id: 1, course }, plain, day('2026-11-30')), rowOn({ id: 1, course }, plain, day('2026-12-01'))]).toEqual([undefined, { id: 1, state: 'VALID' }]);
    expect([rowOn({ fromOn: '2026-12-08' }, { since: 'fromOn' }, on), rowOn({ fromOn: '2026-12-07' }, { since: 'fromOn' }, on)]).toEqual([undefined, { fromOn: '2026-12-07' }]);
  });
  it('keeps nothing that leads into the vault, at any depth', () =>
    expect(withoutHidden({ a: 1, personRef: 'x', b: [{ text: { textId: 'x' }, c: 2 }], d: { proposedBy: 'x', e: null } })).toEqual({ a: 1, b: [{ c: 2 }], d: { e: null } }));
});

it('a section is as large as one answer may be, and no larger', () => {
  expect(sizeFault({ file: 'certificates' }, MAX_ROWS_OF_SECTION)).toBeUndefined();
  expect(sizeFault({ file: 'certificates' }, MAX_ROWS_OF_SECTION + 1)).toEqual({ refused: 'DOSSIER_TOO_LARGE', params: { section: 'certificates', limit: MAX_ROWS_OF_SECTION } });
});
