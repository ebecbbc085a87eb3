package org.lotse.campaigns.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lotse.campaigns.domain.Contact;
import org.lotse.campaigns.domain.MailClass;
import org.lotse.campaigns.domain.MailHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recent mails and unsubscriptions of persons. */
@Repository
public class MailHistoryRepository {

    /** A mail with an unknown outcome counts, because it may have arrived. */
    private static final String COUNTED = "mail_class = 'MARKETING' and state in ('SENDING', 'SENT', 'UNCERTAIN')";

    private final JdbcClient jdbc;

    MailHistoryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public MailHistory of(UUID networkId, MailClass mailClass, Collection<Contact> contacts, Instant since) {
        UUID[] persons = contacts.stream().map(Contact::personId).distinct().toArray(UUID[]::new);
        UUID[] members = contacts.stream().map(Contact::memberId).distinct().toArray(UUID[]::new);
        return new MailHistory(
                unsubscribed(networkId, mailClass, persons),
                counts(networkId, "person_id", persons, since),
                counts(networkId, "member_id", members, since));
    }

    /** @return false when the person had unsubscribed before */
    public boolean suppress(
            UUID networkId, UUID personId, UUID memberId, MailClass mailClass, UUID campaignId, Instant now) {
        return jdbc.sql("""
                insert into suppression (network_id, person_id, mail_class, member_id, campaign_id, since)
                values (:network, :person, :mailClass, :member, :campaign, :since) on conflict do nothing
                """)
                        .param("network", networkId)
                        .param("person", personId)
                        .param("mailClass", mailClass.name())
                        .param("member", memberId)
                        .param("campaign", campaignId)
                        .param("since", Timestamp.from(now))
                        .update()
                == 1;
    }

    private Set<UUID> unsubscribed(UUID networkId, MailClass mailClass, UUID[] persons) {
        return new HashSet<>(jdbc.sql("""
                select person_id from suppression
                where network_id = :network and mail_class = :mailClass and person_id = any(:persons)
                """)
                .param("network", networkId)
                .param("mailClass", mailClass.name())
                .param("persons", persons)
                .query(UUID.class)
                .list());
    }

    private Map<UUID, Integer> counts(UUID networkId, String whose, UUID[] ids, Instant since) {
        Map<UUID, Integer> counts = new HashMap<>();
        jdbc.sql("select " + whose + " as id, count(*) as mails from occurrence where network_id = :network and "
                        + COUNTED + " and changed_at > :since and " + whose + " = any(:ids) group by 1")
                .param("network", networkId)
                .param("since", Timestamp.from(since))
                .param("ids", ids)
                .query(row -> {
                    counts.put(row.getObject("id", UUID.class), row.getInt("mails"));
                });
        return counts;
    }
}
