-- A matter: its decisions and events (never changed), its state (the fold of the events), and one narrow row for the lists.

create table matters (
  government text not null references governments,
  matter text not null,
  version integer not null,
  kind text not null,
  status text not null,
  title text not null,
  number text,
  unit text not null,
  submitter_person text not null,
  submitter_post text not null,
  edition text not null,
  act text,
  posts text[] not null default '{}',
  opened_at timestamptz,
  due date,
  due_at timestamptz,
  warn_on date,
  provisional boolean not null default false,
  urgent boolean not null default false,
  urged integer not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  last_hash text not null,
  primary key (government, matter)
);
call protect('matters', 'select, insert, update');
create index matters_mine on matters (government, submitter_post, updated_at, matter) where status <> 'draft';
create index matters_drafts on matters (government, submitter_post, updated_at, matter) where status in ('draft', 'returned');
create index matters_updated on matters (government, updated_at, matter);
create index matters_open_edition on matters (government, edition, matter) where status in ('draft', 'running', 'suspended', 'returned');

create table matter_states (
  government text not null,
  matter text not null,
  state json not null,
  -- What the tables of the desks say about it: tasks, limits, and what came of each provision. Tells what is new the next time.
  shown json not null,
  primary key (government, matter),
  foreign key (government, matter) references matters
);
call protect('matter_states', 'select, insert, update');

-- One accepted command with its receipt: what was asked, by whom, and everything that was looked at in deciding.
create table decisions (
  government text not null,
  command_id text not null,
  matter text not null,
  from_version integer not null,
  to_version integer not null,
  at timestamptz not null,
  -- Of government, matter, actor, expected version and command: the same id with another request is a mistake of the caller.
  request_hash text not null,
  receipt json not null,
  receipt_hash text not null,
  findings json not null,
  primary key (government, command_id),
  foreign key (government, matter) references matters
);
call protect('decisions', 'select, insert');
call freeze('decisions');
create index decisions_matter on decisions (government, matter, from_version);

create table ledger (
  government text not null,
  matter text not null,
  version integer not null,
  seq bigint generated always as identity,
  command_id text not null,
  type text not null,
  at timestamptz not null,
  event json not null,
  prev_hash text not null,
  -- SM3 over the previous hash and the canonical JSON of everything else in the row, receipt included by its hash.
  hash text not null,
  primary key (government, matter, version),
  foreign key (government, command_id) references decisions
);
call protect('ledger', 'select, insert');
call freeze('ledger');
create unique index ledger_seq on ledger (government, seq);
