import 'reflect-metadata';
import { getMetadataArgsStorage } from 'typeorm';
import { CONTEXTS } from '../../contexts/contexts.declaration';
import { day } from '../../kernel/day';
import { visibilityOf } from '../../projecting/visible-to.entity';
import { streamsBehind } from '../../projecting/rests-on.entity';
import type { TableOf } from '../../projecting/projection';
import { READ_MODELS } from '../read-models.declaration';
import { DOSSIER_SECTIONS, DossierSection, entriesOf, MAX_ROWS_OF_SECTION, rowOn, sizeFault, withoutHidden } from './dossier-sections';

const tables = new Map(
  [...CONTEXTS.flatMap(({ projections }) => projections), ...READ_MODELS]
    .flatMap((projection) => projection.tables)
    .map((table) => [getMetadataArgsStorage().tables.find(({ target }) => target === table)!.name, table as TableOf] as const),
);
const lineOf = (table: TableOf | null): TableOf[] =>
  typeof table === 'function' && table.name !== '' ? [table, ...lineOf(Object.getPrototypeOf(table) as TableOf | null)] : [];
const columnsOf = (table: TableOf): readonly string[] =>
  getMetadataArgsStorage()
    .filterColumns(lineOf(table))
    .map(({ propertyName }) => propertyName);

describe('the sections', () => {
  it.each(DOSSIER_SECTIONS.map((section) => [section.file, section] as const))(
    '%s is of a read model of enterprises that answers for a past moment',
    (_, { table: name, column, isOfAuthorities, since, partOf, listed }) => {
      const table = tables.get(name)!;
      const { tenant, everyone } = visibilityOf(table);
      if (column === undefined) expect(tenant).toBe('enterpriseId');
      // Rows of which the enterprise is no tenant are none that it sees.
      expect(isOfAuthorities === true).toBe(column !== undefined && everyone !== true);
      expect(streamsBehind(table) !== undefined || partOf !== undefined).toBe(true);
      for (const each of [column, partOf?.by, listed?.in, ...(listed?.keep ?? []), listed ? undefined : since])
        if (each !== undefined) expect(columnsOf(table)).toContain(each);
    },
  );
  it('each has files of its own', () => expect(new Set(DOSSIER_SECTIONS.map(({ file }) => file)).size).toBe(DOSSIER_SECTIONS.length));
  it('begin with the enterprise, and a part comes after the whole', () => {
    expect(DOSSIER_SECTIONS[0]!.table).toBe('enterprise');
    const place = (name: string): number => DOSSIER_SECTIONS.findIndex(({ table }) => table === name);
    for (const { table, partOf } of DOSSIER_SECTIONS) if (partOf) expect(place(partOf.table)).toBeLessThan(place(table));
    DOSSIER_SECTIONS.forEach(({ table, listed, column }, index) =>
      expect([table, listed === undefined || column !== undefined || place(table) < index]).toEqual([table, true]),
    );
  });
});

describe('a row on a day', () => {
  const on = day('2026-12-07');
  const plain: Pick<DossierSection, 'since' | 'shown'> = {};
  const course = [
    { from: '2026-12-01', state: 'VALID' },
    { from: '2026-12-07', state: 'ANNULLED' },
  ];
  it('is in the state of the day', () => {
    expect(rowOn({ id: 1, course, reportCourse: [] }, plain, on)).toEqual({ id: 1, state: 'ANNULLED', reportState: 'NOT_YET' });
    expect(rowOn({ id: 1, course }, plain, day('2026-12-06'))).toEqual({ id: 1, state: 'VALID' });
  });
  it('says it by the name under which the read model says what was recorded last', () =>
    expect(rowOn({ id: 1, course, status: 'ANNULLED' }, plain, day('2026-12-06'))).toEqual({ id: 1, status: 'VALID' }));
  it('is not there before its course, or its first day, begins', () => {
    expect([rowOn({ id: 1, course }, plain, day('2026-11-30')), rowOn({ id: 1, course }, plain, day('2026-12-01'))]).toEqual([
      undefined,
      { id: 1, state: 'VALID' },
    ]);
    expect([rowOn({ fromOn: '2026-12-08' }, { since: 'fromOn' }, on), rowOn({ fromOn: '2026-12-07' }, { since: 'fromOn' }, on)]).toEqual([
      undefined,
      { fromOn: '2026-12-07' },
    ]);
  });
  it('began on the day of its moment in Beijing', () => {
    const row = { proposedAt: '2026-12-06T16:00:00.000000Z' };
    expect([rowOn(row, { since: 'proposedAt' }, day('2026-12-06')), rowOn(row, { since: 'proposedAt' }, on)]).toEqual([undefined, row]);
  });
  it('may be told by what it lists, each with whose it is', () =>
    expect(
      entriesOf({ in: 'reviews', keep: ['workerId'] }, [
        { workerId: 'a', level: 'CHIEF', reviews: [{ on: '2026-01-01' }, { on: '2027-01-01' }] },
        { workerId: 'b', reviews: [] },
      ]),
    ).toEqual([
      { workerId: 'a', on: '2026-01-01' },
      { workerId: 'a', on: '2027-01-01' },
    ]));
  it('keeps nothing that leads into the vault, at any depth', () =>
    expect(withoutHidden({ a: 1, personRef: 'x', b: [{ text: { textId: 'x' }, c: 2 }], d: { proposedBy: 'x', e: null } })).toEqual({
      a: 1,
      b: [{ c: 2 }],
      d: { e: null },
    }));
});

it('a section is as large as one answer may be, and no larger', () => {
  expect(sizeFault({ file: 'certificates' }, MAX_ROWS_OF_SECTION)).toBeUndefined();
  expect(sizeFault({ file: 'certificates' }, MAX_ROWS_OF_SECTION + 1)).toEqual({
    refused: 'DOSSIER_TOO_LARGE',
    params: { section: 'certificates', limit: MAX_ROWS_OF_SECTION },
  });
});
