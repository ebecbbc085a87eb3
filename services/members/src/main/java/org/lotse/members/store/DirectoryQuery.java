package org.lotse.members.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.OrganisationType;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Read-only queries for names and pages of the current network. */
@Repository
public class DirectoryQuery {

    private final JdbcClient jdbc;

    DirectoryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Members in order of their normalised names.
     *
     * @param core part of the normalised name, or empty
     * @param text part of the name or the number as typed, or empty
     * @param after the end of the previous page
     */
    public List<Member> search(String core, String text, KeysetPosition after, int size) {
        return jdbc.sql("""
                select id, name, type, external_id, website, version, retracted from members
                where network_id = :network and not retracted
                  and (strpos(normal_name, :core) > 0 or strpos(lower(name), lower(:text)) > 0 or external_id = :text)
                  and (normal_name, id) > (:name, :id)
                order by normal_name, id limit :size""")
                .param("network", CurrentNetwork.id())
                .param("core", core)
                .param("text", text)
                .param("name", after.name())
                .param("id", after.id())
                .param("size", size)
                .query(RowMappers::member)
                .list();
    }

    public List<Member> withIds(Collection<UUID> ids) {
        return jdbc.sql("""
                select id, name, type, external_id, website, version, retracted from members
                where network_id = ? and id = any(?) and not retracted order by normal_name, id""")
                .params(CurrentNetwork.id(), RowMappers.array(ids))
                .query(RowMappers::member)
                .list();
    }

    /** Increases with every change of the member or of its parts. */
    public long changes(UUID memberId) {
        return jdbc.sql("""
                select (select version from members where id = :id)
                     + coalesce((select sum(version) from terms where member_id = :id), 0)
                     + coalesce((select sum(version) from classifications where member_id = :id), 0)
                     + coalesce((select sum(a.version + p.version) from assignments a join persons p on p.id = a.person_id
                                 where a.member_id = :id), 0)""").param("id", memberId).query(Long.class).single();
    }

    /** Names for read models in order of ids, including retracted members. */
    public List<MemberName> names(@Nullable Collection<UUID> ids, UUID after, int size) {
        return jdbc.sql("""
                select id, name, type, retracted from members
                where network_id = :network and id > :after and (:all or id = any(:ids)) order by id limit :size""")
                .param("network", CurrentNetwork.id())
                .param("after", after)
                .param("all", ids == null)
                .param("ids", RowMappers.array(ids == null ? List.of() : ids))
                .param("size", size)
                .query((row, n) -> new MemberName(
                        RowMappers.id(row, "id"),
                        row.getString("name"),
                        OrganisationType.valueOf(row.getString("type")),
                        row.getBoolean("retracted")))
                .list();
    }

    /** Names of persons, each with the member of the current or latest assignment. */
    public List<PersonName> personNames(Collection<UUID> ids) {
        return jdbc.sql("""
                select distinct on (p.id) p.id, a.member_id,
                       concat_ws(' ', p.given_name, p.family_name) as name
                from persons p join assignments a on a.person_id = p.id
                where p.network_id = ? and p.id = any(?) and not p.erased
                order by p.id, a.retracted, a.valid_until desc nulls first, a.valid_from desc""")
                .params(CurrentNetwork.id(), RowMappers.array(ids))
                .query((row, n) -> new PersonName(
                        RowMappers.id(row, "id"), RowMappers.id(row, "member_id"), row.getString("name")))
                .list();
    }

    /** A position in the order of names; {@link #START} lies before all names. */
    public record KeysetPosition(String name, UUID id) {

        public static final KeysetPosition START = new KeysetPosition("", new UUID(0, 0));
    }

    public record MemberName(UUID memberId, String name, OrganisationType type, boolean retracted) {}

    public record PersonName(UUID personId, UUID memberId, String name) {}
}
