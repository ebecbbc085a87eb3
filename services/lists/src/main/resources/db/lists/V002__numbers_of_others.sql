-- the name under which the directory knows the list's number, where the list gives that number to somebody else
alter table import_identity add column known_as text;
