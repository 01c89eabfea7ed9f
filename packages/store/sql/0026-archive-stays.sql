-- Matters that were terminated wait for the archive like closed ones, once they had been submitted: a draft that nobody was asked about does
-- not. And the database itself refuses what the program refuses: nothing about an archived matter changes, no number is given back.

comment on column archives.closed_at is 'When the matter came to its end: its closing or its termination.';

-- Matters terminated before this file.
do $$
declare
  each text;
begin
  for each in select government from governments loop
    perform set_config('guiju.government', each, true);
    insert into archives (government, matter, closed_at)
    select s.government, s.matter, ended.at
    from matters m
    join matter_states s on s.government = m.government and s.matter = m.matter
    cross join lateral (
      select max((said ->> 'at')::timestamptz) as at
      from json_array_elements(s.state -> 'comments') said
      where said ->> 'on' = 'terminate'
    ) ended
    where m.government = each and m.status = 'terminated' and s.state -> 'submission' ->> 'at' is not null and ended.at is not null
    on conflict do nothing;
  end loop;
  perform set_config('guiju.government', '', true);
end
$$;

create function refuse_archived() returns trigger
  language plpgsql
as $$
declare
  place text;
begin
  select number into place
  from archives
  where government = coalesce(new.government, old.government) and matter in (new.matter, old.matter) and archived_at is not null;
  if found then
    raise exception 'matter % is archived as %: % of % refused', coalesce(new.matter, old.matter), place, lower(tg_op), tg_table_name
      using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end
$$;

-- Everything that is kept or listed of a matter; messages only tell desks about it, and are marked as read. The act of archiving writes its
-- rows before it sets the archival number, which therefore comes last.
do $$
declare
  each text;
begin
  for each in
    select c.table_name
    from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = 'matter' and c.table_name <> 'messages'
  loop
    execute format(
      'create trigger archived_stays before insert or update or delete on %I for each row execute function refuse_archived()', each
    );
  end loop;
end
$$;

-- A number is taken once and for all; it can only become void, and stays so.
create function keep_number() returns trigger
  language plpgsql
as $$
begin
  if old.void or (new.government, new.series, new.year, new.serial, new.matter, new.text, new.taken_at)
      is distinct from (old.government, old.series, old.year, old.serial, old.matter, old.text, old.taken_at) then
    raise exception 'number % was taken: it can only become void, once', old.text using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger number_stays before update on numbers for each row execute function keep_number();

-- A counter goes up by one number at a time, so that none is given twice and none left out.
create function count_on() returns trigger
  language plpgsql
as $$
begin
  if new.next not in (old.next, old.next + 1) or (new.government, new.series, new.year) is distinct from (old.government, old.series, old.year) then
    raise exception 'series % of % stands at %: it cannot be set to %', old.series, old.year, old.next, new.next
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger counter_goes_on before update on number_counters for each row execute function count_on();
