package org.lotse.reports.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.domain.Figure;
import org.lotse.reports.domain.Indicator;
import org.lotse.reports.domain.ReportContent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Contents of frozen reports, written once; the database rejects changes. */
@Repository
public class FrozenReportRepository {

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    FrozenReportRepository(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** The content of a report, and the log position it is based on. */
    public record FrozenReport(ReportContent content, List<ReadPositionRepository.ReadPosition> position) {}

    /** @return false when the report was finished before; then nothing is written */
    @Transactional
    public boolean freeze(
            UUID networkId,
            UUID id,
            ReportContent content,
            List<ReadPositionRepository.ReadPosition> position,
            Instant now) {
        int changed = jdbc.sql("""
                        update reports set state = 'FROZEN', frozen_at = :now, digest = :digest,
                        project = cast(:project as jsonb), definitions = cast(:definitions as jsonb),
                        position = cast(:position as jsonb)
                        where network_id = :network and report_id = :id and state in ('WAITING', 'RUNNING')""")
                .param("network", networkId)
                .param("id", id)
                .param("now", ReportRepository.utc(now))
                .param("digest", content.digest())
                .param("project", ReportJsonMapper.write(content.project()))
                .param("definitions", ReportJsonMapper.write(content.definitions()))
                .param("position", ReportJsonMapper.write(position))
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
                ReportJsonMapper.write(figure.evidence())
            });
        }
        batches.batchUpdate("""
                insert into figures (network_id, report_id, ordinal, indicator, cell, to_date, value, base, evidence)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))""", rows);
    }

    public Optional<FrozenReport> find(UUID networkId, ReportRow report) {
        return jdbc.sql("""
                        select project, definitions, position from reports
                        where network_id = :network and report_id = :id and state = 'FROZEN'""")
                .param("network", networkId)
                .param("id", report.id())
                .query((row, n) -> new FrozenReport(
                        new ReportContent(
                                ReportJsonMapper.project(row.getString(1)),
                                report.period(),
                                ReportJsonMapper.definitions(row.getString(2)),
                                figures(networkId, report.id())),
                        ReportJsonMapper.position(row.getString(3))))
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
                        ReportJsonMapper.evidence(row.getString(6))))
                .list();
    }
}
