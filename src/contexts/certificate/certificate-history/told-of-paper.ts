import type { FactOf } from '../../../kernel/event-type';
import { FIELD_WORDS } from '../certificate-words';
import type { paperEvents } from '../paper.events';
import { told, Told } from './told';
import { DELIVERY_WORDS, UPLOAD_STATE_WORDS, UPLOAD_WORDS } from './words';

/** Printing, handing out, reissue, correction, upload: side tracks, so nothing is told of them as before and after but what they change. */
export function toldOfPaper(fact: FactOf<typeof paperEvents>): Told {
  switch (fact.type) {
    case 'certificate.printed.v1':
      return told('PRINTED', `印制证书，第 ${fact.data.printSerial} 次`, `printed, serial ${fact.data.printSerial}`, {
        after: String(fact.data.printSerial),
      });
    case 'certificate.print_voided.v1':
      return told('PRINT_VOIDED', `第 ${fact.data.printSerial} 次印制作废`, `print ${fact.data.printSerial} voided`, {
        before: String(fact.data.printSerial),
        why: { reasonCode: fact.data.reasonCode },
      });
    case 'certificate.delivered.v1':
      return told(
        'DELIVERED',
        `${fact.data.deliveredOn} 发放证书（${DELIVERY_WORDS[fact.data.method].zh}）`,
        `handed out on ${fact.data.deliveredOn} (${DELIVERY_WORDS[fact.data.method].en})`,
      );
    case 'certificate.reissued.v1': {
      const { printSerial, reissuedOn, reasonCode } = fact.data;
      return told(
        'REISSUED',
        `${reissuedOn} 补发，编号不变，印制序次 ${printSerial}`,
        `reissued on ${reissuedOn} under the same number, print serial ${printSerial}`,
        {
          before: String(printSerial - 1),
          after: String(printSerial),
          why: { reasonCode },
        },
      );
    }
    case 'certificate.corrected.v1':
      return toldOfCorrection(fact.data);
    case 'certificate.upload_reported.v1':
      return told(
        'UPLOAD_REPORTED',
        `上传${UPLOAD_WORDS[fact.data.report].zh}：${UPLOAD_STATE_WORDS[fact.data.state].zh}`,
        `upload ${UPLOAD_WORDS[fact.data.report].en}: ${UPLOAD_STATE_WORDS[fact.data.state].en}`,
        { after: fact.data.state },
      );
  }
}

type Correction = Extract<FactOf<typeof paperEvents>, { type: 'certificate.corrected.v1' }>['data'];

/** Personal values are told by version: the vault holds the words, as long as it holds them. */
function toldOfCorrection({
  field,
  reasonCode,
  evidenceHash,
  correctedOn,
  policyPack,
  fromVersion,
  toVersion,
  fromTrade,
  toTrade,
}: Correction): Told {
  const version = (of: number | null): string | null => (of === null ? null : `v${of}`);
  const [before, after] = field === 'OCCUPATION_NAME' ? [fromTrade ?? '--', toTrade ?? '--'] : [version(fromVersion), version(toVersion)];
  return told('CORRECTED', `${correctedOn} 更正${FIELD_WORDS[field].zh}`, `${FIELD_WORDS[field].en} corrected on ${correctedOn}`, {
    before,
    after,
    why: { reasonCode, evidenceHash },
    policyPack,
  });
}
