import { join } from 'node:path';
import type { Api } from './api';
import type { Progress } from './progress';
import { annul, Certificate, certificatesOf, closedDoors, historyOf } from './story/audit';
import { assemble, Registered } from './story/cast';
import { CLOSED_PERIOD, DAYS, moveTo, OPEN_PERIOD } from './story/days';
import { file, Filed } from './story/filing';
import { adoptRates, close, frozen, statementOf, yuan } from './story/pay';
import { appoint, nominate, sign } from './story/posts';
import { approve, completeScores, notice, objectAndResolve } from './story/results';
import { importRoster, openBatch, worthShowing } from './story/roster';

export const STEPS = 19;
export const STEPS_FILED = 3;
const SAMPLE = join(__dirname, '..', '..', 'samples', 'roster-200.xlsx');
const FAULTS_SHOWN = 5;

export interface Told {
  readonly registered: Registered;
  readonly samples: {
    readonly enterpriseId: string;
    readonly batchId: string;
    readonly certificateId: string;
    readonly certificateNumber: string;
    readonly annulledCertificateId: string;
    readonly workerId: string;
    readonly period: string;
  };
}

/** What an enterprise begins with: it is registered, it may assess, and its rates are known. */
export async function prepare(
  admin: Api,
  adminKey: string,
  { step }: Progress,
): Promise<{ readonly registered: Registered; readonly filed: Filed }> {
  step('登记两家企业，发放密钥 enterprises and keys');
  const registered = await assemble(admin, adminKey);
  step('监管部门备案 filings');
  const filed = await file(registered);
  step('津贴标准，两人通过 rate table, two persons');
  await adoptRates(registered);
  return { registered, filed };
}

/** The main job, from a filing to a negative line on a pay statement. Every step uses the key of its audience. */
export async function tell(admin: Api, adminKey: string, roster: string | undefined, progress: Progress): Promise<Told> {
  const { step, say } = progress;
  const { registered, filed } = await prepare(admin, adminKey, progress);
  const { cast, enterpriseId } = registered;
  step('特级技师、首席技师：提名、评审、公示 nominations');
  const nominated = await nominate(registered);
  say(`无一级证书者提名 → ${nominated.refusedWithout}`);
  step('建立认定批次 batch opened');
  const { id: batchId } = await openBatch(registered, filed);
  step('公示期满，取得回执，聘任 appointments');
  await moveTo(admin, DAYS.posts);
  await appoint(registered, nominated, DAYS.posts);
  step('上传名单，逐行检查，登记 roster');
  await moveTo(admin, DAYS.results);
  const imported = await importRoster(cast.enterprise, 'roster', batchId, roster ?? SAMPLE);
  const {
    counts,
    file: { encoding, dataRows },
  } = imported.job;
  say(`${dataRows} 行（${encoding}）：${counts.ok} 行可提交，${counts.error} 行有误，${counts.skipped} 行跳过`);
  for (const line of worthShowing(imported.faults, FAULTS_SHOWN)) say(line);
  step('补录成绩 scores by part');
  const marked = await completeScores(registered, batchId);
  say(`随名单登记 ${marked.withRoster} 项成绩，补录 ${marked.entered} 项`);
  step('提交结果，第二人审批 results approved by a second person');
  const approved = await approve(registered, batchId);
  say(`回执 ${approved.receipt}`);
  say(`本人审批本人提交的结果 → ${approved.refusedOwn}`);
  step('公示 public notice');
  const noticed = await notice(registered, batchId);
  say(`公示至 ${noticed.endsOn}；公示期内要求发证 → ${noticed.refusedEarly}`);
  step('职工凭一次性口令提出异议，处理 objection and its resolution');
  await moveTo(admin, DAYS.objection);
  await objectAndResolve(registered, batchId);
  step('公示期满，发证，等级晋升 certificates and tiers');
  await moveTo(admin, DAYS.issue);
  const certificates = await certificatesOf(cast.enterprise, enterpriseId);
  say(`发证 ${certificates.length} 本，首个编号 ${certificates[0]?.number}`);
  const sheet = `/v1/certificates/${certificates[0]!.id}?as=pdf`;
  const isPrinted = (await cast.enterprise.download(sheet)).subarray(0, 4).toString() === '%PDF';
  say(`证书可打印（A4，PDF）：${isPrinted ? sheet : '未能打印'}；整批：/v1/batches/${batchId}/certificate-files`);
  const chosen = await choose(cast.enterprise, certificates);
  step('师徒协议 mentor agreement');
  await sign(registered, nominated, chosen.apprentice.workerId);
  step('两人关闭首个计发月份 first month closed by two persons');
  await moveTo(admin, DAYS.closing);
  await close(registered, CLOSED_PERIOD);
  const before = await frozen(cast.payroll.after(cast.enterpriseApprover), enterpriseId);
  const closed = await statementOf(cast.payroll, enterpriseId, CLOSED_PERIOD);
  say(`${CLOSED_PERIOD}：${closed.totals.lines} 行，合计 ${yuan(closed.totals.amountMinor)}，未列入 ${closed.totals.missing} 人`);
  step('导出津贴发放表 statement as .xlsx');
  const workbook = await cast.enterprise.download(`/v1/enterprises/${enterpriseId}/allowance-statements/${CLOSED_PERIOD}?as=xlsx`);
  say(`津贴发放表.xlsx ${workbook.length} 字节`);
  step('监管部门查看一本证书的全部经过 history of one certificate');
  await moveTo(admin, DAYS.annulmentRecorded);
  for (const { when, what } of (await historyOf(cast.regulator, chosen.annulled.id)).entries.slice(-4)) say(`${when}  ${what.zh}`);
  step('关账后补记：月内决定的撤销 annulment decided inside the closed month');
  await annul(registered, chosen.annulled.id);
  await settle(admin);
  step('已关月份不变，下月出现追补行 the closed month stands, the next carries the line');
  const after = await frozen(cast.payroll, enterpriseId);
  if (after.etag !== before.etag || after.text !== before.text) throw new Error('the closed month has changed');
  const open = await statementOf(cast.payroll.after(cast.regulatorApprover), enterpriseId, OPEN_PERIOD);
  for (const line of open.lines.filter(({ adjustsPeriod }) => adjustsPeriod !== null)) {
    say(
      `${OPEN_PERIOD} 追补 ${line.adjustsPeriod}：应发 ${yuan(line.dueMinor ?? 0)}，已发 ${yuan(line.closedMinor ?? 0)}，差额 ${yuan(line.amountMinor)}（事件 ${line.causeEventIds.at(-1)}）`,
    );
  }
  step('不该看到的人看不到 closed doors');
  for (const line of await closedDoors(registered, batchId, chosen.kept.workerId)) say(line);
  return {
    registered,
    samples: {
      enterpriseId,
      batchId,
      certificateId: chosen.kept.id,
      certificateNumber: chosen.kept.number,
      annulledCertificateId: chosen.annulled.id,
      workerId: chosen.kept.workerId,
      period: CLOSED_PERIOD,
    },
  };
}

/** Waits until the effects of the last facts are read models: the sandbox clock answers when all is settled. */
const settle = (admin: Api): Promise<unknown> => admin.post('settle', '/v1/sandbox/clock', { to: DAYS.annulmentRecorded });

const RANK = ['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN'];

/** Whose certificate is annulled (the highest of somebody who holds no other), whose is kept, and who becomes an apprentice (the lowest). */
async function choose(
  reader: Api,
  certificates: readonly Certificate[],
): Promise<{ annulled: Certificate; kept: Certificate; apprentice: Certificate }> {
  const byRank = [...certificates].sort((a, b) => RANK.indexOf(b.level) - RANK.indexOf(a.level) || (a.number < b.number ? -1 : 1));
  const annulled = await firstWithoutOther(reader, byRank);
  const kept = byRank.find(({ id }) => id !== annulled?.id);
  const apprentice = byRank.findLast(({ id }) => id !== annulled?.id);
  if (!annulled || !kept || !apprentice) throw new Error('the story needs at least two certificates');
  return { annulled, kept, apprentice };
}

async function firstWithoutOther(reader: Api, certificates: readonly Certificate[]): Promise<Certificate | undefined> {
  for (const certificate of certificates) {
    const { certificates: held } = await reader.get<{ certificates: readonly unknown[] }>(`/v1/workers/${certificate.workerId}`);
    if (held.length === 1) return certificate;
  }
  return certificates[0];
}
