import type { CompareCell, CompareLine } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useText } from '../../shared/language.tsx';
import { Marked } from '../../shared/marked-text.tsx';
import { GovernmentArticles } from './article-drawer.tsx';

const words = {
  nothing: { zh: '没有规定', en: 'nothing said' },
} as const satisfies Record<string, Bilingual>;

/** So many cases stand open in a cell; more are folded, since each has a row of its own. */
const CASES = 2;

/** The article of a provision is in its id: government, article, number. */
const articleOf = (provision: string): string => /-(\d+)\.\d+$/u.exec(provision)?.[1] ?? provision;
const citedBy = (provisions: readonly string[]) => provisions.map((provision) => ({ provision, article: articleOf(provision) }));

interface Props {
  readonly cell: CompareCell;
  readonly q: string | undefined;
}

/** What one government says: its lines with their articles, and which provisions say otherwise for a part of the cases. */
export function Cell({ cell: { government, lines, otherwise }, q }: Props) {
  const t = useText();
  if (lines.length === 0) return <p className="compare-nothing">{t(words.nothing)}</p>;
  const [general, conditional] = [lines.filter(({ when }) => when === null), lines.filter(({ when }) => when !== null)];
  const isFolded = conditional.length > CASES;
  const list = (some: readonly CompareLine[]) =>
    some.map((line) => <Line key={`${line.when?.zh ?? ''} ${line.text.zh}`} government={government} line={line} q={q} />);
  return (
    <>
      {list(general)}
      {!isFolded && list(conditional)}
      {isFolded && (
        <details>
          <summary>{t({ zh: `分 ${conditional.length} 种情形`, en: `${conditional.length} cases` })}</summary>
          {list(conditional)}
        </details>
      )}
      {otherwise.length > 0 && (
        <p className="compare-otherwise">
          {t({ zh: `另有 ${otherwise.length} 种情形`, en: `${otherwise.length} cases otherwise` })}{' '}
          <GovernmentArticles government={government} cited={citedBy(otherwise)} />
        </p>
      )}
    </>
  );
}

interface LineProps {
  readonly government: string;
  readonly line: CompareLine;
  readonly q: string | undefined;
}

function Line({ government, line: { text, when, provisions }, q }: LineProps) {
  const t = useText();
  return (
    <div className="compare-line">
      {when !== null && (
        <p className="compare-when">
          <Marked text={t({ zh: `${when.zh}的`, en: `When ${when.en}` })} q={q} />
        </p>
      )}
      <p>
        <Marked text={t(text)} q={q} /> <GovernmentArticles government={government} cited={citedBy(provisions)} />
      </p>
    </div>
  );
}
