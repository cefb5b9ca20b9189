-- Events and the access log are appended through functions that run as the owner, and changed by nobody.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger events_are_append_only before update or delete or truncate on events
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger access_log_is_append_only before update or delete or truncate on access_log
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger event_heads_stay before delete or truncate on event_heads
  for each statement execute function refuse_change();
--> statement-breakpoint
create function refuse_turning_back() returns trigger language plpgsql as $$
begin
  if new.data_subject_id <> old.data_subject_id or new.sequence <> old.sequence + 1 then
    raise exception 'a chain of events only grows' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger event_heads_only_grow before update on event_heads
  for each row execute function refuse_turning_back();
--> statement-breakpoint
-- packages/database/src/verify-events.ts computes the same text.
create function event_hash(previous text, subject uuid, number bigint, event_kind text, actor uuid, at timestamptz, details jsonb)
  returns text language sql immutable as $$
  select encode(sha256(convert_to(
    previous || E'\n' || subject || E'\n' || number || E'\n' || event_kind || E'\n' || coalesce(actor::text, '') || E'\n' ||
    to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || E'\n' || details, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- Appends one event to the chain of a data subject. The actor is whoever the transaction says; nobody names another.
create function append_event(subject uuid, event_kind text, event_details jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  acting_role text := current_setting('role', true);
  head event_heads;
  new_hash text;
begin
  if app_now() is null then
    raise exception 'an event needs app.now' using errcode = 'invalid_parameter_value';
  end if;
  if acting_role = 'our_record_family' and not (
      event_kind = 'copy-opened' and (subject = app_person() or exists (
        select from authorities_to_act where person_id = app_person() and data_subject_id = subject))
  ) then
    raise exception 'the family side may not append %', event_kind using errcode = 'insufficient_privilege';
  end if;
  if acting_role = 'our_record_practitioner' and (subject not in (select readable_data_subjects()) or event_kind not in (
      'record-brought-in', 'draft-discarded', 'record-signed', 'record-shared', 'copy-superseded', 'copy-withdrawn',
      'joining-code-made')) then
    raise exception 'a practitioner may not append % there', event_kind using errcode = 'insufficient_privilege';
  end if;
  insert into event_heads values (subject, 0, repeat('0', 64)) on conflict do nothing;
  select * into strict head from event_heads where data_subject_id = subject for update;
  new_hash := event_hash(head.hash, subject, head.sequence + 1, event_kind, app_person(), app_now(), event_details);
  insert into events (data_subject_id, sequence, kind, actor_id, at, details, hash)
    values (subject, head.sequence + 1, event_kind, app_person(), app_now(), event_details, new_hash);
  update event_heads set sequence = head.sequence + 1, hash = new_hash where data_subject_id = subject;
end $$;
--> statement-breakpoint
-- Every reading of personal data passes here, in the transaction that read it.
create function log_access(subject uuid, what_was_read text, target uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app_person() is null or app_now() is null then
    raise exception 'a reading needs a reader and a time' using errcode = 'invalid_parameter_value';
  end if;
  if (current_setting('role', true) = 'our_record_family' and subject is distinct from app_person() and not exists (
        select from authorities_to_act where person_id = app_person() and data_subject_id = subject))
      or (current_setting('role', true) = 'our_record_practitioner'
        and subject not in (select readable_data_subjects())) then
    raise exception 'not a data subject of this reader' using errcode = 'insufficient_privilege';
  end if;
  insert into access_log (reader_id, data_subject_id, what, target_id, at)
    values (app_person(), subject, what_was_read, target, app_now());
end $$;
--> statement-breakpoint
-- A reader opened their own copy: logged each time, an event the first time.
create function note_copy_opened(copy uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare subject uuid; first_time boolean;
begin
  select data_subject_id, first_opened_at is null into subject, first_time
    from shared_copies where id = copy and reader_id = app_person() and release_at <= app_now()
      and (withdrawn_at is null or app_now() < withdrawn_at) for update;
  if subject is null then
    raise exception 'not a copy of this reader' using errcode = 'insufficient_privilege';
  end if;
  perform log_access(subject, 'copy', copy);
  if first_time then
    update shared_copies set first_opened_at = app_now() where id = copy;
    perform append_event(subject, 'copy-opened', jsonb_build_object('copyId', copy));
  end if;
end $$;
--> statement-breakpoint
revoke execute on function refuse_change(), refuse_turning_back(),
  event_hash(text, uuid, bigint, text, uuid, timestamptz, jsonb),
  append_event(uuid, text, jsonb), log_access(uuid, text, uuid), note_copy_opened(uuid) from public;
--> statement-breakpoint
grant execute on function append_event(uuid, text, jsonb)
  to our_record_entrance, our_record_family, our_record_practitioner;
--> statement-breakpoint
grant execute on function log_access(uuid, text, uuid) to our_record_family, our_record_practitioner;
--> statement-breakpoint
grant execute on function note_copy_opened(uuid) to our_record_family;
