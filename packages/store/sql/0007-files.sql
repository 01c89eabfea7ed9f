-- Files by the SM3 of their bytes; a matter's attachments name them.

create table files (
  government text not null references governments,
  hash text not null,
  size integer not null,
  media_type text not null,
  bytes bytea not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  primary key (government, hash)
);
alter table files alter column bytes set storage external;
call protect('files', 'select, insert');
call freeze('files');

create table file_uses (
  government text not null,
  hash text not null,
  matter text not null,
  primary key (government, hash, matter),
  foreign key (government, matter) references matters
);
call protect('file_uses', 'select, insert');
