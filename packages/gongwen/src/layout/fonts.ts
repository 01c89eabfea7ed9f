import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Typeface } from '../model/printed.ts';

/** Names under which offices have a typeface, the licensed one first; the free one that takes its place stands last. */
export const families: Readonly<Record<Typeface, readonly [string, ...string[]]>> = {
  xiaobiaosong: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05', 'Noto Serif SC'],
  fangsong: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', 'Noto Serif SC'],
  kaiti: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', 'Noto Serif SC'],
  heiti: ['黑体', 'SimHei', 'Noto Sans SC'],
  songti: ['宋体', 'SimSun', 'Noto Serif SC'],
};

/**
 * Families of the digits and letters in a typeface's text. In running text they are half a character wide, as in the licensed typefaces, so that
 * lines break alike with and without those.
 */
export const latinOf = (face: Typeface): readonly string[] => (face === 'fangsong' || face === 'kaiti' ? ['Times New Roman', 'Tinos'] : []);

/** Families in the order in which the typesetter looks a character up. */
export const lookUp = (): Readonly<Record<string, readonly (string | { readonly name: string; readonly covers: 'latin-in-cjk' })[]>> =>
  Object.fromEntries(
    (Object.entries(families) as [Typeface, readonly string[]][]).map(([face, names]) => [
      face,
      [...latinOf(face).map((name) => ({ name, covers: 'latin-in-cjk' as const })), ...names],
    ]),
  );

const folderOf = (file: string): string => dirname(fileURLToPath(import.meta.resolve(file)));

/** Folders of the free fonts that come with the project. */
export const freeFonts = (): readonly string[] => [
  folderOf('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  folderOf('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
  folderOf('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  folderOf('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
];

/** A typeface that is not installed, and the free one in its place. */
export interface Substitution {
  readonly face: Typeface;
  readonly wanted: string;
  readonly used: string;
}

/** Which typefaces have to be replaced, given the families that are missing. */
export const substitutions = (missing: ReadonlySet<string>): readonly Substitution[] =>
  Object.entries(families).flatMap(([face, names]) => {
    const used = names.find((name) => !missing.has(name.toLowerCase())) ?? names[0];
    return used === names.at(-1) ? [{ face: face as Typeface, wanted: names[0], used }] : [];
  });
