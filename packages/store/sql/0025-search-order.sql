-- Search answers in a fifth of a second however common a word is: terms of three characters, which leave hardly a text to compare; title and
-- number in an index of their own; and the order beside the terms, so that the newest are found without looking at each matter.

-- Full-width forms, brackets of every kind and capitals are written in many ways and meant alike; one character stays one character.
create function fold(given text) returns text
  immutable
  parallel safe
  strict
  language sql
  return lower(translate(
    given,
    '［〔【[］〕】]！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ＼＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～　',
    '(((())))!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ\^_`abcdefghijklmnopqrstuvwxyz{|}~ '
  ));

drop index search_terms_index, file_texts_terms;
drop function matters_with_terms(text[]), matters_carrying(text[]), terms_query(text[]), stands_in(text, text[]);
alter table attached drop column terms;

-- What a folded text is found by: at each Han character the three that begin there, fewer at the end of a run, and other words whole. So one
-- or two characters are the beginning of a term, three are one, and more are several.
create or replace function search_terms(given text) returns text[]
  immutable
  parallel safe
  cost 10000
  language sql
begin atomic
  with
    runs as (
      select row_number() over () as n, run[1] as run
      from regexp_matches(given, '[〇々㐀-鿿豈-﫿𠀀-𲎯]+', 'g') as run
    ),
    terms as (
      select mark || coalesce(lead(mark) over run, '') || coalesce(lead(mark, 2) over run, '') as term
      from runs, unnest(string_to_array(run, null)) with ordinality as each (mark, place)
      window run as (partition by n order by place)
      union all
      select word[1] from regexp_matches(given, '[^[:space:][:punct:]㐀-鿿豈-﫿𠀀-𲎯　-〿＀-￯]+', 'g') as word
    )
  select coalesce(array_agg(distinct term), '{}') from terms;
end;

-- Words as a query of the index. What is not three Han characters is a beginning; the ends of runs say nothing that is not asked already.
create function terms_query(words text[]) returns tsquery
  immutable
  parallel safe
  language sql
begin atomic
  with terms as (
    select distinct term, term ~ '^[〇々㐀-鿿豈-﫿𠀀-𲎯]{3}$' as whole
    from unnest(words) as word, unnest(search_terms(word)) as term
    where term !~ '^[〇々㐀-鿿豈-﫿𠀀-𲎯]{1,2}$' or word !~ ('[〇々㐀-鿿豈-﫿𠀀-𲎯]' || term)
  )
  select string_agg('''' || replace(replace(term, '\', '\\'), '''', '''''') || '''' || case when whole then '' else ':*' end, ' & ')::tsquery
  from terms;
end;

-- `head` is title and number, folded; `text` what is shown, `folded` what is compared. The moment of the last change stands here too: the row
-- is narrow, and to fetch that moment from `matters` for each of 100,000 matches took four times as long as to find them.
alter table search
  add column head text not null default '',
  add column folded text not null default '',
  add column updated_at timestamptz not null default '-infinity';
alter table search alter column head set storage main;
alter table search set (fillfactor = 80);
alter table file_texts add column folded text not null generated always as (fold(text)) stored;

do $$
declare
  each record;
begin
  for each in select government from list_governments() loop
    perform set_config('guiju.government', each.government, true);
    update search s
    set
      head = fold(m.title || e'\n' || coalesce(m.number, '')),
      text = substr(s.text, length(m.title) + length(coalesce(m.number, '')) + 3),
      folded = fold(substr(s.text, length(m.title) + length(coalesce(m.number, '')) + 3)),
      updated_at = m.updated_at
    from matters m
    where s.government = each.government and m.government = s.government and m.matter = s.matter;
  end loop;
  perform set_config('guiju.government', '', true);
end
$$;
alter table search alter column head drop default, alter column folded drop default, alter column updated_at drop default;

create index search_heads on search using gin (array_to_tsvector(search_terms(head)));
create index search_texts on search using gin (array_to_tsvector(search_terms(head || e'\n' || folded)));
create index attached_terms on attached using gin (array_to_tsvector(search_terms(fold(name))));
create index file_texts_terms on file_texts using gin (array_to_tsvector(search_terms(folded)));
-- With statistics of them the planner would think it as cheap to make the terms of every text anew.
alter index search_heads alter column 1 set statistics 0;
alter index search_texts alter column 1 set statistics 0;
alter index attached_terms alter column 1 set statistics 0;
alter index file_texts_terms alter column 1 set statistics 0;

-- In what follows `among` are the matters that may be found, null for all. It is looked up in a table made of it once (a `case` is never
-- turned into a join), and plans are made for the words at hand: nobody can tell beforehand how many matters have them.

-- Matters in whose title, number or text one word may stand.
create function matters_with(word text, among text[]) returns setof text
  stable
  set plan_cache_mode = force_custom_plan
  language sql
begin atomic
  select matter
  from search
  where government = current_government()
    and array_to_tsvector(search_terms(head || e'\n' || folded)) @@ terms_query(array[word])
    and case when among is null then true else matter in (select unnest(among)) end;
end;

-- Matters that carry a file in whose name or text one word may stand, some of them more than once. The files are gathered first: with their
-- number known they are joined well, be they three or most of all.
create function matters_carrying(word text, among text[]) returns setof text
  stable
  set plan_cache_mode = force_custom_plan
  language plpgsql
as $$
declare
  own text := current_government();
  wanted tsquery := terms_query(array[word]);
  files text[] := array(
    select hash from file_texts where government = own and array_to_tsvector(search_terms(folded)) @@ wanted
  );
begin
  return query
    select matter
    from attached
    where government = own and array_to_tsvector(search_terms(fold(name))) @@ wanted
      and case when among is null then true else matter in (select unnest(among)) end
    union all
    select matter
    from attached
    where government = own and hash in (select unnest(files))
      and case when among is null then true else matter in (select unnest(among)) end;
end
$$;

-- The first matters in which every word stands: those with all in title and number, then in these and the text, then with what they carry, the
-- newest first. Row-level security keeps the planner from the indexes, so the match is made here, with its check inside.
create function matters_found(words text[], among text[], most integer) returns setof text
  stable
  security definer
  set search_path = public
  set plan_cache_mode = force_custom_plan
  set work_mem = '32MB'
  language plpgsql
as $$
declare
  own text := current_government();
  wanted tsquery := terms_query(words);
  -- A word that is a term itself has been found as it is written; a longer one has to be compared.
  written text[] := array(select word from unnest(words) as word where word <> all (search_terms(word)));
  found text[];
  carrying text[];
begin
  if cardinality(among) = 0 then
    return;
  end if;

  found := array(
    select matter
    from (
      select matter, head
      from search
      where government = own and array_to_tsvector(search_terms(head)) @@ wanted
        and case when among is null then true else matter in (select unnest(among)) end
      order by updated_at desc, matter desc
      -- Keeps the comparing behind the sorting, so that it ends when enough are found.
      offset 0
    ) as s
    where cardinality(written) = 0 or not exists (select from unnest(written) as word where strpos(head, word) = 0)
    limit most
  );

  if cardinality(found) < most then
    found := found || array(
      select matter
      from (
        select matter, head, folded
        from search
        where government = own and array_to_tsvector(search_terms(head || e'\n' || folded)) @@ wanted
          and case when among is null then true else matter in (select unnest(among)) end
          and matter not in (select unnest(found))
        order by updated_at desc, matter desc
        offset 0
      ) as s
      where cardinality(written) = 0
        or not exists (select from unnest(written) as word where strpos(folded, word) = 0 and strpos(head, word) = 0)
      limit most - cardinality(found)
    );
  end if;

  if cardinality(found) < most then
    carrying := array(
      with carried as materialized (
        select word, matter from unnest(words) as word, matters_carrying(word, among) as matter
      )
      select matter
      from (
        select word, matter from carried
        union
        select word, matter
        from unnest(words) as word, matters_with(word, array(select matter from carried)) as matter
        where cardinality(words) > 1
      ) as standing
      group by matter
      having count(*) = cardinality(words)
    );
    found := found || array(
      select matter
      from (
        select matter, head, folded
        from search
        where government = own and matter in (select unnest(carrying)) and matter not in (select unnest(found))
        order by updated_at desc, matter desc
        offset 0
      ) as s
      where cardinality(written) = 0 or not exists (
        select from unnest(written) as word
        where strpos(s.folded, word) = 0 and strpos(s.head, word) = 0 and not exists (
          select
          from attached a
          left join file_texts f on f.government = a.government and f.hash = a.hash
          where a.government = own and a.matter = s.matter and (strpos(fold(a.name), word) > 0 or strpos(f.folded, word) > 0)
        )
      )
      limit most - cardinality(found)
    );
  end if;

  return query select unnest(found);
end
$$;
grant execute on function matters_found(text[], text[], integer) to guiju_app;

-- What stands around the words in a text, on one line; far apart, each in a piece of its own. Null where none of them stands.
create function excerpt(given text, folded text, words text[]) returns text
  immutable
  parallel safe
  language sql
begin atomic
  with
    places as (
      select distinct strpos(folded, word) as place from unnest(words) as word where strpos(folded, word) > 0
    ),
    pieces as (
      select place, lag(place) over (order by place) as before from places
    ),
    starts as (
      select least(place, greatest(place - 20, before + 70, 1)) as start from pieces where before is null or place - before >= 60
    )
  select (case when min(start) > 1 then '…' else '' end)
    || string_agg(btrim(regexp_replace(substr(given, start, 90), '\s+', ' ', 'g')), '…' order by start)
    || (case when max(start) + 90 <= length(given) then '…' else '' end)
  from starts;
end;

-- The step that writes a command keeps the row of the search: its text where that changed, its head and its moment always.
do $$
declare
  before text := pg_get_functiondef('record_decision'::regproc);
  after text := replace(
    before,
    $old$    insert into search (government, matter, text) values (own, id, changes ->> 'search')
    on conflict (government, matter) do update set text = excluded.text;
  end if;$old$,
    $new$    insert into search (government, matter, head, text, folded, updated_at)
    values (
      own, id, fold((row_given ->> 'title') || e'\n' || coalesce(row_given ->> 'number', '')),
      changes ->> 'search', fold(changes ->> 'search'), (row_given ->> 'updated_at')::timestamptz
    )
    on conflict (government, matter) do update set
      head = excluded.head, text = excluded.text, folded = excluded.folded, updated_at = excluded.updated_at;
  else
    update search
    set
      head = fold((row_given ->> 'title') || e'\n' || coalesce(row_given ->> 'number', '')),
      updated_at = (row_given ->> 'updated_at')::timestamptz
    where government = own and matter = id;
  end if;$new$
  );
begin
  if after = before then
    raise exception 'record_decision does not write search as expected';
  end if;
  execute after;
end
$$;
