package org.lotse.engagement.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lotse.engagement.domain.Assignment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The known members and persons. */
@Repository
public class DirectoryStore {

    private final JdbcClient jdbc;

    DirectoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<UUID> members(UUID network, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("select member_id from known_member "
                        + "where network_id = :network and member_id = any (:ids::uuid[]) and not gone")
                .param("network", network)
                .param("ids", SqlTypes.array(ids))
                .query((row, i) -> SqlTypes.id(row, "member_id"))
                .list());
    }

    /** All assignments of each person, past and present. */
    public Map<UUID, List<Assignment>> assignments(UUID network, Collection<UUID> persons) {
        Map<UUID, List<Assignment>> found = new HashMap<>();
        if (persons.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                        select p.* from known_person p join known_member m using (network_id, member_id)
                        where p.network_id = :network and p.person_id = any (:ids::uuid[]) and not p.gone and not m.gone""")
                .param("network", network)
                .param("ids", SqlTypes.array(persons))
                .query(row -> {
                    UUID person = SqlTypes.id(row, "person_id");
                    found.computeIfAbsent(person, p -> new ArrayList<>())
                            .add(new Assignment(
                                    SqlTypes.id(row, "assignment_id"),
                                    person,
                                    SqlTypes.id(row, "member_id"),
                                    row.getObject("valid_from", LocalDate.class),
                                    row.getObject("valid_until", LocalDate.class)));
                });
        return found;
    }
}
