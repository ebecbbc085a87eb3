package org.lotse.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.resource.Uuids;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.ApiResponse;
import org.lotse.testplatform.TestPlatform;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@Tag(TestPlatform.EVERYWHERE)
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "spring.config.name=reports")
@ContextConfiguration(initializers = TestPlatform.class)
class ReportAccessTest {

    private final UUID networkId = Uuids.next();
    private final UUID projectId = Uuids.next();
    private final UUID mueller = Uuids.next();
    private final UUID course = Uuids.next();

    @LocalServerPort
    private int port;

    private ApiClient apiClient() {
        return ApiClient.of(port, networkId);
    }

    @BeforeEach
    void aProject() {
        String project = "{'name':'Wandel','funder':'Land','from':'2025-01-01','to':'2027-12-31'}";
        assertThat(apiClient().put("/projects/" + projectId, project).status()).isEqualTo(201);
    }

    @Test
    void aFunderSeesAReportOnlyOnceItIsReleased() {
        UUID report = ReportsApi.report(apiClient(), projectId, "2026-01-01", "2026-06-30")
                .id();

        assertThat(apiClient().withRole("funder").get("/reports/" + report).status())
                .isEqualTo(404);
        assertThat(apiClient().withRole("funder").get("/reports").body().path("items"))
                .isEmpty();
        assertThat(apiClient()
                        .withRole("funder")
                        .post("/reports/" + report + "/release", "{}")
                        .status())
                .isEqualTo(403);

        assertThat(apiClient().post("/reports/" + report + "/release", "{}").status())
                .isEqualTo(200);
        assertThat(apiClient().withRole("funder").get("/reports/" + report).status())
                .isEqualTo(200);
        assertThat(apiClient().withRole("funder").get("/reports").body().path("items"))
                .hasSize(1);
    }

    @Test
    void aFunderSeesNeitherPersonsNorFewerThanFive() {
        try (UpstreamFactPublisher log = new UpstreamFactPublisher(networkId, projectId)) {
            log.attendance(Uuids.next(), 1, course, "2026-02-01", mueller, Uuids.next(), 90);
        }
        UUID id = ReportsApi.report(apiClient(), projectId, "2026-01-01", "2026-06-30")
                .id();
        apiClient().post("/reports/" + id + "/release", "{}");
        ApiClient funder = apiClient().withRole("funder");

        ApiResponse report = funder.get("/reports/" + id);

        assertThat(ReportsApi.figure(report, "persons").path("hidden").asBoolean())
                .isTrue();
        assertThat(ReportsApi.figure(report, "persons").has("value")).isFalse();
        assertThat(ReportsApi.value(report, "members")).isEqualTo(1);
        assertThat(funder.get("/reports/" + id + "/figures/persons/evidence").problem())
                .isEqualTo("too-few-people");
        assertThat(funder.get("/reports/" + id + "/figures/members/evidence")
                        .body()
                        .toString())
                .contains(mueller.toString())
                .contains("\"personId\":null");
        assertThat(funder.get("/reports/" + id + "/changes").status()).isEqualTo(403);
        assertThat(funder.get("/reports/" + id + "/canonical").status()).isEqualTo(403);
    }

    @Test
    void anotherNetworkHasNoSuchProjectAndNoSuchReport() {
        UUID report = ReportsApi.report(apiClient(), projectId, "2026-01-01", "2026-06-30")
                .id();
        ApiClient neighbour = ApiClient.of(port, Uuids.next());

        assertThat(neighbour.get("/reports/" + report).status()).isEqualTo(404);
        assertThat(neighbour.get("/reports/" + report + "/changes").status()).isEqualTo(404);
        assertThat(neighbour.get("/projects/" + projectId).status()).isEqualTo(404);
        assertThat(neighbour.post("/reports", order("2026-01-01", "2026-06-30")).problem())
                .isEqualTo("unknown-project");
    }

    @Test
    void theSameKeyGivesTheSameReportAndNeverAnother() {
        ApiResponse first =
                apiClient().post("/reports", order("2026-01-01", "2026-06-30"), "Idempotency-Key", "half-year");
        ApiResponse again =
                apiClient().post("/reports", order("2026-01-01", "2026-06-30"), "Idempotency-Key", "half-year");
        ApiResponse other =
                apiClient().post("/reports", order("2026-01-01", "2026-03-31"), "Idempotency-Key", "half-year");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("key-taken");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-01-01, 422, ends-before-it-starts, to",
        "2024-12-31, 2025-06-30, 422, outside-project, from",
        "2027-07-01, 2028-01-01, 422, outside-project, to",
        "2025-01-01, 2028-01-01, 422, too-long, to",
        "0001-01-01, 0001-06-30, 422, outside-project, from",
        "31.12.2025, 2026-06-30, 400, invalid, from",
    })
    void aPeriodThatCannotBeIsRefusedWithItsField(String from, String to, int status, String problem, String field) {
        ApiResponse apiResponse = apiClient().post("/reports", order(from, to));

        assertThat(apiResponse.status()).isEqualTo(status);
        assertThat(apiResponse.problem()).isEqualTo(problem);
        assertThat(apiResponse.field()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':' ','funder':'Land','from':'2025-01-01','to':'2027-12-31'} | 400 | name",
                "{'name':'A','funder':'Land','from':'2027-01-01','to':'2025-12-31'} | 422 | to",
                "{'name':'A','funder':'Land','from':'2025-01-01','to':'2099-12-31'} | 422 | to",
                "{'name':'A','funder':'Land','from':'0001-01-01','to':'0002-12-31'} | 422 | from",
                "{'name':'A','funder':'L','from':'2025-01-01','to':'2026-12-31','targets':{'luck':7}} | 422 | targets.luck",
                "{'name':'A','funder':'L','from':'2025-01-01','to':'2026-12-31','targets':{'members':-1}} | 400 | targets[members]",
            })
    void aProjectThatCannotBeIsRefusedWithItsField(String body, int status, String field) {
        ApiResponse apiResponse = apiClient().put("/projects/" + Uuids.next(), body);

        assertThat(apiResponse.status()).isEqualTo(status);
        assertThat(apiResponse.field()).isEqualTo(field);
    }

    private String order(String from, String to) {
        return "{'projectId':'%s','from':'%s','to':'%s'}".formatted(projectId, from, to);
    }
}
