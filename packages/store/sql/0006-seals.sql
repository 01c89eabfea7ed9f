-- Roots over the ledger: each covers the rows of one stretch of seq, follows from the root before it and is signed.

create table seal_keys (
  government text not null references governments,
  key_id text not null,
  public_key text not null,
  since timestamptz not null default now(),
  primary key (government, key_id)
);
call protect('seal_keys', 'select, insert');
call freeze('seal_keys');

create table roots (
  government text not null,
  n integer not null check (n >= 1),
  from_seq bigint not null,
  to_seq bigint not null,
  rows integer not null check (rows >= 1),
  merkle text not null,
  -- Version and hash of office_log at the moment of sealing: the chain of the office is sealed with the ledger.
  office_version integer not null,
  office_hash text not null,
  at timestamptz not null,
  prev_hash text not null,
  hash text not null,
  key_id text not null,
  signature text not null,
  primary key (government, n),
  unique (government, from_seq),
  unique (government, to_seq),
  foreign key (government, key_id) references seal_keys
);
call protect('roots', 'select, insert');
call freeze('roots');
