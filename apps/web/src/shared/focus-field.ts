/** The dialog on top first, for it covers the fields of the page. */
const find = (selector: string): Element | null => {
  const dialogs = [...document.querySelectorAll('[role="dialog"]')].reverse();
  return [...dialogs, document].map((scope) => scope.querySelector(selector)).find((field) => field !== null) ?? null;
};

/** Event of a field that is looked for: what covers it gives way. */
export const REVEAL = 'guiju-reveal';

/** Puts the cursor into the first of the named fields that is on the page, opening what hides it; false when none is there. */
export function focusField(names: readonly string[]): boolean {
  for (const name of names) {
    const field = find(`[data-field="${CSS.escape(name)}"]`);
    if (field === null) continue;
    for (let fold = field.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
    field.dispatchEvent(new CustomEvent(REVEAL, { bubbles: true }));
    field.scrollIntoView({ block: 'center' });
    // Where something is typed goes before what is chosen beside it.
    const control =
      field.querySelector<HTMLElement>('input:checked, input, textarea') ??
      field.querySelector<HTMLElement>('select, button, [tabindex="0"]');
    control?.focus({ preventScroll: true });
    return true;
  }
  return false;
}
