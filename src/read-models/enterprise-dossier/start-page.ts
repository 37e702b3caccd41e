import { escaped } from '../../kernel/markup';
import type { DossierManifest } from './dossier-manifest';

const STYLE =
  'body{font:16px/1.7 "Noto Serif CJK SC","Songti SC",SimSun,serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.2rem .5rem;text-align:left}code{font-size:.8em;word-break:break-all}';

/** The page with which whoever opened the archive begins. It loads nothing and runs nothing. */
export function startPage({ name, creditCode, effectiveOn, knownAt, atPosition, files }: DossierManifest): string {
  const rows = files
    .filter((file) => file.name.endsWith('.csv'))
    .map(
      ({ name: file, zh, records }) =>
        `<tr><td>${escaped(zh)}</td><td>${records}</td><td><a href="${file}">表格</a></td><td><a href="${file.replace(/\.csv$/, '.json')}">数据</a></td></tr>`,
    );
  return [
    '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>企业档案</title>',
    `<style>${STYLE}</style></head><body>`,
    `<h1>企业档案：${escaped(name)}</h1>`,
    `<p>统一社会信用代码：${escaped(creditCode)}<br>所示为 ${effectiveOn} 当日的情况，按${knownAt === null ? '目前' : escaped(knownAt)}所知（台账位置 ${escaped(atPosition)}）。</p>`,
    '<p>档案不含姓名、身份证号和文字材料；人员以台账编号和工号表示。“表格”可用电子表格软件打开，“数据”供程序读取，两者内容相同。</p>',
    '<table><thead><tr><th>内容</th><th>记录数</th><th colspan="2">文件</th></tr></thead><tbody>',
    ...rows,
    '</tbody></table>',
    '<h2>核对</h2><p>文件 SHA256SUMS 列出每个文件的 SHA-256。在解压后的文件夹中运行 <code>sha256sum -c SHA256SUMS</code>，逐行显示“OK”或“成功”即为未改动。manifest.json 另记各文件的字节数和记录数。</p>',
    '</body></html>',
    '',
  ].join('\n');
}
