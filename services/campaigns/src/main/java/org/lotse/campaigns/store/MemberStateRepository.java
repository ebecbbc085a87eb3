package org.lotse.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Audience;
import org.lotse.campaigns.domain.BehaviourState;
import org.lotse.campaigns.domain.ContractState;
import org.lotse.campaigns.domain.MemberState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The current state of each member: the read model of activation's members topic. */
@Repository
public class MemberStateRepository {

    private static final String UNKNOWN = "UNKNOWN";

    private final JdbcClient jdbc;

    MemberStateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last record counts; the topic keeps the order per member. */
    public void put(UUID networkId, MemberState member) {
        jdbc.sql("""
                insert into member_state (network_id, member_id, behaviour, contract, behaviour_since, computed_at)
                values (:network, :member, :behaviour, :contract, :since, :computedAt)
                on conflict (network_id, member_id) do update set behaviour = excluded.behaviour,
                    contract = excluded.contract, behaviour_since = excluded.behaviour_since,
                    computed_at = excluded.computed_at
                """)
                .param("network", networkId)
                .param("member", member.memberId())
                .param("behaviour", nameOf(member.behaviour()))
                .param("contract", nameOf(member.contract()))
                .param("since", member.behaviourSince())
                .param("computedAt", Timestamp.from(member.computedAt()))
                .update();
    }

    /** Deletes a retracted member. */
    public void remove(UUID memberId) {
        jdbc.sql("delete from member_state where member_id = :member")
                .param("member", memberId)
                .update();
    }

    public List<MemberState> in(UUID networkId, Audience audience) {
        return jdbc.sql("""
                select member_id, behaviour, contract, behaviour_since, computed_at from member_state
                where network_id = :network and (:behaviour::text is null or behaviour = :behaviour)
                  and (:contract::text is null or contract = :contract)
                order by member_id
                """)
                .param("network", networkId)
                .param("behaviour", orNull(audience.behaviour()))
                .param("contract", orNull(audience.contract()))
                .query(MemberStateRepository::row)
                .list();
    }

    /** States by member; unknown members are absent. */
    public Map<UUID, MemberState> of(UUID networkId, Collection<UUID> memberIds) {
        return jdbc
                .sql("""
                select member_id, behaviour, contract, behaviour_since, computed_at from member_state
                where network_id = :network and member_id = any(:members)
                """)
                .param("network", networkId)
                .param("members", memberIds.toArray(UUID[]::new))
                .query(MemberStateRepository::row)
                .stream()
                .collect(Collectors.toMap(MemberState::memberId, Function.identity()));
    }

    private static MemberState row(ResultSet row, int number) throws SQLException {
        return new MemberState(
                row.getObject("member_id", UUID.class),
                named(BehaviourState.values(), row.getString("behaviour")),
                named(ContractState.values(), row.getString("contract")),
                row.getObject("behaviour_since", LocalDate.class),
                row.getTimestamp("computed_at").toInstant());
    }

    private static String nameOf(@Nullable Enum<?> state) {
        return state == null ? UNKNOWN : state.name();
    }

    private static @Nullable String orNull(@Nullable Enum<?> state) {
        return state == null ? null : state.name();
    }

    private static <E extends Enum<E>> @Nullable E named(E[] states, String name) {
        return Arrays.stream(states)
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
