package org.lotse.outbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.facts.Topics;
import org.lotse.serde.WriterSchema;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts delivered facts into the outbox again and records the progress. Callers provide the transaction. */
public final class RestatementStore {

    private static final String STATE = """
            select id, since, facts, started_at, finished_at,
                (select count(*) from outbox_told t where t.id <= r.until_id and (r.since is null or t.told_at >= r.since)) of
            from outbox_restatement r order by id desc limit 1""";

    /** Delivered facts in the order of delivery; on compacted topics only the last fact of each key. */
    private static final String SLICE = """
            select id, topic, key, value, told_at, t.schema fingerprint,
                (select s.schema from outbox_schemas s where s.fingerprint = t.schema limit 1) json
            from outbox_told t
            where id > :last and id <= :until and (:since::timestamptz is null or told_at >= :since)
                and (topic <> all(:compacted) or not exists (
                    select from outbox_told n where n.topic = t.topic and n.key = t.key and n.id > t.id))
            order by id limit :size""";

    private static final String[] COMPACTED = Topics.ALL.stream()
            .filter(Topics.Topic::compacted)
            .map(Topics.Topic::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    public RestatementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a restatement of everything delivered so far; changes nothing while another is under way. */
    public void begin(@Nullable Instant since) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('outbox_restatement'))").query(row -> {});
        jdbc.sql("""
                insert into outbox_restatement (since, until_id)
                select :since, coalesce(max(id), 0) from outbox_told
                having not exists (select from outbox_restatement where finished_at is null)""")
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** The last restatement, under way or done; empty if there has been none. */
    public Optional<Restatement> last() {
        return jdbc.sql(STATE).query(RestatementStore::state).optional();
    }

    /**
     * Puts the next facts of the current restatement into the outbox.
     *
     * @param refile replaces the schema id of a value by the current one
     * @return false if none is under way, or another instance works on it
     */
    public boolean slice(int size, SchemaIdRewriter refile) {
        Optional<RestatementProgress> open =
                jdbc.sql("""
                select id, since, last_id, until_id from outbox_restatement
                where finished_at is null order by id limit 1 for update skip locked""").query(RestatementStore::progress).optional();
        open.ifPresent(progress -> advance(progress, size, refile));
        return open.isPresent();
    }

    private void advance(RestatementProgress progress, int size, SchemaIdRewriter refile) {
        List<DeliveredFact> facts = jdbc.sql(SLICE)
                .param("last", progress.last)
                .param("until", progress.until)
                .param("since", progress.since, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("compacted", COMPACTED)
                .param("size", size)
                .query(RestatementStore::told)
                .list();
        facts.forEach(fact -> jdbc.sql("insert into outbox (shard, topic, key, value, restates) values (?, ?, ?, ?, ?)")
                .params(OutboxShards.of(fact.key()), fact.topic(), fact.key(), refile.apply(fact), fact.id())
                .update());
        jdbc.sql("""
                update outbox_restatement set facts = facts + :facts, last_id = :last,
                    finished_at = case when :done then clock_timestamp() end
                where id = :id""")
                .param("facts", facts.size())
                .param(
                        "last",
                        facts.isEmpty() ? progress.until : facts.getLast().id())
                .param("done", facts.size() < size)
                .param("id", progress.id)
                .update();
        jdbc.sql("select pg_notify(?, '')").param(OutboxStore.CHANNEL).query(row -> {});
    }

    private static Restatement state(ResultSet row, int n) throws SQLException {
        return new Restatement(
                row.getLong("id"),
                instant(row.getObject("since", OffsetDateTime.class)),
                row.getLong("facts"),
                row.getLong("of"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished_at", OffsetDateTime.class)));
    }

    private static RestatementProgress progress(ResultSet row, int n) throws SQLException {
        return new RestatementProgress(
                row.getLong("id"),
                row.getObject("since", OffsetDateTime.class),
                row.getLong("last_id"),
                row.getLong("until_id"));
    }

    private static DeliveredFact told(ResultSet row, int n) throws SQLException {
        String json = row.getString("json");
        return new DeliveredFact(
                row.getLong("id"),
                row.getString("topic"),
                row.getObject("key", UUID.class),
                row.getBytes("value"),
                json == null ? null : new WriterSchema(row.getLong("fingerprint"), json),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private record RestatementProgress(long id, @Nullable OffsetDateTime since, long last, long until) {}

    /** Rewrites a fact with the schema id of the current registry. */
    @FunctionalInterface
    public interface SchemaIdRewriter {
        byte[] apply(DeliveredFact fact);
    }
}
