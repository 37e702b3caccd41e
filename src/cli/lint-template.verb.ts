import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../config/settings';
import { SYSTEM_CLOCK } from '../config/system-clock.provider';
import { policyPackOn } from '../contexts/catalogue';
import { laidOut, MergedData, templateFaults } from '../contexts/certificate';
import { TABLES } from '../app';
import { openInfrastructure } from '../infrastructure.provider';
import { todayOf } from '../kernel/clock';
import { Day, isDay } from '../kernel/day';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import { shelve } from './shelved';
import { namesOf, valueOf } from './words';

const UNKNOWN = 2;
/** A specimen is of nobody: every field stands for itself, and there is no trade. */
const SPECIMEN: MergedData = {
  institution: '（机构名称）',
  issuedOn: '（发证日期）',
  name: '（姓名）',
  idType: '（证件类型）',
  idNumber: '（证件号码）',
  occupation: '（职业名称）',
  trade: null,
  level: '（等级）',
  number: '（证书编号）',
  photo: '（照片）',
  qrCode: '（二维码）',
};

/**
 * `lint-template FILE --region 320800 [--on 2026-12-01]`: whether a certificate may be printed from a template, a text with `{{fields}}`,
 * by the policy pack of the region on the day, of today unless told. Prints what is wrong, or else a specimen. Exit code 1 where something is.
 */
export async function lintTemplate(args: readonly string[], settings: Settings): Promise<number> {
  const [file, region] = [namesOf(args)[0], valueOf(args, '--region')];
  if (file === undefined || region === undefined) throw new Error('lint-template needs a file and --region');
  const template = await readFile(file, 'utf8');
  await shelved(settings);
  const on = dayOf(valueOf(args, '--on'));
  const policy = policyPackOn(region, on);
  if (!policy) {
    console.error(`no policy pack is published for ${region} on ${on}`);
    return UNKNOWN;
  }
  const faults = templateFaults(template, policy.pack.certificate);
  for (const { code, what } of faults) console.log(`${code}: ${what}`);
  if (faults.length === 0) console.log(laidOut(template, SPECIMEN));
  console.log(`lint-template: ${faults.length} faults under ${policy.ref}`);
  return faults.length === 0 ? 0 : 1;
}

function dayOf(asked: string | undefined): Day {
  if (asked === undefined) return todayOf(SYSTEM_CLOCK);
  if (!isDay(asked)) throw new Error(`--on is no day: ${asked}`);
  return asked;
}

async function shelved(settings: Settings): Promise<void> {
  const keys = FileKeyStore.open(join(settings.dataDir, 'keys'), settings.masterKey);
  try {
    const infrastructure = await openInfrastructure(settings, TABLES);
    await shelve(infrastructure, keys.secrets).finally(() => infrastructure.close());
  } finally {
    await keys.close();
  }
}
