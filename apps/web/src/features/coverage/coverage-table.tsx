import { articleName } from '@guiju/kernel';
import { memo } from 'react';
import { useText } from '../../shared/language.tsx';
import { Marked } from '../../shared/marked-text.tsx';
import { useNarrow } from '../../shared/narrow.ts';
import type { Asked } from './behind-number.tsx';
import { kindName, modeName } from './coverage-csv.ts';
import type { CoveredProvision } from './coverage-query.ts';
import { columns, shortWords } from './coverage-words.ts';
import { NumberButton, NumbersBar } from './provision-numbers.tsx';

const words = {
  article: { zh: '条', en: 'Article' },
  gist: { zh: '要点', en: 'Gist' },
  by: { zh: '由什么落实', en: 'Honoured by' },
  tried: { zh: '案例', en: 'Tried by' },
  share: { zh: '分布', en: 'Shares' },
} as const;

interface Props {
  readonly provisions: readonly CoveredProvision[];
  readonly own: boolean;
  /** Most matters that any provision concerned; the bars are drawn against it. */
  readonly most: number;
  readonly q: string | undefined;
  readonly labelledBy: string;
  readonly onAsk: (asked: Asked) => void;
}

/** The provisions of a chapter with what honours them and what came of them: a table on the desk, cards on the phone. */
export const CoverageTable = memo(function CoverageTable(props: Props) {
  const narrow = useNarrow();
  return narrow ? <Cards {...props} /> : <Table {...props} />;
});

function By({ provision: { mode, kind } }: { readonly provision: CoveredProvision }) {
  const t = useText();
  return (
    <>
      <span className={`share-swatch share-${mode}`} aria-hidden />
      {t(modeName(mode))} <span className="coverage-kind">{t(kindName(kind))}</span>
    </>
  );
}

function Table({ provisions, own, most, q, labelledBy, onAsk }: Props) {
  const t = useText();
  return (
    <table className="coverage-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col" className="coverage-article">
            {t(words.article)}
          </th>
          <th scope="col">{t(words.gist)}</th>
          <th scope="col" className="coverage-by">
            {t(words.by)}
          </th>
          {!own && (
            <th scope="col" className="coverage-number">
              {t(words.tried)}
            </th>
          )}
          {own &&
            columns.map((column) => (
              <th key={column} scope="col" className="coverage-number">
                {t(shortWords[column])}
              </th>
            ))}
          {own && (
            <th scope="col" className="coverage-share">
              {t(words.share)}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {provisions.map((provision) => (
          <tr key={provision.id}>
            <th scope="row">{t(articleName(provision.article))}</th>
            <td>
              <Marked text={t(provision.gist)} q={q} />
            </td>
            <td>
              <By provision={provision} />
            </td>
            {!own && <td className="coverage-number">{provision.scenarios + provision.tests}</td>}
            {own &&
              columns.map((column) => (
                <td key={column} className="coverage-number">
                  <NumberButton provision={provision} outcome={column} onAsk={onAsk} />
                </td>
              ))}
            {provision.numbers !== null && (
              <td>
                <NumbersBar numbers={provision.numbers} most={most} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cards({ provisions, own, most, q, labelledBy, onAsk }: Props) {
  const t = useText();
  return (
    <ul className="coverage-cards" aria-labelledby={labelledBy}>
      {provisions.map((provision) => (
        <li key={provision.id}>
          <p>
            <strong>{t(articleName(provision.article))}</strong> <Marked text={t(provision.gist)} q={q} />
          </p>
          <p className="coverage-card-by">
            <By provision={provision} />
          </p>
          {provision.numbers !== null && <NumbersBar numbers={provision.numbers} most={most} />}
          {own && (
            <dl>
              {columns
                .filter((column) => column === 'applied' || (provision.numbers?.[column] ?? 0) > 0)
                .map((column) => (
                  <div key={column}>
                    <dt>{t(shortWords[column])}</dt>
                    <dd>
                      <NumberButton provision={provision} outcome={column} onAsk={onAsk} />
                    </dd>
                  </div>
                ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}
