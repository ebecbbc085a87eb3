package org.lotse.reports.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.reports.domain.Activity;
import org.lotse.reports.domain.Attendance;
import org.lotse.reports.domain.ClassificationHistory;
import org.lotse.reports.domain.Registration;
import org.lotse.reports.domain.ReportInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the input of a project's report in one snapshot, together with its log position. */
@Repository
public class ReportInputRepository {

    /** Attendances and registrations of a retracted member or event do not count, even before their owner has retracted each of them. */
    private static final String COUNTS = """
            where f.network_id = :network and f.project_id = :project and not f.retracted
            and not exists (select 1 from members m
                where m.network_id = f.network_id and m.member_id = f.member_id and m.retracted)
            and not exists (select 1 from events e
                where e.network_id = f.network_id and e.event_id = f.event_id and e.retracted)""";

    private final JdbcClient jdbc;
    private final ReadPositionRepository readPositionRepository;
    private final ClassificationHistoryRepository members;

    ReportInputRepository(
            JdbcClient jdbc, ReadPositionRepository readPositionRepository, ClassificationHistoryRepository members) {
        this.jdbc = jdbc;
        this.readPositionRepository = readPositionRepository;
        this.members = members;
    }

    /** The report input and the read position at that moment. */
    public record ReportInputSnapshot(ReportInput material, List<ReadPositionRepository.ReadPosition> position) {}

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ReportInputSnapshot of(UUID networkId, UUID projectId) {
        List<Attendance> attendances = query(
                "select f.* from attendances f " + COUNTS, networkId, projectId, ReportInputRepository::attendance);
        List<Registration> registrations = query(
                "select f.* from registrations f " + COUNTS, networkId, projectId, ReportInputRepository::registration);
        List<Activity> activities = query(
                "select * from events where network_id = :network and project_id = :project and not retracted",
                networkId,
                projectId,
                ReportInputRepository::activity);
        Map<UUID, ClassificationHistory> histories = members.of(
                networkId, attendances.stream().map(Attendance::memberId).collect(Collectors.toSet()));
        return new ReportInputSnapshot(
                new ReportInput(activities, attendances, registrations, histories), readPositionRepository.all());
    }

    private interface ResultSetMapper<T> {
        T from(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, UUID networkId, UUID projectId, ResultSetMapper<T> resultSetMapper) {
        return jdbc.sql(sql)
                .param("network", networkId)
                .param("project", projectId)
                .query((row, n) -> resultSetMapper.from(row))
                .list();
    }

    private static Attendance attendance(ResultSet row) throws SQLException {
        return new Attendance(
                row.getObject("attendance_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getObject("minutes", Integer.class),
                row.getBoolean("walk_in"),
                FactCodeMapper.beneficiary(row.getString("beneficiary")));
    }

    private static Registration registration(ResultSet row) throws SQLException {
        return new Registration(
                row.getObject("registration_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getObject("day", LocalDate.class),
                FactCodeMapper.standing(row.getString("status")));
    }

    private static Activity activity(ResultSet row) throws SQLException {
        return new Activity(
                row.getObject("event_id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("kind"),
                FactCodeMapper.status(row.getString("status")),
                FactCodeMapper.listing(row.getString("list")),
                row.getInt("heads_without_name"));
    }
}
