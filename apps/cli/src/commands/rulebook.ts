import { articleName } from '@guiju/kernel';
import { loadRulebook } from '@guiju/rulebook';
import { editions, laws, loadedEdition, newestEdition } from '../editions.ts';
import { CliError, print, printJson, table } from '../output.ts';

interface Output {
  readonly json?: boolean;
}

/** `guiju rulebook list`: every edition of every government, then the national laws. */
export const listCommand = ({ json }: Output): void => {
  const list = [...editions(), ...laws()].map(({ dir, ...edition }) => {
    const loaded = loadRulebook(dir);
    return loaded.ok
      ? { ...edition, title: loaded.data.title, number: loaded.data.number, provisions: loaded.data.provisions.length, problems: 0 }
      : { ...edition, title: null, number: null, provisions: 0, problems: loaded.problems.length };
  });
  if (json === true) printJson(list);
  else
    print(
      table(
        list.map((each) => [
          each.government,
          each.effective,
          each.number ?? '',
          each.title?.zh ?? `${each.problems} 处问题`,
          `${each.provisions} 条要求`,
        ]),
      ),
    );
};

/** `guiju rulebook show G [ARTICLE]`: the provisions, article by article. */
export const showCommand = (government: string, article: string | undefined, { json }: Output): void => {
  const { data } = loadedEdition(newestEdition(government).dir);
  const provisions = data.provisions.filter((provision) => article === undefined || provision.article === article);
  if (provisions.length === 0)
    throw new CliError({ zh: `${data.title.zh}没有第 ${article} 条。`, en: `${data.title.en} has no article ${article}.` });
  if (json === true) {
    printJson(article === undefined ? data : { government, edition: data.edition, article, provisions });
    return;
  }
  print(`${data.title.zh}${data.number === null ? '' : ` ${data.number}`}（${data.effective} 起施行）`);
  for (const number of new Set(provisions.map((provision) => provision.article))) {
    print(`\n${articleName(number).zh}`);
    print(
      table(
        provisions
          .filter((each) => each.article === number)
          .map((each) => [`  ${each.id}`, each.body.kind, each.force, each.mode, each.gist.zh]),
      ),
    );
  }
};
