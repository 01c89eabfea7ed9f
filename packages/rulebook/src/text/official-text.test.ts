import { expect, it } from 'vitest';
import { type OfficialText, readOfficialText } from './official-text.ts';

const lengths = ({ articles }: OfficialText): readonly string[] =>
  articles.map(({ number, paragraphs }) => `${number}:${paragraphs.length}`);
const words = (text: OfficialText, article: string): readonly string[] =>
  text.articles.find(({ number }) => number === article)?.paragraphs ?? [];

/** Made-up rules as a web page shows them: navigation, cover notice, contents, broken lines, imprint and foot. */
const page = `• 网站首页
• 政务公开
信息名称：某县人民政府关于印发工作规则的通知
文件编号：某政发〔2031〕1号  发布日期：2031-02-03
某县人民政府关于印发《某县人民政府工作规则》的通知
各乡镇人民政府：
一、现将规则印发给你们。
二、请认真执行。
2031年2月1日
某县人民政府工作规则
目  录
第一章  总则 ........ 1
第二章  公 文 ........ 3
第一章  总  则

第一条  为了把事情办好，定本规则。
第二条
本县各部门都照此办事，依照
第三条的例外除外。
— 2 —
第三条：乡镇可以
参照执行。
第二章
公 文
第四条  下列公文由县长签发：
（一）请示；
（二）报告。
前款以外的，按第二条、
第三条规定办理。
第五条 本规则自2031年3月1日起施行。
抄送：县委办公室，县人大常委会办公室。
某县人民政府办公室  2031年2月1日印发
【打印本页】 【关闭窗口】
主办单位：某县人民政府办公室
`;

it('finds the articles of a web page and nothing else', () => {
  const text = readOfficialText(page);
  expect(text.title).toBe('某县人民政府工作规则');
  expect(text.chapters).toEqual([
    { n: 1, title: '总则' },
    { n: 2, title: '公文' },
  ]);
  expect(lengths(text)).toEqual(['1:1', '2:1', '3:1', '4:4', '5:1']);
  expect(text.articles.map(({ chapter }) => chapter)).toEqual([1, 1, 1, 2, 2]);
  expect(text.gaps).toEqual([]);
});

it('joins broken lines, and does not take an article that is mentioned for one that begins', () => {
  const text = readOfficialText(page);
  expect(words(text, '2')).toEqual(['本县各部门都照此办事，依照第三条的例外除外。']);
  expect(words(text, '3')).toEqual(['乡镇可以参照执行。']);
  expect(words(text, '4')).toEqual(['下列公文由县长签发：', '（一）请示；', '（二）报告。', '前款以外的，按第二条、第三条规定办理。']);
  expect(words(text, '5')).toEqual(['本规则自2031年3月1日起施行。']);
});

it('says on which line of the file an article begins', () => {
  expect(readOfficialText(page).articles.map(({ line }) => line)).toEqual([16, 17, 21, 25, 30]);
});

it('reads rules numbered 一、 after chapters, and leaves the numbered cover notice alone', () => {
  const text = readOfficialText(`一、请各单位照此执行。
某镇工作规则
第一章 总则
一、先商量后办事。

二、办事要快，

  - （一）当天的事当天办；
  - （二）做不完的说明
    理由。
第二章 附则
三、本规则自发布之日起施行。
附件：流程图
`);
  expect(lengths(text)).toEqual(['1:1', '2:3', '3:1']);
  expect(words(text, '2')).toEqual(['办事要快，', '（一）当天的事当天办；', '（二）做不完的说明理由。']);
  expect(words(text, '1')).toEqual(['先商量后办事。']);
  expect(text.articles.map(({ chapter }) => chapter)).toEqual([1, 1, 2]);
});

it('reads Markdown with sections, bold numbers and an article put in later', () => {
  const text = readOfficialText(`# 某某条例

<!-- 说明 -->

## 第一章 总则

### 第一节 目的

**第一条** 甲。

乙。

**第一条之一** 丙。

## 第二章 附则

**第二条** 丁。
`);
  expect(text.title).toBe('某某条例');
  expect(lengths(text)).toEqual(['1:2', '1之一:1', '2:1']);
  expect(text.chapters.map(({ title }) => title)).toEqual(['总则', '附则']);
});

it('reads numbers with digits, spaces inside and no space behind', () => {
  expect(lengths(readOfficialText('第 1 条 甲。\n第2条乙。\n第 三 条 丙。\n'))).toEqual(['1:1', '2:1', '3:1']);
});

it('names the numbers that no article bears', () => {
  expect(readOfficialText('第一条 甲。\n第二条 乙。\n第四条 丁。\n').gaps).toEqual(['3']);
});

it('finds nothing in a text that has no articles', () => {
  expect(readOfficialText('今天天气好。\n')).toEqual({ title: null, chapters: [], articles: [], gaps: [] });
});
