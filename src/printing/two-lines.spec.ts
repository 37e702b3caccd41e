import { inTwoLines } from './two-lines';

it.each([
  ['Anna-Maria Konstantinopoulou-Papadopoulou', ['Anna-Maria Konstantinopoulou-', 'Papadopoulou']],
  [
    'Maximilian-Alexander von Hohenzollern-Sigmaringen of Württemberg',
    ['Maximilian-Alexander von Hohenzollern-', 'Sigmaringen of Württemberg'],
  ],
  [
    'Siemens Numerical Control Ltd., Nanjing (西门子数控（南京）有限公司)',
    ['Siemens Numerical Control', 'Ltd., Nanjing (西门子数控（南京）有限公司)'],
  ],
  ['阿不都热西提·买买提艾力·吐尔逊', ['阿不都热西提·', '买买提艾力·吐尔逊']],
  ['通信设备安装调试与网络运行维护管理', ['通信设备安装调试', '与网络运行维护管理']],
  ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifff', 'ahrtsgesellschaft']],
  ['甲', ['甲', '']],
])('%s', (text, lines) => expect(inTwoLines(text)).toEqual(lines));
it('counts characters, not halves of them', () => expect(inTwoLines('𠮷𠮷𠮷𠮷')).toEqual(['𠮷𠮷', '𠮷𠮷']));
