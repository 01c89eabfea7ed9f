-- The whole schema as text, read from the catalogue: tables with columns, keys and checks, then indexes, triggers, row-level security,
-- functions and rights, each in the order of names. It stands in for pg_dump, which the embedded database does not bring.
with
  ours as (
    select c.oid, c.relname as name, c.relrowsecurity, c.relforcerowsecurity
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r'
  ),
  columns as (
    select
      a.attrelid,
      string_agg(
        format('  %I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
          case when a.attnotnull then ' not null' else '' end,
          case when a.attidentity = 'a' then ' generated always as identity' else '' end,
          coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')),
        e',\n' order by a.attnum
      ) as text
    from pg_attribute a
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped
    group by a.attrelid
  ),
  constraints as (
    select conrelid, string_agg(format('  constraint %I %s', conname, pg_get_constraintdef(oid)), e',\n' order by contype, conname) as text
    from pg_constraint
    where contype <> 'n'
    group by conrelid
  ),
  parts as (
    select 1 as part, o.name as key, format(e'create table %I (\n%s\n);', o.name, concat_ws(e',\n', c.text, k.text)) as text
    from ours o
    join columns c on c.attrelid = o.oid
    left join constraints k on k.conrelid = o.oid
    union all
    select 2, o.name || ' ' || ic.relname, pg_get_indexdef(i.indexrelid) || ';'
    from pg_index i
    join ours o on o.oid = i.indrelid
    join pg_class ic on ic.oid = i.indexrelid
    where not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u'))
    union all
    select 3, o.name || ' ' || t.tgname, pg_get_triggerdef(t.oid) || ';'
    from pg_trigger t
    join ours o on o.oid = t.tgrelid
    where not t.tgisinternal
    union all
    select 4, name, format('alter table %I %s row level security, %s row level security;', name,
      case when relrowsecurity then 'enable' else 'disable' end, case when relforcerowsecurity then 'force' else 'no force' end)
    from ours
    union all
    select 5, p.tablename || ' ' || p.policyname, format('create policy %I on %I for %s to %s using (%s)%s;', p.policyname, p.tablename,
      lower(p.cmd), array_to_string(p.roles, ', '), p.qual, coalesce(format(' with check (%s)', p.with_check), ''))
    from pg_policies p
    where p.schemaname = 'public'
    union all
    select 6, p.proname, trim(trailing e'\n' from pg_get_functiondef(p.oid)) || ';'
    from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'public'
    union all
    select 7, g.table_name || ' ' || g.grantee, format('grant %s on %I to %I;', string_agg(lower(g.privilege_type), ', ' order by g.privilege_type), g.table_name, g.grantee)
    from information_schema.role_table_grants g
    where g.table_schema = 'public' and g.grantee = 'guiju_app'
    group by g.table_name, g.grantee
  )
select string_agg(text, e'\n\n' order by part, key) as schema
from parts
