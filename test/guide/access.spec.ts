import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { grantedBy } from '../../src/access/oidc/claim-mapping';
import { mappingIn } from '../../src/access/oidc/claims-document';
import { SCOPES } from '../../src/access/scopes';
import { askedKey } from '../../src/cli/asked-key';
import { SETTING_NAMES } from '../../src/config/environment';

/** The pages on who comes in: their file of claims is read, and means what they say; their commands are understood. */
const pages = ['README.md', 'README.zh-CN.md'].map((name) =>
  readFileSync(join(__dirname, '..', '..', 'docs', 'guide', 'access', name), 'utf8'),
);
const blocks = (page: string, language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, 'gm'))].map(([, text]) => text!);
const [claims] = blocks(pages[0]!, 'json');

it.each(['json', 'sh'])('both languages print the same %s', (language) =>
  expect(blocks(pages[1]!, language)).toEqual(blocks(pages[0]!, language)),
);

it('the file of claims makes of people what the page says', () => {
  const mapping = mappingIn(JSON.parse(claims!));
  expect(grantedBy({ realm_access: { roles: ['skills-admin'] } }, mapping)).toMatchObject({ audience: 'admin', isSystem: false });
  expect(grantedBy({ groups: ['skills-staff', 'skills-approvers'], company: 'huaian-machinery' }, mapping)).toMatchObject({
    audience: 'enterprise',
    enterpriseId: '8e5a4b7c-0b1d-4a6e-9f32-5d7c1e2a3b4c',
    roles: ['approver'],
  });
  expect(grantedBy({ groups: ['skills-authority'], division: '3208' }, mapping)).toMatchObject({
    audience: 'regulator',
    region: '3208',
    upToLevel: 'SENIOR_TECHNICIAN',
  });
  expect(grantedBy({ groups: ['skills-staff', 'skills-officers'], company: 'another' }, mapping)).toBeUndefined();
});

it('the key of the page is asked for as it is written', () => {
  const command = blocks(pages[0]!, 'sh')[0]!.split('\n')[0]!.replace('$ENTERPRISE_ID', '8e5a4b7c-0b1d-4a6e-9f32-5d7c1e2a3b4c').split(' ');
  expect(askedKey(command.slice(command.indexOf('create') + 1))).toMatchObject({
    binding: { audience: 'payroll' },
    scopes: ['allowances:read', 'allowances:confirm'],
    system: 'payroll',
    expiresAt: '2027-12-31T15:59:59.999999Z',
  });
});

it('names no scope and no setting that there is not', () => {
  const text = pages.join('\n');
  expect(
    [...text.matchAll(/\b[a-z]+:(?:read|write|confirm|link|annul|manage)\b/g)]
      .map(([scope]) => scope)
      .filter((scope) => !SCOPES.includes(scope)),
  ).toEqual([]);
  expect(
    [...text.matchAll(/\bOIDC_[A-Z]+\b/g)].map(([name]) => name).filter((name) => !(SETTING_NAMES as readonly string[]).includes(name)),
  ).toEqual([]);
});
