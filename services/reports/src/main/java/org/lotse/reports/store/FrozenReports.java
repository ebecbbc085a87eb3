package org.lotse.reports.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.domain.Content;
import org.lotse.reports.domain.Figure;
import org.lotse.reports.domain.Indicator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What reports say, written once; the database refuses to change it. */
@Repository
public class FrozenReports {

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    FrozenReports(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** What a report says, and the position of the log that it stands for. */
    public record Frozen(Content content, List<Positions.Read> position) {}

    /** @return false when somebody finished this report before; then nothing is written */
    @Transactional
    public boolean freeze(UUID networkId, UUID id, Content content, List<Positions.Read> position, Instant now) {
        int changed = jdbc.sql("""
                        update reports set state = 'FROZEN', frozen_at = :now, digest = :digest,
                        project = cast(:project as jsonb), definitions = cast(:definitions as jsonb),
                        position = cast(:position as jsonb)
                        where network_id = :network and report_id = :id and state in ('WAITING', 'RUNNING')""")
                .param("network", networkId)
                .param("id", id)
                .param("now", Reports.utc(now))
                .param("digest", content.digest())
                .param("project", Json.write(content.project()))
                .param("definitions", Json.write(content.definitions()))
                .param("position", Json.write(position))
                .update();
        if (changed == 1) {
            insert(networkId, id, content.figures());
        }
        return changed == 1;
    }

    private void insert(UUID networkId, UUID id, List<Figure> figures) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Figure figure : figures) {
            rows.add(new @Nullable Object[] {
                networkId,
                id,
                rows.size(),
                figure.indicator().id(),
                figure.cell(),
                figure.toDate(),
                figure.value(),
                figure.base(),
                Json.write(figure.evidence())
            });
        }
        batches.batchUpdate("""
                insert into figures (network_id, report_id, ordinal, indicator, cell, to_date, value, base, evidence)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))""", rows);
    }

    public Optional<Frozen> find(UUID networkId, ReportRow report) {
        return jdbc.sql("""
                        select project, definitions, position from reports
                        where network_id = :network and report_id = :id and state = 'FROZEN'""")
                .param("network", networkId)
                .param("id", report.id())
                .query((row, n) -> new Frozen(
                        new Content(
                                Json.project(row.getString(1)),
                                report.period(),
                                Json.definitions(row.getString(2)),
                                figures(networkId, report.id())),
                        Json.position(row.getString(3))))
                .optional();
    }

    private List<Figure> figures(UUID networkId, UUID id) {
        return jdbc.sql("""
                        select indicator, cell, to_date, value, base, evidence from figures
                        where network_id = :network and report_id = :id order by ordinal""")
                .param("network", networkId)
                .param("id", id)
                .query((row, n) -> new Figure(
                        Indicator.byId(row.getString(1)).orElseThrow(),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getLong(4),
                        row.getObject(5, Long.class),
                        Json.evidence(row.getString(6))))
                .list();
    }
}
