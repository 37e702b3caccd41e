import fc from 'fast-check';
import { redacted } from './redacted';

const KEY = `sk_${'aB3_-'.repeat(8)}xyz`;

it.each([
  [`no key ${KEY} is known`, 'no key sk_… is known'],
  [`authorization: Bearer ${'x'.repeat(40)}, then`, 'authorization: Bearer …, then'],
  ['token eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0. is none', 'token … is none'],
  ['connect ECONNREFUSED postgresql://ledger:tops3cret@10.0.0.5:5432/x', 'connect ECONNREFUSED postgresql://…@10.0.0.5:5432/x'],
  ['Key (name, id)=(王小明, 32089919900307001X) already exists.', 'Key (name, id)=(…) already exists.'],
  ['invalid input syntax for type uuid: "32089919900307001X"', 'invalid input syntax for type uuid: "…"'],
  ['Unexpected token, "{"name":"王小明"}" is not valid JSON', 'Unexpected token, "…"name"…"…"…" is not valid JSON'],
  ['王小明 is not 阿依古丽·买买提', '… is not …'],
  ['id 32089919900307001X, phone 13812345678, mail worker0001@example.com', 'id …, phone …, mail …'],
])('%s', (said, told) => expect(redacted(said)).toBe(told));

it.each([
  'b83b9c4e-1111-4222-8333-123456789012 POST /v1/batches/:id: QueryFailedError: relation "live.batch" does not exist',
  '    at EvidenceJobs.find (/app/dist/contexts/assessment/evidence-jobs.provider.js:40:22)',
  'reader "enterprise-register" stopped at position 1234567890: TypeError: x is not a function',
  '2026-11-29T10:55:22.123456Z',
])('leaves what says where to look: %s', (said) => expect(redacted(said)).toBe(said));

/** Whatever stands around them. */
const around = fc.string({ unit: 'grapheme', maxLength: 30 });
it('no key, no identity number and no name is left, wherever it stands', () =>
  fc.assert(
    fc.property(around, around, fc.constantFrom(KEY, '欧阳小明', '王十'), (before, behind, planted) => {
      expect(redacted(`${before} ${planted} ${behind}`)).not.toContain(planted);
    }),
  ));
it('what was taken out stays out', () => fc.assert(fc.property(around, (text) => expect(redacted(redacted(text))).toBe(redacted(text)))));
