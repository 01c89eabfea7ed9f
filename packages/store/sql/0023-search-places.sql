-- Search looks into attachments too, finds words as they were written, and knows where they stand.

-- What is asked for as a query of the index: pairs of characters as they are, other words by their beginning.
create function terms_query(wanted text[]) returns tsquery
  immutable
  parallel safe
  language sql
  return (
    select string_agg('''' || replace(term, '''', '''''') || '''' || case when term ~ '^[㐀-鿿豈-﫿𠀀-𲎯]{2}$' then '' else ':*' end, ' & ')::tsquery
    from unnest(wanted) as term
  );

drop function matters_with_terms(text[]);
-- The text is kept: an index of pairs only says where to look, and the reader wants to see the place.
alter table search
  drop column terms,
  add column text text not null default '',
  add column terms tsvector not null generated always as (array_to_tsvector(search_terms(text))) stored;
create index search_terms_index on search using gin (terms);

-- What a matter carries now, under the names it gives; what it no longer carries is not found.
create table attached (
  government text not null,
  matter text not null,
  hash text not null,
  name text not null,
  terms tsvector not null generated always as (array_to_tsvector(search_terms(name))) stored,
  primary key (government, matter, hash, name)
);
call protect('attached', 'select, insert, delete');
create index attached_hash on attached (government, hash);
create index attached_terms on attached using gin (terms);

-- The text of a file, read once whoever carries it, in parts that overlap; one empty part where there is nothing to read.
create table file_texts (
  government text not null,
  hash text not null,
  part integer not null,
  text text not null,
  terms tsvector not null generated always as (array_to_tsvector(search_terms(text))) stored,
  primary key (government, hash, part),
  foreign key (government, hash) references files
);
call protect('file_texts', 'select, insert');
create index file_texts_terms on file_texts using gin (terms);

-- As for `search`: the match is made where the index can be used, with the check inside.
create policy matching on attached for select to current_user using (true);
create policy matching on file_texts for select to current_user using (true);

-- Matters whose title, number or text has all of these.
create function matters_with_terms(wanted text[]) returns setof text
  stable
  security definer
  set search_path = public
  language sql
begin atomic
  select matter from search where government = current_government() and terms @@ terms_query(wanted);
end;
grant execute on function matters_with_terms(text[]) to guiju_app;

-- Matters that carry a file whose name or text has all of these.
create function matters_carrying(wanted text[]) returns setof text
  stable
  security definer
  set search_path = public
  language sql
begin atomic
  select matter from attached where government = current_government() and terms @@ terms_query(wanted)
  union all
  select a.matter
  from file_texts f
  join attached a on a.government = f.government and a.hash = f.hash
  where f.government = current_government() and f.terms @@ terms_query(wanted);
end;
grant execute on function matters_carrying(text[]) to guiju_app;

-- Whether every word stands as written in the matter or in what it carries; reads the texts, so it is asked of few.
create function stands_in(given text, words text[]) returns boolean
  stable
  language sql
begin atomic
  select not exists (
    select from unnest(words) as word
    where not exists (
        select from search s where s.government = current_government() and s.matter = given and strpos(lower(s.text), word) > 0
      )
      and not exists (
        select
        from attached a
        left join file_texts f on f.government = a.government and f.hash = a.hash
        where a.government = current_government() and a.matter = given
          and (strpos(lower(a.name), word) > 0 or strpos(lower(f.text), word) > 0)
      )
  );
end;
grant execute on function stands_in(text, text[]) to guiju_app;

-- The step that writes a command gets its new last lines; its other lines stay what the steps before this one made of them.
do $$
declare
  before text := pg_get_functiondef('record_decision'::regproc);
  after text := replace(
    before,
    $old$    insert into search (government, matter, terms) values (own, id, array_to_tsvector(search_terms(changes ->> 'search')))
    on conflict (government, matter) do update set terms = excluded.terms;
  end if;$old$,
    $new$    insert into search (government, matter, text) values (own, id, changes ->> 'search')
    on conflict (government, matter) do update set text = excluded.text;
  end if;
  if changes ? 'attached' then
    delete from attached where government = own and matter = id;
    insert into attached (government, matter, hash, name)
    select own, id, hash, name from jsonb_populate_recordset(null::attached, changes -> 'attached');
  end if;$new$
  );
begin
  if after = before then
    raise exception 'record_decision does not write search as expected';
  end if;
  execute after;
end
$$;

-- What is there already.
do $$
declare
  each record;
begin
  for each in select government from list_governments() loop
    perform set_config('guiju.government', each.government, true);
    update search s
    set text = left(concat_ws(e'\n', state -> 'content' ->> 'title', coalesce(state -> 'number' ->> 'text', ''), state -> 'content' ->> 'text'), 50000)
    from matter_states m
    where s.government = each.government and m.government = s.government and m.matter = s.matter;
    insert into attached (government, matter, hash, name)
    select distinct m.government, m.matter, file ->> 'hash', file ->> 'name'
    from matter_states m, jsonb_path_query(m.state::jsonb, 'strict $.** ? (exists (@.hash) && exists (@.media_type) && exists (@.name))') as file
    where m.government = each.government;
  end loop;
  perform set_config('guiju.government', '', true);
end
$$;
