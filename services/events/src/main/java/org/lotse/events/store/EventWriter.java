package org.lotse.events.store;

import java.util.Collection;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.TitleNormaliser;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes events with their sessions, and records the import that wrote them. */
final class EventWriter {

    private static final String UPSERT = """
            insert into event as e (event_id, network_id, version, title, title_key, kind, status, list, series_id,
                host_member_id, project_id, beneficiary, topics, place, heads_without_name, external_id,
                first_day, last_day, import_id, told_by_import, held_by_import)
            values (:id, :network, :version, :title, :titleKey, :kind, :status, :list, :series,
                :host, :project, :beneficiary, :topics, :place, :heads, :externalId, :firstDay, :lastDay,
                :import, :import, case :status when 'HELD' then :import::uuid end)
            on conflict (event_id) do update set
                version = excluded.version, title = excluded.title, title_key = excluded.title_key, kind = excluded.kind,
                status = excluded.status, list = excluded.list, series_id = excluded.series_id,
                host_member_id = excluded.host_member_id, project_id = excluded.project_id,
                beneficiary = excluded.beneficiary, topics = excluded.topics, place = excluded.place,
                heads_without_name = excluded.heads_without_name, external_id = excluded.external_id,
                first_day = excluded.first_day, last_day = excluded.last_day,
                import_id = case when e.retracted then excluded.import_id else e.import_id end,
                touched = not e.retracted and (e.touched or e.import_id is distinct from excluded.import_id),
                told_by_import = case when e.retracted or e.told_by_import is not null then excluded.told_by_import end,
                retracted = false,
                held_by_import = case
                    when e.status <> 'HELD' or e.retracted or e.held_by_import = excluded.import_id then excluded.held_by_import end
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final SessionWriter sessionWriter;

    EventWriter(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.sessionWriter = new SessionWriter(jdbc);
    }

    void save(Collection<Event> events, ChangeSource changeSource) {
        jdbc.batchUpdate(
                UPSERT, events.stream().map(e -> columns(e, changeSource)).toArray(SqlParameterSource[]::new));
        sessionWriter.replace(events);
    }

    private static SqlParameterSource columns(Event event, ChangeSource changeSource) {
        var plan = event.plan();
        return new MapSqlParameterSource()
                .addValue("id", event.id())
                .addValue("network", event.networkId())
                .addValue("version", event.version())
                .addValue("title", plan.title())
                .addValue("titleKey", TitleNormaliser.key(plan.title(), plan.firstDay()))
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
                .addValue("import", changeSource.importId());
    }
}
