-- The names that one enterprise gave, in the order of people: a search opens them page by page and keeps nothing (ADR 142).
create index field_name_of_tenant on vault.field (tenant, person_ref, version desc) where field = 'name';
