import { shownUrl, targetOf } from './target-policy';

const fault = (url: string, intoInner = false): unknown => {
  const target = targetOf(url, intoInner);
  return typeof target === 'string' ? target : 'FIT';
};

describe('where a webhook may be sent', () => {
  it.each(['https://hooks.example/pay', 'https://hooks.example:8443/', 'https://1.1.1.1/', 'https://[2400:3200::1]/x?token=1'])(
    '%s',
    (url) => expect(fault(url)).toBe('FIT'),
  );
  it.each(['', 'hooks.example', '/pay', 'https://', 'https://a b/', 'https://hooks.example:99999/'])('%p is no address', (url) =>
    expect(fault(url)).toBe('NO_URL'),
  );
  it.each(['http://hooks.example/', 'HTTP://hooks.example/'])('%s can be read on the way', (url) => expect(fault(url)).toBe('NOT_HTTPS'));
  it.each(['ftp://hooks.example/', 'file:///etc/passwd', 'javascript:1', 'gopher://hooks.example:70/'])(
    '%s is of no protocol for it',
    (url) => expect(['NO_URL', 'NOT_HTTPS']).toContain(fault(url, true)),
  );
  it.each(['https://user:pass@hooks.example/', 'https://user@hooks.example/', 'https://hooks.example@127.0.0.1/'])(
    '%s names a user',
    (url) => expect(fault(url)).toBe('USER_INFO'),
  );
  it.each(['https://hooks.example:22/', 'https://hooks.example:25/', 'https://hooks.example:6379/', 'https://hooks.example:80/'])(
    '%s is where others listen',
    (url) => expect(fault(url)).toBe('PORT'),
  );
  it.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://127.0.0.1./',
    'https://１２７.0.0.1/',
    'https://127。0。0。1/',
    'https://10.0.0.1/',
    'https://192.168.1.1/',
    'https://172.16.0.1/',
    'https://100.64.0.1/',
    'https://169.254.169.254/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://0.0.0.0/',
    'https://224.0.0.1/',
    'https://[ff02::1]/',
  ])('%s is inside, however it is written', (url) => expect(fault(url)).toBe('INNER_ADDRESS'));
});

describe('where inner networks are open', () => {
  it.each(['http://127.0.0.1:8080/', 'http://10.0.0.1/', 'https://[fd00::1]:1024/', 'http://hooks/'])('%s too', (url) =>
    expect(fault(url, true)).toBe('FIT'),
  );
  it.each([
    ['http://10.0.0.1:1023/', 'PORT'],
    ['http://10.0.0.1:22/', 'PORT'],
    ['http://169.254.169.254/', 'INNER_ADDRESS'],
    ['http://[::ffff:10.0.0.1]/', 'INNER_ADDRESS'],
    ['http://u@10.0.0.1/', 'USER_INFO'],
  ])('%s still not: %s', (url, expected) => expect(fault(url, true)).toBe(expected));
});

it('is shown without what may be a secret', () => {
  expect(shownUrl('https://hooks.example/pay?token=s3cret&v=2#x')).toBe('https://hooks.example/pay?token=***&v=***');
  expect(shownUrl('https://hooks.example/pay')).toBe('https://hooks.example/pay');
});
