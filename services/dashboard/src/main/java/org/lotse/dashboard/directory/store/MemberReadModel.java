package org.lotse.dashboard.directory.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The members of the current network, with their figures. */
@Repository
public class MemberReadModel {

    private static final String FROM = " from member m left join figures f using (network_id, member_id) where ";

    private static final String SELECT = """
            select m.member_id as id, m.name, m.type, f.as_of, f.definition, f.definition_version, f.contract, f.behaviour,
                f.behaviour_since, f.reason, f.joined_on, f.activated_on, f.last_qualifying_on, f.score_micros, f.band,
                f.qualifying_in_year, f.persons_in_year, f.size_class, f.sector, f.region, f.category,
                (select case when count(distinct p.day) >= 3 then round(365.0 / count(distinct p.day))::int end
                    from participation p
                    where p.network_id = m.network_id and p.member_id = m.member_id and not p.retracted
                        and p.kind in ('ATTENDED', 'HOSTED')
                        and p.day between f.last_qualifying_on - 364 and f.last_qualifying_on) as usual_days""";

    private final JdbcClient jdbc;

    MemberReadModel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Member> list(MemberFilter filter, MemberSortOrder order, int limit, long offset) {
        var where = filter.conditions();
        return jdbc.sql(SELECT + FROM + where.sql() + " order by " + order.sql() + " limit " + limit + " offset "
                        + offset)
                .params(where.parameters())
                .query(Member.class)
                .list();
    }

    public long count(MemberFilter filter) {
        var where = filter.conditions();
        return jdbc.sql("select count(*)" + FROM + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    public Optional<Member> findById(UUID id) {
        return jdbc.sql(SELECT + FROM + "not m.retracted and m.member_id = ?")
                .param(id)
                .query(Member.class)
                .optional();
    }

    public List<Member> findByIds(Collection<UUID> ids) {
        return jdbc.sql(SELECT + FROM + "not m.retracted and m.member_id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(Member.class)
                .list();
    }

    /** The codes in a column of the figures, most frequent first. */
    public Map<String, Long> codes(MemberFacet facet) {
        var codes = new LinkedHashMap<String, Long>();
        jdbc.sql(
                        "select %1$s as code, count(*) as members from figures where %1$s is not null group by 1 order by 2 desc, 1"
                                .formatted(facet.column()))
                .query((row, number) -> codes.put(row.getString("code"), row.getLong("members")))
                .list();
        return codes;
    }

    /** Filters of members beside their states. */
    public enum MemberFacet {
        REGION("region"),
        SIZE("size_class"),
        SECTOR("sector"),
        CATEGORY("category");

        private final String column;

        MemberFacet(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }
}
