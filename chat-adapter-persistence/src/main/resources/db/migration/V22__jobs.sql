-- Work that lasts, and how far it has come. Who works at it has it until leased_until, and takes it anew with each part; so what a server
-- had when it was killed goes to the next a moment later. place is for who does the work.
create table job (
    id           uuid        not null primary key,
    kind         text        not null,
    user_id      uuid,
    state        text        not null check (state in ('queued', 'running', 'done', 'failed')),
    done         bigint      not null,
    total        bigint,
    place        text,
    failures     integer     not null,
    error        text,
    created_at   timestamptz not null,
    started_at   timestamptz,
    updated_at   timestamptz not null,
    leased_until timestamptz not null
);

create index job_to_do on job (id) where state in ('queued', 'running');
create index job_done on job (updated_at) where state in ('done', 'failed');
