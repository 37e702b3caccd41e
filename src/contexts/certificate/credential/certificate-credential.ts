import type { JsonObject } from '../../../kernel/canonical-json';
import type { Day } from '../../../kernel/day';
import { type Level, LEVEL_NAMES, LEVEL_SCHEME } from '../../../kernel/level';
import { publicIdMask } from '../../../kernel/masks';
import type { Uuid } from '../../../kernel/uuid';
import { ID_TYPE_WORDS, type IdType } from '../../../roster';
import { listAddress, STATUS_PURPOSES, type StatusPlace } from '../status-list/status-purpose';

/** Of Open Badges 3.0; 3.0.2 was reported to carry mistakes. Contexts are named, and fetched by nobody here. */
const CONTEXTS = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'] as const;
/** A day of issue is a day in Beijing. */
const BEIJING_MIDNIGHT = 'T00:00:00+08:00';
const TITLE = '职业技能等级证书';

/** What the paper shows of the certificate, as the log has it. */
export interface CertificateFacts {
  readonly certificateId: Uuid;
  readonly number: string;
  readonly occupationCode: string;
  readonly occupation: string;
  /** Of the dictionary that the occupation is named by. */
  readonly edition: string;
  readonly trade: string | null;
  readonly level: Level;
  readonly issuedOn: Day;
  /** As filed. */
  readonly institution: string;
  readonly institutionCode: string | null;
}
/** What it shows of its holder. */
export interface CredentialHolder {
  readonly name: string;
  readonly idType: string;
  readonly idNumber: string;
}
/** Names that follow from ids of this ledger, and tell nothing of them. */
export interface CredentialNames {
  readonly subject: Uuid;
  readonly achievement: Uuid;
}
export interface CredentialPlaces extends StatusPlace {
  /** Where this ledger is reached. */
  readonly address: string;
  /** Of the QR code. */
  readonly publicPath: string;
  readonly did: string;
  readonly multikey: string;
}

const urn = (id: Uuid): string => `urn:uuid:${id}`;
const achievementName = ({ occupation, trade, level }: CertificateFacts): string =>
  `${occupation}${trade === null ? '' : `（${trade}）`} ${LEVEL_NAMES[level].printed}`;

/** A certificate as an Open Badge: the same facts under the same key are the same document, byte for byte. */
export function certificateCredential(
  facts: CertificateFacts,
  holder: CredentialHolder,
  names: CredentialNames,
  at: CredentialPlaces,
): JsonObject & { readonly '@context': readonly string[] } {
  const { certificateId, issuedOn } = facts;
  return {
    '@context': [...CONTEXTS],
    id: urn(certificateId),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `${TITLE} ${achievementName(facts)}`,
    issuer: issuerOf(facts, at),
    validFrom: `${issuedOn}${BEIJING_MIDNIGHT}`,
    awardedDate: `${issuedOn}${BEIJING_MIDNIGHT}`,
    credentialSubject: {
      id: urn(names.subject),
      type: ['AchievementSubject'],
      identifier: identifiersOf(holder),
      licenseNumber: facts.number,
      achievement: achievementOf(facts, names, at),
    },
    evidence: [
      { id: `${at.address}${at.publicPath}`, type: ['Evidence'], name: '公开核验', narrative: '核验证书现状，并与纸质证书逐项核对' },
    ],
    credentialStatus: STATUS_PURPOSES.map((purpose) => {
      const list = listAddress(at.address, at.multikey, purpose, at.list);
      return {
        id: `${list}#${at.place}`,
        type: 'BitstringStatusListEntry',
        statusPurpose: purpose,
        statusListIndex: String(at.place),
        statusListCredential: list,
      };
    }),
  };
}

/** The ledger signs for whoever is filed: the name of the key is the ledger's, the name beside it the institution's. */
const issuerOf = ({ institution, institutionCode }: CertificateFacts, { did, address }: CredentialPlaces): JsonObject => ({
  id: did,
  type: ['Profile'],
  name: institution,
  url: address,
  ...(institutionCode === null
    ? {}
    : { otherIdentifier: [{ type: 'IdentifierEntry', identifier: institutionCode, identifierType: 'ext:institutionCode' }] }),
});

/** In clear what a paper shows to whoever is handed it; of the ID number what the public page shows, for a credential cannot be called back. */
const identifiersOf = ({ name, idType, idNumber }: CredentialHolder): readonly JsonObject[] => [
  { type: 'IdentityObject', hashed: false, identityHash: name, identityType: 'name' },
  { type: 'IdentityObject', hashed: false, identityHash: ID_TYPE_WORDS[idType as IdType] ?? idType, identityType: 'ext:idType' },
  { type: 'IdentityObject', hashed: false, identityHash: publicIdMask(idNumber), identityType: 'ext:idNumberMasked' },
];

function achievementOf(facts: CertificateFacts, { achievement }: CredentialNames, { address }: CredentialPlaces): JsonObject {
  const { occupation, occupationCode, edition, trade, level } = facts;
  const name = achievementName(facts);
  return {
    id: urn(achievement),
    type: ['Achievement'],
    achievementType: 'Certificate',
    name,
    inLanguage: 'zh-CN',
    fieldOfStudy: occupation,
    ...(trade === null ? {} : { specialization: trade }),
    description: `${TITLE}：${name}`,
    criteria: { narrative: '按备案范围经职业技能等级认定合格' },
    alignment: [
      {
        type: ['Alignment'],
        targetName: occupation,
        targetCode: occupationCode,
        targetFramework: `中华人民共和国职业分类大典 ${edition}`,
        targetUrl: address,
      },
      { type: ['Alignment'], targetName: LEVEL_NAMES[level].printed, targetCode: level, targetFramework: LEVEL_SCHEME, targetUrl: address },
    ],
  };
}
