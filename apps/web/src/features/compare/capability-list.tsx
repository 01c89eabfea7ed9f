import type { Comparison } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Link } from '@tanstack/react-router';
import { useText } from '../../shared/language.tsx';
import type { CompareFilter } from './narrow-rows.ts';

const words = { title: { zh: '业务领域', en: 'Capabilities' } } as const satisfies Record<string, Bilingual>;

interface Props {
  readonly comparison: Comparison;
  readonly filter: CompareFilter;
  readonly capability: string | undefined;
}

/** The slices of office work, with how many rows each has and how many of them differ. */
export function CapabilityList({ comparison: { capabilities, rows }, filter, capability }: Props) {
  const t = useText();
  const { q: _, ...kept } = filter;
  const longest = Math.max(1, ...capabilities.map((each) => each.rows));
  return (
    <nav className="compare-capabilities no-print" aria-labelledby="compare-capabilities">
      <h2 id="compare-capabilities">{t(words.title)}</h2>
      <ul>
        {capabilities.map(({ id, name, rows: count }) => {
          const differing = rows.filter((row) => row.differs && row.capabilities.includes(id)).length;
          const said = t({ zh: `${count} 项，${differing} 项规定不同`, en: `${count} rows, in ${differing} of which governments differ` });
          return (
            <li key={id}>
              <Link
                to="/compare"
                search={{ ...kept, capability: id }}
                aria-current={id === capability ? 'page' : undefined}
                title={said}
                resetScroll={false}
              >
                <span className="compare-capability">
                  <span>{t(name)}</span>
                  <span aria-hidden>{count}</span>
                </span>
                <span className="unseen">{said}</span>
                <span className="compare-bar" aria-hidden style={{ width: `${(count / longest) * 100}%` }}>
                  <span className="compare-bar-differs" style={{ flexGrow: differing }} />
                  <span className="compare-bar-same" style={{ flexGrow: count - differing }} />
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
