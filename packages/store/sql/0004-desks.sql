-- What the desks show. Everything here is derived from the states of the matters and is written with them, by one function; so no row
-- refers to its matter by a foreign key, whose check would cost as much as the row.

-- Open seats: the tasks. A seat without a post is vacant and shows at the office.
create table tasks (
  government text not null,
  matter text not null,
  seat text not null,
  post text,
  role text not null,
  unit text,
  kind text not null,
  act text not null,
  opened_at timestamptz not null,
  due date,
  due_at timestamptz,
  warn_on date,
  provisional boolean not null,
  on_silence text,
  urged integer not null,
  read_at timestamptz,
  -- The kernel has noted on the seat that a limit passed.
  overdue boolean not null,
  primary key (government, matter, seat)
);
call protect('tasks', 'select, insert, update, delete');
create index tasks_post on tasks (government, post, due_at, matter, seat);
create index tasks_due on tasks (government, due_at) where due_at is not null;

-- Matters on which somebody acted at a desk; the last time counts.
create table handled (
  government text not null,
  post text not null,
  matter text not null,
  at timestamptz not null,
  primary key (government, post, matter)
);
call protect('handled', 'select, insert, update, delete');
create index handled_at on handled (government, post, at, matter);

-- Circulated to a person at a post.
create table reading (
  government text not null,
  person text not null,
  post text not null,
  matter text not null,
  sent_at timestamptz not null,
  read_at timestamptz,
  primary key (government, person, post, matter)
);
call protect('reading', 'select, insert, update, delete');
create index reading_unread on reading (government, person, post, sent_at, matter) where read_at is null;
create index reading_read on reading (government, person, post, read_at, matter) where read_at is not null;

-- Who may see a matter: 'post:…', 'unit:…' or 'person:…'.
create table access (
  government text not null,
  subject text not null,
  matter text not null,
  primary key (government, subject, matter)
);
call protect('access', 'select, insert, delete');
create index access_matter on access (government, matter);

-- Limits that run, or ran and are over.
create table limits (
  government text not null,
  matter text not null,
  provision text not null,
  act text not null,
  start_day date not null,
  due date not null,
  due_at timestamptz not null,
  warn_on date not null,
  working_days integer,
  provisional boolean not null,
  paused boolean not null,
  on_silence text,
  state text not null check (state in ('open', 'kept', 'late', 'ended')),
  primary key (government, matter, provision)
);
call protect('limits', 'select, insert, update, delete');
create index limits_open on limits (government, due_at, matter) where state = 'open';

-- What the rules said about a matter, provision by provision.
create table verdicts (
  government text not null,
  provision text not null,
  matter text not null,
  verdict text not null,
  waived boolean not null,
  primary key (government, provision, matter)
);
call protect('verdicts', 'select, insert, update, delete');
create index verdicts_matter on verdicts (government, matter);

-- Matters as quotas count them: what took place on which day, whose it was, and its facts.
create table register (
  government text not null,
  matter text not null,
  kind text not null,
  day date not null,
  unit text not null,
  post text not null,
  facts json not null,
  primary key (government, matter)
);
call protect('register', 'select, insert, update, delete');
create index register_kind on register (government, kind, day);

-- What a person or a desk is told: reminders, moved limits, vacant seats. The key makes telling twice impossible.
create table messages (
  government text not null references governments,
  message bigint generated always as identity,
  key text not null,
  post text not null,
  matter text,
  code text not null,
  detail json not null,
  at timestamptz not null,
  read_at timestamptz,
  primary key (government, message),
  unique (government, key, post)
);
call protect('messages', 'select, insert, update');
create index messages_unread on messages (government, post, message) where read_at is null;

-- Changes that open pages must hear of; whoever passes them on deletes them.
create table outbox (
  government text not null references governments,
  seq bigint generated always as identity,
  body json not null,
  primary key (government, seq)
);
call protect('outbox', 'select, insert, delete');
