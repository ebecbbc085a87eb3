package org.lotse.outbox.store;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;
import org.lotse.facts.Topics;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The outbox as the relay uses it, over a connection of its own: a listening connection cannot be shared, and the relay must not starve
 * when requests use the whole pool.
 */
public final class RelayStore implements AutoCloseable {

    /** On these topics the last record of a key replaces all earlier ones, so an old fact must not follow a newer one. */
    private static final String[] COMPACTED = Topics.ALL.stream()
            .filter(Topics.Topic::compacted)
            .map(Topics.Topic::name)
            .toArray(String[]::new);

    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private RelayStore(SingleConnectionDataSource connection) {
        this.connection = connection;
        jdbc = JdbcClient.create(connection);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(connection));
    }

    /** Connects and listens. A dead server is detected after 30 s at most. */
    public static RelayStore open(String url, String user, String password) {
        var connection = new SingleConnectionDataSource(url, user, password, true);
        connection.setConnectionProperties(timeouts());
        var store = new RelayStore(connection);
        try {
            store.jdbc.sql("listen " + OutboxStore.CHANNEL).update();
            return store;
        } catch (RuntimeException e) {
            connection.destroy();
            throw e;
        }
    }

    /** Runs the work in one transaction, which releases the taken shard when it ends. */
    public <T> T inTransaction(Supplier<T> work) {
        T result = transaction.execute(status -> work.get());
        return requireNonNull(result);
    }

    /**
     * Takes, in turns, a shard that has a deliverable fact and that no other relay holds. Locks shards instead of rows: with row locks,
     * another relay could overtake this one within a key.
     *
     * @param last the shard taken before, so that a busy shard does not starve the others
     */
    public Optional<Integer> takeShard(int last) {
        return jdbc.sql("""
                select shard from outbox_shards s
                where exists (select from outbox o where o.shard = s.shard and o.failed_at is null and not exists (
                    select from outbox f where f.key = o.key and f.failed_at is not null))
                order by shard <= ?, shard limit 1 for update skip locked""").param(last).query(Integer.class).optional();
    }

    /** The oldest facts of a shard whose keys are not blocked. */
    public List<PendingFact> next(int shard, int limit) {
        return jdbc.sql("""
                select id, topic, key, value, traceparent,
                    coalesce((select told_at from outbox_told t where t.id = o.restates), now()) told_at,
                    restates is not null and topic = any(:compacted) and (
                        exists (select from outbox_told t where t.topic = o.topic and t.key = o.key and t.id > o.restates)
                        or exists (select from outbox p where p.shard = o.shard and p.key = o.key and p.topic = o.topic
                            and p.restates is null and p.id < o.id)) outdated
                from outbox o
                where shard = :shard and failed_at is null and not exists (
                    select from outbox f where f.key = o.key and f.failed_at is not null)
                order by id limit :limit""")
                .param("compacted", COMPACTED)
                .param("shard", shard)
                .param("limit", limit)
                .query(RelayStore::waiting)
                .list();
    }

    private static PendingFact waiting(ResultSet row, int n) throws SQLException {
        return new PendingFact(
                row.getLong("id"),
                row.getString("topic"),
                row.getObject("key", UUID.class),
                row.getBytes("value"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("outdated"),
                row.getString("traceparent"));
    }

    public void delivered(int shard, List<PendingFact> facts) {
        Long[] ids = facts.stream().map(PendingFact::id).toArray(Long[]::new);
        jdbc.sql("delete from outbox where shard = :shard and id = any(:ids)")
                .param("shard", shard)
                .param("ids", ids)
                .update();
    }

    public void refused(int shard, PendingFact fact, String reason) {
        jdbc.sql("update outbox set failed_at = now(), error = ? where shard = ? and id = ?")
                .params(reason, shard, fact.id())
                .update();
    }

    /** Returns true when a transaction that appended facts has committed, or false after {@code atMost}. */
    public boolean awaitNews(Duration atMost) {
        try (Connection shared = connection.getConnection()) {
            return shared.unwrap(PGConnection.class).getNotifications(Math.toIntExact(atMost.toMillis())).length > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("The relay lost its connection: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        connection.destroy();
    }

    private static Properties timeouts() {
        var properties = new Properties();
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "outbox-relay");
        properties.setProperty("logServerErrorDetail", "false");
        return properties;
    }
}
