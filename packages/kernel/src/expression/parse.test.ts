import { describe, expect, it } from 'vitest';
import { parseExpression, printExpression } from './index.ts';

const printed = (text: string): string => {
  const parsed = parseExpression(text);
  return parsed.ok ? printExpression(parsed.tree) : `column ${parsed.problems[0]?.at}`;
};

describe('parseExpression', () => {
  it.each([
    ['a or b and c', 'a or b and c'],
    ['(a or b) and c', '(a or b) and c'],
    ['a and (b and c)', 'a and b and c'],
    ['a in (1, 2) and b', 'a in (1, 2) and b'],
    ['a in ["x", "y"]', 'a in ("x", "y")'],
    ['a in list_of_b', 'a in (list_of_b)'],
    ['a.b.day > 15 and a.month = c.month', 'a.b.day > 15 and a.month = c.month'],
    ['a in (1..5]', 'a in (1..5]'],
    ['a in ([1..5), > 9, 7)', 'a in ([1..5), > 9, 7)'],
    ['a in ((1 + 2), 3)', 'a in (1 + 2, 3)'],
    ['a in ((1 + 2)..(3 * 4))', 'a in (1 + 2..3 * 4)'],
    ['a between 1 and 3 and b', 'a in [1..3] and b'],
    ['a + b * c - d', 'a + b * c - d'],
    ['a - (b - c)', 'a - (b - c)'],
    ['(a + b) * -c', '(a + b) * -c'],
    ['-(a + b)', '-(a + b)'],
    ['- - 3', '3'],
    ['a = -0.5', 'a = -0.5'],
    ['a > 0.0000001', 'a > 0.0000001'],
    ['not(a = 1)', 'not(a = 1)'],
    ['not (a)', 'not(a)'],
    ['count(l) > 1', 'count(l) > 1'],
    ['list contains(l, "甲")', 'list contains(l, "甲")'],
    ['some x in l satisfies x > 1 and a', 'some x in l satisfies x > 1 and a'],
    ['(some x in l satisfies x > 1) and a', '(some x in l satisfies x > 1) and a'],
    ['every x in [1, 2] satisfies (some y in l satisfies y = x)', 'every x in [1, 2] satisfies some y in l satisfies y = x'],
    ['@"2025-01-31" = a', 'date("2025-01-31") = a'],
    ['@"PT4H" = a', 'duration("PT4H") = a'],
    ['@"2025-01-31T09:30:00+08:00" = a', 'date and time("2025-01-31T09:30:00+08:00") = a'],
    ['date and time("2025-01-31T09:30:00Z") = a', 'date and time("2025-01-31T09:30:00Z") = a'],
    ['date = list and count != null', 'date = list and count != null'],
    ['主送机关数 = 1 and 审核.合法性 = "通\\u8fc7"', '主送机关数 = 1 and 审核.合法性 = "通过"'],
    ['a\n  and b', 'a and b'],
  ])('reads %s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it.each([
    ['', 0, '表达式在此中断', 'ends here'],
    ['a and', 5, '表达式在此中断', 'ends here'],
    ['(a', 2, '需要 )', ') is needed'],
    ['a b', 2, '不能是 b', 'not b'],
    ['a = b = c', 6, '不能连写', 'cannot be chained'],
    ['a in (1) in (2)', 9, '不能连写', 'cannot be chained'],
    ['a == 1', 2, '写作 =', 'write ='],
    ['a <> 1', 2, '写作 !=', 'write !='],
    ['a && b', 2, '写作 and', 'write and'],
    ['a AND b', 2, '写作 and', 'write and'],
    ['not a', 0, 'not(…)', 'not(…)'],
    ['!a', 0, 'not(…)', 'not(…)'],
    ["a = 'x'", 4, '英文双引号', 'double quotation marks'],
    ['a = “x”', 4, '英文双引号', 'double quotation marks'],
    ['a = "x', 4, '结束的引号', 'closing quotation mark'],
    ['a = "\\x"', 4, '转义符', 'escape'],
    ['（a）', 0, '英文半角', 'ASCII'],
    ['a in (1，2)', 7, '英文半角', 'ASCII'],
    ['a ≥ 1', 2, '英文半角', '<='],
    ['a > 3days', 4, 'duration("P3D")', 'duration("P3D")'],
    ['a > 5.', 5, '小数', 'inside a number'],
    ['a . b', 2, '不留空格', 'without spaces'],
    ['a > 35days', 4, 'duration("P3D")', 'duration("P3D")'],
    ['a > 1.5days', 4, 'duration("P3D")', 'duration("P3D")'],
    ['a > .5', 4, '0.5', '0.5'],
    ['a > 20%', 6, '0.2', '0.2'],
    ['a > 1234567890123456', 4, '15 位', '15 digits'],
    ['a = #', 4, '#', '#'],
    ['if a then b else c', 0, '不支持 if', 'if is not part'],
    ['counts(a) = 1', 0, '是否想写 count', 'did you mean count'],
    ['contains(a, 1)', 0, 'list contains', 'list contains'],
    ['count(a, b) = 1', 0, '1 个参数', '1'],
    ['list contains(a)', 0, '2 个参数', '2'],
    ['date(a) = b', 5, '引号', 'quoted'],
    ['a = date("2026-02-30")', 4, '2026-02-30', '2026-02-30'],
    ['a = @"2025-1-1"', 4, '2025-1-1', '2025-1-1'],
    ['a = date and time("2025-01-01T25:00:00+08:00")', 4, '25:00', '25:00'],
    ['a = duration("P1M")', 4, '没有固定长度', 'no fixed length'],
    ['a = duration("3 days")', 4, 'P3D', 'P3D'],
    ['a = @x', 5, '引号', 'quoted'],
    ['[] = a', 0, '列表不能为空', 'cannot be empty'],
    ['(1..2) = a', 2, '区间只能写在 in 之后', 'only after in'],
    ['a in [1..2', 10, '] 或 )', '] or )'],
    ['a between 1 or 2', 12, 'and', 'and'],
    ['some x.y in l satisfies true', 5, '变量名', 'variable'],
    ['some x in l, y in m satisfies true', 11, '一个变量', 'one variable'],
    ['some x in l where x', 12, 'satisfies', 'satisfies'],
    ['a = then', 4, '不能是 then', 'not then'],
    [`${'('.repeat(60)}a${')'.repeat(60)}`, 50, '50 层', '50 deep'],
    ['a or '.repeat(1000), 4000, '4000', '4000'],
  ])('refuses %s at column %i', (text, at, zh, en) => {
    const parsed = parseExpression(text);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    const [problem] = parsed.problems;
    expect(problem?.at).toBe(at);
    expect(problem?.message.zh).toContain(zh);
    expect(problem?.message.en).toContain(en);
  });
});
