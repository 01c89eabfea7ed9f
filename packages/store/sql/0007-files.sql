-- Files by the SM3 of their bytes; a matter's attachments name them.

create table files (
  government text not null references governments,
  hash text not null,
  size integer not null,
  media_type text not null,
  bytes bytea not null,
  primary key (government, hash)
);
alter table files alter column bytes set storage external;
call protect('files', 'select, insert');
call freeze('files');

-- Who uploaded the bytes: the same bytes are kept once, whoever brings them.
create table uploads (
  government text not null,
  hash text not null,
  person text not null,
  at timestamptz not null,
  primary key (government, hash, person),
  foreign key (government, hash) references files
);
call protect('uploads', 'select, insert');

create table file_uses (
  government text not null,
  hash text not null,
  matter text not null,
  primary key (government, hash, matter)
);
call protect('file_uses', 'select, insert');
