/**
 * What must be found nowhere outside the vault: people and keys of the tests. Their numbers bear a region that is assigned to nobody, so that any of them is known at
 * sight, whoever made it; names are those that journeys give to the staff who act in them.
 */
export interface Planted {
  readonly what: string;
  /** As both JavaScript and PostgreSQL read it. */
  readonly pattern: string;
}

const ID_NUMBER = '320899(19|20)[0-9]{9}[0-9X]';
const STAFF = ['经办甲', '经办乙', '经办丙', '主任乙', '主任丁', '监管一', '监管二', '监管三', '审计一', '薪酬甲', '欧阳新名'];

export const PLANTED: readonly Planted[] = [
  { what: 'an identity number', pattern: ID_NUMBER },
  // The same as bytes, which PostgreSQL shows in hexadecimal.
  { what: 'an identity number in bytes', pattern: '333230383939(3139|3230)(3[0-9]){9}(3[0-9]|58)' },
  // Not among bytes in hexadecimal: positions of EventStoreDB one after the other have such a run of zeros in every some thousandth.
  { what: 'a telephone number', pattern: '1540000[0-9]{4}(?![0-9a-f])' },
  { what: 'an address of mail', pattern: 'worker[0-9]{4}@example' },
  { what: 'a key', pattern: '(sk|wk)_[A-Za-z0-9_-]{43}|at_[A-Za-z0-9_-]{63}' },
  { what: 'a secret of webhooks', pattern: 'whsec_[A-Za-z0-9+/=]{20}' },
  { what: 'a name', pattern: STAFF.join('|') },
];
const ANY = new RegExp(PLANTED.map(({ pattern }) => pattern).join('|'));
/** In a path a name is written in percents. */
const STAFF_IN_PATHS = new RegExp(STAFF.map(encodeURIComponent).join('|'), 'i');

/** The administrator's key is shown once, to whoever starts the first instance: by the program itself, not by its log. */
const SHOWN_ONCE = /^Bootstrap administrator key \(shown once, keep it\): sk_[\w-]{43}$/;
/** What `demo --json` ends with: the answer of a program to whoever called it, with the keys of its made people. */
const ANSWER_OF_DEMO = /^\{"url":"http:\/\/127\.0\.0\.1:\d+","keys":\{/;

/** The lines of a text in which somebody is to be found. */
export const linesWithPlanted = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter(
      (line) => (ANY.test(line) || STAFF_IN_PATHS.test(line)) && ![SHOWN_ONCE, ANSWER_OF_DEMO].some((told) => told.test(line.trim())),
    );
