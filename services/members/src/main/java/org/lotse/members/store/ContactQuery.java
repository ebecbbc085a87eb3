package org.lotse.members.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.PersonRole;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the contacts that have an address. */
@Repository
public class ContactQuery {

    private final JdbcClient jdbc;

    ContactQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * For each member, the main contact, or else the person with the longest assignment, among those assigned on that day with an address.
     */
    public List<Contact> of(Collection<UUID> memberIds, LocalDate on) {
        return jdbc.sql("""
                select distinct on (a.member_id) a.member_id, p.id, p.given_name, p.family_name, p.email, a.role
                from assignments a join persons p on p.id = a.person_id join members m on m.id = a.member_id
                where a.network_id = :network and a.member_id = any(:members) and not m.retracted and not a.retracted
                  and not p.erased and p.email is not null and a.role <> 'FORMER'
                  and a.valid_from <= :day and (a.valid_until is null or a.valid_until >= :day)
                order by a.member_id, a.role = 'MAIN_CONTACT' desc, a.valid_from, p.id""")
                .param("network", CurrentNetwork.id())
                .param("members", RowMappers.array(memberIds))
                .param("day", on)
                .query((row, n) -> new Contact(
                        RowMappers.id(row, "member_id"),
                        RowMappers.id(row, "id"),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getString("email"),
                        PersonRole.valueOf(row.getString("role"))))
                .list();
    }

    /** The contact to write to for one member. */
    public record Contact(
            UUID memberId,
            UUID personId,
            @Nullable String givenName,
            @Nullable String familyName,
            String email,
            PersonRole role) {}
}
