/** Levels of government by the place in an organ's name, the highest first; a department stands between its government and the one below. */
const places: readonly (readonly [RegExp, number])[] = [
  [/^(国务院|中华人民共和国|中央)/, 0],
  [/^.{1,8}(省|自治区)/, 2],
  [/^.{1,8}(市|自治州|地区)(?!.{1,6}(区|县|镇|乡|街道))/, 4],
  [/(县|区|市)(?!.*(镇|乡|街道))/, 6],
  [/(镇|乡|街道)/, 8],
];

/** How far down an organ stands, in half levels, by its name alone; undefined where the name does not tell. */
export const organLevel = (name: string): number | undefined => {
  const level = places.find(([pattern]) => pattern.test(name))?.[1];
  if (level === undefined) return undefined;
  return /(政府|委员会|办事处|国务院)$/.test(name) ? level : level + 1;
};
