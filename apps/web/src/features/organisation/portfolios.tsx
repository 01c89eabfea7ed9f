import { Empty } from '../../shared/empty.tsx';
import { useText } from '../../shared/language.tsx';
import { useNames } from '../../shared/names.ts';
import { OrganisationOf } from './organisation-of.tsx';

const words = {
  about: {
    zh: '“分管副职”由这张表决定：先看事项的主办单位归谁分管，单位没有对应的再看领域。',
    en: 'This table decides who the deputy in charge is: by the lead unit of a matter first, by its area where no unit fits.',
  },
  units: { zh: '分管单位', en: 'Units' },
  areas: { zh: '分管领域', en: 'Areas' },
  none: { zh: '还没有录入分工。录入以后，“分管副职”才找得到人。', en: 'No portfolios yet; without them nobody is found to be in charge.' },
} as const;

/** Who is in charge of which units and areas. */
export function Portfolios() {
  const t = useText();
  const names = useNames();
  return (
    <OrganisationOf>
      {({ portfolios }) =>
        portfolios.length === 0 ? (
          <Empty title={t(words.none)} />
        ) : (
          <>
            <p className="part-about">{t(words.about)}</p>
            <ul className="entries">
              {portfolios.map(({ post, post_title, units, areas }) => (
                <li key={`${post} ${units.join()} ${areas.join()}`} className="entry">
                  <h2>{post_title}</h2>
                  <dl>
                    {units.length > 0 && (
                      <div>
                        <dt>{t(words.units)}</dt>
                        <dd>{units.map(names.unit).join('、')}</dd>
                      </div>
                    )}
                    {areas.length > 0 && (
                      <div>
                        <dt>{t(words.areas)}</dt>
                        <dd>{areas.join('、')}</dd>
                      </div>
                    )}
                  </dl>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </OrganisationOf>
  );
}
