import type { EntityMetadata } from 'typeorm';
import type { Key, TableShape } from '../folding/cached-table';
import { arrayText, asPut, ColumnType, columnTypeOf, copyText } from '../tables/column-type';
import type { TextQuery } from '../database';
import { BELIEVED_SQL, historyKeyOf } from '../history.entity';
import type { TableOf } from '../projection';
import { tableName } from '../tables/read-models.schema';
import { copySql, selectSql, upsertSql } from '../tables/table-sql.sql';

interface Column extends ColumnType {
  readonly property: string;
  readonly name: string;
}
type Row = Readonly<Record<string, unknown>>;

/** Sent at once: enough that calls are few, and little enough that a slow server is not run over. */
const COPY_BYTES = 65_536;
/** Of a text in UTF-8. */
const MOST_BYTES_A_CHARACTER = 3;
const LINE_END = 0x0a;
const LINE_END_BYTES = 1;

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Reads and writes whole sets of rows of one read-model table, with the SQL made once from the entity's metadata. */
export class TableWriter implements TableShape {
  readonly primaryKey: readonly string[];
  readonly keyColumns: readonly string[];
  readonly keepsHistory: boolean;
  private readonly columns: readonly Column[];
  private readonly keys: readonly Column[];
  private readonly byProperty: ReadonlyMap<string, Column>;
  /** Properties whose values come back as they were put, and the columns of the others. */
  private readonly asPut: readonly string[];
  private readonly converted: readonly Column[];
  private readonly selectSql: string;
  /** A copy of it has its properties already: an object that gets them one by one is moved about several times. */
  private readonly blank: Readonly<Record<string, unknown>>;

  readonly name: string;

  constructor(metadata: EntityMetadata, schema: string) {
    const history = historyKeyOf(metadata.target as TableOf);
    this.name = tableName(metadata, schema);
    this.columns = metadata.columns.map((column) => ({
      ...columnTypeOf(column),
      property: column.propertyName,
      name: column.databaseName,
    }));
    this.byProperty = new Map(this.columns.map((column) => [column.property, column]));
    this.asPut = this.columns.filter(({ settled }) => settled === asPut).map(({ property }) => property);
    this.converted = this.columns.filter(({ settled }) => settled !== asPut);
    this.blank = Object.fromEntries(this.columns.map(({ property }) => [property, null]));
    this.primaryKey = metadata.primaryColumns.map(({ propertyName }) => propertyName);
    this.keyColumns = history ?? this.primaryKey;
    this.keepsHistory = history !== undefined;
    this.keys = this.keyColumns.map((property) => this.column(property));
    this.selectSql = selectSql(this.name, this.columns, this.keys, history && `t.${BELIEVED_SQL}`);
  }

  /** The rows with these keys, in no order; of a table with history those that are believed. */
  async read(query: TextQuery, keys: readonly Key[]): Promise<readonly object[]> {
    const rows = await query(
      this.selectSql,
      this.keys.map(({ property, written }) =>
        arrayText(
          keys.map(({ [property]: value }) => value),
          written,
        ),
      ),
    );
    return rows.map((texts) => {
      const row: Record<string, unknown> = {};
      this.columns.forEach(({ property, parse }, index) => (row[property] = texts[index] === null ? null : parse(texts[index]!)));
      return row;
    });
  }

  /** The part of a statement that writes rows, with parameters from `first` on; see {@link valuesOf}. */
  upsertSql(first: number, fence: string): string {
    return upsertSql(
      this.name,
      this.columns,
      this.primaryKey.map((property) => this.column(property)),
      first,
      fence,
    );
  }

  /** A typed array a column, as the parameters of {@link upsertSql}. */
  valuesOf(rows: readonly object[]): readonly string[] {
    return this.columns.map(({ property, written }) =>
      arrayText(
        (rows as readonly Row[]).map(({ [property]: value }) => value),
        written,
      ),
    );
  }

  /** Fills the table from {@link copyLines}. */
  get copySql(): string {
    return copySql(this.name, this.columns);
  }

  /** A line of COPY for each row, some kilobytes at a time. */
  *copyLines(rows: readonly object[]): Generator<Buffer> {
    let [bytes, filled] = [Buffer.allocUnsafeSlow(COPY_BYTES), 0];
    // Joined: a text that is added to value by value is a tree of them, which is gone through once more before it is sent.
    const values: string[] = [];
    for (const row of rows as readonly Row[]) {
      for (let index = 0; index < this.columns.length; index += 1)
        values[index] = copyText(row[this.columns[index]!.property], this.columns[index]!);
      const line = values.join('\t');
      const most = line.length * MOST_BYTES_A_CHARACTER + LINE_END_BYTES;
      if (filled > 0 && most > bytes.length - filled) {
        yield bytes.subarray(0, filled);
        [bytes, filled] = [Buffer.allocUnsafeSlow(Math.max(COPY_BYTES, most)), 0];
      } else if (most > bytes.length) bytes = Buffer.allocUnsafeSlow(most);
      filled += bytes.write(line, filled);
      bytes[filled] = LINE_END;
      filled += LINE_END_BYTES;
    }
    if (filled > 0) yield bytes.subarray(0, filled);
  }

  get width(): number {
    return this.columns.length;
  }

  settled(row: object): object {
    const settled = { ...this.blank };
    for (const property of this.asPut) {
      const value = (row as Row)[property];
      if (!isNothing(value)) settled[property] = value;
    }
    for (const { property, settled: settle } of this.converted) {
      const value = (row as Row)[property];
      if (!isNothing(value)) settled[property] = settle(value);
    }
    return settled;
  }

  altered(row: object, change: object): object {
    const altered: Record<string, unknown> = { ...row };
    for (const property of Object.keys(change)) {
      const [column, value] = [this.byProperty.get(property), (change as Row)[property]];
      if (column) altered[property] = isNothing(value) ? null : column.settled(value);
    }
    return altered;
  }

  private column(property: string): Column {
    const found = this.byProperty.get(property);
    if (!found) throw new Error(`${property} is no column of the table`);
    return found;
  }
}
