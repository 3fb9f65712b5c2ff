create or replace view contradiction as
select 'DECISION_OVERLAPS' as code, 'decision' as kind, a.decision_id as fact_id, b.decision_id as other_id,
  a.change_id as fact_change
from decision a
join decision b on b.person_id = a.person_id and b.law = a.law and b.measure = a.measure
  and b.valid && a.valid and b.decision_id <> a.decision_id
where upper_inf(a.recorded) and upper_inf(b.recorded)
  and a.outcome = 'granted' and b.outcome = 'granted' and a.measure <> 'other'
union all
select 'EXECUTION_WITHOUT_DECISION', 'execution', e.execution_id, e.decision_id, e.change_id
from execution e
where upper_inf(e.recorded) and not exists (
  select from decision d
  where d.decision_id = e.decision_id and upper_inf(d.recorded)
    and d.outcome = 'granted' and d.valid @> lower(e.valid)
)
union all
select 'INTERRUPTION_WITHOUT_EXECUTION', 'interruption', i.interruption_id, i.execution_id, i.change_id
from interruption i
where upper_inf(i.recorded) and not exists (
  select from execution e
  where e.execution_id = i.execution_id and upper_inf(e.recorded) and e.valid @> lower(i.valid)
)
union all
select 'PERIOD_BEFORE_BIRTH', 'residence', f.residence_id, f.person_id, f.change_id
from residence f join person p on p.person_id = f.person_id
where upper_inf(f.recorded) and upper_inf(p.recorded) and lower(f.valid) < p.born
union all
select 'PERIOD_BEFORE_BIRTH', 'representative', f.representative_id, f.person_id, f.change_id
from representative f join person p on p.person_id = f.person_id
where upper_inf(f.recorded) and upper_inf(p.recorded) and lower(f.valid) < p.born
union all
select 'PERIOD_BEFORE_BIRTH', 'decision', f.decision_id, f.person_id, f.change_id
from decision f join person p on p.person_id = f.person_id
where upper_inf(f.recorded) and upper_inf(p.recorded) and lower(f.valid) < p.born
union all
select 'PERIOD_BEFORE_BIRTH', 'fk_notice', f.fk_notice_id, f.person_id, f.change_id
from fk_notice f join person p on p.person_id = f.person_id
where upper_inf(f.recorded) and upper_inf(p.recorded) and lower(f.valid) < p.born
union all
select 'PERIOD_BEFORE_BIRTH', 'time_report', f.time_report_id, f.person_id, f.change_id
from time_report f join person p on p.person_id = f.person_id
where upper_inf(f.recorded) and upper_inf(p.recorded) and upper(f.valid) <= p.born
union all
select 'PERIOD_BEFORE_BIRTH', 'performed_month', f.performed_month_id, f.person_id, f.change_id
from performed_month f join person p on p.person_id = f.person_id
where upper_inf(f.recorded) and upper_inf(p.recorded) and upper(f.valid) <= p.born
union all
select 'PERIOD_BEFORE_BIRTH', 'fk_charge', f.fk_charge_id, f.person_id, f.change_id
from fk_charge f join person p on p.person_id = f.person_id
where upper_inf(f.recorded) and upper_inf(p.recorded) and upper(f.valid) <= p.born
union all
select 'PERSON_UNKNOWN', 'residence', f.residence_id, f.person_id, f.change_id
from residence f
where upper_inf(f.recorded) and f.person_id is not null
  and not exists (select from person p where p.person_id = f.person_id and upper_inf(p.recorded))
union all
select 'PERSON_UNKNOWN', 'representative', f.representative_id, f.person_id, f.change_id
from representative f
where upper_inf(f.recorded) and f.person_id is not null
  and not exists (select from person p where p.person_id = f.person_id and upper_inf(p.recorded))
union all
select 'PERSON_UNKNOWN', 'decision', f.decision_id, f.person_id, f.change_id
from decision f
where upper_inf(f.recorded) and f.person_id is not null
  and not exists (select from person p where p.person_id = f.person_id and upper_inf(p.recorded))
union all
select 'PERSON_UNKNOWN', 'time_report', f.time_report_id, f.person_id, f.change_id
from time_report f
where upper_inf(f.recorded) and f.person_id is not null
  and not exists (select from person p where p.person_id = f.person_id and upper_inf(p.recorded))
union all
select 'PERSON_UNKNOWN', 'performed_month', f.performed_month_id, f.person_id, f.change_id
from performed_month f
where upper_inf(f.recorded) and f.person_id is not null
  and not exists (select from person p where p.person_id = f.person_id and upper_inf(p.recorded))
union all
select 'PERSON_UNKNOWN', 'fk_notice', f.fk_notice_id, f.person_id, f.change_id
from fk_notice f
where upper_inf(f.recorded) and f.person_id is not null
  and not exists (select from person p where p.person_id = f.person_id and upper_inf(p.recorded))
union all
select 'PERSON_UNKNOWN', 'fk_charge', f.fk_charge_id, f.person_id, f.change_id
from fk_charge f
where upper_inf(f.recorded) and f.person_id is not null
  and not exists (select from person p where p.person_id = f.person_id and upper_inf(p.recorded))
union all
select 'PROVIDER_UNKNOWN', 'execution', f.execution_id, f.provider_id, f.change_id
from execution f
where upper_inf(f.recorded) and f.provider_id is not null
  and not exists (select from provider p where p.provider_id = f.provider_id and upper_inf(p.recorded))
union all
select 'PROVIDER_UNKNOWN', 'permit', f.permit_id, f.provider_id, f.change_id
from permit f
where upper_inf(f.recorded) and f.provider_id is not null
  and not exists (select from provider p where p.provider_id = f.provider_id and upper_inf(p.recorded))
union all
select 'PROVIDER_UNKNOWN', 'contract', f.contract_id, f.provider_id, f.change_id
from contract f
where upper_inf(f.recorded) and f.provider_id is not null
  and not exists (select from provider p where p.provider_id = f.provider_id and upper_inf(p.recorded))
union all
select 'PROVIDER_UNKNOWN', 'employment', f.employment_id, f.provider_id, f.change_id
from employment f
where upper_inf(f.recorded) and f.provider_id is not null
  and not exists (select from provider p where p.provider_id = f.provider_id and upper_inf(p.recorded))
union all
select 'PROVIDER_UNKNOWN', 'time_report', f.time_report_id, f.provider_id, f.change_id
from time_report f
where upper_inf(f.recorded) and f.provider_id is not null
  and not exists (select from provider p where p.provider_id = f.provider_id and upper_inf(p.recorded))
union all
select 'PROVIDER_UNKNOWN', 'performed_month', f.performed_month_id, f.provider_id, f.change_id
from performed_month f
where upper_inf(f.recorded) and f.provider_id is not null
  and not exists (select from provider p where p.provider_id = f.provider_id and upper_inf(p.recorded))
union all
select 'ASSISTANT_UNKNOWN', 'employment', f.employment_id, f.assistant_id, f.change_id
from employment f
where upper_inf(f.recorded) and f.assistant_id is not null
  and not exists (select from assistant p where p.assistant_id = f.assistant_id and upper_inf(p.recorded))
union all
select 'ASSISTANT_UNKNOWN', 'time_report', f.time_report_id, f.assistant_id, f.change_id
from time_report f
where upper_inf(f.recorded) and f.assistant_id is not null
  and not exists (select from assistant p where p.assistant_id = f.assistant_id and upper_inf(p.recorded));
comment on column contradiction.fact_change is 'The change that brought what is believed of the fact.';

drop function facts_touched_by;

-- The work follows the size of the change, however large the register is: every fact is found by its index. A plan
-- made while a table was small would read it whole for every file that comes later.
create or replace function contradictions_of(change bigint)
returns table (code text, kind text, fact_id uuid, other_id uuid) language plpgsql stable
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  closed uuid[];
begin
  -- What a change brings can only be at odds with what it leans on; what it closes, also with what leans on that.
  select array_agg(distinct c.id) into closed
  from register_change r, lateral (
    select person_id from person where upper(recorded) = r.recorded_at and not upper_inf(recorded)
    union all
    select decision_id from decision where upper(recorded) = r.recorded_at and not upper_inf(recorded)
    union all
    select execution_id from execution where upper(recorded) = r.recorded_at and not upper_inf(recorded)
    union all
    select provider_id from provider where upper(recorded) = r.recorded_at and not upper_inf(recorded)
    union all
    select assistant_id from assistant where upper(recorded) = r.recorded_at and not upper_inf(recorded)
  ) c (id)
  where r.change_id = change;
  return query select c.code, c.kind, c.fact_id, c.other_id from contradiction c where c.fact_change = change;
  if closed is not null then
    return query
      select c.code, c.kind, c.fact_id, c.other_id from contradiction c
      where c.other_id = any (closed) and c.fact_change <> change;
  end if;
end $$;
