-- How often each provision applied, was met, unmet or gone over with a reason. Counting the verdicts of a million matters takes seconds, and
-- one row for each provision and command would make every command slower; so each statement adds one row with all it changed, and now and
-- then those rows are added up.

create table verdict_counts (
  government text not null references governments,
  provision text not null,
  verdict text not null,
  waived boolean not null,
  n bigint not null,
  primary key (government, provision, verdict, waived)
);
call protect('verdict_counts', 'select, insert, update');

create table verdict_changes (
  government text not null references governments,
  change bigint generated always as identity,
  -- [provision, verdict, waived, difference] each
  counted jsonb not null,
  primary key (government, change)
);
call protect('verdict_changes', 'select, insert, delete');

create function count_verdicts() returns trigger
  language plpgsql
as $$
begin
  if tg_op <> 'DELETE' then
    insert into verdict_changes (government, counted)
    select government, jsonb_agg(jsonb_build_array(provision, verdict, waived, 1)) from added group by government;
  end if;
  if tg_op <> 'INSERT' then
    insert into verdict_changes (government, counted)
    select government, jsonb_agg(jsonb_build_array(provision, verdict, waived, -1)) from gone group by government;
  end if;
  return null;
end
$$;
create trigger counted_added after insert on verdicts referencing new table as added for each statement execute function count_verdicts();
create trigger counted_changed after update on verdicts
  referencing new table as added old table as gone for each statement execute function count_verdicts();
create trigger counted_removed after delete on verdicts referencing old table as gone for each statement execute function count_verdicts();

-- The counts of the government as they are at this moment: what is added up and what is not yet.
create function verdict_counts_now() returns table (provision text, verdict text, waived boolean, n bigint)
  stable
  language sql
  begin atomic
    select each.provision, each.verdict, each.waived, sum(each.n)::bigint
    from (
      select c.provision, c.verdict, c.waived, c.n from verdict_counts c where c.government = current_government()
      union all
      select one ->> 0, one ->> 1, (one ->> 2)::boolean, (one ->> 3)::bigint
      from verdict_changes v, jsonb_array_elements(v.counted) as one
      where v.government = current_government()
    ) each
    group by each.provision, each.verdict, each.waived
    having sum(each.n) <> 0;
  end;
grant execute on function verdict_counts_now() to guiju_app;

-- Adds the changes of the government up where there are many. Changes that come in meanwhile stay beside the counts.
create function add_up_verdicts(at_least integer) returns void
  language plpgsql
as $$
begin
  if (select count(*) from verdict_changes where government = current_government()) < at_least then
    return;
  end if;
  with gone as (
    delete from verdict_changes where government = current_government() returning counted
  )
  insert into verdict_counts (government, provision, verdict, waived, n)
  select current_government(), one ->> 0, one ->> 1, (one ->> 2)::boolean, sum((one ->> 3)::bigint)
  from gone, jsonb_array_elements(gone.counted) as one
  group by 2, 3, 4
  on conflict (government, provision, verdict, waived) do update set n = verdict_counts.n + excluded.n;
end
$$;
grant execute on function add_up_verdicts(integer) to guiju_app;

-- The matters behind a number are found by the provision and what came of it.
create index verdicts_provision on verdicts (government, provision, verdict, waived, matter);

-- The day on which a matter in the register reached each of its checkpoints: what must happen so and so often counts from when it happened.
alter table register add column reached json not null default '{}';

do $$
declare
  own record;
begin
  for own in select government from list_governments() loop
    perform set_config('guiju.government', own.government, true);
    insert into verdict_counts
    select government, provision, verdict, waived, count(*)
    from verdicts
    where government = own.government
    group by government, provision, verdict, waived;
    update register r
    set reached = coalesce(
      (
        select json_object_agg(reached.key, ((reached.value)::timestamptz at time zone 'Asia/Shanghai')::date)
        from matter_states s, json_each_text(s.state -> 'reached') as reached
        where s.government = r.government and s.matter = r.matter
      ),
      '{}'
    )
    where r.government = own.government;
  end loop;
end
$$;
