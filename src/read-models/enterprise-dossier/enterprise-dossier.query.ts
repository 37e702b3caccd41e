import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Refused } from '../../http/problems/refused';
import type { Day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import type { Provenance } from '../../ledger/provenance';
import { inParts } from '../../projecting/querying/in-parts.query';
import type { TableOf } from '../../projecting/projection';
import { Horizon, ReadModels, Seen, Viewer } from '../../projecting/querying/read-models.provider';
import { tableNamed } from '../../projecting/querying/table-named.query';
import type { Then } from '../../projecting/querying/then';
import { visibilityOf } from '../../projecting/visible-to.entity';
import { DossierFiles, type DossierPart } from './dossier-files';
import { DOSSIER_SECTIONS, DossierRow, DossierSection, entriesOf, MAX_ROWS_OF_SECTION, rowOn, sizeFault } from './dossier-sections';
import type { WrittenFile } from './written-file.hash';

/**
 * Everything of one enterprise in one snapshot of all read models: every section is true at the same position. Tables are named, not
 * imported, so that no context has to hand out its rows; who may see them is said by row-level security, as everywhere.
 */
@Injectable()
export class EnterpriseDossiers {
  constructor(private readonly readModels: ReadModels) {}

  /** Null where the viewer sees no such enterprise. `areKept`: the content of its files is asked for, too. @throws Refused where a section is larger than one answer may be */
  of(
    viewer: Viewer,
    enterpriseId: Uuid,
    horizon: Horizon & { readonly effectiveOn: Day },
    areKept: boolean,
  ): Promise<Seen<Dossier | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        const [own, ...others] = sectionsFor(viewer);
        const reading = {
          rows,
          then,
          known: new Map<string, readonly DossierRow[]>(),
          enterpriseId,
          on: horizon.effectiveOn,
          provenance: horizon.provenance,
        };
        const [files, part] = [new DossierFiles(areKept), await this.part(own!, reading)];
        const [enterprise] = part.rows;
        if (!enterprise) return null;
        files.add(part);
        // One after the other: a transaction has one connection, and the rows of one section are enough to hold.
        for (const section of others) files.add(await this.part(section, reading));
        return { enterprise, files: files.end() };
      },
      horizon,
    );
  }

  private async part(section: DossierSection, reading: Reading): Promise<DossierPart> {
    const rests = reading.provenance?.part();
    const was = section.listed ? entriesOf(section.listed, reading.known.get(section.table)!) : await this.rowsOf(section, reading, rests);
    const fault = sizeFault(section, was.length);
    if (fault) throw new Refused(fault);
    return {
      section,
      rows: was.map((row) => rowOn(row, section, reading.on)).filter((row) => row !== undefined),
      because: rests?.because(),
    };
  }

  private async rowsOf(
    section: DossierSection,
    { rows, then, known, enterpriseId }: Reading,
    rests: Provenance | undefined,
  ): Promise<readonly DossierRow[]> {
    const table = tableNamed(rows, section.table);
    const column = section.column ?? visibilityOf(table.target as TableOf).tenant!;
    const present: DossierRow[] = [];
    for await (const part of inParts(
      rows,
      table.target as TableOf<DossierRow>,
      { [column]: enterpriseId },
      table.primaryColumns.map(({ propertyName }) => propertyName),
    )) {
      present.push(...part);
      // One too many already says that it is too large: what was known then may be less, but nobody makes so many rows again.
      if (present.length > MAX_ROWS_OF_SECTION) return present;
    }
    const was = section.partOf
      ? within(present, known.get(section.partOf.table)!, section.partOf.by)
      : await then.rows(table.target as TableOf<DossierRow>, present, rests);
    if (section.column === undefined && LEANED_ON.has(section.table)) known.set(section.table, was);
    return was;
  }
}

/** Whoever sees no rows of a kind is not told that there are none. */
const sectionsFor = ({ tenant }: Viewer): readonly DossierSection[] =>
  DOSSIER_SECTIONS.filter(({ isOfAuthorities }) => tenant === null || !isOfAuthorities);

/** Tables whose rows later sections are made of. */
const LEANED_ON = new Set(DOSSIER_SECTIONS.flatMap(({ table, listed, partOf }) => (listed ? [table] : partOf ? [partOf.table] : [])));

export interface Dossier {
  readonly enterprise: DossierRow;
  readonly files: readonly WrittenFile[];
}
interface Reading {
  readonly rows: EntityManager;
  readonly then: Then;
  /** What was known of the sections before, by table. */
  readonly known: Map<string, readonly DossierRow[]>;
  readonly enterpriseId: Uuid;
  readonly on: Day;
  /** Where a past moment was asked for. */
  readonly provenance: Provenance | undefined;
}

const within = (rows: readonly DossierRow[], whole: readonly DossierRow[], by: string): readonly DossierRow[] => {
  const there = new Set(whole.map((row) => row[by]));
  return rows.filter((row) => there.has(row[by]));
};
