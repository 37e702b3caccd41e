import { fileInForm } from './form-file';

/** As a browser sends it. */
async function sent(
  ...fields: readonly (readonly [name: string, value: string | Blob, fileName?: string])[]
): Promise<readonly [Buffer, string]> {
  const form = new FormData();
  for (const [name, value, fileName] of fields) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, value, fileName);
  }
  const request = new Response(form);
  return [Buffer.from(await request.arrayBuffer()), request.headers.get('content-type')!];
}
const file = (bytes: Buffer): Blob => new Blob([new Uint8Array(bytes)]);
const ODD = Buffer.from([0x50, 0x4b, 0, 0x0d, 0x0a, 0x0d, 0x0a, 0x2d, 0x2d, 0xff, 0x0d, 0x0a]);

it.each([
  ['text', Buffer.from('姓名,证件号码\r\n')],
  ['bytes with line ends and hyphens', ODD],
  ['nothing', Buffer.alloc(0)],
])('one file of %s comes out to the byte, whatever stands around it', async (_, bytes) => {
  expect(fileInForm(...(await sent(['file', file(bytes), '名单 "2027".csv'])))).toEqual(bytes);
  expect(fileInForm(...(await sent(['match', 'updateSame'], ['名单', file(bytes), 'a.xlsx'], ['remark', '\r\n--x'])))).toEqual(bytes);
});
it('no file, or more than one, is none', async () => {
  expect([
    fileInForm(...(await sent(['file', 'text']))),
    fileInForm(...(await sent(['a', file(ODD), 'a'], ['b', file(ODD), 'b']))),
  ]).toEqual([undefined, undefined]);
});
it('a form that was cut, or does not say where its parts end, holds none', async () => {
  const [form, type] = await sent(['file', file(ODD), 'a.csv']);
  expect([
    fileInForm(form.subarray(0, form.length - 60), type),
    fileInForm(form, 'multipart/form-data'),
    fileInForm(Buffer.alloc(0), type),
  ]).toEqual([undefined, undefined, undefined]);
});
it('a boundary may stand in quotes, and a text before the first', () =>
  expect(
    fileInForm(
      Buffer.from('before\r\n--a b\r\nContent-Disposition: form-data; name="f"; filename="x"\r\n\r\n1\r\n--a b--\r\n'),
      'multipart/form-data; boundary="a b"',
    ),
  ).toEqual(Buffer.from('1')));
