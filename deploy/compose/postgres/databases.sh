#!/usr/bin/env bash
# One database and one user per service. The user owns the database and is no superuser, so that row-level security applies.
set -euo pipefail
for name in members events engagement campaigns reports lists dashboard registry identity; do
    # not inside the psql command, where a failed read would go unnoticed
    password=$(cat "/run/secrets/database-$name")
    [ -n "$password" ]
    psql -v ON_ERROR_STOP=1 --no-psqlrc --username "$POSTGRES_USER" --dbname postgres \
        --set name="$name" --set password="$password" <<'SQL'
create role :"name" login password :'password' nosuperuser nocreatedb nocreaterole nobypassrls;
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
