-- One database serves several governments. The application works as guiju_app, which owns nothing and bypasses nothing; what it sees is
-- what belongs to the government named in the setting guiju.government of its transaction, and nothing at all without that setting.

do $$
begin
  if not exists (select from pg_roles where rolname = 'guiju_app') then
    create role guiju_app nologin nobypassrls;
  end if;
end
$$;
do $$
begin
  if not pg_has_role(current_user, 'guiju_app', 'set') then
    execute format('grant guiju_app to %I', current_user);
  end if;
end
$$;
grant usage on schema public to guiju_app;

create function current_government() returns text
  stable
  language sql
  return nullif(current_setting('guiju.government', true), '');

-- Every table goes through here once: rows of other governments are invisible and cannot be written, not even by the owner.
create procedure protect(target regclass, privileges text)
  language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy own_government on %s using (government = current_government()) with check (government = current_government())',
    target
  );
  execute format('grant %s on %s to guiju_app', privileges, target);
end
$$;

-- What was written once stays: official records are corrected by further records.
create function refuse_change() returns trigger
  language plpgsql
as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'integrity_constraint_violation';
end
$$;

create procedure freeze(target regclass)
  language plpgsql
as $$
begin
  execute format('create trigger append_only before update or delete on %s for each row execute function refuse_change()', target);
  execute format('create trigger append_only_whole before truncate on %s for each statement execute function refuse_change()', target);
end
$$;

create table governments (
  government text primary key,
  name json not null,
  -- Of a demonstration office only: the password of its desks, which the sign-in page shows.
  demo_password text,
  -- Number of rows in office_log, and the last of their hashes.
  office_version integer not null default 0,
  office_hash text not null default '',
  created_at timestamptz not null default now()
);
call protect('governments', 'select, insert, update');

-- Which governments there are is no secret among them; background work and sign-in begin here.
create policy registry on governments to current_user using (true);
create function list_governments() returns setof governments
  stable
  security definer
  set search_path = public
  language sql
begin atomic
  select * from governments order by government;
end;
grant execute on function list_governments() to guiju_app;
