#!/usr/bin/env bash
# One database and one user per service: the owner of its database, no superuser, so that row-level security holds for it.
set -euo pipefail
for name in members events engagement campaigns reports lists dashboard registry identity; do
    # not within the command: there nobody would notice that it cannot be read
    password=$(cat "/run/secrets/database-$name")
    [ -n "$password" ]
    psql -v ON_ERROR_STOP=1 --no-psqlrc --username "$POSTGRES_USER" --dbname postgres \
        --set name="$name" --set password="$password" <<'SQL'
create role :"name" login password :'password' nosuperuser nocreatedb nocreaterole nobypassrls;
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
