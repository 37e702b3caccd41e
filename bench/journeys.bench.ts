import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './bench';
import { type GrownLedger, growLedger } from './growing/grown-ledger';
import { GrownService } from './growing/grown-service';
import type { Figure, PeakAfter } from './journeys/figures';
import { playLargeEnterprise } from './journeys/large-enterprise';
import { officerFigures } from './journeys/officer';
import { payrollFigures } from './journeys/payroll';
import { regulatorFigures } from './journeys/regulator';
import type { Server } from './server';

/** What journeys.md means by a ledger, unless a line says otherwise. */
const EVENTS = 1_000_000;

/** The numbers of journeys.md that a large ledger could break, each once, where a million events are stored and one enterprise has ten thousand certificates. */
export const journeysBench: Bench = async ({ events = EVENTS }, server, say) => {
  const ledger = await grown(server, events);
  say(
    `${ledger.events.toLocaleString('en')} events, ${ledger.people.toLocaleString('en')} people, ${ledger.rows.toLocaleString('en')} rows of read models`,
  );
  const service = await GrownService.start(ledger);
  try {
    const { url } = service;
    const after: PeakAfter = (part) => service.peak(part);
    const figures = [
      ...(await regulatorFigures(url, ledger.story, after)),
      ...(await payrollFigures(url, ledger.story, after)),
      ...(await officerFigures(url, ledger.story, after)),
    ];
    say(`\n${tableOf(figures)}\n\nmemory of the service, MiB: ${JSON.stringify(service.peaks)}`);
    const over = figures.filter(({ measured, most }) => measured > most);
    say(over.length === 0 ? '\nall within their limits' : `\nabove: ${over.map(({ id, what }) => `${id} ${what}`).join('; ')}`);
    return { ratios: {}, rates: { events: ledger.events, figures, peakMiB: service.peaks }, noise: {} };
  } finally {
    await service.stop();
    rmSync(ledger.dataDir, { recursive: true, force: true });
  }
};

async function grown(server: Server, events: number): Promise<GrownLedger> {
  const [url, dataDir] = [await server.database('enterprise'), mkdtempSync(join(tmpdir(), 'skills-ledger-bench-enterprise-'))];
  try {
    const story = await playLargeEnterprise(url, dataDir);
    return await growLedger(server, { story, database: new URL(url).pathname.slice(1), dataDir }, 'journeys', events);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
    await server.settled();
  }
}

const tableOf = (figures: readonly Figure[]): string =>
  [
    '| number | what | measured | at most |',
    '|---|---|---|---|',
    ...figures.map(({ id, what, measured, most, unit }) => `| ${id} | ${what} | ${measured} ${unit} | ${most} ${unit} |`),
  ].join('\n');
