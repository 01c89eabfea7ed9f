/** Papers, a line each, of which the first kind breaks a rule and the second does not. */
export interface Case {
  readonly broken: readonly (readonly string[])[];
  readonly fine: readonly (readonly string[])[];
}

/** Signature and date. */
export const END: readonly string[] = ['某县水利局', '2025年3月8日'];

/** A notice with the given lines as its body. */
export const notice = (...lines: readonly string[]): readonly string[] => ['关于检查的通知', '各镇：', ...lines, ...END];

/** A request in order; `changed` gives another line for one of its lines, or none. */
export const request = (changed: (line: string) => string | undefined = (line) => line): readonly string[] =>
  [
    '某县水利局文件',
    '某水发〔2025〕7号　签发人：某某某',
    '某县水利局关于拨付经费的请示',
    '某县人民政府：',
    '现请求拨付经费。',
    '妥否，请批示。',
    ...END,
    '（联系人：某某，电话：12345678）',
  ].flatMap((line) => changed(line) ?? []);

/** A report of a county's bureau with the given lines as its body. */
export const report = (...lines: readonly string[]): readonly string[] => ['某县水利局关于防汛的报告', '某县人民政府：', ...lines, ...END];

/** Sentences that each break a rule of running text, and such that do not. */
export const sentences = (broken: readonly string[], fine: readonly string[]): Case => ({
  broken: broken.map((text) => notice(text)),
  fine: fine.map((text) => notice(text)),
});
