-- What administrators said in place of the configuration, for all servers on this database: one row, with null where the configuration
-- holds. The row is always there, so that whoever changes it can hold it.
create table server_setting (
    only_one                   boolean not null primary key default true check (only_one),
    registration               text check (registration in ('open', 'closed')),
    room_creation              text check (room_creation in ('everybody', 'administrators')),
    retention_days             integer check (retention_days between 1 and 36500),
    on_account_deletion        text check (on_account_deletion in ('keep', 'erase')),
    on_account_deletion_choice boolean
);

insert into server_setting default values;
