alter table recorded_step add column role text check (role <> '');
comment on column recorded_step.role is
  'What they worked as when they did it; null for steps recorded before this was kept.';
