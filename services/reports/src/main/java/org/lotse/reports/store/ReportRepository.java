package org.lotse.reports.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.domain.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports of a network as jobs; the content of a frozen report is in {@link FrozenReportRepository}. */
@Repository
public class ReportRepository {

    private static final String SELECT = """
            select r.*, coalesce(r.project ->> 'name', p.name) as project_name
            from reports r join projects p on p.network_id = r.network_id and p.project_id = r.project_id
            where r.network_id = :network
            """;

    private final JdbcClient jdbc;

    ReportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A report that waits for its computation, and its network. */
    public record PendingReport(UUID networkId, UUID reportId) {}

    /** @return false when a report with this id exists already */
    public boolean add(UUID networkId, UUID id, UUID projectId, Period period, Instant now, String by) {
        return jdbc.sql("""
                        insert into reports (network_id, report_id, project_id, from_day, to_day, state, requested_at, requested_by)
                        values (:network, :id, :project, :from, :to, 'WAITING', :now, :by) on conflict do nothing""")
                        .param("network", networkId)
                        .param("id", id)
                        .param("project", projectId)
                        .param("from", period.from())
                        .param("to", period.to())
                        .param("now", utc(now))
                        .param("by", by)
                        .update()
                == 1;
    }

    public Optional<ReportRow> find(UUID networkId, UUID id) {
        return jdbc.sql(SELECT + "and r.report_id = :id")
                .param("network", networkId)
                .param("id", id)
                .query((row, n) -> report(row))
                .optional();
    }

    /**
     * @param after last report of the previous page, or null for the first page
     * @return newest first
     */
    public List<ReportRow> page(UUID networkId, boolean releasedOnly, @Nullable UUID after, int size) {
        return jdbc.sql(SELECT + """
                        and (r.released_at is not null or not :releasedOnly)
                        and (cast(:after as uuid) is null or (r.requested_at, r.report_id) <
                            (select a.requested_at, a.report_id from reports a
                             where a.network_id = r.network_id and a.report_id = :after))
                        order by r.requested_at desc, r.report_id desc limit :size""")
                .param("network", networkId)
                .param("releasedOnly", releasedOnly)
                .param("after", after)
                .param("size", size)
                .query((row, n) -> report(row))
                .list();
    }

    /** Unfinished reports of all networks, including those that a stopped process was computing. */
    public List<PendingReport> unfinished() {
        return jdbc.sql("""
                        select network_id, report_id from reports where state in ('WAITING', 'RUNNING') order by requested_at""")
                .query((row, n) -> new PendingReport(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }

    public void start(UUID networkId, UUID id) {
        jdbc.sql("""
                        update reports set state = 'RUNNING'
                        where network_id = :network and report_id = :id and state = 'WAITING'""").param("network", networkId).param("id", id).update();
    }

    public void fail(UUID networkId, UUID id, String reason) {
        jdbc.sql("""
                        update reports set state = 'FAILED', failure = :reason
                        where network_id = :network and report_id = :id and state in ('WAITING', 'RUNNING')""")
                .param("network", networkId)
                .param("id", id)
                .param("reason", reason)
                .update();
    }

    /** A second release changes nothing: the first one counts. */
    public void release(UUID networkId, UUID id, Instant now, String by) {
        jdbc.sql("""
                        update reports set released_at = :now, released_by = :by
                        where network_id = :network and report_id = :id and state = 'FROZEN' and released_at is null""")
                .param("network", networkId)
                .param("id", id)
                .param("now", utc(now))
                .param("by", by)
                .update();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static ReportRow report(ResultSet row) throws SQLException {
        return new ReportRow(
                row.getObject("report_id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("project_name"),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                ReportRow.ReportState.valueOf(row.getString("state")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getString("requested_by"),
                row.getString("failure"),
                instant(row, "frozen_at"),
                row.getString("digest"),
                instant(row, "released_at"),
                row.getString("released_by"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
