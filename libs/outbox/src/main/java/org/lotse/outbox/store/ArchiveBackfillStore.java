package org.lotse.outbox.store;

import java.sql.Types;
import java.time.ZoneOffset;
import org.lotse.serde.WriterSchema;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores facts that were delivered before the database had an archive. Callers provide the transaction. */
public final class ArchiveBackfillStore {

    /** The first number of facts that were archived on delivery; see the migration. */
    private static final long FIRST = 1_000_000_000_000L;

    private final JdbcClient jdbc;
    private final OutboxStore waiting;

    public ArchiveBackfillStore(JdbcClient jdbc, OutboxStore waiting) {
        this.jdbc = jdbc;
        this.waiting = waiting;
    }

    /** True if the backfill has never run and no other instance runs it now. */
    public boolean lockUnlessCompleted() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('outbox_read_back')) "
                        + "and not exists (select from outbox_read_back)")
                .query(Boolean.class)
                .single();
    }

    /** Stores a fact under a number below all archived ones, unless it was archived on delivery. */
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

    /** Records that the backfill is complete. */
    public void markCompleted(long facts) {
        jdbc.sql("insert into outbox_read_back (facts) values (?)").param(facts).update();
    }
}
