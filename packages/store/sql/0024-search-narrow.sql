-- The terms stand in the index only. Beside each text they made a row of the size of a page, so that a word that many matters have was
-- found in two seconds among 100,000; texts stand out of line for the same reason, and the row is only a name.

create or replace function matters_with_terms(wanted text[]) returns setof text
  stable
  security definer
  set search_path = public
  rows 5000
  language sql
begin atomic
  select matter from search where government = current_government() and array_to_tsvector(search_terms(text)) @@ terms_query(wanted);
end;

create or replace function matters_carrying(wanted text[]) returns setof text
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
  where f.government = current_government() and array_to_tsvector(search_terms(f.text)) @@ terms_query(wanted);
end;

alter table search drop column terms;
alter table file_texts drop column terms;
alter table search set (toast_tuple_target = 128);
alter table file_texts set (toast_tuple_target = 128);
create index search_terms_index on search using gin (array_to_tsvector(search_terms(text)));
create index file_texts_terms on file_texts using gin (array_to_tsvector(search_terms(text)));
-- Terms are dear to make: never without the index, and not for statistics of it.
alter function search_terms(text) cost 10000;
alter index search_terms_index alter column 1 set statistics 0;
alter index file_texts_terms alter column 1 set statistics 0;
