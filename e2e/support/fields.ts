import type { Locator, Page } from 'playwright-core';

/** A part of a page in which fields and buttons are looked for. */
export type Part = Page | Locator;

/** Fills the field with this label. */
export const fill = (part: Part, label: string, text: string): Promise<void> => part.getByLabel(label, { exact: true }).fill(text);

/** Chooses from a list that can be searched, as somebody at the keyboard does: type, then Enter. */
export const choose = async (part: Part, label: string, ...options: readonly string[]): Promise<void> => {
  const field = part.getByRole('combobox', { name: label, exact: true });
  for (const option of options) {
    await field.fill(option);
    await field.press('Enter');
  }
  await field.blur();
};

/** Chooses one of the values that stand side by side. */
export const pick = (part: Part, label: string, value: string): Promise<void> =>
  part.getByRole('radiogroup', { name: label, exact: true }).getByText(value, { exact: true }).click();

/** Presses a button by its whole name. */
export const press = (part: Part, name: string): Promise<void> => part.getByRole('button', { name, exact: true }).click();
