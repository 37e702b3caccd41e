import { Injectable } from '@nestjs/common';
import { Between, Like, LessThanOrEqual } from 'typeorm';
import { Refused } from '../../../http/problems/refused';
import type { Position } from '../../../ledger/event-store.port';
import { ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { prefixOf } from '../inspection';
import type { DrawnUnit } from '../inspection.events';
import { Frame, MAX_POPULATION, populationFault, unitsOf } from './frame';
import { InspectableRow } from './population.entity';

@Injectable()
export class Population {
  constructor(private readonly readModels: ReadModels) {}

  /**
   * The units there were to draw from when the log ended at a position. Rows are only ever added, so what was known then is
   * what had been added by then: nothing has to be made again.
   * @throws Refused POPULATION_TOO_LARGE
   */
  of(viewer: Viewer, { region, subject, fromOn, toOn, levels }: Frame, at: Position): Promise<Seen<readonly DrawnUnit[]>> {
    const among = subject === 'CERTIFICATES' ? 'CERTIFICATES' : 'BATCHES';
    return this.readModels.ask(
      viewer,
      async (rows) => {
        const where = {
          subject: among,
          region: Like(`${prefixOf(region)}%`),
          on: Between(fromOn, toOn),
          position: LessThanOrEqual(String(at)),
        };
        const found = await rows.find(InspectableRow, { where, take: MAX_POPULATION + 1 });
        const fault = populationFault(found.length);
        if (fault) throw new Refused(fault);
        return unitsOf(found, { subject, levels });
      },
      at,
    );
  }
}
