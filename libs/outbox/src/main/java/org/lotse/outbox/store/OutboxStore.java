package org.lotse.outbox.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.serde.WriterSchema;
import org.springframework.jdbc.core.JdbcTemplate;

/** The outbox as the service uses it: adds facts in the service's own transaction, counts them, and unblocks keys. */
public final class OutboxStore {

    /** The channel on which the relay listens. */
    static final String CHANNEL = "outbox";

    private final JdbcTemplate jdbc;

    public OutboxStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds facts in this order, in one statement, and wakes the relay when the transaction commits. */
    public void add(List<NewFact> facts) {
        jdbc.update(
                """
                insert into outbox (shard, topic, key, value, schema, traceparent)
                select shard, topic, key, value, schema, trace from unnest(?::int[], ?::text[], ?::uuid[], ?::bytea[], ?::bigint[], ?::text[])
                    with ordinality as fact (shard, topic, key, value, schema, trace, place)
                order by place""",
                facts.stream().map(fact -> OutboxShards.of(fact.key())).toArray(Integer[]::new),
                facts.stream().map(NewFact::topic).toArray(String[]::new),
                facts.stream().map(NewFact::key).toArray(UUID[]::new),
                facts.stream().map(NewFact::value).toArray(byte[][]::new),
                facts.stream().map(OutboxStore::fingerprint).toArray(Long[]::new),
                facts.stream().map(NewFact::traceparent).toArray(String[]::new));
        jdbc.query("select pg_notify(?, '')", ignored -> {}, CHANNEL);
    }

    private static @Nullable Long fingerprint(NewFact fact) {
        WriterSchema schema = fact.schema();
        return schema == null ? null : schema.fingerprint();
    }

    /** Stores the schema of a fingerprint in case the registry is lost. Idempotent. */
    public void saveSchema(WriterSchema schema) {
        jdbc.update(
                "insert into outbox_schemas (fingerprint, schema) select ?, ? "
                        + "where not exists (select from outbox_schemas where fingerprint = ?)",
                schema.fingerprint(),
                schema.json(),
                schema.fingerprint());
    }

    public OutboxBacklog backlog() {
        return jdbc.query(
                        """
                        select count(*) facts, count(failed_at) refused,
                               coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) oldest
                        from outbox""",
                        (row, n) -> new OutboxBacklog(
                                row.getLong("facts"),
                                row.getLong("refused"),
                                Duration.ofMillis(Math.max(0, Math.round(row.getDouble("oldest") * 1000)))))
                .getFirst();
    }

    /** Refused facts, oldest first, at most 100. */
    public List<BlockedFact> blockedFacts() {
        return jdbc.query(
                "select id, topic, key, failed_at, error from outbox where failed_at is not null order by id limit 100",
                (row, n) -> new BlockedFact(
                        row.getLong("id"),
                        row.getString("topic"),
                        row.getObject("key", UUID.class),
                        instant(row.getObject("failed_at", OffsetDateTime.class)),
                        row.getString("error")));
    }

    /** Marks the key's refused facts for another attempt. Returns how many. */
    public int release(UUID key) {
        int released = jdbc.update(
                "update outbox set failed_at = null, error = null where key = ? and failed_at is not null", key);
        jdbc.query("select pg_notify(?, '')", ignored -> {}, CHANNEL);
        return released;
    }

    /** Deletes the key's refused facts; the facts behind them are delivered. Returns how many. */
    public int drop(UUID key) {
        int dropped = jdbc.update("delete from outbox where key = ? and failed_at is not null", key);
        jdbc.query("select pg_notify(?, '')", ignored -> {}, CHANNEL);
        return dropped;
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }
}
