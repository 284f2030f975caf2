create table workspace (
  id uuid primary key,
  format integer not null
);
