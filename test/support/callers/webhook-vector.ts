/**
 * Id, second, secrets and body are those of users/api-conventions section 12. Its signatures and its count of bytes are of another body than the one printed there; these were
 * computed by the library of Standard Webhooks (1.1.1). The secrets are the ASCII texts `skills-ledger-example-secret-32b` and `old-secret-being-rotated-out-001`: they open nothing.
 */
export const VECTOR = {
  newSecret: 'whsec_c2tpbGxzLWxlZGdlci1leGFtcGxlLXNlY3JldC0zMmI=',
  oldSecret: 'whsec_b2xkLXNlY3JldC1iZWluZy1yb3RhdGVkLW91dC0wMDE=',
  id: '01a2345f-71c0-7c3e-9f01-5a1d2e3f4a5b',
  timestamp: 1_796_175_003,
  body:
    '{"specversion":"1.0","id":"01a2345f-71c0-7c3e-9f01-5a1d2e3f4a5b","source":"https://ledger.example/tenants/huaian-demo","type":"cn.skills.allowance.period_closed.v1",' +
    '"subject":"enterprises/01942486-c680-7001-9a00-b1c2d3e4f506/allowance-statements/2026-11","time":"2026-12-02T01:30:00.000Z","datacontenttype":"application/json",' +
    '"dataschema":"https://ledger.example/schemas/allowance.period_closed.v1.json","position":"48213","data":{"enterpriseId":"01942486-c680-7001-9a00-b1c2d3e4f506","period":"2026-11","etag":"\\"12\\""}}',
  signature: 'v1,LZfW529bVNGbBTSnrjivyoa1+EeCRpLWHHJTvj6fQIE= v1,KpGQaD0pd2sdm7Gia9KlPmHtgPjw9cWi9xIumHwX/Dk=',
} as const;
