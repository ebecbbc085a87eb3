-- The trace of the request that a fact follows from (W3C traceparent), or null. Repeatable and idempotent, since the tables of a service
-- that runs already are at a version of its own.
alter table outbox add column if not exists traceparent text;
