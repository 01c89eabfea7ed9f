-- Written by "npm run schema -w packages/store"; not to be edited.

create table access (
  government text not null,
  subject text not null,
  matter text not null,
  constraint access_pkey PRIMARY KEY (government, subject, matter)
);

create table accounts (
  government text not null,
  login text not null,
  person text not null,
  password text,
  admin text[] not null default '{}'::text[],
  changed_at timestamp with time zone not null,
  constraint accounts_admin_check CHECK ((admin <@ ARRAY['system'::text, 'security'::text, 'audit'::text])),
  constraint accounts_government_fkey FOREIGN KEY (government) REFERENCES governments(government),
  constraint accounts_pkey PRIMARY KEY (government, login)
);

create table archive_signatures (
  government text not null,
  manifest text not null,
  key_id text not null,
  signature text not null,
  at timestamp with time zone not null default now(),
  constraint archive_signatures_government_key_id_fkey FOREIGN KEY (government, key_id) REFERENCES seal_keys(government, key_id),
  constraint archive_signatures_pkey PRIMARY KEY (government, manifest, key_id)
);

create table archives (
  government text not null,
  matter text not null,
  closed_at timestamp with time zone not null,
  archived_at timestamp with time zone,
  retention text,
  class text,
  year integer,
  piece integer,
  number text,
  constraint archives_government_matter_fkey FOREIGN KEY (government, matter) REFERENCES matters(government, matter),
  constraint archives_pkey PRIMARY KEY (government, matter)
);

create table attached (
  government text not null,
  matter text not null,
  hash text not null,
  name text not null,
  constraint attached_pkey PRIMARY KEY (government, matter, hash, name)
);

create table decisions (
  government text not null,
  command_id text not null,
  matter text not null,
  from_version integer not null,
  to_version integer not null,
  at timestamp with time zone not null,
  request_hash text not null,
  receipt json not null,
  receipt_hash text not null,
  findings json not null,
  constraint decisions_government_matter_fkey FOREIGN KEY (government, matter) REFERENCES matters(government, matter),
  constraint decisions_pkey PRIMARY KEY (government, command_id)
);

create table editions (
  government text not null,
  hash text not null,
  edition text not null,
  effective date not null,
  data json not null,
  loaded_at timestamp with time zone not null default now(),
  constraint editions_government_fkey FOREIGN KEY (government) REFERENCES governments(government),
  constraint editions_pkey PRIMARY KEY (government, hash)
);

create table file_texts (
  government text not null,
  hash text not null,
  part integer not null,
  text text not null,
  folded text not null default fold(text),
  constraint file_texts_government_hash_fkey FOREIGN KEY (government, hash) REFERENCES files(government, hash),
  constraint file_texts_pkey PRIMARY KEY (government, hash, part)
);

create table file_uses (
  government text not null,
  hash text not null,
  matter text not null,
  constraint file_uses_pkey PRIMARY KEY (government, hash, matter)
);

create table files (
  government text not null,
  hash text not null,
  size integer not null,
  media_type text not null,
  bytes bytea not null,
  constraint files_government_fkey FOREIGN KEY (government) REFERENCES governments(government),
  constraint files_pkey PRIMARY KEY (government, hash)
);

create table governments (
  government text not null,
  name json not null,
  demo_password text,
  office_version integer not null default 0,
  office_hash text not null default ''::text,
  created_at timestamp with time zone not null default now(),
  constraint governments_pkey PRIMARY KEY (government)
);

create table handled (
  government text not null,
  post text not null,
  matter text not null,
  at timestamp with time zone not null,
  constraint handled_pkey PRIMARY KEY (government, post, matter)
);

create table ledger (
  government text not null,
  matter text not null,
  version integer not null,
  seq bigint not null generated always as identity,
  command_id text not null,
  type text not null,
  at timestamp with time zone not null,
  event json not null,
  prev_hash text not null,
  hash text not null,
  constraint ledger_government_command_id_fkey FOREIGN KEY (government, command_id) REFERENCES decisions(government, command_id),
  constraint ledger_pkey PRIMARY KEY (government, matter, version)
);

create table limits (
  government text not null,
  matter text not null,
  provision text not null,
  act text not null,
  start_day date not null,
  due date not null,
  due_at timestamp with time zone not null,
  warn_on date not null,
  working_days integer,
  provisional boolean not null,
  paused boolean not null,
  on_silence text,
  state text not null,
  constraint limits_state_check CHECK ((state = ANY (ARRAY['open'::text, 'kept'::text, 'late'::text, 'ended'::text]))),
  constraint limits_pkey PRIMARY KEY (government, matter, provision)
);

create table matter_states (
  government text not null,
  matter text not null,
  state json not null,
  shown json not null,
  constraint matter_states_government_matter_fkey FOREIGN KEY (government, matter) REFERENCES matters(government, matter),
  constraint matter_states_pkey PRIMARY KEY (government, matter)
);

create table matters (
  government text not null,
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
  posts text[] not null default '{}'::text[],
  opened_at timestamp with time zone,
  due date,
  due_at timestamp with time zone,
  warn_on date,
  provisional boolean not null default false,
  urgent boolean not null default false,
  urged integer not null default 0,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  last_hash text not null,
  constraint matters_government_fkey FOREIGN KEY (government) REFERENCES governments(government),
  constraint matters_pkey PRIMARY KEY (government, matter)
);

create table messages (
  government text not null,
  message bigint not null generated always as identity,
  key text not null,
  post text not null,
  matter text,
  code text not null,
  detail json not null,
  at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint messages_government_fkey FOREIGN KEY (government) REFERENCES governments(government),
  constraint messages_pkey PRIMARY KEY (government, message),
  constraint messages_government_key_post_key UNIQUE (government, key, post)
);

create table migrations (
  n integer not null,
  name text not null,
  hash text not null,
  at timestamp with time zone not null default now(),
  constraint migrations_pkey PRIMARY KEY (n)
);

create table number_counters (
  government text not null,
  series text not null,
  year integer not null,
  next integer not null,
  constraint number_counters_next_check CHECK ((next >= 1)),
  constraint number_counters_government_fkey FOREIGN KEY (government) REFERENCES governments(government),
  constraint number_counters_pkey PRIMARY KEY (government, series, year)
);

create table numbers (
  government text not null,
  series text not null,
  year integer not null,
  serial integer not null,
  matter text not null,
  text text not null,
  void boolean not null,
  taken_at timestamp with time zone not null,
  voided json,
  constraint numbers_serial_check CHECK ((serial >= 1)),
  constraint numbers_government_matter_fkey FOREIGN KEY (government, matter) REFERENCES matters(government, matter),
  constraint numbers_pkey PRIMARY KEY (government, series, year, serial)
);

create table office_log (
  government text not null,
  version integer not null,
  at timestamp with time zone not null,
  actor json,
  change json not null,
  prev_hash text not null,
  hash text not null,
  constraint office_log_government_fkey FOREIGN KEY (government) REFERENCES governments(government),
  constraint office_log_pkey PRIMARY KEY (government, version)
);

create table official_texts (
  government text not null,
  edition text not null,
  title text,
  articles jsonb not null,
  imported_at timestamp with time zone not null,
  constraint official_texts_government_fkey FOREIGN KEY (government) REFERENCES governments(government),
  constraint official_texts_pkey PRIMARY KEY (government, edition)
);

create table outbox (
  government text not null,
  seq bigint not null generated always as identity,
  body json not null,
  constraint outbox_government_fkey FOREIGN KEY (government) REFERENCES governments(government),
  constraint outbox_pkey PRIMARY KEY (government, seq)
);

create table reading (
  government text not null,
  person text not null,
  post text not null,
  matter text not null,
  sent_at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint reading_pkey PRIMARY KEY (government, person, post, matter)
);

create table register (
  government text not null,
  matter text not null,
  kind text not null,
  day date not null,
  unit text not null,
  post text not null,
  facts json not null,
  reached json not null default '{}'::json,
  constraint register_pkey PRIMARY KEY (government, matter)
);

create table roots (
  government text not null,
  n integer not null,
  from_seq bigint not null,
  to_seq bigint not null,
  rows integer not null,
  merkle text not null,
  office_version integer not null,
  office_hash text not null,
  at timestamp with time zone not null,
  prev_hash text not null,
  hash text not null,
  key_id text not null,
  signature text not null,
  constraint roots_n_check CHECK ((n >= 1)),
  constraint roots_rows_check CHECK ((rows >= 1)),
  constraint roots_government_key_id_fkey FOREIGN KEY (government, key_id) REFERENCES seal_keys(government, key_id),
  constraint roots_pkey PRIMARY KEY (government, n),
  constraint roots_government_from_seq_key UNIQUE (government, from_seq),
  constraint roots_government_to_seq_key UNIQUE (government, to_seq)
);

create table seal_keys (
  government text not null,
  key_id text not null,
  public_key text not null,
  since timestamp with time zone not null default now(),
  constraint seal_keys_government_fkey FOREIGN KEY (government) REFERENCES governments(government),
  constraint seal_keys_pkey PRIMARY KEY (government, key_id)
);

create table seal_uses (
  government text not null,
  matter text not null,
  n integer not null,
  seal text not null,
  seal_name text not null,
  file_hash text not null,
  file_name text not null,
  paper text,
  copies integer not null,
  offsite boolean not null,
  note text not null,
  person text not null,
  post text not null,
  at timestamp with time zone not null,
  constraint seal_uses_copies_check CHECK ((copies >= 1)),
  constraint seal_uses_n_check CHECK ((n >= 1)),
  constraint seal_uses_government_matter_fkey FOREIGN KEY (government, matter) REFERENCES matters(government, matter),
  constraint seal_uses_government_paper_fkey FOREIGN KEY (government, paper) REFERENCES matters(government, matter),
  constraint seal_uses_pkey PRIMARY KEY (government, matter, n)
);

create table search (
  government text not null,
  matter text not null,
  text text not null default ''::text,
  head text not null,
  folded text not null,
  updated_at timestamp with time zone not null,
  constraint search_pkey PRIMARY KEY (government, matter)
);

create table sessions (
  government text not null,
  token_hash text not null,
  login text not null,
  desk text not null,
  csrf text not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  constraint sessions_government_login_fkey FOREIGN KEY (government, login) REFERENCES accounts(government, login),
  constraint sessions_pkey PRIMARY KEY (government, token_hash)
);

create table sign_in_tries (
  name_hash text not null,
  failures integer not null,
  at timestamp with time zone not null,
  constraint sign_in_tries_pkey PRIMARY KEY (name_hash)
);

create table sign_ins (
  government text not null,
  seq bigint not null generated always as identity,
  login text not null,
  at timestamp with time zone not null,
  outcome text not null,
  address text,
  constraint sign_ins_government_login_fkey FOREIGN KEY (government, login) REFERENCES accounts(government, login),
  constraint sign_ins_pkey PRIMARY KEY (government, seq)
);

create table tallies (
  government text not null,
  tally bigint not null generated always as identity,
  box text not null,
  post text not null,
  person text not null,
  n integer not null,
  constraint tallies_box_check CHECK ((box = ANY (ARRAY['done'::text, 'read'::text, 'mine'::text]))),
  constraint tallies_government_fkey FOREIGN KEY (government) REFERENCES governments(government),
  constraint tallies_pkey PRIMARY KEY (government, tally)
);

create table tasks (
  government text not null,
  matter text not null,
  seat text not null,
  post text,
  role text not null,
  unit text,
  kind text not null,
  act text not null,
  opened_at timestamp with time zone not null,
  due date,
  due_at timestamp with time zone,
  warn_on date,
  provisional boolean not null,
  on_silence text,
  urged integer not null,
  read_at timestamp with time zone,
  overdue boolean not null,
  constraint tasks_pkey PRIMARY KEY (government, matter, seat)
);

create table uploads (
  government text not null,
  hash text not null,
  person text not null,
  at timestamp with time zone not null,
  constraint uploads_government_hash_fkey FOREIGN KEY (government, hash) REFERENCES files(government, hash),
  constraint uploads_pkey PRIMARY KEY (government, hash, person)
);

create table verdict_changes (
  government text not null,
  change bigint not null generated always as identity,
  counted jsonb not null,
  constraint verdict_changes_government_fkey FOREIGN KEY (government) REFERENCES governments(government),
  constraint verdict_changes_pkey PRIMARY KEY (government, change)
);

create table verdict_counts (
  government text not null,
  provision text not null,
  verdict text not null,
  waived boolean not null,
  n bigint not null,
  constraint verdict_counts_government_fkey FOREIGN KEY (government) REFERENCES governments(government),
  constraint verdict_counts_pkey PRIMARY KEY (government, provision, verdict, waived)
);

create table verdicts (
  government text not null,
  provision text not null,
  matter text not null,
  verdict text not null,
  waived boolean not null,
  constraint verdicts_pkey PRIMARY KEY (government, provision, matter)
);

CREATE INDEX access_matter ON public.access USING btree (government, matter);

CREATE UNIQUE INDEX accounts_login ON public.accounts USING btree (lower(login));

CREATE INDEX archives_done ON public.archives USING btree (government, archived_at, matter) WHERE (archived_at IS NOT NULL);

CREATE INDEX archives_due ON public.archives USING btree (government, closed_at, matter) WHERE (archived_at IS NULL);

CREATE UNIQUE INDEX archives_number ON public.archives USING btree (government, number) WHERE (number IS NOT NULL);

CREATE INDEX attached_hash ON public.attached USING btree (government, hash);

CREATE INDEX attached_terms ON public.attached USING gin (array_to_tsvector(search_terms(fold(name))));

CREATE INDEX decisions_matter ON public.decisions USING btree (government, matter, from_version);

CREATE INDEX file_texts_terms ON public.file_texts USING gin (array_to_tsvector(search_terms(folded)));

CREATE INDEX handled_at ON public.handled USING btree (government, post, at, matter);

CREATE UNIQUE INDEX ledger_seq ON public.ledger USING btree (government, seq);

CREATE INDEX limits_open ON public.limits USING btree (government, due_at, matter) WHERE (state = 'open'::text);

CREATE INDEX matters_drafts ON public.matters USING btree (government, submitter_post, updated_at, matter) WHERE (status = ANY (ARRAY['draft'::text, 'returned'::text]));

CREATE INDEX matters_mine ON public.matters USING btree (government, submitter_post, updated_at, matter) WHERE (status <> 'draft'::text);

CREATE INDEX matters_open_edition ON public.matters USING btree (government, edition, matter) WHERE (status = ANY (ARRAY['draft'::text, 'running'::text, 'suspended'::text, 'returned'::text]));

CREATE INDEX matters_updated ON public.matters USING btree (government, updated_at, matter);

CREATE INDEX messages_unread ON public.messages USING btree (government, post, message) WHERE (read_at IS NULL);

CREATE INDEX numbers_matter ON public.numbers USING btree (government, matter);

CREATE INDEX reading_read ON public.reading USING btree (government, person, post, read_at, matter) WHERE (read_at IS NOT NULL);

CREATE INDEX reading_unread ON public.reading USING btree (government, person, post, sent_at, matter) WHERE (read_at IS NULL);

CREATE INDEX register_kind ON public.register USING btree (government, kind, day);

CREATE INDEX seal_uses_at ON public.seal_uses USING btree (government, at DESC);

CREATE INDEX seal_uses_paper ON public.seal_uses USING btree (government, paper);

CREATE INDEX search_heads ON public.search USING gin (array_to_tsvector(search_terms(head)));

CREATE INDEX search_texts ON public.search USING gin (array_to_tsvector(search_terms(((head || '
'::text) || folded))));

CREATE INDEX sessions_login ON public.sessions USING btree (government, login);

CREATE UNIQUE INDEX sessions_token ON public.sessions USING btree (token_hash);

CREATE INDEX sign_in_tries_at ON public.sign_in_tries USING btree (at);

CREATE INDEX tallies_box ON public.tallies USING btree (government, box, post, person) INCLUDE (n);

CREATE INDEX tasks_due ON public.tasks USING btree (government, due_at) WHERE (due_at IS NOT NULL);

CREATE INDEX tasks_post ON public.tasks USING btree (government, post, due_at, matter, seat);

CREATE INDEX verdicts_matter ON public.verdicts USING btree (government, matter);

CREATE INDEX verdicts_provision ON public.verdicts USING btree (government, provision, verdict, waived, matter);

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.access FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.archive_signatures FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON public.archive_signatures FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.archives FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.attached FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.decisions FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON public.decisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.decisions FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.editions FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON public.editions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.file_uses FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.files FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON public.files FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.handled FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER tally_added AFTER INSERT ON public.handled REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tally_handled();

CREATE TRIGGER tally_removed AFTER DELETE ON public.handled REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tally_handled();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.ledger FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON public.ledger FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.ledger FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.limits FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.matter_states FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.matters FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER tally_added AFTER INSERT ON public.matters FOR EACH ROW WHEN ((new.status <> 'draft'::text)) EXECUTE FUNCTION tally_mine();

CREATE TRIGGER tally_changed AFTER UPDATE ON public.matters FOR EACH ROW WHEN ((((old.status = 'draft'::text) IS DISTINCT FROM (new.status = 'draft'::text)) OR (old.submitter_post IS DISTINCT FROM new.submitter_post))) EXECUTE FUNCTION tally_mine();

CREATE TRIGGER counter_goes_on BEFORE UPDATE ON public.number_counters FOR EACH ROW EXECUTE FUNCTION count_on();

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.numbers FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER number_stays BEFORE UPDATE ON public.numbers FOR EACH ROW EXECUTE FUNCTION keep_number();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.office_log FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON public.office_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.reading FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER tally_added AFTER INSERT ON public.reading REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tally_reading();

CREATE TRIGGER tally_refused BEFORE UPDATE ON public.reading FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER tally_removed AFTER DELETE ON public.reading REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tally_reading();

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.register FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.roots FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON public.roots FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.seal_keys FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON public.seal_keys FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.seal_uses FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON public.seal_uses FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.seal_uses FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.search FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.sign_ins FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON public.sign_ins FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.tasks FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER archived_stays BEFORE INSERT OR DELETE OR UPDATE ON public.verdicts FOR EACH ROW EXECUTE FUNCTION refuse_archived();

CREATE TRIGGER counted_added AFTER INSERT ON public.verdicts REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_verdicts();

CREATE TRIGGER counted_changed AFTER UPDATE ON public.verdicts REFERENCING OLD TABLE AS gone NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_verdicts();

CREATE TRIGGER counted_removed AFTER DELETE ON public.verdicts REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION count_verdicts();

alter table access enable row level security, force row level security;

alter table accounts enable row level security, force row level security;

alter table archive_signatures enable row level security, force row level security;

alter table archives enable row level security, force row level security;

alter table attached enable row level security, force row level security;

alter table decisions enable row level security, force row level security;

alter table editions enable row level security, force row level security;

alter table file_texts enable row level security, force row level security;

alter table file_uses enable row level security, force row level security;

alter table files enable row level security, force row level security;

alter table governments enable row level security, force row level security;

alter table handled enable row level security, force row level security;

alter table ledger enable row level security, force row level security;

alter table limits enable row level security, force row level security;

alter table matter_states enable row level security, force row level security;

alter table matters enable row level security, force row level security;

alter table messages enable row level security, force row level security;

alter table migrations disable row level security, no force row level security;

alter table number_counters enable row level security, force row level security;

alter table numbers enable row level security, force row level security;

alter table office_log enable row level security, force row level security;

alter table official_texts enable row level security, force row level security;

alter table outbox enable row level security, force row level security;

alter table reading enable row level security, force row level security;

alter table register enable row level security, force row level security;

alter table roots enable row level security, force row level security;

alter table seal_keys enable row level security, force row level security;

alter table seal_uses enable row level security, force row level security;

alter table search enable row level security, force row level security;

alter table sessions enable row level security, force row level security;

alter table sign_in_tries disable row level security, no force row level security;

alter table sign_ins enable row level security, force row level security;

alter table tallies enable row level security, force row level security;

alter table tasks enable row level security, force row level security;

alter table uploads enable row level security, force row level security;

alter table verdict_changes enable row level security, force row level security;

alter table verdict_counts enable row level security, force row level security;

alter table verdicts enable row level security, force row level security;

create policy own_government on access for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on accounts for all to public using ((government = current_government())) with check ((government = current_government()));

create policy sign_in on accounts for select to guiju using (true) with check ();

create policy own_government on archive_signatures for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on archives for all to public using ((government = current_government())) with check ((government = current_government()));

create policy matching on attached for select to guiju using (true) with check ();

create policy own_government on attached for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on decisions for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on editions for all to public using ((government = current_government())) with check ((government = current_government()));

create policy matching on file_texts for select to guiju using (true) with check ();

create policy own_government on file_texts for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on file_uses for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on files for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on governments for all to public using ((government = current_government())) with check ((government = current_government()));

create policy registry on governments for all to guiju using (true) with check ();

create policy own_government on handled for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on ledger for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on limits for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on matter_states for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on matters for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on messages for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on number_counters for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on numbers for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on office_log for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on official_texts for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on outbox for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on reading for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on register for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on roots for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on seal_keys for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on seal_uses for all to public using ((government = current_government())) with check ((government = current_government()));

create policy matching on search for select to guiju using (true) with check ();

create policy own_government on search for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on sessions for all to public using ((government = current_government())) with check ((government = current_government()));

create policy sign_in on sessions for select to guiju using (true) with check ();

create policy own_government on sign_ins for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on tallies for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on tasks for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on uploads for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on verdict_changes for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on verdict_counts for all to public using ((government = current_government())) with check ((government = current_government()));

create policy own_government on verdicts for all to public using ((government = current_government())) with check ((government = current_government()));

CREATE OR REPLACE FUNCTION public.add_up_tallies(at_least integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
declare
  boxes integer := 0;
  many record;
begin
  for many in
    select box, post, person from tallies where government = current_government() group by box, post, person having count(*) >= at_least
  loop
    with gone as (
      delete from tallies
      where government = current_government() and (box, post, person) = (many.box, many.post, many.person)
      returning n
    )
    insert into tallies (government, box, post, person, n)
    select current_government(), many.box, many.post, many.person, coalesce(sum(n), 0) from gone;
    boxes := boxes + 1;
  end loop;
  return boxes;
end
$function$;

CREATE OR REPLACE FUNCTION public.add_up_verdicts(at_least integer)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  if (select count(*) from verdict_changes where government = current_government()) < at_least then
    return;
  end if;
  with gone as (
    delete from verdict_changes where government = current_government() returning counted
  )
  insert into verdict_counts (government, provision, verdict, waived, n)
  select current_government(), one ->> 0, one ->> 1, (one ->> 2)::boolean, sum((one ->> 3)::bigint)
  from gone, jsonb_array_elements(gone.counted) as one
  group by 2, 3, 4
  on conflict (government, provision, verdict, waived) do update set n = verdict_counts.n + excluded.n;
end
$function$;

CREATE OR REPLACE FUNCTION public.count_on()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.next not in (old.next, old.next + 1) or (new.government, new.series, new.year) is distinct from (old.government, old.series, old.year) then
    raise exception 'series % of % stands at %: it cannot be set to %', old.series, old.year, old.next, new.next
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.count_verdicts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op <> 'DELETE' then
    insert into verdict_changes (government, counted)
    select government, jsonb_agg(jsonb_build_array(provision, verdict, waived, 1)) from added group by government;
  end if;
  if tg_op <> 'INSERT' then
    insert into verdict_changes (government, counted)
    select government, jsonb_agg(jsonb_build_array(provision, verdict, waived, -1)) from gone group by government;
  end if;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.current_government()
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN NULLIF(current_setting('guiju.government'::text, true), ''::text);

CREATE OR REPLACE FUNCTION public.excerpt(given text, folded text, words text[])
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
 WITH places AS (
          SELECT DISTINCT strpos(excerpt.folded, word.word) AS place
            FROM unnest(excerpt.words) word(word)
           WHERE (strpos(excerpt.folded, word.word) > 0)
         ), pieces AS (
          SELECT places.place,
             lag(places.place) OVER (ORDER BY places.place) AS before
            FROM places
         ), starts AS (
          SELECT LEAST(pieces.place, GREATEST((pieces.place - 20), (pieces.before + 70), 1)) AS start
            FROM pieces
           WHERE ((pieces.before IS NULL) OR ((pieces.place - pieces.before) >= 60))
         )
  SELECT ((
         CASE
             WHEN (min(starts.start) > 1) THEN '…'::text
             ELSE ''::text
         END || string_agg(btrim(regexp_replace(substr(excerpt.given, starts.start, 90), '\s+'::text, ' '::text, 'g'::text)), '…'::text ORDER BY starts.start)) ||
         CASE
             WHEN ((max(starts.start) + 90) <= length(excerpt.given)) THEN '…'::text
             ELSE ''::text
         END)
    FROM starts;
END;

CREATE OR REPLACE FUNCTION public.fold(given text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(translate(given, '［〔【[］〕】]！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ＼＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～　'::text, '(((())))!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ\^_`abcdefghijklmnopqrstuvwxyz{|}~ '::text));

CREATE OR REPLACE PROCEDURE public."freeze"(IN target regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('create trigger append_only before update or delete on %s for each row execute function refuse_change()', target);
  execute format('create trigger append_only_whole before truncate on %s for each statement execute function refuse_change()', target);
end
$procedure$;

CREATE OR REPLACE FUNCTION public.government_of_login(given text)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
BEGIN ATOMIC
 SELECT accounts.government
    FROM accounts
   WHERE (lower(accounts.login) = lower(government_of_login.given));
END;

CREATE OR REPLACE FUNCTION public.government_of_session(given text)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
BEGIN ATOMIC
 SELECT sessions.government
    FROM sessions
   WHERE (sessions.token_hash = government_of_session.given);
END;

CREATE OR REPLACE FUNCTION public.hash_of_name(given text)
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN encode(sha256(convert_to(lower(given), 'UTF8'::name)), 'hex'::text);

CREATE OR REPLACE FUNCTION public.hold_tries(given text, moment timestamp with time zone)
 RETURNS TABLE(failures integer, at timestamp with time zone)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
BEGIN ATOMIC
 INSERT INTO sign_in_tries AS t (name_hash, failures, at)
   VALUES (hash_of_name(hold_tries.given), 0, hold_tries.moment) ON CONFLICT(name_hash) DO UPDATE SET failures = t.failures
   RETURNING t.failures,
     t.at;
END;

CREATE OR REPLACE FUNCTION public.keep_number()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.void or (new.government, new.series, new.year, new.serial, new.matter, new.text, new.taken_at)
      is distinct from (old.government, old.series, old.year, old.serial, old.matter, old.text, old.taken_at) then
    raise exception 'number % was taken: it can only become void, once', old.text using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.list_governments()
 RETURNS SETOF governments
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
BEGIN ATOMIC
 SELECT governments.government,
     governments.name,
     governments.demo_password,
     governments.office_version,
     governments.office_hash,
     governments.created_at
    FROM governments
   ORDER BY governments.government;
END;

CREATE OR REPLACE FUNCTION public.matters_carrying(word text, among text[])
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_custom_plan'
AS $function$
declare
  own text := current_government();
  wanted tsquery := terms_query(array[word]);
  files text[] := array(
    select hash from file_texts where government = own and array_to_tsvector(search_terms(folded)) @@ wanted
  );
begin
  return query
    select matter
    from attached
    where government = own and array_to_tsvector(search_terms(fold(name))) @@ wanted
      and case when among is null then true else matter in (select unnest(among)) end
    union all
    select matter
    from attached
    where government = own and hash in (select unnest(files))
      and case when among is null then true else matter in (select unnest(among)) end;
end
$function$;

CREATE OR REPLACE FUNCTION public.matters_found(words text[], among text[], most integer)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
 SET plan_cache_mode TO 'force_custom_plan'
 SET work_mem TO '32MB'
AS $function$
declare
  own text := current_government();
  wanted tsquery := terms_query(words);
  -- A word that is a term itself has been found as it is written; a longer one has to be compared.
  written text[] := array(select word from unnest(words) as word where word <> all (search_terms(word)));
  found text[];
  carrying text[];
begin
  if cardinality(among) = 0 then
    return;
  end if;

  found := array(
    select matter
    from (
      select matter, head
      from search
      where government = own and array_to_tsvector(search_terms(head)) @@ wanted
        and case when among is null then true else matter in (select unnest(among)) end
      order by updated_at desc, matter desc
      -- Keeps the comparing behind the sorting, so that it ends when enough are found.
      offset 0
    ) as s
    where cardinality(written) = 0 or not exists (select from unnest(written) as word where strpos(head, word) = 0)
    limit most
  );

  if cardinality(found) < most then
    found := found || array(
      select matter
      from (
        select matter, head, folded
        from search
        where government = own and array_to_tsvector(search_terms(head || e'\n' || folded)) @@ wanted
          and case when among is null then true else matter in (select unnest(among)) end
          and matter not in (select unnest(found))
        order by updated_at desc, matter desc
        offset 0
      ) as s
      where cardinality(written) = 0
        or not exists (select from unnest(written) as word where strpos(folded, word) = 0 and strpos(head, word) = 0)
      limit most - cardinality(found)
    );
  end if;

  if cardinality(found) < most then
    carrying := array(
      with carried as materialized (
        select word, matter from unnest(words) as word, matters_carrying(word, among) as matter
      )
      select matter
      from (
        select word, matter from carried
        union
        select word, matter
        from unnest(words) as word, matters_with(word, array(select matter from carried)) as matter
        where cardinality(words) > 1
      ) as standing
      group by matter
      having count(*) = cardinality(words)
    );
    found := found || array(
      select matter
      from (
        select matter, head, folded
        from search
        where government = own and matter in (select unnest(carrying)) and matter not in (select unnest(found))
        order by updated_at desc, matter desc
        offset 0
      ) as s
      where cardinality(written) = 0 or not exists (
        select from unnest(written) as word
        where strpos(s.folded, word) = 0 and strpos(s.head, word) = 0 and not exists (
          select
          from attached a
          left join file_texts f on f.government = a.government and f.hash = a.hash
          where a.government = own and a.matter = s.matter and (strpos(fold(a.name), word) > 0 or strpos(f.folded, word) > 0)
        )
      )
      limit most - cardinality(found)
    );
  end if;

  return query select unnest(found);
end
$function$;

CREATE OR REPLACE FUNCTION public.matters_with(word text, among text[])
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
 SET plan_cache_mode TO 'force_custom_plan'
BEGIN ATOMIC
 SELECT search.matter
    FROM search
   WHERE ((search.government = current_government()) AND (array_to_tsvector(search_terms(((search.head || '
'::text) || search.folded))) @@ terms_query(ARRAY[matters_with.word])) AND
         CASE
             WHEN (matters_with.among IS NULL) THEN true
             ELSE (search.matter IN ( SELECT unnest(matters_with.among) AS unnest))
         END);
END;

CREATE OR REPLACE PROCEDURE public.protect(IN target regclass, IN privileges text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy own_government on %s using (government = current_government()) with check (government = current_government())',
    target
  );
  execute format('grant %s on %s to guiju_app', privileges, target);
end
$procedure$;

CREATE OR REPLACE FUNCTION public.record_decision(row_given json, state_given json, shown_given json, decision_given json, events_given json, changes jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  own text := current_government();
  id text := row_given ->> 'matter';
begin
  insert into matters
  select * from json_populate_record(null::matters, row_given)
  on conflict (government, matter) do update set
    version = excluded.version, status = excluded.status, title = excluded.title, number = excluded.number,
    submitter_person = excluded.submitter_person, submitter_post = excluded.submitter_post, edition = excluded.edition,
    act = excluded.act, posts = excluded.posts, opened_at = excluded.opened_at, due = excluded.due, due_at = excluded.due_at,
    warn_on = excluded.warn_on, provisional = excluded.provisional, urgent = excluded.urgent, urged = excluded.urged,
    updated_at = excluded.updated_at, last_hash = excluded.last_hash
  -- A number that comes out of order can only be a mistake of the program.
  where matters.version < excluded.version;
  if not found then
    raise exception 'matter % was changed meanwhile', id using errcode = 'serialization_failure';
  end if;

  insert into matter_states (government, matter, state, shown) values (own, id, state_given, shown_given)
  on conflict (government, matter) do update set state = excluded.state, shown = excluded.shown;

  insert into decisions select * from json_populate_record(null::decisions, decision_given);
  insert into ledger (government, matter, version, command_id, type, at, event, prev_hash, hash)
  select government, matter, version, command_id, type, at, event, prev_hash, hash
  from json_populate_recordset(null::ledger, events_given);

  if changes ? 'tasks' then
    delete from tasks where government = own and matter = id;
    insert into tasks select * from jsonb_populate_recordset(null::tasks, changes -> 'tasks');
  end if;
  if changes ? 'limits' then
    delete from limits where government = own and matter = id;
    insert into limits select * from jsonb_populate_recordset(null::limits, changes -> 'limits');
  end if;
  if changes ? 'gone_verdicts' then
    delete from verdicts
    where government = own and matter = id and provision in (select jsonb_array_elements_text(changes -> 'gone_verdicts'));
  end if;
  if changes ? 'verdicts' then
    insert into verdicts select * from jsonb_populate_recordset(null::verdicts, changes -> 'verdicts')
    on conflict (government, provision, matter) do update set verdict = excluded.verdict, waived = excluded.waived;
  end if;
  if changes ? 'access' then
    insert into access (government, subject, matter) select own, jsonb_array_elements_text(changes -> 'access'), id on conflict do nothing;
  end if;
  if changes ? 'files' then
    insert into file_uses (government, hash, matter) select own, jsonb_array_elements_text(changes -> 'files'), id on conflict do nothing;
  end if;
  if changes ? 'gone_handled' then
    delete from handled
    where government = own and matter = id and post in (select jsonb_array_elements_text(changes -> 'gone_handled'));
  end if;
  if changes ? 'handled' then
    insert into handled select * from jsonb_populate_recordset(null::handled, changes -> 'handled')
    on conflict (government, post, matter) do update set at = excluded.at;
  end if;
  if changes ? 'reading' then
    delete from reading where government = own and matter = id;
    insert into reading select * from jsonb_populate_recordset(null::reading, changes -> 'reading');
  end if;
  if changes ? 'register' then
    delete from register where government = own and matter = id;
    insert into register select * from jsonb_populate_recordset(null::register, changes -> 'register');
  end if;
  if changes ? 'search' then
    insert into search (government, matter, head, text, folded, updated_at)
    values (
      own, id, fold((row_given ->> 'title') || e'\n' || coalesce(row_given ->> 'number', '')),
      changes ->> 'search', fold(changes ->> 'search'), (row_given ->> 'updated_at')::timestamptz
    )
    on conflict (government, matter) do update set
      head = excluded.head, text = excluded.text, folded = excluded.folded, updated_at = excluded.updated_at;
  else
    update search
    set
      head = fold((row_given ->> 'title') || e'\n' || coalesce(row_given ->> 'number', '')),
      updated_at = (row_given ->> 'updated_at')::timestamptz
    where government = own and matter = id;
  end if;
  if changes ? 'attached' then
    delete from attached where government = own and matter = id;
    insert into attached (government, matter, hash, name)
    select own, id, hash, name from jsonb_populate_recordset(null::attached, changes -> 'attached');
  end if;
  if changes ? 'messages' then
    insert into messages (government, key, post, matter, code, detail, at)
    select government, key, post, matter, code, detail, at from jsonb_populate_recordset(null::messages, changes -> 'messages');
  end if;
  insert into outbox (government, body) values (own, changes -> 'outbox');
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_archived()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  place text;
begin
  select number into place
  from archives
  where government = coalesce(new.government, old.government) and matter in (new.matter, old.matter) and archived_at is not null;
  if found then
    raise exception 'matter % is archived as %: % of % refused', coalesce(new.matter, old.matter), place, lower(tg_op), tg_table_name
      using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'integrity_constraint_violation';
end
$function$;

CREATE OR REPLACE FUNCTION public.search_terms(given text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE COST 10000
BEGIN ATOMIC
 WITH runs AS (
          SELECT row_number() OVER () AS n,
             run.run[1] AS run
            FROM regexp_matches(search_terms.given, '[〇々㐀-鿿豈-﫿𠀀-𲎯]+'::text, 'g'::text) run(run)
         ), terms AS (
          SELECT ((each.mark || COALESCE(lead(each.mark) OVER run, ''::text)) || COALESCE(lead(each.mark, 2) OVER run, ''::text)) AS term
            FROM runs,
             LATERAL unnest(string_to_array(runs.run, NULL::text)) WITH ORDINALITY each(mark, place)
           WINDOW run AS (PARTITION BY runs.n ORDER BY each.place)
         UNION ALL
          SELECT word.word[1] AS word
            FROM regexp_matches(search_terms.given, '[^[:space:][:punct:]㐀-鿿豈-﫿𠀀-𲎯　-〿＀-￯]+'::text, 'g'::text) word(word)
         )
  SELECT COALESCE(array_agg(DISTINCT terms.term), '{}'::text[]) AS "coalesce"
    FROM terms;
END;

CREATE OR REPLACE FUNCTION public.set_tries(given text, count integer, moment timestamp with time zone, forgotten timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
BEGIN ATOMIC
 UPDATE sign_in_tries SET failures = set_tries.count, at = set_tries.moment
   WHERE ((sign_in_tries.name_hash = hash_of_name(set_tries.given)) AND (set_tries.count > 0));
 DELETE FROM sign_in_tries
   WHERE ((sign_in_tries.name_hash = hash_of_name(set_tries.given)) AND (set_tries.count = 0));
 DELETE FROM sign_in_tries
   WHERE (sign_in_tries.name_hash IN ( SELECT sign_in_tries_1.name_hash
            FROM sign_in_tries sign_in_tries_1
           WHERE (sign_in_tries_1.at < set_tries.forgotten)
           ORDER BY sign_in_tries_1.at
          LIMIT 10
          FOR UPDATE OF sign_in_tries_1 SKIP LOCKED));
END;

CREATE OR REPLACE FUNCTION public.tally_handled()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into tallies (government, box, post, person, n)
  select government, 'done', post, '', case tg_op when 'INSERT' then count(*) else -count(*) end from changed group by government, post;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.tally_mine()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.status <> 'draft' then
    insert into tallies (government, box, post, person, n) values (old.government, 'mine', old.submitter_post, '', -1);
  end if;
  if new.status <> 'draft' then
    insert into tallies (government, box, post, person, n) values (new.government, 'mine', new.submitter_post, '', 1);
  end if;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.tally_reading()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into tallies (government, box, post, person, n)
  select government, 'read', post, person, case tg_op when 'INSERT' then count(*) else -count(*) end
  from changed
  where read_at is not null
  group by government, post, person;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.terms_query(words text[])
 RETURNS tsquery
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
 WITH terms AS (
          SELECT DISTINCT term.term,
             (term.term ~ '^[〇々㐀-鿿豈-﫿𠀀-𲎯]{3}$'::text) AS whole
            FROM unnest(terms_query.words) word(word),
             LATERAL unnest(search_terms(word.word)) term(term)
           WHERE ((term.term !~ '^[〇々㐀-鿿豈-﫿𠀀-𲎯]{1,2}$'::text) OR (word.word !~ ('[〇々㐀-鿿豈-﫿𠀀-𲎯]'::text || term.term)))
         )
  SELECT (string_agg((((''''::text || replace(replace(terms.term, '\'::text, '\\'::text), ''''::text, ''''''::text)) || ''''::text) ||
         CASE
             WHEN terms.whole THEN ''::text
             ELSE ':*'::text
         END), ' & '::text))::tsquery AS string_agg
    FROM terms;
END;

CREATE OR REPLACE FUNCTION public.verdict_counts_now()
 RETURNS TABLE(provision text, verdict text, waived boolean, n bigint)
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT each.provision,
     each.verdict,
     each.waived,
     (sum(each.n))::bigint AS sum
    FROM ( SELECT c.provision,
             c.verdict,
             c.waived,
             c.n
            FROM verdict_counts c
           WHERE (c.government = current_government())
         UNION ALL
          SELECT (one.value ->> 0),
             (one.value ->> 1),
             ((one.value ->> 2))::boolean AS bool,
             ((one.value ->> 3))::bigint AS int8
            FROM verdict_changes v,
             LATERAL jsonb_array_elements(v.counted) one(value)
           WHERE (v.government = current_government())) each
   GROUP BY each.provision, each.verdict, each.waived
  HAVING (sum(each.n) <> (0)::numeric);
END;

grant delete, insert, select on access to guiju_app;

grant insert, select, update on accounts to guiju_app;

grant insert, select on archive_signatures to guiju_app;

grant insert, select, update on archives to guiju_app;

grant delete, insert, select on attached to guiju_app;

grant insert, select on decisions to guiju_app;

grant insert, select on editions to guiju_app;

grant insert, select on file_texts to guiju_app;

grant insert, select on file_uses to guiju_app;

grant insert, select on files to guiju_app;

grant insert, select, update on governments to guiju_app;

grant delete, insert, select, update on handled to guiju_app;

grant insert, select on ledger to guiju_app;

grant delete, insert, select, update on limits to guiju_app;

grant insert, select, update on matter_states to guiju_app;

grant insert, select, update on matters to guiju_app;

grant insert, select, update on messages to guiju_app;

grant insert, select, update on number_counters to guiju_app;

grant insert, select, update on numbers to guiju_app;

grant insert, select on office_log to guiju_app;

grant insert, select, update on official_texts to guiju_app;

grant delete, insert, select on outbox to guiju_app;

grant delete, insert, select, update on reading to guiju_app;

grant delete, insert, select, update on register to guiju_app;

grant insert, select on roots to guiju_app;

grant insert, select on seal_keys to guiju_app;

grant insert, select on seal_uses to guiju_app;

grant insert, select, update on search to guiju_app;

grant delete, insert, select, update on sessions to guiju_app;

grant insert, select on sign_ins to guiju_app;

grant delete, insert, select on tallies to guiju_app;

grant delete, insert, select, update on tasks to guiju_app;

grant insert, select on uploads to guiju_app;

grant delete, insert, select on verdict_changes to guiju_app;

grant insert, select, update on verdict_counts to guiju_app;

grant delete, insert, select, update on verdicts to guiju_app;
