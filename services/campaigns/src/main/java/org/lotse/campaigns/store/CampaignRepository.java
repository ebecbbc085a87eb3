package org.lotse.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Audience;
import org.lotse.campaigns.domain.BehaviourState;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.ContractState;
import org.lotse.campaigns.domain.MailClass;
import org.lotse.campaigns.domain.Message;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The campaigns of a network. */
@Repository
public class CampaignRepository {

    private static final String COLUMNS =
            "select id, network_id, name, mail_class, behaviour, contract, subject, body, locale, event_id,"
                    + " version, created_at, launched_at, audience_size from campaign ";

    private final JdbcClient jdbc;

    CampaignRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a draft. A repeated id changes nothing, so a repeated request is harmless. */
    public void add(Campaign draft) {
        written(draft, """
                insert into campaign (id, network_id, name, mail_class, behaviour, contract, subject, body, locale, event_id,
                    version, created_at)
                values (:id, :network, :name, :mailClass, :behaviour, :contract, :subject, :body, :locale, :event,
                    :version, :createdAt)
                on conflict (id) do nothing
                """)
                .param("createdAt", Timestamp.from(draft.createdAt()))
                .update();
    }

    /**
     * @param next the new draft, its version one higher than the one it replaces
     * @return false when another request has changed or launched it meanwhile
     */
    public boolean replace(Campaign next) {
        return written(next, """
                update campaign set name = :name, mail_class = :mailClass, behaviour = :behaviour, contract = :contract,
                    subject = :subject, body = :body, locale = :locale, event_id = :event, version = :version
                where id = :id and network_id = :network and version = :version - 1 and launched_at is null
                """).update() == 1;
    }

    public void launched(Campaign draft, Instant at, int audienceSize) {
        jdbc.sql(
                        "update campaign set launched_at = :at, audience_size = :size where id = :id and network_id = :network")
                .param("at", Timestamp.from(at))
                .param("size", audienceSize)
                .param("id", draft.id())
                .param("network", draft.networkId())
                .update();
    }

    public Optional<Campaign> find(UUID networkId, UUID id) {
        return one(networkId, id, "");
    }

    /** Locks the campaign until the transaction ends, so that two launches run one after the other. */
    public Optional<Campaign> lock(UUID networkId, UUID id) {
        return one(networkId, id, " for update");
    }

    /**
     * Newest first.
     *
     * @param before last campaign of the previous page; null for the first page
     */
    public List<Campaign> newest(UUID networkId, @Nullable UUID before, int size) {
        return jdbc.sql(COLUMNS + """
                where network_id = :network and (:before::uuid is null or (created_at, id) <
                    (select created_at, id from campaign where id = :before and network_id = :network))
                order by created_at desc, id desc limit :size
                """)
                .param("network", networkId)
                .param("before", before)
                .param("size", size)
                .query(CampaignRepository::row)
                .list();
    }

    private Optional<Campaign> one(UUID networkId, UUID id, String suffix) {
        return jdbc.sql(COLUMNS + "where network_id = :network and id = :id" + suffix)
                .param("network", networkId)
                .param("id", id)
                .query(CampaignRepository::row)
                .optional();
    }

    private JdbcClient.StatementSpec written(Campaign draft, String sql) {
        BehaviourState behaviour = draft.audience().behaviour();
        ContractState contract = draft.audience().contract();
        return jdbc.sql(sql)
                .param("id", draft.id())
                .param("network", draft.networkId())
                .param("name", draft.name())
                .param("mailClass", draft.mailClass().name())
                .param("behaviour", behaviour == null ? null : behaviour.name())
                .param("contract", contract == null ? null : contract.name())
                .param("subject", draft.message().subject())
                .param("body", draft.message().body())
                .param("locale", draft.message().locale().toLanguageTag())
                .param("event", draft.eventId())
                .param("version", draft.version());
    }

    private static Campaign row(ResultSet row, int number) throws SQLException {
        String behaviour = row.getString("behaviour");
        String contract = row.getString("contract");
        Timestamp launchedAt = row.getTimestamp("launched_at");
        return new Campaign(
                row.getObject("id", UUID.class),
                row.getObject("network_id", UUID.class),
                row.getString("name"),
                MailClass.valueOf(row.getString("mail_class")),
                new Audience(
                        behaviour == null ? null : BehaviourState.valueOf(behaviour),
                        contract == null ? null : ContractState.valueOf(contract)),
                new Message(
                        row.getString("subject"),
                        row.getString("body"),
                        Locale.forLanguageTag(row.getString("locale"))),
                row.getObject("event_id", UUID.class),
                row.getInt("version"),
                row.getTimestamp("created_at").toInstant(),
                launchedAt == null ? null : launchedAt.toInstant(),
                row.getInt("audience_size"));
    }
}
