package org.lotse.reports.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.reports.domain.Period;
import org.lotse.reports.domain.Project;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The funded projects of a network. */
@Repository
public class ProjectRepository {

    private final JdbcClient jdbc;

    ProjectRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return true when the project is new, false when it replaced an earlier version */
    public boolean put(UUID networkId, Project project) {
        return jdbc.sql("""
                        insert into projects (network_id, project_id, name, funder, from_day, to_day, minimum_minutes, targets)
                        values (:network, :id, :name, :funder, :from, :to, :minimum, cast(:targets as jsonb))
                        on conflict (network_id, project_id) do update set name = excluded.name, funder = excluded.funder,
                        from_day = excluded.from_day, to_day = excluded.to_day,
                        minimum_minutes = excluded.minimum_minutes, targets = excluded.targets
                        returning xmax = 0""")
                .param("network", networkId)
                .param("id", project.id())
                .param("name", project.name())
                .param("funder", project.funder())
                .param("from", project.period().from())
                .param("to", project.period().to())
                .param("minimum", project.minimumMinutes())
                .param("targets", ReportJsonMapper.write(project.targets()))
                .query(Boolean.class)
                .single();
    }

    public Optional<Project> find(UUID networkId, UUID projectId) {
        return jdbc.sql("select * from projects where network_id = :network and project_id = :id")
                .param("network", networkId)
                .param("id", projectId)
                .query((row, n) -> project(row))
                .optional();
    }

    public List<Project> all(UUID networkId) {
        return jdbc.sql("select * from projects where network_id = :network order by to_day desc, name, project_id")
                .param("network", networkId)
                .query((row, n) -> project(row))
                .list();
    }

    private static Project project(ResultSet row) throws SQLException {
        return new Project(
                row.getObject("project_id", UUID.class),
                row.getString("name"),
                row.getString("funder"),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                row.getObject("minimum_minutes", Integer.class),
                ReportJsonMapper.targets(row.getString("targets")));
    }
}
