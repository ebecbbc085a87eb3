package org.lotse.events.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Origin;
import org.lotse.events.domain.Titles;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The events of all networks. Whoever changes anything of an event locks it first, so that its facts leave in order. */
@Repository
public class Events {

    private static final String SELECT = "select " + EventRows.COLUMNS + " from event where network_id = :network ";

    private static final String UPSERT = """
            insert into event as e (event_id, network_id, version, title, title_key, kind, status, list, series_id,
                host_member_id, project_id, beneficiary, topics, place, heads_without_name, external_id,
                first_day, last_day, import_id, told_by_import)
            values (:id, :network, :version, :title, :titleKey, :kind, :status, :list, :series,
                :host, :project, :beneficiary, :topics, :place, :heads, :externalId, :firstDay, :lastDay, :import, :import)
            on conflict (event_id) do update set
                version = excluded.version, title = excluded.title, title_key = excluded.title_key, kind = excluded.kind,
                status = excluded.status, list = excluded.list, series_id = excluded.series_id,
                host_member_id = excluded.host_member_id, project_id = excluded.project_id,
                beneficiary = excluded.beneficiary, topics = excluded.topics, place = excluded.place,
                heads_without_name = excluded.heads_without_name, external_id = excluded.external_id,
                first_day = excluded.first_day, last_day = excluded.last_day,
                import_id = case when e.retracted then excluded.import_id else e.import_id end,
                touched = not e.retracted and (e.touched or e.import_id is distinct from excluded.import_id),
                told_by_import = excluded.told_by_import, retracted = false
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final EventRows rows;
    private final Sessions sessions;

    Events(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.rows = new EventRows(jdbc);
        this.sessions = new Sessions(batch);
    }

    public Optional<Event> find(UUID network, UUID id) {
        return one(jdbc.sql(SELECT + "and event_id = :id and not retracted")
                .param("network", network)
                .param("id", id));
    }

    public Optional<Event> lock(UUID network, UUID id) {
        return one(jdbc.sql(SELECT + "and event_id = :id and not retracted for update")
                .param("network", network)
                .param("id", id));
    }

    /** In one order for all callers, so that two of them never wait for each other. */
    public List<Event> lock(UUID network, Collection<UUID> ids) {
        return live(
                jdbc.sql(SELECT + "and event_id = any (:ids::uuid[]) and not retracted order by event_id for update")
                        .param("network", network)
                        .param("ids", Sql.array(ids)));
    }

    /** Locks what these names may mean: by the id in another system, by title and first day, or by our own id, even if retracted. */
    public List<Stored<Event>> lockNamed(
            UUID network, Collection<String> externalIds, Collection<String> titleKeys, Collection<UUID> ids) {
        return rows.read(jdbc.sql(SELECT + """
                        and ((external_id = any (:externalIds) and not retracted)
                            or (title_key = any (:titleKeys) and not retracted)
                            or event_id = any (:ids::uuid[]))
                        order by event_id for update""")
                .param("network", network)
                .param("externalIds", externalIds.toArray(String[]::new))
                .param("titleKeys", titleKeys.toArray(String[]::new))
                .param("ids", Sql.array(ids)));
    }

    /** Until the end of the transaction nobody else takes this external id. */
    public Optional<Event> claim(UUID network, String externalId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 1))")
                .param("name", network + " " + externalId)
                .query(row -> {});
        return one(jdbc.sql(SELECT + "and external_id = :externalId and not retracted")
                .param("network", network)
                .param("externalId", externalId));
    }

    public void save(Event event, Origin origin) {
        saveAll(List.of(event), origin);
    }

    public void saveAll(Collection<Event> events, Origin origin) {
        batch.batchUpdate(UPSERT, events.stream().map(e -> columns(e, origin)).toArray(SqlParameterSource[]::new));
        sessions.replace(events);
    }

    /** Its version becomes that of its retraction. */
    public void retract(Event retracted) {
        jdbc.sql("update event set retracted = true, version = :version where event_id = :id and network_id = :network")
                .param("version", retracted.version())
                .param("id", retracted.id())
                .param("network", retracted.networkId())
                .update();
    }

    private Optional<Event> one(JdbcClient.StatementSpec query) {
        return live(query).stream().findFirst();
    }

    private List<Event> live(JdbcClient.StatementSpec query) {
        return rows.read(query).stream().map(Stored::value).toList();
    }

    private static SqlParameterSource columns(Event event, Origin origin) {
        var plan = event.plan();
        return new MapSqlParameterSource()
                .addValue("id", event.id())
                .addValue("network", event.networkId())
                .addValue("version", event.version())
                .addValue("title", plan.title())
                .addValue("titleKey", Titles.key(plan.title(), plan.firstDay()))
                .addValue("kind", plan.kind().name())
                .addValue("status", event.status().name())
                .addValue("list", event.list().name())
                .addValue("series", plan.seriesId())
                .addValue("host", plan.hostMemberId())
                .addValue("project", plan.projectId())
                .addValue("beneficiary", plan.beneficiary().name())
                .addValue("topics", plan.topics().toArray(String[]::new))
                .addValue("place", plan.place())
                .addValue("heads", event.headsWithoutName())
                .addValue("externalId", plan.externalId())
                .addValue("firstDay", plan.firstDay())
                .addValue("lastDay", plan.lastDay())
                .addValue("import", origin.importId());
    }
}
