package org.lotse.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.lotse.campaigns.domain.NotSentReason;
import org.lotse.campaigns.domain.Occurrence;
import org.lotse.campaigns.domain.OccurrenceState;

/** Maps one row of the occurrence table. */
final class OccurrenceRowMapper {

    static final String COLUMNS =
            "select id, network_id, campaign_id, member_id, reference, person_id, state, reason, detail,"
                    + " attempts, planned_at, changed_at from occurrence ";

    private OccurrenceRowMapper() {}

    static Occurrence read(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        return new Occurrence(
                row.getObject("id", UUID.class),
                row.getObject("network_id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getString("reference"),
                row.getObject("person_id", UUID.class),
                OccurrenceState.valueOf(row.getString("state")),
                reason == null ? null : NotSentReason.valueOf(reason),
                row.getString("detail"),
                row.getInt("attempts"),
                row.getTimestamp("planned_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
