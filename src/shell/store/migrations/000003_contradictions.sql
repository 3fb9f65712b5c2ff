create view contradiction as
select 'DECISION_OVERLAPS' as code, 'decision' as kind, a.decision_id as fact_id, b.decision_id as other_id
from decision a
join decision b on b.person_id = a.person_id and b.law = a.law and b.measure = a.measure
  and b.valid && a.valid and b.decision_id <> a.decision_id
where upper_inf(a.recorded) and upper_inf(b.recorded)
  and a.outcome = 'granted' and b.outcome = 'granted' and a.measure <> 'other'
union all
select 'EXECUTION_WITHOUT_DECISION', 'execution', e.execution_id, e.decision_id
from execution e
where upper_inf(e.recorded) and not exists (
  select from decision d
  where d.decision_id = e.decision_id and upper_inf(d.recorded)
    and d.outcome = 'granted' and d.valid @> lower(e.valid)
)
union all
select 'INTERRUPTION_WITHOUT_EXECUTION', 'interruption', i.interruption_id, i.execution_id
from interruption i
where upper_inf(i.recorded) and not exists (
  select from execution e
  where e.execution_id = i.execution_id and upper_inf(e.recorded) and e.valid @> lower(i.valid)
)
union all
select 'PERIOD_BEFORE_BIRTH', 'residence', f.residence_id, f.person_id
from residence f join person p on p.person_id = f.person_id
where upper_inf(f.recorded) and upper_inf(p.recorded) and lower(f.valid) < p.born
union all
select 'PERIOD_BEFORE_BIRTH', 'representative', f.representative_id, f.person_id
from representative f join person p on p.person_id = f.person_id
where upper_inf(f.recorded) and upper_inf(p.recorded) and lower(f.valid) < p.born
union all
select 'PERIOD_BEFORE_BIRTH', 'decision', f.decision_id, f.person_id
from decision f join person p on p.person_id = f.person_id
where upper_inf(f.recorded) and upper_inf(p.recorded) and lower(f.valid) < p.born
union all
select 'PERIOD_BEFORE_BIRTH', 'fk_notice', f.fk_notice_id, f.person_id
from fk_notice f join person p on p.person_id = f.person_id
where upper_inf(f.recorded) and upper_inf(p.recorded) and lower(f.valid) < p.born
union all
select 'PERIOD_BEFORE_BIRTH', 'time_report', f.time_report_id, f.person_id
from time_report f join person p on p.person_id = f.person_id
where upper_inf(f.recorded) and upper_inf(p.recorded) and upper(f.valid) <= p.born
union all
select 'PERIOD_BEFORE_BIRTH', 'performed_month', f.performed_month_id, f.person_id
from performed_month f join person p on p.person_id = f.person_id
where upper_inf(f.recorded) and upper_inf(p.recorded) and upper(f.valid) <= p.born
union all
select 'PERIOD_BEFORE_BIRTH', 'fk_charge', f.fk_charge_id, f.person_id
from fk_charge f join person p on p.person_id = f.person_id
where upper_inf(f.recorded) and upper_inf(p.recorded) and upper(f.valid) <= p.born
union all
select 'PERSON_UNKNOWN', 'residence', f.residence_id, f.person_id
from residence f
where upper_inf(f.recorded) and f.person_id is not null
  and not exists (select from person p where p.person_id = f.person_id and upper_inf(p.recorded))
union all
select 'PERSON_UNKNOWN', 'representative', f.representative_id, f.person_id
from representative f
where upper_inf(f.recorded) and f.person_id is not null
  and not exists (select from person p where p.person_id = f.person_id and upper_inf(p.recorded))
union all
select 'PERSON_UNKNOWN', 'decision', f.decision_id, f.person_id
from decision f
where upper_inf(f.recorded) and f.person_id is not null
  and not exists (select from person p where p.person_id = f.person_id and upper_inf(p.recorded))
union all
select 'PERSON_UNKNOWN', 'time_report', f.time_report_id, f.person_id
from time_report f
where upper_inf(f.recorded) and f.person_id is not null
  and not exists (select from person p where p.person_id = f.person_id and upper_inf(p.recorded))
union all
select 'PERSON_UNKNOWN', 'performed_month', f.performed_month_id, f.person_id
from performed_month f
where upper_inf(f.recorded) and f.person_id is not null
  and not exists (select from person p where p.person_id = f.person_id and upper_inf(p.recorded))
union all
select 'PERSON_UNKNOWN', 'fk_notice', f.fk_notice_id, f.person_id
from fk_notice f
where upper_inf(f.recorded) and f.person_id is not null
  and not exists (select from person p where p.person_id = f.person_id and upper_inf(p.recorded))
union all
select 'PERSON_UNKNOWN', 'fk_charge', f.fk_charge_id, f.person_id
from fk_charge f
where upper_inf(f.recorded) and f.person_id is not null
  and not exists (select from person p where p.person_id = f.person_id and upper_inf(p.recorded))
union all
select 'PROVIDER_UNKNOWN', 'execution', f.execution_id, f.provider_id
from execution f
where upper_inf(f.recorded) and f.provider_id is not null
  and not exists (select from provider p where p.provider_id = f.provider_id and upper_inf(p.recorded))
union all
select 'PROVIDER_UNKNOWN', 'permit', f.permit_id, f.provider_id
from permit f
where upper_inf(f.recorded) and f.provider_id is not null
  and not exists (select from provider p where p.provider_id = f.provider_id and upper_inf(p.recorded))
union all
select 'PROVIDER_UNKNOWN', 'contract', f.contract_id, f.provider_id
from contract f
where upper_inf(f.recorded) and f.provider_id is not null
  and not exists (select from provider p where p.provider_id = f.provider_id and upper_inf(p.recorded))
union all
select 'PROVIDER_UNKNOWN', 'employment', f.employment_id, f.provider_id
from employment f
where upper_inf(f.recorded) and f.provider_id is not null
  and not exists (select from provider p where p.provider_id = f.provider_id and upper_inf(p.recorded))
union all
select 'PROVIDER_UNKNOWN', 'time_report', f.time_report_id, f.provider_id
from time_report f
where upper_inf(f.recorded) and f.provider_id is not null
  and not exists (select from provider p where p.provider_id = f.provider_id and upper_inf(p.recorded))
union all
select 'PROVIDER_UNKNOWN', 'performed_month', f.performed_month_id, f.provider_id
from performed_month f
where upper_inf(f.recorded) and f.provider_id is not null
  and not exists (select from provider p where p.provider_id = f.provider_id and upper_inf(p.recorded))
union all
select 'ASSISTANT_UNKNOWN', 'employment', f.employment_id, f.assistant_id
from employment f
where upper_inf(f.recorded) and f.assistant_id is not null
  and not exists (select from assistant p where p.assistant_id = f.assistant_id and upper_inf(p.recorded))
union all
select 'ASSISTANT_UNKNOWN', 'time_report', f.time_report_id, f.assistant_id
from time_report f
where upper_inf(f.recorded) and f.assistant_id is not null
  and not exists (select from assistant p where p.assistant_id = f.assistant_id and upper_inf(p.recorded));
comment on view contradiction is
  'What cannot be true at once in what the register believes now. Empty after every change: see contradictions_of.';
grant select on contradiction to app_rw;

create function facts_touched_by(change bigint, at timestamptz) returns uuid[] language sql stable as $$
  select array_agg(distinct id) from (
  select person_id from person where change_id = change or upper(recorded) = at
  union all
  select residence_id from residence where change_id = change or upper(recorded) = at
  union all
  select representative_id from representative where change_id = change or upper(recorded) = at
  union all
  select decision_id from decision where change_id = change or upper(recorded) = at
  union all
  select execution_id from execution where change_id = change or upper(recorded) = at
  union all
  select interruption_id from interruption where change_id = change or upper(recorded) = at
  union all
  select provider_id from provider where change_id = change or upper(recorded) = at
  union all
  select permit_id from permit where change_id = change or upper(recorded) = at
  union all
  select contract_id from contract where change_id = change or upper(recorded) = at
  union all
  select assistant_id from assistant where change_id = change or upper(recorded) = at
  union all
  select employment_id from employment where change_id = change or upper(recorded) = at
  union all
  select time_report_id from time_report where change_id = change or upper(recorded) = at
  union all
  select performed_month_id from performed_month where change_id = change or upper(recorded) = at
  union all
  select fk_notice_id from fk_notice where change_id = change or upper(recorded) = at
  union all
  select fk_charge_id from fk_charge where change_id = change or upper(recorded) = at
  union all
  select ledger_line_id from ledger_line where change_id = change or upper(recorded) = at
  ) touched (id)
$$;

create function contradictions_of(change bigint)
returns table (code text, kind text, fact_id uuid, other_id uuid) language plpgsql stable as $$
declare
  touched uuid[];
begin
  select facts_touched_by(change_id, recorded_at) into touched from register_change where change_id = change;
  return query
    select c.code, c.kind, c.fact_id, c.other_id from contradiction c where c.fact_id = any (touched)
    union
    select c.code, c.kind, c.fact_id, c.other_id from contradiction c where c.other_id = any (touched);
end $$;
comment on function contradictions_of is 'Every contradiction in which a fact that the change wrote or closed takes part.';

create function refuse_contradictions() returns trigger language plpgsql as $$
declare
  found_code text;
begin
  select code into found_code from contradictions_of(new.change_id) order by code limit 1;
  if found_code is not null then
    raise exception 'the change contradicts what the register knows'
      using errcode = '23514', constraint = lower(found_code);
  end if;
  return null;
end $$;
create constraint trigger register_change_agrees after insert on register_change
  deferrable initially deferred for each row execute function refuse_contradictions();
