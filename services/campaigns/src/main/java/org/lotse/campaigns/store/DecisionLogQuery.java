package org.lotse.campaigns.store;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.NotSentReason;
import org.lotse.campaigns.domain.Occurrence;
import org.lotse.campaigns.domain.OccurrenceState;
import org.lotse.campaigns.domain.OutcomeCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Outcomes of the mails of a campaign. */
@Repository
public class DecisionLogQuery {

    private final JdbcClient jdbc;

    DecisionLogQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of the log, ordered by id.
     *
     * @param memberId restricts to this member; null: all
     * @param state restricts to this state; null: any
     * @param after last id of the previous page; null for the first page
     */
    public List<Occurrence> page(
            UUID networkId,
            UUID campaignId,
            @Nullable UUID memberId,
            @Nullable OccurrenceState state,
            @Nullable UUID after,
            int size) {
        return jdbc.sql(OccurrenceRowMapper.COLUMNS + """
                where network_id = :network and campaign_id = :campaign
                  and (:member::uuid is null or member_id = :member)
                  and (:state::text is null or state = :state)
                  and (:after::uuid is null or id > :after)
                order by id limit :size
                """)
                .param("network", networkId)
                .param("campaign", campaignId)
                .param("member", memberId)
                .param("state", state == null ? null : state.name())
                .param("after", after)
                .param("size", size)
                .query(OccurrenceRowMapper::read)
                .list();
    }

    /** Number of mails of a campaign by outcome. */
    public List<OutcomeCount> outcomes(UUID networkId, UUID campaignId) {
        return jdbc.sql("""
                select state, reason, count(*) as mails from occurrence
                where network_id = :network and campaign_id = :campaign group by state, reason order by state, reason
                """)
                .param("network", networkId)
                .param("campaign", campaignId)
                .query((row, number) -> {
                    String reason = row.getString("reason");
                    return new OutcomeCount(
                            OccurrenceState.valueOf(row.getString("state")),
                            reason == null ? null : NotSentReason.valueOf(reason),
                            row.getInt("mails"));
                })
                .list();
    }
}
