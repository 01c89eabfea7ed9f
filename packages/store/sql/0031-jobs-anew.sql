-- Version 12 of pg-boss does not take over the tables of version 10. What waits in our queues is made anew at every start, so nothing is lost
-- when they begin empty, in a schema of our own; the old tables go, unless another program keeps its queues in them.

do $$
declare
  ours boolean;
begin
  if to_regclass('pgboss.queue') is null then
    return;
  end if;
  execute 'select coalesce(bool_and(starts_with(name, ''guiju-'') or starts_with(name, ''__pgboss__'')), true) from pgboss.queue' into ours;
  if ours then
    drop schema pgboss cascade;
  end if;
end
$$;
