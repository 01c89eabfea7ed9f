-- How many matters stand in the boxes that grow for ever: done, read, mine. Counting a hundred thousand rows at each look would make an
-- inbox slower every year. Each change adds a row of its own, so that no two commands wait for each other; now and then the rows of a box
-- are added up to one.

create table tallies (
  government text not null references governments,
  tally bigint generated always as identity,
  box text not null check (box in ('done', 'read', 'mine')),
  post text not null,
  -- Reading is a person's own; the other boxes are the desk's.
  person text not null,
  n integer not null,
  primary key (government, tally)
);
call protect('tallies', 'select, insert, delete');
create index tallies_box on tallies (government, box, post, person) include (n);

create function tally_handled() returns trigger
  language plpgsql
as $$
begin
  insert into tallies (government, box, post, person, n)
  select government, 'done', post, '', case tg_op when 'INSERT' then count(*) else -count(*) end from changed group by government, post;
  return null;
end
$$;
create trigger tally_added after insert on handled referencing new table as changed for each statement execute function tally_handled();
create trigger tally_removed after delete on handled referencing old table as changed for each statement execute function tally_handled();

create function tally_reading() returns trigger
  language plpgsql
as $$
begin
  insert into tallies (government, box, post, person, n)
  select government, 'read', post, person, case tg_op when 'INSERT' then count(*) else -count(*) end
  from changed
  where read_at is not null
  group by government, post, person;
  return null;
end
$$;
create trigger tally_added after insert on reading referencing new table as changed for each statement execute function tally_reading();
create trigger tally_removed after delete on reading referencing old table as changed for each statement execute function tally_reading();
create trigger tally_refused before update on reading for each row execute function refuse_change();

create function tally_mine() returns trigger
  language plpgsql
as $$
begin
  if tg_op = 'UPDATE' and old.status <> 'draft' then
    insert into tallies (government, box, post, person, n) values (old.government, 'mine', old.submitter_post, '', -1);
  end if;
  if new.status <> 'draft' then
    insert into tallies (government, box, post, person, n) values (new.government, 'mine', new.submitter_post, '', 1);
  end if;
  return null;
end
$$;
create trigger tally_added after insert on matters for each row when (new.status <> 'draft') execute function tally_mine();
create trigger tally_changed after update on matters
  for each row
  when ((old.status = 'draft') is distinct from (new.status = 'draft') or old.submitter_post is distinct from new.submitter_post)
  execute function tally_mine();

-- Adds the rows of every box of the government up to one where there are many. Rows that come in meanwhile stay beside it.
create function add_up_tallies(at_least integer) returns integer
  language plpgsql
as $$
declare
  boxes integer := 0;
  many record;
begin
  for many in
    select box, post, person from tallies where government = current_government() group by box, post, person having count(*) >= at_least
  loop
    with gone as (
      delete from tallies
      where government = current_government() and (box, post, person) = (many.box, many.post, many.person)
      returning n
    )
    insert into tallies (government, box, post, person, n)
    select current_government(), many.box, many.post, many.person, coalesce(sum(n), 0) from gone;
    boxes := boxes + 1;
  end loop;
  return boxes;
end
$$;
grant execute on function add_up_tallies(integer) to guiju_app;
