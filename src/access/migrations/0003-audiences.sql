-- All audiences of the product, each bound to what it needs (ADR 132). Keys from before stay what they were: an
-- enterprise's without roles has all of them, an authority's without a level supervises all of its region.
alter table access.api_key
  add column roles       text[] check (roles is null or (cardinality(roles) > 0 and roles <@ array['officer', 'approver', 'pay-reader'])),
  add column up_to_level text   check (up_to_level in ('APPRENTICE', 'JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN', 'SPECIAL_GRADE', 'CHIEF')),
  add column chain_code  text,
  add column subject_id  uuid,
  drop constraint api_key_audience_check,
  drop constraint bound_as_the_audience_asks,
  add constraint api_key_audience_check check (audience in ('admin', 'regulator', 'inspector', 'enterprise', 'payroll', 'chain-lead', 'union', 'partner', 'auditor')),
  add constraint bound_as_the_audience_asks check (
    (enterprise_id is not null) = (audience in ('enterprise', 'payroll', 'partner'))
    and (region is not null) = (audience in ('regulator', 'inspector', 'union', 'chain-lead'))
    and (chain_code is not null) = (audience = 'chain-lead')
    and (subject_id is not null) = (audience = 'partner')
    and (roles is null or audience = 'enterprise')
    and (up_to_level is null or audience in ('regulator', 'inspector'))
  );
