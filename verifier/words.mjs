// @ts-check
// What the verifier can say, in Chinese and in English. `{...}` is filled from the finding.

/** Something is wrong. @type {Readonly<Record<string, readonly [string, string]>>} */
export const FINDINGS = {
  ARCHIVE_MALFORMED: ['不是完整的压缩包：{what}', 'no whole archive: {what}'],
  ARCHIVE_ALTERED: ['压缩包的字节与写出时不同：第 {what} 字节', 'a byte of the archive is not as it was written: byte {what}'],
  FILE_CHANGED: ['文件内容与清单 SHA256SUMS 不符', 'the file is not the one that SHA256SUMS lists'],
  FILE_MISSING: ['清单中有而包中没有的文件', 'a file that is listed is not there'],
  FILE_UNLISTED: ['包中有而清单中没有的文件', 'a file is there that is not listed'],
  LIST_MISSING: ['没有文件清单', 'there is no list of the files'],
  CHECKPOINT_MISSING: ['没有检查点', 'there is no checkpoint'],
  CHECKPOINT_MALFORMED: ['检查点格式不正确', 'this is no checkpoint'],
  CHECKPOINT_DIFFERS: ['证明所用的检查点与本包的检查点不同', 'the proof leads to another checkpoint than this file’s'],
  LOG_SIGNATURE_MISSING: ['没有您所信任的日志密钥的签名', 'no log key that you trust has signed'],
  SIGNATURE_WRONG: ['签名与内容不符：{what}', 'a signature does not belong to what it stands under: {what}'],
  QUORUM_NOT_MET: ['见证人签名不足，未达到您的策略要求', 'too few witnesses have signed for your policy'],
  ROLLED_BACK: [
    '日志比您保存的检查点短：您的 {what} 条，现在 {size} 条',
    'the log is shorter than the checkpoint that you kept: {what} entries then, {size} now',
  ],
  FORKED: [
    '日志不是您保存的检查点（{what} 条）的延续：历史被改写',
    'the log does not continue the checkpoint that you kept ({what} entries): the past was rewritten',
  ],
  ROOT_WRONG: ['条目与数据块都得不出签名的根', 'neither entries nor tiles give the root that was signed'],
  TILE_MISSING: ['缺少数据块', 'a tile is missing'],
  TILE_LENGTH: ['数据块长度不对：{what}', 'a tile has another length: {what}'],
  TILE_ALTERED: ['数据块被改动', 'the tile is not the one that was signed'],
  BUNDLE_MISSING: ['缺少条目包', 'a bundle of entries is missing'],
  BUNDLE_MALFORMED: ['条目包的长度或条数不对', 'a bundle of entries is cut, or has too many, or a wrong length inside'],
  ENTRIES_ALTERED: ['条目包中至少有一条被改动：{what}', 'an entry of this bundle is not the one that was signed: {what}'],
  ENTRY_MALFORMED: ['条目格式不正确', 'the entry has not the form of an event'],
  ENTRY_MISPLACED: ['条目的序号与位置不符：{what}', 'the entry says that it stands elsewhere: {what}'],
  ID_REPEATED: ['事件编号重复：{what}', 'an event id occurs twice: {what}'],
  REVISION_GAP: ['流的修订号不连续：{what}', 'the revisions of a stream are not contiguous: {what}'],
  ENTRY_MISSING: ['有证明而没有条目', 'there is a proof and no entry'],
  PROOF_MISSING: ['有条目而没有证明', 'there is an entry and no proof'],
  PROOF_MALFORMED: ['证明格式不正确', 'this is no proof'],
  PROOF_WRONG: ['该条目不在签名的日志中的这个位置', 'the entry does not stand at this place of the signed log'],
  OPENING_MALFORMED: ['披露文件格式不正确', 'this is no opening'],
  OPENING_WRONG: ['披露的内容不是当时记录的内容：{what}', 'what is shown is not what was recorded: {what}'],
  TIMESTAMP_WRONG: ['时间戳与检查点不符：{what}', 'the time-stamp does not fit the checkpoint: {what}'],
  NO_EVENTS: ['证据中没有任何事件', 'there is no event in this evidence'],
};

/** Something was checked, or could not be. @type {Readonly<Record<string, readonly [string, string]>>} */
export const FACTS = {
  CHECKPOINT: ['日志 {origin}，{size} 条，根 {root}', 'log {origin}, {size} entries, root {root}'],
  LOG_SIGNED: ['检查点由日志密钥签名', 'the checkpoint is signed by the log'],
  WITNESSED: ['见证人 {name} 于 {time} 见过此检查点', 'witness {name} saw this checkpoint at {time}'],
  NO_WITNESS: [
    '没有独立见证人：只有您另外保存了较早的检查点，才能发现日志运营者改写历史',
    'no independent witness: that the operator did not rewrite the past shows only if you kept an older checkpoint',
  ],
  ENTRIES: ['{count} 条条目逐条核对到签名的根', '{count} entries lead to the signed root'],
  TILES: ['{count} 个数据块与条目一致', '{count} tiles agree with the entries'],
  CONTINUES: ['是您保存的检查点（{size} 条）的延续', 'continues the checkpoint that you kept ({size} entries)'],
  FILES: ['{count} 个文件与清单一致', '{count} files are as listed'],
  NOT_PROVEN: [
    '{name} 只供阅读，未经证明：以 events/ 中的披露为准',
    '{name} is there to be read and is not proven: what is shown in events/ counts',
  ],
  PROOFS: ['{count} 个事件在签名的日志中', '{count} events stand in the signed log'],
  OPENINGS: ['其中 {count} 个披露的内容与当时记录的一致', 'for {count} of them, what is shown is what was recorded'],
  STREAM: ['流 {stream}：修订 0 至 {last} 齐全', 'stream {stream}: revisions 0 to {last}, none left out'],
  STAMPED: ['时间戳机构 {name} 证明检查点不晚于 {time} 存在', 'time-stamp of {name}: the checkpoint existed at {time}'],
  STAMP_UNCHECKED: [
    '附有时间戳，未核对：请用 --tsa-ca 给出您信任的时间戳机构证书',
    'a time-stamp is there and was not checked: give the certificate that you trust with --tsa-ca',
  ],
  REPACKED: [
    '压缩包被其他程序重新打包：内容已核对，包的头部未核对',
    'another program has packed this archive again: its content was checked, its headers were not',
  ],
  POLICY_DIFFERS: ['本包所附策略与您给出的不同：以您的为准', 'the policy inside is not yours: yours was used'],
  UNTRUSTED: [
    '您没有给出 --policy 或 --vkey：签名只按对方自己提供的密钥核对，不能证明是谁签的',
    'you gave no --policy and no --vkey: signatures were checked against keys that came with the data, which proves nothing about who signed',
  ],
  PRESENCE: [
    '证明的是“在册”；是否还有更晚的事件，须看整个日志（--tree）',
    'this proves presence; whether a later event exists shows in the whole log (--tree)',
  ],
  COMPLETE: ['已查整个日志：这些流没有更晚的事件', 'the whole log was searched: these streams have no later event'],
  LATER: [
    '日志中还有更晚的事件，本证据未包含：流 {stream} 修订 {revision}，第 {index} 条',
    'the log holds a later event that this evidence does not: stream {stream} revision {revision}, entry {index}',
  ],
  EVENT: ['{index}  {at}  {type}  {data}', ''],
};

/** @type {Readonly<Record<string, readonly [string, string]>>} */
export const VERDICTS = {
  GOOD: ['通过：全部核对一致', 'GOOD: everything that was checked agrees'],
  INCOMPLETE: [
    '不完整：所示内容核对一致，但日志中这些流还有更晚的事件',
    'INCOMPLETE: what is shown agrees, but the log holds later events of these streams',
  ],
  SELF_CONSISTENT: [
    '未通过信任核对：内容自相一致，但没有您自己的密钥，不能下结论',
    'NOT TRUSTED: consistent in itself, but without a key of yours this is no verdict',
  ],
  BAD: ['不通过：发现 {count} 处问题', 'BAD: {count} findings'],
};

/** @param {string} text @param {Readonly<Record<string, unknown>>} values */
export const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
