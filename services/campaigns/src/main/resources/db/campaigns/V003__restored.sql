-- Where a copy was restored, a mail that was due in it may have been sent since. That is uncertain, too, though no address was asked for.
alter table occurrence drop constraint if exists occurrence_check;
alter table occurrence add constraint occurrence_person check (state not in ('SENDING', 'SENT') or person_id is not null);
