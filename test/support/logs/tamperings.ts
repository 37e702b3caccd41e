import { join } from 'node:path';
import { Commitments } from '../../../src/sealing/growing/leaf.hash';
import type { FindingKind, FindingPlace } from '../../../src/sealing/audit/finding';
import { Sealer, type SealerParts } from '../../../src/sealing/growing/sealer.provider';
import { SignedCopy } from '../../../src/sealing/growing/signed-copy.file';

/**
 * What somebody can do who has every right over the database and over the files, one at a time, and what the full replay
 * says of it: as SQL that heeds no trigger, or as work on the folder of the service.
 */
export type Work = readonly string[] | ((log: TamperedLog) => Promise<void>);
/** In one transaction that is rolled back at the end. */
export interface TamperedLog {
  readonly folder: string;
  parts: SealerParts;
  run(...statements: readonly string[]): Promise<void>;
}
export interface Tampering {
  readonly what: string;
  readonly work: Work;
  readonly named: readonly (readonly [FindingKind, FindingPlace])[];
  readonly says: RegExp;
}
/** Two full bundles and one that is not. */
export const EVENTS = 600;
const byteOf = (column: string, at: number): string => `${column} = set_byte(${column}, ${at}, get_byte(${column}, ${at}) # 1)`;
export const resealed = async (log: TamperedLog): Promise<void> => {
  await log.run('DELETE FROM seal.checkpoint', 'DELETE FROM seal.tile', 'DELETE FROM seal.bundle', 'DELETE FROM seal.state');
  const sealer = await Sealer.takeUp({ ...log.parts, copy: new SignedCopy(join(log.folder, 'other')) });
  while ((await sealer.step()) > 0);
};

/** With the rows and files of the seal alone, wherever the events are. */
export const SEAL_TAMPERINGS: readonly Tampering[] = [
  {
    what: 'truncation of the seal',
    work: ['DELETE FROM seal.bundle WHERE n = 2', 'UPDATE seal.state SET size = 512, position = 512'],
    named: [['MISSING', 'entry']],
    says: /checkpoint 600 was signed; the entries go to 512/,
  },
  {
    what: 'tile of leaves',
    work: [`UPDATE seal.tile SET ${byteOf('hashes', 40)} WHERE level = 0 AND n = 0`],
    named: [['ALTERED', 'tile']],
    says: /tile 0\/0 is not what the entries give, from hash 1 on/,
  },
  {
    what: 'last tile',
    work: [`UPDATE seal.tile SET ${byteOf('hashes', 0)} WHERE level = 0 AND n = 2`],
    named: [['ALTERED', 'tile']],
    says: /tile 0\/2/,
  },
  {
    what: 'tile above',
    work: [`UPDATE seal.tile SET ${byteOf('hashes', 33)} WHERE level = 1`],
    named: [['ALTERED', 'tile']],
    says: /tile 1\/0/,
  },
  {
    what: 'missing tile',
    work: ['DELETE FROM seal.tile WHERE level = 0 AND n = 1'],
    named: [['MISSING', 'tile']],
    says: /tile 0\/1 is gone/,
  },
  {
    what: 'entry in a full bundle',
    work: [`UPDATE seal.bundle SET ${byteOf('entries', 9)} WHERE n = 0`],
    named: [
      ['ALTERED', 'checkpoint'],
      ['ALTERED', 'tile'],
    ],
    says: /the entries give/,
  },
  {
    what: 'entry in the last bundle',
    work: [`UPDATE seal.bundle SET ${byteOf('entries', 70)} WHERE n = 2`],
    named: [
      ['ALTERED', 'event'],
      ['ALTERED', 'checkpoint'],
    ],
    says: /is not written as it was sealed|was sealed/,
  },
  {
    what: 'length of an entry',
    work: [`UPDATE seal.bundle SET ${byteOf('entries', 0)} WHERE n = 1`],
    named: [
      ['MISSING', 'entry'],
      ['ALTERED', 'entry'],
    ],
    says: /bundle 1/,
  },
  {
    what: 'bytes behind the last entry of a full bundle',
    work: [`UPDATE seal.bundle SET entries = entries || '\\xff' WHERE n = 0`],
    named: [
      ['MISSING', 'entry'],
      ['ALTERED', 'entry'],
    ],
    says: /bundle 0 cannot be read/,
  },
  {
    what: 'entry too many in a full bundle',
    work: [
      'UPDATE seal.bundle SET entries = entries || substring(entries for 2 + get_byte(entries, 0) * 256 + get_byte(entries, 1)) WHERE n = 0',
    ],
    named: [['ALTERED', 'entry']],
    says: /something stands behind its last entry/,
  },
  { what: 'missing bundle', work: ['DELETE FROM seal.bundle WHERE n = 1'], named: [['MISSING', 'entry']], says: /bundle 1 is gone/ },
  {
    what: 'index of ids',
    work: [`UPDATE seal.bundle SET ${byteOf('ids', 12)} WHERE n = 0`],
    named: [['ALTERED', 'idIndex']],
    says: /not found by its id/,
  },
  {
    what: 'root of a checkpoint',
    work: [`UPDATE seal.checkpoint SET ${byteOf('root', 0)} WHERE size = 600`],
    named: [['ALTERED', 'checkpoint']],
    says: /the root is/,
  },
  {
    what: 'text of a checkpoint',
    work: ["UPDATE seal.checkpoint SET text = replace(text, '600', '601') WHERE size = 600"],
    named: [['ALTERED', 'checkpoint']],
    says: /not that of this size and root/,
  },
  {
    what: 'size in what was signed',
    work: [`UPDATE seal.checkpoint SET note = replace(note, E'\\n600\\n', E'\\n601\\n') WHERE size = 600`],
    named: [['ALTERED', 'checkpoint']],
    says: /another text was signed/,
  },
  {
    what: 'signature',
    work: ["UPDATE seal.checkpoint SET note = overlay(note placing 'AAAA' from length(note) - 20 for 4) WHERE size = 600"],
    named: [['ALTERED', 'signature']],
    says: /is not one of this text/,
  },
  {
    what: 'signature taken away',
    work: ["UPDATE seal.checkpoint SET note = left(note, position(E'\\n\\n' in note) + 1) WHERE size = 600"],
    named: [['ALTERED', 'signature']],
    says: /0 signatures/,
  },
  {
    what: 'salt key',
    work: async (log) =>
      void (log.parts = { ...log.parts, commitments: new Commitments({ saltKeyId: 'salt-1', saltKey: Buffer.alloc(32, 9) }) }),
    named: [['ALTERED', 'saltKey']],
    says: /the salt key is not the one/,
  },
  {
    what: 'place of an event in its bundle',
    work: ['UPDATE seal.bundle SET first_position = first_position + 1 WHERE n = 1'],
    named: [['ALTERED', 'placeIndex']],
    says: /bundle 1 is said to begin at/,
  },
];

/** What no replay finds, whoever runs it. */
const UNDETECTED: readonly string[] = [
  'that what was recorded is true, or that something was never recorded',
  'an event changed between its append and its seal by whoever has the salt key too',
  'a whole log made anew by whoever has the database, the salt key, the key of the log and every copy of an older checkpoint: witnesses are against that',
  'in EventStoreDB: another way to write the same JSON on disk, for its client hands over what it parsed',
  'in EventStoreDB: an event that was scavenged away before it was sealed, for its positions have holes anyway; whoever reads a later event of its stream stops at the gap',
];

/** One line for whoever reads the output of a run: kinds and how many of them, and what no kind stands for. */
export const toldTally = (where: string, detected: readonly string[], kinds: readonly Pick<Tampering, 'what'>[]): string =>
  `tampering with ${where}: ${detected.length} of ${kinds.length} kinds detected and named (${detected.join(', ')}); not detectable: ${UNDETECTED.join('; ')}\n`;
