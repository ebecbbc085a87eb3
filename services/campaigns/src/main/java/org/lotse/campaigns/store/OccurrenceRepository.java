package org.lotse.campaigns.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.MailClass;
import org.lotse.campaigns.domain.NotSentReason;
import org.lotse.campaigns.domain.Occurrence;
import org.lotse.campaigns.domain.OccurrenceState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Mails without a final outcome, and their transitions. Every transition names its starting state, so a transition that is repeated, or
 * made by a sender that was believed dead, changes nothing.
 */
@Repository
public class OccurrenceRepository {

    private final JdbcClient jdbc;

    OccurrenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Plans one mail; a repeated combination of campaign, member and reference changes nothing. */
    public void plan(Occurrence planned, MailClass mailClass) {
        jdbc.sql("""
                insert into occurrence (id, network_id, campaign_id, member_id, reference, mail_class, state, planned_at,
                    due_at, changed_at)
                values (:id, :network, :campaign, :member, :reference, :mailClass, 'PLANNED', :at, :at, :at)
                on conflict do nothing
                """)
                .param("id", planned.id())
                .param("network", planned.networkId())
                .param("campaign", planned.campaignId())
                .param("member", planned.memberId())
                .param("reference", planned.reference())
                .param("mailClass", mailClass.name())
                .param("at", Timestamp.from(planned.plannedAt()))
                .update();
    }

    /** Networks with mail that is due or was left in the middle of sending. */
    public List<UUID> networksWithWork(Instant now) {
        return jdbc.sql("""
                select distinct network_id from occurrence
                where state in ('PLANNED', 'SENDING') and due_at <= :now order by network_id
                """).param("now", Timestamp.from(now)).query(UUID.class).list();
    }

    public List<Occurrence> leftInSending(UUID networkId) {
        return jdbc.sql(OccurrenceRowMapper.COLUMNS + "where network_id = :network and state = 'SENDING' order by id")
                .param("network", networkId)
                .query(OccurrenceRowMapper::read)
                .list();
    }

    /** Due mails of one campaign: the campaign that has waited longest. */
    public List<Occurrence> due(UUID networkId, Instant now, int size) {
        return jdbc.sql(OccurrenceRowMapper.COLUMNS + """
                where network_id = :network and state = 'PLANNED' and due_at <= :now and campaign_id = (
                    select campaign_id from occurrence where network_id = :network and state = 'PLANNED' and due_at <= :now
                    order by due_at, id limit 1)
                order by due_at, id limit :size
                """)
                .param("network", networkId)
                .param("now", Timestamp.from(now))
                .param("size", size)
                .query(OccurrenceRowMapper::read)
                .list();
    }

    /** @return false when the mail is no longer in {@code from}: another caller has made the transition */
    public boolean move(
            Occurrence occurrence, OccurrenceState from, OccurrenceState to, @Nullable UUID personId, Instant now) {
        return step(occurrence, from, to, personId, null, "", now);
    }

    /** Closes the occurrence without a mail. */
    public boolean end(
            Occurrence occurrence,
            OccurrenceState from,
            OccurrenceState to,
            @Nullable UUID personId,
            NotSentReason reason,
            String detail,
            Instant now) {
        return step(occurrence, from, to, personId, reason, detail, now);
    }

    /**
     * Returns the mail to the queue: the server certainly accepted nothing.
     *
     * @param attempts how often the server has deferred the mail
     */
    public void putBack(Occurrence occurrence, int attempts, Instant dueAt, String detail, Instant now) {
        jdbc.sql("""
                update occurrence set state = 'PLANNED', attempts = :attempts, due_at = :due, detail = :detail,
                    changed_at = :now
                where id = :id and network_id = :network and state = 'SENDING'
                """)
                .param("attempts", attempts)
                .param("due", Timestamp.from(dueAt))
                .param("detail", detail)
                .param("now", Timestamp.from(now))
                .param("id", occurrence.id())
                .param("network", occurrence.networkId())
                .update();
    }

    private boolean step(
            Occurrence occurrence,
            OccurrenceState from,
            OccurrenceState to,
            @Nullable UUID personId,
            @Nullable NotSentReason reason,
            String detail,
            Instant now) {
        return jdbc.sql("""
                update occurrence set state = :to, person_id = :person, reason = :reason, detail = :detail, changed_at = :now
                where id = :id and network_id = :network and state = :from
                """)
                        .param("to", to.name())
                        .param("person", personId)
                        .param("reason", reason == null ? null : reason.name())
                        .param("detail", detail)
                        .param("now", Timestamp.from(now))
                        .param("id", occurrence.id())
                        .param("network", occurrence.networkId())
                        .param("from", from.name())
                        .update()
                == 1;
    }
}
