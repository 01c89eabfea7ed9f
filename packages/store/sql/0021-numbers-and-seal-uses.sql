-- Why a number is void: who, when, from which cause and in which words. Null while it is in force.
alter table numbers add column voided json;

-- Every use of a seal, with the application, the hash of the very file and the copies. `paper` is the matter whose paper was sealed: that
-- of the use itself or one linked to it; null for an attachment.
create table seal_uses (
  government text not null,
  matter text not null,
  n integer not null check (n >= 1),
  seal text not null,
  seal_name text not null,
  file_hash text not null,
  file_name text not null,
  paper text,
  copies integer not null check (copies >= 1),
  offsite boolean not null,
  note text not null,
  person text not null,
  post text not null,
  at timestamptz not null,
  primary key (government, matter, n),
  foreign key (government, matter) references matters,
  foreign key (government, paper) references matters (government, matter)
);
call protect('seal_uses', 'select, insert');
call freeze('seal_uses');
create index seal_uses_at on seal_uses (government, at desc);
create index seal_uses_paper on seal_uses (government, paper);
