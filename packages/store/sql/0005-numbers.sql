-- Document numbers: one counter a series and year, locked by the transaction that takes a number, so that a transaction that fails gives
-- its number back and none is ever missing.

create table number_counters (
  government text not null references governments,
  series text not null,
  year integer not null,
  next integer not null check (next >= 1),
  primary key (government, series, year)
);
call protect('number_counters', 'select, insert, update');

create table numbers (
  government text not null,
  series text not null,
  year integer not null,
  serial integer not null check (serial >= 1),
  matter text not null,
  text text not null,
  void boolean not null,
  taken_at timestamptz not null,
  primary key (government, series, year, serial),
  foreign key (government, matter) references matters
);
call protect('numbers', 'select, insert, update');
create index numbers_matter on numbers (government, matter);
