package org.lotse.outbox.store;

import java.sql.Types;
import java.time.ZoneOffset;
import org.lotse.serde.WriterSchema;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts that were delivered before their database kept them. Callers bring the transaction. */
public final class ArchiveBackfillStore {

    /** Where the numbers of facts begin that were kept when they were delivered; see the migration. */
    private static final long FIRST = 1_000_000_000_000L;

    private final JdbcClient jdbc;
    private final OutboxStore waiting;

    public ArchiveBackfillStore(JdbcClient jdbc, OutboxStore waiting) {
        this.jdbc = jdbc;
        this.waiting = waiting;
    }

    /** True if the log was never read back, and nobody else does it now. */
    public boolean lockUnlessCompleted() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('outbox_read_back')) "
                        + "and not exists (select from outbox_read_back)")
                .query(Boolean.class)
                .single();
    }

    /** Keeps a fact under a number below all others, unless it was kept when it was delivered. */
    public void keep(DeliveredFact fact) {
        WriterSchema schema = fact.schema();
        if (schema != null) {
            waiting.saveSchema(schema);
        }
        jdbc.sql("""
                insert into outbox_told (id, topic, key, value, schema, told_at)
                select :id, :topic, :key, :value, :schema, :toldAt
                where not exists (select from outbox_told t
                    where t.id >= :first and t.topic = :topic and t.key = :key and t.value = :value)""")
                .param("id", fact.id())
                .param("topic", fact.topic())
                .param("key", fact.key())
                .param("value", fact.value())
                .param("schema", schema == null ? null : schema.fingerprint(), Types.BIGINT)
                .param("toldAt", fact.toldAt().atOffset(ZoneOffset.UTC))
                .param("first", FIRST)
                .update();
    }

    /** Notes that it is done. */
    public void markCompleted(long facts) {
        jdbc.sql("insert into outbox_read_back (facts) values (?)").param(facts).update();
    }
}
