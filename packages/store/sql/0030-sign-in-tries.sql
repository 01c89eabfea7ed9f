-- Wrong passwords are counted by the name that was given, alike whether there is such a login or not: so that counting and locking tell nobody
-- which names there are. A name that nobody has belongs to no government; the application reaches the counts by two functions only.

create table sign_in_tries (
  -- SHA-256 of the name in small letters: people type other things into that field, passwords too.
  name_hash text primary key,
  -- Wrong passwords in a row; they count for a while after the last of them, which is `at`.
  failures integer not null,
  at timestamptz not null
);
create index sign_in_tries_at on sign_in_tries (at);

create function hash_of_name(given text) returns text
  stable
  language sql
  return encode(sha256(convert_to(lower(given), 'UTF8')), 'hex');

-- The count of a name, held until the end of the transaction, so that tries at the same moment are counted one by one.
create function hold_tries(given text, moment timestamptz) returns table (failures integer, at timestamptz)
  volatile
  security definer
  set search_path = public
  language sql
begin atomic
  insert into sign_in_tries as t (name_hash, failures, at)
  values (hash_of_name(given), 0, moment)
  on conflict (name_hash) do update set failures = t.failures
  returning t.failures, t.at;
end;
grant execute on function hold_tries(text, timestamptz) to guiju_app;

-- Sets the count of a name; none is kept for zero. Each call also clears away a few that count no more, so that the table holds no more names
-- than were tried within that time, and each of these cost the check of a password.
create function set_tries(given text, count integer, moment timestamptz, forgotten timestamptz) returns void
  volatile
  security definer
  set search_path = public
  language sql
begin atomic
  update sign_in_tries set failures = count, at = moment where name_hash = hash_of_name(given) and count > 0;
  delete from sign_in_tries where name_hash = hash_of_name(given) and count = 0;
  delete from sign_in_tries
  where name_hash in (select name_hash from sign_in_tries where at < forgotten order by at limit 10 for update skip locked);
end;
grant execute on function set_tries(text, integer, timestamptz, timestamptz) to guiju_app;

-- A lock lasts a quarter of an hour; those of this moment are given up.
alter table accounts drop column failures, drop column locked_until;
