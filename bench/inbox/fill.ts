import pg from 'pg';
import { DESKS, GOVERNMENT } from './office.ts';

/** Matters under way; an office has about as many whatever it has closed over the years. */
const OPEN = 2000;

/**
 * Fills the tables of the desks with so many matters: the last 2,000 under way, one open seat each, the others closed; three desks acted on
 * each and every tenth was circulated. Written past the triggers, so the tallies are summed up at the end.
 */
export const fill = async (url: string, count: number): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const statements = [
    `set session_replication_role = replica`,
    `insert into matters (government, matter, version, kind, status, title, unit, submitter_person, submitter_post, edition, act, posts,
       opened_at, due, due_at, warn_on, created_at, updated_at, last_hash)
     select '${GOVERNMENT}', 'm' || lpad(i::text, 8, '0'), 9, case when i % 3 = 0 then 'issuance' else 'paper' end,
       case when i > ${count - OPEN} then 'running' else 'closed' end, '关于第' || i || '项工作的请示', 'unit' || i % ${DESKS},
       'desk' || i % ${DESKS}, 'desk' || i % ${DESKS}, '${GOVERNMENT}/2025-10-20',
       case when i > ${count - OPEN} then 'handle' end, case when i > ${count - OPEN} then array['desk' || (i + 1) % ${DESKS}] else '{}' end,
       null, null, null, null, timestamptz '2020-01-01' + i * interval '1 minute', timestamptz '2020-01-02' + i * interval '1 minute', ''
     from generate_series(1, ${count}) i`,
    `insert into tasks (government, matter, seat, post, role, kind, act, opened_at, due, due_at, warn_on, provisional, urged, overdue)
     select government, matter, 's1.r1.1', posts[1], 'lead_department', kind, 'handle', updated_at, updated_at::date + 3,
       updated_at + interval '3 days', updated_at::date + 2, false, 0, false
     from matters where status = 'running'`,
    `insert into handled (government, post, matter, at)
     select government, 'desk' || (right(matter, 8)::int + shift) % ${DESKS}, matter, updated_at
     from matters, unnest(array[2, 9, 17]) as shift`,
    `insert into reading (government, person, post, matter, sent_at, read_at)
     select government, 'desk' || right(matter, 8)::int % 37, 'desk' || right(matter, 8)::int % 37, matter, updated_at,
       case when status = 'closed' then updated_at end
     from matters where right(matter, 8)::int % 10 = 0`,
    `insert into tallies (government, box, post, person, n)
     select government, 'done', post, '', count(*) from handled group by 1, 3
     union all select government, 'mine', submitter_post, '', count(*) from matters group by 1, 3
     union all select government, 'read', post, person, count(*) from reading where read_at is not null group by 1, 3, 4`,
    `vacuum analyze`,
  ];
  for (const statement of statements) await client.query(statement);
  await client.end();
};
