/** What can be wrong with a body as a whole, before any field of it is known. */
export const BODY_CODES = {
  BODY_NOT_UTF8: {
    status: 400,
    zh: '请求内容从第 {byte} 个字节起不是 UTF-8 文字：请以 UTF-8 编码（不用 GBK）重新发送',
    en: 'From byte {byte} on the body is no text in UTF-8: write it in UTF-8, not in GBK or another encoding, and send it again',
  },
  BODY_TOO_DEEP: {
    status: 400,
    zh: '列表和对象相套至多 {maximum} 层，请减少层数',
    en: 'Lists and objects stand within each other at most {maximum} deep; send fewer levels',
  },
  CHARSET_NOT_UTF8: {
    status: 415,
    zh: 'Content-Type 中的 charset 只能是 utf-8（也可不写）：请将内容转为 UTF-8 后发送',
    en: 'The charset in Content-Type can only be utf-8, or be left out: write the body in UTF-8',
  },
  CONTENT_ENCODED: {
    status: 415,
    zh: '请求内容不能压缩（Content-Encoding 只能是 identity 或不写）：请直接发送原文',
    en: 'The body cannot be compressed: leave Content-Encoding out, or say identity, and send it as it is',
  },
} as const;
