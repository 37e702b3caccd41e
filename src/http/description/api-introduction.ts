/** What whoever opens the document, or its page, has to know before the first call. Markdown; Chinese first, the same in English behind it. */
export const API_INTRODUCTION = `**从这里开始**：首次启动时显示一次管理员密钥；用它在 \`POST /v1/api-keys\` 为人员或系统建立密钥，再点 **Authorize** 填入（\`Authorization: Bearer …\`）。各接口的 \`x-audience\` 说明谁可以用，\`x-scope\` 说明受限密钥需要的权限。
先由系统管理登记单位（\`POST /v1/enterprises\`），由监管部门备案（\`POST /v1/filings\`），单位即可建立批次（\`POST /v1/batches\`）。

- 作出记录的 POST 须带 \`Idempotency-Key\`：同一个键重发，得到第一次的答复，只办一次。
- 接口列明 \`If-Match\` 的，带最近一次读取所答的 \`etag\`。
- 办理的答复中有 \`position\`；读取时带 \`minPosition\`，所答即不早于它。\`effectiveOn\` 问某日的情况，\`knownAt\` 问当时所知。
- 拒绝为 \`application/problem+json\`，\`code\` 不变，文字按 \`Accept-Language\`（默认中文）；全部代码见 \`GET /v1/error-catalogue\`。
- 金额为整数分，日期为北京时间的日期，时刻为 UTC。

**Begin here**: the first start prints an administrator's key once; with it \`POST /v1/api-keys\` makes keys for people and systems, which go into **Authorize** (\`Authorization: Bearer …\`). \`x-audience\` of a route says who may use it, \`x-scope\` what a limited key needs.
Administration registers an enterprise (\`POST /v1/enterprises\`), the regulator files it (\`POST /v1/filings\`), and it opens a batch (\`POST /v1/batches\`).

- Every POST that records something takes an \`Idempotency-Key\`: sent again it gets the first answer, and is done once.
- Where a route names \`If-Match\`, it takes the \`etag\` of the last reading.
- An answer to a command has a \`position\`; a reading with that \`minPosition\` is at least as recent. \`effectiveOn\` asks what was true on a day, \`knownAt\` what was known then.
- Refusals are \`application/problem+json\`; a \`code\` never changes, its text follows \`Accept-Language\` (Chinese unless told). All of them: \`GET /v1/error-catalogue\`.
- Money is in whole fen, days are Beijing's, instants are UTC.
`;
