import type { Bilingual } from '@guiju/kernel';
import { ArticleChips } from '../../shared/article-chip.tsx';
import { useText } from '../../shared/language.tsx';
import type { Action } from './action-model.ts';

const words = {
  menu: { zh: '其他操作', en: 'Other operations' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly actions: readonly Action[];
  readonly onChoose: (action: Action) => void;
}

/** All other operations in their fixed order; one that may not be done stays in reach and says why, with the article. */
export function ActionMenu({ actions, onChoose }: Props) {
  const t = useText();
  return (
    <section aria-label={t(words.menu)}>
      <ul className="action-menu">
        {actions.map((action) => {
          const [first] = action.because;
          const reason = `reason-${action.command}`;
          return (
            <li key={action.command}>
              <button
                type="button"
                className="action-item"
                aria-disabled={!action.may}
                aria-describedby={first === undefined ? undefined : reason}
                onClick={() => onChoose(action)}
              >
                {t(action.label)}
              </button>
              {first !== undefined && (
                <p id={reason} className="action-reason">
                  {t(first.message)} {first.provision !== undefined && <ArticleChips provisions={[first.provision]} />}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
