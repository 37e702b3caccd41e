import type { Forms } from '../../../http/answers/wanted-form';
import { SECURED_TYPES } from '../../../vc/forms';

/** The forms in which a certificate is given, by the words of `?as=`; the first where nobody says. Each has its maker in certificate-form-answers.provider. */
export const CERTIFICATE_FORMS = {
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  html: 'text/html',
  ...SECURED_TYPES,
} as const satisfies Forms;
export type CertificateForm = keyof typeof CERTIFICATE_FORMS;
