-- The office as dated facts: directory, settings, practices, holiday notices, editions in force. Each change is a row; the office at any
-- moment is the fold of the rows up to then, so that a decision can be repeated with the office it was taken in.

create table office_log (
  government text not null references governments,
  version integer not null,
  at timestamptz not null,
  actor json,
  change json not null,
  prev_hash text not null,
  hash text not null,
  primary key (government, version)
);
call protect('office_log', 'select, insert');
call freeze('office_log');

-- The text of each edition that was ever in force here, by the hash of its content.
create table editions (
  government text not null references governments,
  hash text not null,
  edition text not null,
  effective date not null,
  data json not null,
  loaded_at timestamptz not null default now(),
  primary key (government, hash)
);
call protect('editions', 'select, insert');
call freeze('editions');
