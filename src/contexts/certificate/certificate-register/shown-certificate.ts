import type { Day } from '../../../kernel/day';
import { LEVEL_NAMES, LEVEL_SCHEME, type Level } from '../../../kernel/level';
import type { Holder } from '../holders.provider';
import { statusOn } from './certificate-course';
import type { CertificateRow } from './certificate-register.entity';

/** A certificate as a resource. References into the vault stay inside; a certificate without trade is printed with `--` (handbook 9.1). */
export const shownCertificate = (row: CertificateRow, holder: Holder | undefined, on: Day): object => {
  const {
    certificateId,
    personRef: _,
    nameVersion: _name,
    idNumberVersion: _id,
    issuedPosition,
    revision: _revision,
    course,
    ...rest
  } = row;
  return {
    id: certificateId,
    ...rest,
    status: statusOn(course, on),
    levelPrinted: LEVEL_NAMES[row.level as Level].printed,
    levelScheme: LEVEL_SCHEME,
    position: issuedPosition,
    ...(holder ? { holder } : {}),
  };
};
