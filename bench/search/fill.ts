import pg from 'pg';
import { DESKS, GOVERNMENT } from '../inbox/office.ts';
import { draws } from '../measure.ts';
import { papers } from './papers.ts';

/** Characters of a text, about two pages; every fourth matter carries a file of the same length. */
const LENGTH = 1000;
const TOWNS = 400;
const BATCH = 2000;

const draw = draws(11);
const surnames = '临云白青长松河石溪岭坪湾塘泉桥港滩';
const endings = '溪岭石禾平坪东湖山林泉桥洲渡浦堰';
const town = (n: number): string =>
  `${surnames[n % surnames.length]}${endings[Math.floor(n / surnames.length) % endings.length]}${['镇', '村', '街道'][n % 3]}`;

/** Words of which most of any paper consists. */
const common =
  '各有关单位 贯彻落实 工作要求 进一步 加强 组织领导 明确责任 统筹推进 监督检查 工作机制 重点任务 按照规定 及时上报 存在问题 整改措施 广大群众 依法依规 协调配合 目标任务 年度计划 经费保障 宣传引导 典型经验 督促指导 全面排查 建立台账 压实责任 取得实效'.split(
    ' ',
  );

/** One invented paper with the name of another place before it, among words that stand in every paper: what is asked for is in one of forty. */
const textOf = (): string => {
  const words = [`${town(draw(TOWNS))}${papers[draw(papers.length)]}`];
  for (let length = 0; length < LENGTH; ) {
    const word = `${common[draw(common.length)]}${common[draw(common.length)]}，`;
    words.push(word);
    length += word.length;
  }
  return words.join('');
};

/** Texts, files and sight for the matters that stand in the lists already: each may be seen by four desks. */
export const fillTexts = async (url: string, count: number): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`set session_replication_role = replica`);
  await client.query(`set guiju.government = '${GOVERNMENT}'`);
  for (let from = 1; from <= count; from += BATCH) {
    const ids = Array.from({ length: Math.min(BATCH, count - from + 1) }, (_, i) => `m${String(from + i).padStart(8, '0')}`);
    const titles = ids.map(() => `${town(draw(TOWNS))}${(papers[draw(papers.length)] ?? '').split('。')[0]}`);
    await client.query(
      `update matters m set title = t.title from unnest($1::text[], $2::text[]) as t (matter, title) where m.government = '${GOVERNMENT}' and m.matter = t.matter`,
      [ids, titles],
    );
    await client.query(
      `insert into search (government, matter, head, text, folded, updated_at)
       select '${GOVERNMENT}', matter, fold(title || e'\\n'), text, fold(text), updated_at
       from unnest($1::text[], $2::text[]) t (matter, text) join matters using (matter)`,
      [ids, titles.map(textOf)],
    );
    const carrying = ids.filter((_, i) => i % 4 === 0);
    await client.query(
      `insert into attached (government, matter, hash, name) select '${GOVERNMENT}', matter, 'f' || matter, '附件' || matter || '.docx' from unnest($1::text[]) matter`,
      [carrying],
    );
    await client.query(
      `insert into file_texts (government, hash, part, text) select '${GOVERNMENT}', 'f' || matter, 0, text from unnest($1::text[], $2::text[]) t (matter, text)`,
      [carrying, carrying.map(textOf)],
    );
  }
  await client.query(
    `insert into access (government, subject, matter)
     select '${GOVERNMENT}', 'post:desk' || (right(matter, 8)::int + shift) % ${DESKS}, matter from matters, unnest(array[0, 2, 9, 17]) as shift
     on conflict do nothing`,
  );
  await client.query('vacuum analyze');
  await client.end();
};
