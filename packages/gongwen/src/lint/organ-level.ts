/** Levels of government by the place in an organ's name, the highest first; a department stands between its government and the one below. */
const places: readonly (readonly [RegExp, number])[] = [
  [/^(国务院|中华人民共和国|中央)/, 0],
  [/^.{1,8}(省|自治区)/, 2],
  [/^.{1,8}(市|自治州|地区)(?!.{1,6}(区|县|镇|乡|街道))/, 4],
  [/(县|区|市)(?!.{0,40}(镇|乡|街道))/, 6],
  [/(镇|乡|街道)/, 8],
];

/** How far down an organ stands, in half levels, by its name alone; undefined where the name does not tell. */
export const organLevel = (name: string): number | undefined => {
  const level = places.find(([pattern]) => pattern.test(name))?.[1];
  if (level === undefined) return undefined;
  return /(政府|办事处|国务院|管理委员会|[省市县区镇乡道]委员会|[省市县区镇乡]委)$/.test(name) ? level : level + 1;
};

/** The place that a government's name begins with. */
const placeOf = (government: string): string => government.replace(/(人民政府|管理委员会|委员会|办事处)$/, '');

/** Whether an organ belongs to a government by its name: 某县水利局 and 某县某镇人民政府 to 某县人民政府. */
export const belongsTo = (organ: string, government: string): boolean =>
  government.endsWith('人民政府') && organ.startsWith(placeOf(government)) && !organ.startsWith(government);

/** Whether one organ writes to another over the head of a level between, as far as the names tell: a city that has towns may be of county rank. */
export const skipsLevel = (organ: string, superior: string): boolean => {
  const own = organLevel(organ);
  const level = organLevel(superior);
  if (own === undefined || level === undefined || own - level <= 2) return false;
  return !(level >= 4 && own >= 8) || /[县区]/.test(organ.replace(placeOf(superior), ''));
};
