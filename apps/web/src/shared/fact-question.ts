import type { Bilingual, FactDefinition } from '@guiju/kernel';

/** Asks for a fact in the way its type wants to be answered. */
export function factQuestion({ name, type }: Pick<FactDefinition, 'name' | 'type'>): Bilingual {
  switch (type.type) {
    case 'boolean':
      return { zh: `是否“${name.zh}”？`, en: `“${name.en}” — yes or no?` };
    case 'number':
      return { zh: `“${name.zh}”是多少？`, en: `How many: “${name.en}”?` };
    case 'date':
    case 'datetime':
      return { zh: `“${name.zh}”是什么时候？`, en: `When: “${name.en}”?` };
    case 'list':
      return { zh: `“${name.zh}”有哪些？`, en: `Which: “${name.en}”?` };
    default:
      return { zh: `“${name.zh}”是什么？`, en: `What is the “${name.en}”?` };
  }
}
