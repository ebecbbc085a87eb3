package org.lotse.dashboard.overview.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the members of the current network, from the same rows as the member list. */
@Repository
public class MemberCounts {

    private final JdbcClient jdbc;

    MemberCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record StatePairCount(String contract, String behaviour, long members) {}

    public StateMatrix matrix() {
        return new StateMatrix(jdbc.sql("""
                        select f.contract, f.behaviour, count(*) as members
                        from member m join figures f using (network_id, member_id) where not m.retracted group by 1, 2""").query(StatePairCount.class).list().stream()
                .collect(groupingBy(
                        StatePairCount::contract, toMap(StatePairCount::behaviour, StatePairCount::members))));
    }

    /** All members, with or without figures. */
    public long known() {
        return jdbc.sql("select count(*) from member where not retracted")
                .query(Long.class)
                .single();
    }

    /** Members that entered a behaviour state since a day and are still in it. */
    public long entered(String behaviour, LocalDate since) {
        return jdbc.sql("""
                        select count(*) from member m join figures f using (network_id, member_id)
                        where not m.retracted and f.behaviour = ? and f.behaviour_since >= ?
                            and f.contract in ('NEW', 'CURRENT', 'NOTICE_GIVEN', 'GRACE')""").params(behaviour, since).query(Long.class).single();
    }
}
