package org.lotse.members.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.members.domain.Person;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Persons of the current network. Names and addresses are stored here only. */
@Repository
public class PersonRepository {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    PersonRepository(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public Optional<Person> lock(UUID id) {
        return jdbc.sql("select * from persons where network_id = ? and id = ? for update")
                .params(CurrentNetwork.id(), id)
                .query(RowMappers::person)
                .optional();
    }

    /** Locks the persons with these ids or addresses and those assigned to these members, including erased ones. */
    public List<Person> lockAny(Collection<UUID> ids, Collection<String> emails, Collection<UUID> memberIds) {
        return jdbc.sql("""
                select * from persons where network_id = :network and (id = any(:ids) or lower(email) = any(:emails)
                    or id in (select person_id from assignments where member_id = any(:members)))
                order by id for update""")
                .param("network", CurrentNetwork.id())
                .param("ids", RowMappers.array(ids))
                .param("emails", emails.toArray(String[]::new))
                .param("members", RowMappers.array(memberIds))
                .query(RowMappers::person)
                .list();
    }

    /** Persons assigned to these members now or earlier, or with one of these addresses; for comparing names. */
    public List<Person> known(Collection<UUID> memberIds, Collection<String> emails) {
        return jdbc.sql("""
                select * from persons where network_id = :network and not erased and (lower(email) = any(:emails)
                    or id in (select person_id from assignments where member_id = any(:members) and not retracted))""")
                .param("network", CurrentNetwork.id())
                .param("emails", emails.toArray(String[]::new))
                .param("members", RowMappers.array(memberIds))
                .query(RowMappers::person)
                .list();
    }

    public List<Person> of(UUID memberId) {
        return jdbc.sql("""
                select * from persons where network_id = ? and id in (
                    select person_id from assignments where member_id = ? and not retracted)""")
                .params(CurrentNetwork.id(), memberId)
                .query(RowMappers::person)
                .list();
    }

    /** Inserts rows, or updates those with the same id. */
    public void save(Collection<Person> persons) {
        UUID network = CurrentNetwork.id();
        batch.batchUpdate("""
                insert into persons (id, network_id, given_name, family_name, email, version, erased)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set given_name = excluded.given_name, family_name = excluded.family_name,
                    email = excluded.email, version = excluded.version, erased = excluded.erased""", persons, Math.max(1, persons.size()), (row, person) -> {
            row.setObject(1, person.id());
            row.setObject(2, network);
            row.setString(3, person.givenName());
            row.setString(4, person.familyName());
            row.setString(5, person.email());
            row.setInt(6, person.version());
            row.setBoolean(7, person.erased());
        });
    }
}
