package org.lotse.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotse.facts.members.OrganisationType;
import org.lotse.facts.programme.AttendanceList;
import org.lotse.facts.programme.EventStatus;
import org.lotse.resource.Uuids;
import org.lotse.tenancy.CurrentNetwork;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.ApiResponse;
import org.lotse.testplatform.TestPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@Tag(TestPlatform.EVERYWHERE)
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "spring.config.name=reports")
@ContextConfiguration(initializers = TestPlatform.class)
class ReportsServiceTest {

    private static final String DAY = "2026-02-01";
    private static final String FORGERY = "update figures set value = 1000 where indicator = 'members'";

    private final UUID networkId = Uuids.next();
    private final UUID projectId = Uuids.next();
    private final UUID mueller = Uuids.next();
    private final UUID anna = Uuids.next();
    private final UUID course = Uuids.next();
    private final UUID attendance = Uuids.next();
    private final UpstreamFactPublisher log = new UpstreamFactPublisher(networkId, projectId);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private ApiClient apiClient() {
        return ApiClient.of(port, networkId);
    }

    @BeforeEach
    void aProject() {
        String project =
                "{'name':'Wandel','funder':'Land','from':'2025-01-01','to':'2027-12-31','targets':{'members':40}}";
        assertThat(apiClient().put("/projects/" + projectId, project).status()).isEqualTo(201);
    }

    @AfterEach
    void close() {
        log.close();
    }

    private void aCourseWithAnna() {
        log.attendance(attendance, 1, course, DAY, mueller, anna, 90);
        log.registration(course, DAY, mueller, anna);
        log.registration(course, DAY, mueller, Uuids.next());
        log.event(course, DAY, EventStatus.HELD, AttendanceList.KEPT);
        log.size(mueller, "SMALL");
        log.member(mueller, OrganisationType.COMPANY);
    }

    @Test
    void aReportHoldsWhatWasKnownWhenItWasAskedFor() {
        aCourseWithAnna();

        ApiResponse report = ReportsApi.report(apiClient(), projectId, "2026-01-01", "2026-06-30");

        assertThat(report.body().path("state").asString()).isEqualTo("FROZEN");
        assertThat(ReportsApi.value(report, "members")).isEqualTo(1);
        assertThat(ReportsApi.value(report, "members-by-size:SMALL")).isEqualTo(1);
        assertThat(ReportsApi.value(report, "members@to-date")).isEqualTo(1);
        assertThat(ReportsApi.value(report, "minutes")).isEqualTo(90);
        assertThat(ReportsApi.value(report, "RCO01")).isEqualTo(1);
        assertThat(ReportsApi.value(report, "no-show-rate")).isEqualTo(1);
        assertThat(ReportsApi.figure(report, "no-show-rate").path("base").asLong())
                .isEqualTo(2);
        assertThat(report.body().path("digest").asString()).matches("[0-9a-f]{64}");
        assertThat(report.body().path("content").path("dataPosition")).isNotEmpty();
    }

    @Test
    void everyFigureOpensToItsEvidence() {
        aCourseWithAnna();
        ApiResponse report = ReportsApi.report(apiClient(), projectId, "2026-01-01", "2026-06-30");

        ApiResponse evidence = apiClient().get("/reports/" + report.id() + "/figures/minutes/evidence");

        assertThat(evidence.body().path("total").asInt()).isEqualTo(1);
        assertThat(evidence.body().path("items").path(0).path("id").asString()).isEqualTo(attendance.toString());
        assertThat(evidence.body().path("items").path(0).path("personId").asString())
                .isEqualTo(anna.toString());
        assertThat(evidence.body().path("items").path(0).path("minutes").asInt())
                .isEqualTo(90);
        assertThat(apiClient()
                        .get("/reports/" + report.id() + "/figures/luck/evidence")
                        .problem())
                .isEqualTo("unknown-figure");
    }

    @Test
    void computedAgainItGivesTheSameDigestUntilAFactIsCorrected() {
        aCourseWithAnna();
        ApiResponse report = ReportsApi.report(apiClient(), projectId, "2026-01-01", "2026-06-30");
        String changes = "/reports/" + report.id() + "/changes";

        assertThat(apiClient().get(changes).body().path("same").asBoolean()).isTrue();
        assertThat(apiClient().get(changes).body().path("sealIntact").asBoolean())
                .isTrue();

        log.attendance(attendance, 2, course, DAY, mueller, anna, 120);
        ApiResponse second = ReportsApi.report(apiClient(), projectId, "2026-01-01", "2026-06-30");

        assertThat(ReportsApi.value(apiClient().get("/reports/" + report.id()), "minutes"))
                .isEqualTo(90);
        assertThat(ReportsApi.value(second, "minutes")).isEqualTo(120);
        ApiResponse changed = apiClient().get(changes);
        assertThat(changed.body().path("same").asBoolean()).isFalse();
        assertThat(changed.body().path("digestNow").asString())
                .isEqualTo(second.body().path("digest").asString());
        assertThat(changed.body().path("changes").toString()).contains("minutes", "\"before\":90,\"after\":120");
    }

    @Test
    void whatIsFrozenCannotBeChangedAndIfSomebodyForcesItTheSealTells() {
        aCourseWithAnna();
        UUID report = ReportsApi.report(apiClient(), projectId, "2026-01-01", "2026-06-30")
                .id();

        assertThatThrownBy(() -> inTheDatabase(FORGERY)).hasMessageContaining("frozen report cannot be changed");
        inTheDatabase("alter table figures disable trigger figures_are_frozen");
        inTheDatabase(FORGERY);
        inTheDatabase("alter table figures enable trigger figures_are_frozen");

        assertThat(apiClient()
                        .get("/reports/" + report + "/changes")
                        .body()
                        .path("sealIntact")
                        .asBoolean())
                .isFalse();
    }

    private void inTheDatabase(String sql) {
        CurrentNetwork.during(networkId, () -> database.sql(sql).update());
    }

    @Test
    void aLateLowerVersionBringsNothingBack() {
        log.event(course, DAY, EventStatus.HELD, AttendanceList.KEPT);
        log.retractAttendance(attendance, 3, mueller);
        log.attendance(attendance, 2, course, DAY, mueller, anna, 90);
        log.attendance(attendance, 1, course, DAY, mueller, anna, 60);

        ApiResponse report = ReportsApi.report(apiClient(), projectId, "2026-01-01", "2026-06-30");

        assertThat(ReportsApi.value(report, "attendances")).isZero();
        assertThat(ReportsApi.value(report, "events-held")).isEqualTo(1);
    }

    @Test
    void aRecordNobodyCanReadIsCountedAndPassedBy() {
        long before = unreadable(ReportsApi.report(apiClient(), projectId, "2026-01-01", "2026-06-30"));
        log.unreadableRecord(mueller);
        aCourseWithAnna();

        ApiResponse report = ReportsApi.report(apiClient(), projectId, "2026-01-01", "2026-06-30");

        assertThat(unreadable(report)).isEqualTo(before + 1);
        assertThat(ReportsApi.value(report, "members")).isEqualTo(1);
    }

    private static long unreadable(ApiResponse report) {
        long sum = 0;
        for (var position : report.body().path("content").path("dataPosition")) {
            sum += position.path("unreadable").asLong();
        }
        return sum;
    }
}
