import { describe, expect, test } from 'vitest';
import { cells } from './cells.ts';
import { titleLines } from './title-lines.ts';

describe('[7.3.1] the lines of a title', () => {
  test('a title of twenty characters stays on one line', () => {
    expect(titleLines('某县人民政府关于做好今年防汛工作的通知')).toEqual(['某县人民政府关于做好今年防汛工作的通知']);
  });

  test('lines are even, end with whole words, and keep the kind of paper whole', () => {
    expect(titleLines('某县人民政府关于调整应急物资储备布局的决定')).toEqual(['某县人民政府关于调整', '应急物资储备布局的决定']);
    expect(titleLines('某县人民政府办公室关于做好2025年冬春水利建设和防汛物资储备工作的通知')).toEqual([
      '某县人民政府办公室关于做好2025年',
      '冬春水利建设和防汛物资储备工作的通知',
    ]);
  });

  test.each([
    '某县人民政府办公室关于印发《某县突发事件应急预案管理办法（试行）》的通知',
    '某县人民政府关于表扬“十四五”期间农田水利基本建设先进单位和先进个人的通报',
    `某县人民政府关于${'进一步做好防汛抗旱和'.repeat(25)}工作的通知`,
    `某县关于${'A'.repeat(60)}的函`,
  ])('%s: nothing is lost, no line too long but for one word, none begins with what belongs to the line above', (title) => {
    const lines = titleLines(title);
    expect(lines.join('')).toBe(title);
    for (const line of lines) {
      expect(cells(line) <= 20 || /A{60}/.test(line)).toBe(true);
      expect(line).not.toMatch(/^(?:的|[，。、）》”])/);
      expect(line).not.toMatch(/[（《“]$/);
    }
  });

  test('the title of another paper stays on one line', () => {
    expect(titleLines('某市某某区人民政府关于印发《某某区防汛物资管理办法》的通知')).toEqual([
      '某市某某区人民政府关于印发',
      '《某某区防汛物资管理办法》的通知',
    ]);
  });

  test('no organ of a joint paper is divided', () => {
    const lines = titleLines('某县人民政府 某市水利局 某市农业农村局关于联合开展河湖管理范围内违法建筑专项整治行动的意见');
    for (const organ of ['某县人民政府', '某市水利局', '某市农业农村局']) expect(lines.some((line) => line.includes(organ))).toBe(true);
  });

  test('a text that is far too long for a title stays one, whatever its length', () => {
    expect(titleLines('长'.repeat(100_000))).toHaveLength(1);
  });

  test('an empty title has one empty line', () => {
    expect(titleLines('')).toEqual(['']);
  });
});
