-- Full-text search without a word list: runs of Han characters are indexed by their overlapping pairs, other words in lower case.
-- A pair of neighbours is the shortest thing that people search for, and needs no dictionary that would have to know every place name.

create function search_terms(given text) returns text[]
  immutable
  parallel safe
  language sql
begin atomic
  with
    runs as (
      select row_number() over () as n, run[1] as run
      from regexp_matches(lower(given), '[㐀-鿿豈-﫿𠀀-𲎯]{2,}', 'g') as run
    ),
    pairs as (
      select mark || lead(mark) over (partition by n order by place) as term
      from runs, unnest(string_to_array(run, null)) with ordinality as each (mark, place)
    )
  select coalesce(array_agg(distinct term), '{}')
  from (
    select term from pairs where term is not null
    union all
    select word[1] from regexp_matches(lower(given), '[^[:space:][:punct:]㐀-鿿豈-﫿𠀀-𲎯　-〿＀-￯]+', 'g') as word
  ) as terms;
end;

create table search (
  government text not null,
  matter text not null,
  terms tsvector not null,
  primary key (government, matter)
);
call protect('search', 'select, insert, update');
create index search_terms_index on search using gin (terms);

-- The planner puts the row-level check before the match and then cannot use the index; so the match is made here, with the check inside.
create policy matching on search for select to current_user using (true);
create function matters_with_terms(wanted text[]) returns setof text
  stable
  security definer
  set search_path = public
  language sql
begin atomic
  select matter
  from search
  where government = current_government()
    and terms @@ (select string_agg('''' || replace(term, '''', '''''') || '''', ' & ')::tsquery from unnest(wanted) as term);
end;
grant execute on function matters_with_terms(text[]) to guiju_app;
