package org.lotse.events.store;

import java.util.List;
import java.util.UUID;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Hosting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The member that hosted each event. A caller that changes it must hold the lock of the event. */
@Repository
public class HostingRepository {

    private final JdbcClient jdbc;

    HostingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All hostings of an event, including retracted ones. A member that hosted, then did not, then did again, keeps one row with rising
     * versions.
     */
    public List<StoredRow<Hosting>> of(Event event) {
        return jdbc.sql("select * from hosting where network_id = :network and event_id = :event")
                .param("network", event.networkId())
                .param("event", event.id())
                .query((row, i) -> new StoredRow<>(
                        new Hosting(
                                SqlTypes.id(row, "hosting_id"),
                                row.getInt("version"),
                                SqlTypes.id(row, "event_id"),
                                SqlTypes.id(row, "member_id")),
                        row.getBoolean("retracted")))
                .list();
    }

    public void save(UUID network, StoredRow<Hosting> hosting) {
        jdbc.sql("""
                        insert into hosting (hosting_id, network_id, event_id, member_id, version, retracted)
                        values (:id, :network, :event, :member, :version, :retracted)
                        on conflict (hosting_id) do update set version = excluded.version, retracted = excluded.retracted""")
                .param("id", hosting.value().id())
                .param("network", network)
                .param("event", hosting.value().eventId())
                .param("member", hosting.value().memberId())
                .param("version", hosting.value().version())
                .param("retracted", hosting.retracted())
                .update();
    }
}
