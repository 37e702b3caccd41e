import { Api } from './api';
import { Arguments, parseArguments } from './arguments';
import { BEGINS } from './city/calendar';
import { TENTH, WHOLE } from './city/measures';
import { cityPlan } from './city/plan';
import { citySteps, playCity } from './city/play';
import { playLate } from './city/play-late';
import { cityStatement } from './city/play-pay';
import { readHeadline } from './city/read-figures';
import { Progress, progressOn } from './progress';
import { BEGINS as SANDBOX_BEGINS } from './scenarios/rates';
import { scenariosNamed } from './scenarios/scenarios';
import { scenarioDays } from './scenarios/play-scenarios';
import { tellScenarios } from './scenarios/tell-scenarios';
import { Plays, Service, startService } from './service';
import { STEPS, tell, Told } from './story';
import { DAYS } from './story/days';

interface Summary {
  readonly counts: Readonly<Record<string, number>>;
}
interface Result extends Summary {
  readonly url: string;
  readonly [more: string]: unknown;
}

const SECOND = 1_000;
const round = (ms: number): number => Math.round(ms / 100) / 10;

async function main(): Promise<void> {
  const began = performance.now();
  const args = parseArguments(process.argv.slice(2));
  // With --json the story goes to the error stream, so that the last line of the output is the object and nothing else.
  const progress = progressOn(args.json ? process.stderr : process.stdout, stepsOf(args));
  const service = await startService(args, played(args));
  if (service.goesOn) progress.say(`接着做 ${service.dataDir} 里的台账，已做的步骤不再记录 goes on with the ledger that is there; steps that it holds are answered as they were`);
  try {
    const result = await (args.scenarios.length > 0 ? tellSandbox(service, args, progress) : args.city ? tellCity(service, args, progress) : tellStory(service, args, progress));
    progress.end();
    const seconds = round(performance.now() - began);
    report({ ...result, seconds, ...(args.city ? { eventsPerSecond: Math.round((result.counts.events ?? 0) / seconds) } : {}) }, args.json);
  } catch (fault) {
    progress.end();
    console.error((fault as Error).message);
    await service.stop();
    process.exitCode = 1;
    return;
  }
  if (args.keep) return service.leave();
  await service.stop();
}

const stepsOf = ({ city, scenarios }: Arguments): number => (scenarios.length > 0 ? scenarioDays(scenariosNamed(scenarios)).length : city ? citySteps() : STEPS);

/** A sandbox is a ledger of its own, in which scenarios may be played after one another as far as its clock allows. */
const played = ({ city, scenarios }: Arguments): Plays => (scenarios.length > 0 ? { name: 'scenarios', beginsOn: SANDBOX_BEGINS } : city ? { name: city === 'tenth' ? 'city-tenth' : 'city', beginsOn: BEGINS } : { name: 'story', beginsOn: DAYS.begins });

async function tellStory(service: Service, { roster }: Arguments, progress: Progress): Promise<Result> {
  const told = await tell(new Api(service.url, service.adminKey, 'demo'), service.adminKey, roster, progress);
  const { counts } = await told.registered.cast.auditor.after(told.registered.cast.regulatorApprover).get<Summary>('/v1/ledger-summary');
  remember(service, told);
  return { url: service.url, keys: told.registered.keys, counts, samples: told.samples };
}

async function tellSandbox(service: Service, { scenarios }: Arguments, progress: Progress): Promise<Result> {
  const admin = new Api(service.url, service.adminKey, 'scenarios');
  const told = await tellScenarios(admin, scenarios, progress);
  const months = told.map(({ scenario, expected: { month, firm = 'A', totalMinor }, path, payrollKey, statement }) =>
    ({ scenario, firm, month, url: `${service.url}${path}`, payrollKey, amountMinor: statement.totals.amountMinor, expectedMinor: totalMinor }));
  return { url: service.url, keys: { admin: service.adminKey }, counts: {}, months };
}

async function tellCity(service: Service, { city, until, late }: Arguments, progress: Progress): Promise<Result> {
  const [admin, plan] = [new Api(service.url, service.adminKey, 'city'), cityPlan(city === 'tenth' ? TENTH : WHOLE)];
  const { cast, payroll } = await playCity(admin, plan, progress, until);
  const { counts } = await cast.auditor.get<Summary>('/v1/ledger-summary');
  const { regulator, auditor } = cast.keys;
  service.save({ URL: service.url, ADMIN_KEY: service.adminKey, REGULATOR_KEY: regulator, AUDITOR_KEY: auditor, PID: String(service.pid) });
  // A part of the story has no day on which they all are known.
  const figures = until === undefined ? await readHeadline(cast.regulator) : {};
  const statement = await cityStatement(cast);
  const told = late === undefined ? {} : { late: await playLate(admin, plan, late) };
  return { url: service.url, keys: { admin: service.adminKey, regulator, auditor }, counts, figures, statement, payroll: { ...payroll, seconds: round(payroll.seconds * SECOND) }, ...told, events: counts.events ?? 0 };
}

function remember(service: Service, { registered: { keys }, samples }: Told): void {
  const shouted = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const named = Object.entries(keys).map(([name, key]) => [`${shouted(name)}_KEY`, key]);
  const sampled = Object.entries(samples).map(([name, value]) => [shouted(name), value]);
  service.save({ URL: service.url, PID: String(service.pid), ...Object.fromEntries([...named, ...sampled]) });
}

function report(result: Result & { readonly seconds: number }, json: boolean): void {
  if (json) return console.log(JSON.stringify(result));
  const counts = Object.entries(result.counts).map(([name, count]) => `${count} ${name}`).join(', ');
  console.log(`\n${counts}\n${result.url}/docs\n${result.seconds} s`);
}

main().catch((fault: Error) => {
  console.error(fault.message);
  setTimeout(() => process.exit(1), SECOND / 10).unref();
  process.exitCode = 1;
});
