import { slicesOf } from './font-slices';

const CSS = `@font-face { font-family: 'A'; src: url(./files/a-0.woff2) format('woff2'), url(./files/a-0.woff) format('woff'); unicode-range: U+4E00-4EFF, U+20BB7; }
@font-face{font-family:"A";src:local("A"),url("./b.woff2")format("woff2");unicode-range:U+30,u+2a6a5}
@font-face { font-family: 'whole'; src: url(whole.woff2); }`;

it('are the files of a style sheet with what each is said to hold', () =>
  expect(slicesOf(CSS)).toEqual([
    {
      file: './files/a-0.woff2',
      ranges: [
        [0x4e00, 0x4eff],
        [0x20bb7, 0x20bb7],
      ],
    },
    {
      file: './b.woff2',
      ranges: [
        [0x30, 0x30],
        [0x2a6a5, 0x2a6a5],
      ],
    },
  ]));
it('are none where there is no style', () => expect(slicesOf('body { color: red }')).toEqual([]));
