import { Answer, attached } from '../../../http/answers/answer';
import { formTag } from '../../../http/answers/entity-tags';
import { type SecuredForm, SECURED_TYPES } from '../../../vc/forms';
import type { Credential } from './credentials.provider';

const ENDINGS: Readonly<Record<SecuredForm, string>> = { vc: 'vc.jwt', 'vc-json': 'vc.json' };

/** A file for whoever asked, which nobody keeps on the way. Each form has a tag of its own, which is never good for 304: what is told of institution, occupation and issuer lies beside the stream. */
export function credentialAnswer(form: SecuredForm, { number, revision, secured }: Credential): Answer {
  const body = typeof secured === 'string' ? secured : JSON.stringify(secured);
  const { status, headers } = attached(
    SECURED_TYPES[form],
    `${number}.${ENDINGS[form]}`,
    `职业技能等级证书_${number}.${ENDINGS[form]}`,
    body,
  );
  return new Answer(status, { ...headers, etag: formTag(revision, form) }, body, false);
}
