/**
 * People who do not exist: region 320899 is unassigned, telephone numbers begin with 154, names are cut from the
 * 千字文. Nothing here comes from `src/`, so that what a test computes from it is computed twice.
 */
const SURNAMES = [
  ...'赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹苏潘葛范彭鲁韦马苗方俞任袁柳鲍史唐费薛雷贺倪汤罗毕郝安常于傅齐康',
];
const PRIMER = [
  ...'天地玄黄宇宙洪荒日月盈昃辰宿列寒来暑往秋收冬藏闰余成岁律调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光果珍菜重芥海咸河淡鳞潜羽翔龙师火帝鸟官人皇始制文字乃服衣裳推位让国有虞吊民伐罪坐朝问道垂拱平章爱育黎首',
];

/** Mulberry32: small, seeded, the same on every machine. */
export interface Chance {
  /** 0 inclusive to `below` exclusive. */
  int(below: number): number;
  between(from: number, to: number): number;
  pick<Value>(values: readonly Value[]): Value;
  shuffle<Value>(values: readonly Value[]): Value[];
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    int,
    between: (from, to) => from + int(to - from + 1),
    pick: (values) => values[int(values.length)]!,
    shuffle: (values) =>
      values
        .map((value) => ({ value, order: next() }))
        .sort((a, b) => a.order - b.order)
        .map(({ value }) => value),
  };
}

/** UTC dates as text; the product's own calendar is not asked. */
const utc = (on: string): Date => new Date(`${on}T00:00:00Z`);
export const addDays = (on: string, days: number): string => new Date(utc(on).getTime() + days * 86_400_000).toISOString().slice(0, 10);
export function addMonths(on: string, months: number): string {
  const [year, month, date] = on.split('-').map(Number) as [number, number, number];
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}
export const daysBetween = (from: string, to: string): number => (utc(to).getTime() - utc(from).getTime()) / 86_400_000;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
export const checkCharacter = (first17: string): string =>
  '10X98765432'[[...first17].reduce((sum, digit, index) => sum + Number(digit) * WEIGHTS[index]!, 0) % 11]!;

export interface MadeIdentity {
  readonly name: string;
  readonly sex: '男' | '女';
  readonly idNumber: string;
  readonly phone: string;
  readonly email: string;
  readonly employeeNo: string;
}

/** `serial` keeps numbers apart: sequences from 010 on, 0 to 899, twice for both sexes. */
export function identity(of: Chance, serial: number, bornOn: string): MadeIdentity {
  const sequence = 10 + ((serial * 2 + of.int(2)) % 980);
  const first17 = `320899${bornOn.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  const given = Array.from({ length: of.between(1, 2) }, () => of.pick(PRIMER)).join('');
  const number = String(serial).padStart(4, '0');
  return {
    name: of.pick(SURNAMES) + given,
    sex: sequence % 2 === 1 ? '男' : '女',
    idNumber: first17 + checkCharacter(first17),
    phone: `1540000${number}`,
    email: `worker${number}@example.com`,
    employeeNo: `W${number}`,
  };
}
