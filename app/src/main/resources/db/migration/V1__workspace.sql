-- A workspace. Rows carry a CRC32C of their values, because H2 may give back damaged values without an error.

-- The scripts that made this file, by number.
create table schema_version (
  version integer primary key,
  script varchar(100) not null
);

-- One row: whose workspace it is, and the number of the last change of the journal that the tables contain.
create table workspace (
  id uuid primary key,
  change_number bigint not null,
  office_name varchar not null,
  office_kind varchar not null,
  office_aimag varchar not null,
  office_soum varchar not null,
  checksum integer not null
);

create table person (
  id uuid primary key,
  place integer not null,
  name varchar not null,
  position varchar not null,
  acting boolean not null,
  checksum integer not null
);

-- The user's own form files, as text.
create table form_file (
  id varchar primary key,
  place integer not null,
  source varchar not null,
  checksum integer not null
);

create table plan (
  id uuid primary key,
  place integer not null,
  form varchar not null,
  plan_year integer not null,
  checksum integer not null
);

-- Sections, rows, indicator lines and signatures. place counts among the siblings of the same parent; sections and
-- signatures have the plan as parent and count separately.
create table element (
  plan_id uuid not null,
  id uuid not null,
  parent_id uuid not null,
  kind varchar(10) not null,
  place integer not null,
  depth integer not null,
  section_key varchar not null,
  checksum integer not null,
  primary key (plan_id, id)
);

-- What was typed. element_id is the plan's id for the plan's own texts; period is empty for texts that hold for all.
create table cell (
  plan_id uuid not null,
  element_id uuid not null,
  field varchar(60) not null,
  period varchar(9) not null,
  text varchar not null,
  checksum integer not null,
  primary key (plan_id, element_id, field, period)
);
