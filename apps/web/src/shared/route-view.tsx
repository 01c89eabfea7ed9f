import {
  acts,
  type Bilingual,
  bindRole,
  holdersOf,
  type KindId,
  type Limit,
  type RoleContext,
  type RouteStage,
  wordsOf,
} from '@guiju/kernel';
import './slip.css';
import { ArticleChips } from './article-chip.tsx';
import { dayName } from './dates.ts';
import { namedRoles } from './draft/named-roles.ts';
import { useReading } from './language.tsx';
import { useMarks } from './marks.ts';
import { useNames } from './names.ts';
import { useToday } from './now.ts';
import { joinWord } from './slip-model.ts';
import { useWorld } from './world.ts';

const words = {
  by: { zh: '应于', en: 'by' },
  finds: { zh: '由此确定', en: 'finds out' },
  practice: { zh: '本机关惯例', en: 'office practice' },
  unnamed: { zh: '单位待指定', en: 'units to be named' },
  nobody: { zh: '没有对应的岗位', en: 'no post stands for it' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly kind: KindId;
  readonly stages: readonly RouteStage[];
  readonly limits: readonly Limit[];
  /** What is known of who files it; finds the posts behind the roles. */
  readonly context?: RoleContext | undefined;
}

/** The course a matter would take: each stage with its article, who will be asked and by when. */
export function RouteView({ kind, stages, limits, context }: Props) {
  const { t, language } = useReading();
  const m = useMarks();
  const names = useNames();
  const today = useToday();
  const { directory, practices, rulebook } = useWorld();
  const facts = wordsOf(rulebook, kind);
  const posts = (role: string): string => {
    if (context === undefined) return '';
    const found = bindRole(directory, role, context, today).map((post) =>
      [names.post(post), ...holdersOf(directory, post, today).map(names.person)].join(' '),
    );
    if (found.length > 0) return found.join(m.comma);
    return t(namedRoles.includes(role) ? words.unnamed : words.nobody);
  };
  return (
    <ol className="slip">
      {stages.map((stage) => {
        const due = limits.find(({ act, due }) => act === stage.act && due !== null)?.due;
        const join = joinWord(stage.join, stage.roles.length);
        const practice = practices.find(({ id }) => id === stage.practice);
        return (
          <li key={`${stage.act} ${stage.roles.join(' ')} ${stage.practice ?? ''}`} className="slip-stage">
            <div className="slip-head">
              <strong>{t(acts[stage.act])}</strong>
              <span>{stage.roles.map((role) => t(names.role(role))).join(m.comma)}</span>
              {join !== null && <span className="slip-small">{t(join)}</span>}
              <ArticleChips provisions={stage.provisions} />
              {stage.practice !== undefined && (
                <span className="slip-small">
                  {t(words.practice)}
                  {practice !== undefined && `${m.colon}${practice.name}`}
                </span>
              )}
            </div>
            <div className="slip-small">
              {stage.roles
                .map(posts)
                .filter((each) => each !== '')
                .join(m.comma)}
              {due != null && ` · ${t(words.by)} ${dayName(due, language, today)}`}
              {stage.establishes !== undefined && stage.establishes.length > 0 && (
                <>
                  {' '}
                  · {t(words.finds)} {stage.establishes.map((fact) => t(facts.fact(fact))).join(m.comma)}
                </>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
