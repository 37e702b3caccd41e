import { Answer, attached } from '../../../http/answer';
import { versionTag } from '../../../http/entity-tags';
import { type SecuredForm, SECURED_TYPES } from '../../../vc/forms';
import type { Credential } from './credentials.provider';

const ENDINGS: Readonly<Record<SecuredForm, string>> = { vc: 'vc.jwt', 'vc-json': 'vc.json' };

/** What was named goes before what would be accepted; undefined where neither names a credential. */
export function credentialWanted(as: string | undefined, accept: string | undefined): SecuredForm | undefined {
  if (as !== undefined) return as === 'vc' || as === 'vc-json' ? as : undefined;
  const types = (accept ?? '').split(',').map((range) => range.split(';')[0]!.trim());
  return (Object.keys(SECURED_TYPES) as SecuredForm[]).find((form) => types.includes(SECURED_TYPES[form]));
}

/** A file for whoever asked, which nobody keeps on the way; each form has a tag of its own. */
export function credentialAnswer(form: SecuredForm, { number, revision, secured }: Credential): Answer {
  const body = typeof secured === 'string' ? secured : JSON.stringify(secured);
  const { status, headers } = attached(SECURED_TYPES[form], `${number}.${ENDINGS[form]}`, `职业技能等级证书_${number}.${ENDINGS[form]}`, body);
  return new Answer(status, { ...headers, etag: versionTag(revision + 1).replace(/"$/, `-${form}"`), vary: 'Accept, Authorization' }, body);
}
