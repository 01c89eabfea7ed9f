-- The archive: a matter stands here from its closing, waits until it is archived, and keeps its place afterwards.

create table archives (
  government text not null,
  matter text not null,
  closed_at timestamptz not null,
  archived_at timestamptz,
  retention text,
  class text,
  year integer,
  piece integer,
  number text,
  primary key (government, matter),
  foreign key (government, matter) references matters
);
call protect('archives', 'select, insert, update');
create index archives_due on archives (government, closed_at, matter) where archived_at is null;
create index archives_done on archives (government, archived_at, matter) where archived_at is not null;
create unique index archives_number on archives (government, number) where number is not null;

-- Matters closed before there was this table.
do $$
declare
  each text;
begin
  for each in select government from governments loop
    perform set_config('guiju.government', each, true);
    insert into archives (government, matter, closed_at)
    select s.government, s.matter, (s.state -> 'closed' ->> 'at')::timestamptz
    from matter_states s
    where s.government = each and s.state -> 'closed' ->> 'at' is not null;
  end loop;
  perform set_config('guiju.government', '', true);
end
$$;

-- Signed lists of checksums of archive packages: the same list is signed once, so that exporting again gives the same bytes.
create table archive_signatures (
  government text not null,
  manifest text not null,
  key_id text not null,
  signature text not null,
  at timestamptz not null default now(),
  primary key (government, manifest, key_id),
  foreign key (government, key_id) references seal_keys
);
call protect('archive_signatures', 'select, insert');
call freeze('archive_signatures');
