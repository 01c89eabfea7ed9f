import type { Provision, Role } from '@guiju/kernel';
import type { Fault } from '../places.ts';
import type { OfficialText } from '../text/official-text.ts';
import { bodyFault, type Check } from './check.ts';
import { rolesIn } from './roles.ts';
import { statedNumbers } from './stated-numbers.ts';

/** Ways in which texts name a post or body shorter than its title: without the level, without the government, by its last word. */
const shorter = (title: string): readonly string[] => {
  const parts = title.split(/[、，或（）()／/和与]|\s/).filter((part) => part.length > 1);
  return [title, ...parts].flatMap((part) => {
    const plain = part.replace(/^(?:各|相关|有关|本级|本)?(?:省|市|县|区|镇|乡)?(?:人民)?(?:政府)?(?:各|的)?/, '');
    return [part, plain, plain.slice(-4), plain.slice(-2)].filter((word) => word.length > 1);
  });
};

const isNamed = (text: string, title: string): boolean => shorter(title).some((word) => text.includes(word));

const numberFaults = (provision: Provision, text: string): readonly Fault[] =>
  statedNumbers(provision.body)
    .filter(({ isIn }) => !isIn(text))
    .map(({ path, words }) => {
      const message = {
        zh: `正式文本第 ${provision.article} 条没有“${words}”这个数`,
        en: `article ${provision.article} of the official text does not say ${words}`,
      };
      // What the text leaves open is read, and the reading is said beside it.
      return bodyFault(provision.open_question === undefined ? 'error' : 'warning', 'number_not_in_text', provision, path, message);
    });

const roleFaults = (provision: Provision, text: string, terms: Readonly<Record<Role, string>>): readonly Fault[] => {
  return rolesIn(provision.body).flatMap(([role, path]) => {
    const title = terms[role];
    if (title === undefined || isNamed(text, title)) return [];
    const message = {
      zh: `正式文本第 ${provision.article} 条没有提到“${title}”（${role}）`,
      en: `article ${provision.article} of the official text does not name ${title} (${role})`,
    };
    return [bodyFault('warning', 'role_not_in_text', provision, path, message)];
  });
};

/** Every number and period of a body stands in the article it cites, and every role is named there, as far as the text has the article. */
export const saidInText = ({ articles }: OfficialText): Check => {
  const texts = new Map(articles.map(({ number, paragraphs }) => [number, paragraphs.join('\n')]));
  return ({ data: { provisions, terms } }) =>
    provisions.flatMap((provision) => {
      const text = texts.get(provision.article);
      return text === undefined ? [] : [...numberFaults(provision, text), ...roleFaults(provision, text, terms)];
    });
};
