-- Who may sign in. A login belongs to one government; sign-in begins without knowing which, so two functions look across governments.

create table accounts (
  government text not null references governments,
  login text not null,
  person text not null,
  -- argon2id in PHC form; null for an account that signs in elsewhere (OIDC).
  password text,
  admin text[] not null default '{}' check (admin <@ array['system', 'security', 'audit']),
  failures integer not null default 0,
  locked_until timestamptz,
  changed_at timestamptz not null,
  primary key (government, login)
);
call protect('accounts', 'select, insert, update');
create unique index accounts_login on accounts (lower(login));

create table sessions (
  government text not null,
  token_hash text not null,
  login text not null,
  desk text not null,
  csrf text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (government, token_hash),
  foreign key (government, login) references accounts
);
call protect('sessions', 'select, insert, update, delete');
create unique index sessions_token on sessions (token_hash);
create index sessions_login on sessions (government, login);

create table sign_ins (
  government text not null,
  seq bigint generated always as identity,
  login text not null,
  at timestamptz not null,
  outcome text not null,
  address text,
  primary key (government, seq),
  foreign key (government, login) references accounts
);
call protect('sign_ins', 'select, insert');
call freeze('sign_ins');

create policy sign_in on accounts for select to current_user using (true);
create function government_of_login(given text) returns text
  stable
  security definer
  set search_path = public
  language sql
begin atomic
  select government from accounts where lower(login) = lower(given);
end;
grant execute on function government_of_login(text) to guiju_app;

create policy sign_in on sessions for select to current_user using (true);
create function government_of_session(given text) returns text
  stable
  security definer
  set search_path = public
  language sql
begin atomic
  select government from sessions where token_hash = given;
end;
grant execute on function government_of_session(text) to guiju_app;
