import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CONFIG = `[tsa]
default_tsa=t
[t]
serial=serial
crypto_device=builtin
signer_cert=tsa.crt
certs=ca.crt
signer_key=tsa.key
signer_digest=sha256
default_policy=1.2.3.4.1
digests=sha256
accuracy=secs:1
ordering=yes
tsa_name=yes
ess_cert_id_chain=no
ess_cert_id_alg=sha256
`;

/** A time-stamp authority of a test's own, by openssl: a certificate that vouches, and one that stamps. */
export class LocalAuthority {
  readonly ca: string;
  private count = 0;

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    this.ca = join(folder, 'ca.crt');
    const put = (name: string, content: string): void => writeFileSync(join(folder, name), content);
    put('ext', 'extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n');
    put('tsa.cnf', CONFIG);
    put('serial', '01\n');
    this.openssl(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '3650',
      '-subj',
      '/CN=Test TSA CA',
      '-keyout',
      'ca.key',
      '-out',
      'ca.crt',
    );
    this.openssl('req', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=Test TSA', '-keyout', 'tsa.key', '-out', 'tsa.csr');
    this.openssl(
      'x509',
      '-req',
      '-in',
      'tsa.csr',
      '-CA',
      'ca.crt',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-days',
      '3650',
      '-extfile',
      'ext',
      '-out',
      'tsa.crt',
    );
  }

  request(bytes: Buffer): Buffer {
    writeFileSync(join(this.folder, 'data'), bytes);
    this.openssl('ts', '-query', '-data', 'data', '-sha256', '-cert', '-no_nonce', '-out', 'q.tsq');
    return readFileSync(join(this.folder, 'q.tsq'));
  }

  stamp(bytes: Buffer): Buffer {
    return this.answer(this.request(bytes));
  }

  /** What it answers to a request, or to what is none. */
  answer(request: Buffer): Buffer {
    const name = `r${(this.count += 1)}`;
    writeFileSync(join(this.folder, `${name}.tsq`), request);
    this.openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', `${name}.tsq`, '-out', `${name}.tsr`);
    return readFileSync(join(this.folder, `${name}.tsr`));
  }

  refusal(): Buffer {
    // A digest that it does not take.
    writeFileSync(join(this.folder, 'data'), 'x');
    this.openssl('ts', '-query', '-data', 'data', '-sha1', '-out', 'refused.tsq');
    return this.answer(readFileSync(join(this.folder, 'refused.tsq')));
  }

  private openssl(...args: readonly string[]): void {
    execFileSync('openssl', [...args], { cwd: this.folder, stdio: ['ignore', 'ignore', 'pipe'] });
  }
}
