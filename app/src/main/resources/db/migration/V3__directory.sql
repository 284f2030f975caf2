-- What the directory of people lacked: status lines, and the offices and units that are responsible for measures.
create table person_status (
  id uuid primary key,
  status varchar not null,
  checksum integer not null
);

create table office_unit (
  id uuid primary key,
  place integer not null,
  name varchar not null,
  short_name varchar not null,
  checksum integer not null
);
