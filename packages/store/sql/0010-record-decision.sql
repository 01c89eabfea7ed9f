-- Writes an accepted command in one statement: a command then costs four round trips instead of some twenty, and its plans are kept.
-- The rows are made by the program; here they are only put in their places. What `changes` does not name stays as it is.

create function record_decision(row_given json, state_given json, shown_given json, decision_given json, events_given json, changes jsonb)
  returns void
  language plpgsql
as $$
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
    insert into search (government, matter, terms) values (own, id, array_to_tsvector(search_terms(changes ->> 'search')))
    on conflict (government, matter) do update set terms = excluded.terms;
  end if;
  if changes ? 'messages' then
    insert into messages (government, key, post, matter, code, detail, at)
    select government, key, post, matter, code, detail, at from jsonb_populate_recordset(null::messages, changes -> 'messages');
  end if;
  insert into outbox (government, body) values (own, changes -> 'outbox');
end
$$;
grant execute on function record_decision(json, json, json, json, json, jsonb) to guiju_app;
