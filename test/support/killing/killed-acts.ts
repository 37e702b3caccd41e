import { Client } from '../callers/client';
import { chance, identity } from '../stories/made-people';

/** What the acts of the killed story are made of. */
export const TURNER = '6-18-01-01';

export async function turner(
  officer: Client,
  serial: number,
  worked: { readonly fromOn: string; readonly lastOn?: string } = { fromOn: '2005-01-01' },
): Promise<string> {
  const { name, idNumber } = identity(chance(serial), serial, '1980-05-05');
  const { id } = (await officer.post('/v1/workers', { name, idNumber })).body;
  await officer.post(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: TURNER, ...worked });
  return id;
}

/** Whatever is proposed by one and confirmed by another. */
export async function decided(proposer: Client, confirmer: Client, path: string, body: object, confirmedBelow = path): Promise<void> {
  const {
    status,
    body: { id, code },
  } = await proposer.raw.post(path, body);
  if (status !== 201) throw new Error(`${path} was answered ${status} ${code}`);
  await made(confirmer, `${confirmedBelow}/${id}/confirmations`);
}
export async function made(by: Client, path: string, body: object = {}): Promise<string> {
  const reply = await by.raw.post(path, body);
  if (reply.status !== 201) throw new Error(`${path} was answered ${reply.status} ${reply.body.code}`);
  return reply.body.id;
}
