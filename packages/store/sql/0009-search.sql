-- Full-text search without a word list: runs of Han characters are indexed by their overlapping pairs, other words in lower case.
-- A pair of neighbours is the shortest thing that people search for, and needs no dictionary that would have to know every place name.

create function search_terms(given text) returns text[]
  immutable
  parallel safe
  language sql
begin atomic
  with marks as (
    select mark, place, mark ~ '[㐀-鿿豈-﫿]' as han, mark ~ '[[:alnum:]]' as word
    from unnest(string_to_array(lower(given), null)) with ordinality as each (mark, place)
  ),
  pairs as (
    select mark || lead(mark) over (order by place) as term, han and lead(han) over (order by place) as whole
    from marks
  )
  select coalesce(array_agg(distinct term), '{}')
  from (
    select term from pairs where whole
    union all
    select term
    from regexp_split_to_table(regexp_replace(lower(given), '[㐀-鿿豈-﫿]', ' ', 'g'), '[^[:alnum:]]+') as term
    where term <> ''
  ) as terms;
end;

create table search (
  government text not null,
  matter text not null,
  terms tsvector not null,
  primary key (government, matter),
  foreign key (government, matter) references matters deferrable initially deferred
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
