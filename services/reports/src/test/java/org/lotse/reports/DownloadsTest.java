package org.lotse.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.facts.members.OrganisationType;
import org.lotse.facts.programme.AttendanceList;
import org.lotse.facts.programme.EventStatus;
import org.lotse.resource.Uuids;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.ApiResponse;
import org.lotse.testplatform.TestPlatform;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {"spring.config.name=reports", "spring.kafka.consumer.group-id=reports-downloads"})
@ContextConfiguration(initializers = TestPlatform.class)
class DownloadsTest {

    /** The files stay here for inspection. */
    private static final Path KEPT = Path.of("target", "downloads");

    private static final StubServices STUBS = new StubServices();
    private static final String[] SIZES = {"MICRO", "MICRO", "MICRO", "SMALL", "SMALL", "MEDIUM", "LARGE"};

    private final UUID networkId = Uuids.next();
    private final UUID projectId = Uuids.next();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry registry) {
        registry.add("lotse.events.url", () -> STUBS.url() + "/events");
        registry.add("lotse.members.url", () -> STUBS.url() + "/members");
        registry.add("lotse.identity.token-uri", () -> STUBS.url() + "/token");
    }

    @AfterAll
    static void close() {
        STUBS.close();
    }

    private ApiClient apiClient() {
        return ApiClient.of(port, networkId);
    }

    /** Seven firms at three events; one event has no list, one is cancelled. */
    @BeforeEach
    void aHalfYear() {
        String project =
                "{'name':'=Wandel gestalten','funder':'Land Brandenburg','from':'2025-01-01','to':'2027-12-31',"
                        + "'minimumMinutes':60,'targets':{'members':40,'minutes':60000,'RCO01':25}}";
        assertThat(apiClient().put("/projects/" + projectId, project).status()).isEqualTo(201);
        try (UpstreamFactPublisher log = new UpstreamFactPublisher(networkId, projectId)) {
            UUID course =
                    event(log, "KI im Betrieb: erste Schritte", "2026-02-03", EventStatus.HELD, AttendanceList.KEPT);
            UUID table = event(log, "Runder Tisch Fachkräfte", "2026-04-14", EventStatus.HELD, AttendanceList.KEPT);
            event(log, "Werksführung Łódź & Görlitz", "2026-05-05", EventStatus.HELD, AttendanceList.NO_LIST);
            event(log, "Messeauftritt", "2026-06-09", EventStatus.CANCELLED, AttendanceList.PENDING);
            for (int i = 0; i < SIZES.length; i++) {
                UUID member = Uuids.next();
                UUID person = Uuids.next();
                STUBS.names.put(member.toString(), "Firma " + i + " GmbH");
                log.member(member, OrganisationType.COMPANY);
                log.size(member, SIZES[i]);
                log.registration(course, "2026-02-03", member, person);
                log.attendance(Uuids.next(), 1, course, "2026-02-03", member, person, i % 3 == 2 ? null : 180);
                if (i % 2 == 0) {
                    log.registration(table, "2026-04-14", member, Uuids.next());
                    log.attendance(Uuids.next(), 1, table, "2026-04-14", member, person, 95);
                }
            }
        }
    }

    private UUID event(UpstreamFactPublisher log, String title, String day, EventStatus status, AttendanceList list) {
        UUID id = Uuids.next();
        STUBS.titles.put(id.toString(), title);
        log.event(id, day, status, list);
        return id;
    }

    private UUID report() {
        return ReportsApi.report(apiClient(), projectId, "2026-01-01", "2026-06-30")
                .id();
    }

    @Test
    void thePdfReadsInGermanAndEnglishWithTitlesAskedForNow() throws IOException {
        UUID report = report();

        String german = text(keep("report-de.pdf", apiClient().download("/reports/" + report + ".pdf?lang=de")));
        String english = text(keep("report-en.pdf", apiClient().download("/reports/" + report + ".pdf?lang=en")));

        assertThat(german)
                .contains("Tätigkeitsbericht", "Entwurf: nicht freigegeben", "Soll und Ist")
                .contains("KI im Betrieb: erste Schritte", "Werksführung Łódź & Görlitz")
                .contains("Kleinstunternehmen: mit 3 von 7 die größte Gruppe")
                .contains(apiClient()
                        .get("/reports/" + report)
                        .body()
                        .path("digest")
                        .asString());
        assertThat(english).contains("Activity report", "No-show rate", "Annex: definitions");
    }

    @Test
    void theWorkbookKeepsNumbersAsNumbersAndTextAsText() throws IOException {
        keep("report.xlsx", apiClient().download("/reports/" + report() + ".xlsx?lang=en"));

        Map<String, String> parts = unzip(KEPT.resolve("report.xlsx"));

        assertThat(parts.get("xl/workbook.xml")).contains("\"Figures\"", "\"Evidence\"", "\"Definitions\"");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>7</v>").doesNotContain("<f>");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("=Wandel gestalten", "Firma 3 GmbH", "Runder Tisch");
    }

    @Test
    void theCsvIsUtf8WithAMarkAndNamesEveryFigure() throws IOException {
        byte[] csv = keep("report.csv", apiClient().download("/reports/" + report() + ".csv?lang=de"));

        String text = new String(csv, StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF").contains("\r\n");
        assertThat(text.lines())
                .anySatisfy(line ->
                        assertThat(line).startsWith("members,Teilnehmende Organisationen,,im Zeitraum,7,Anzahl"));
        assertThat(text.lines())
                .anySatisfy(line -> assertThat(line).startsWith("minutes,Teilnahmestunden,,im Zeitraum,21.3"));
    }

    @Test
    void theJsonStandsAloneWithItsEvidence() {
        String json = new String(apiClient().download("/reports/" + report() + ".json"), StandardCharsets.UTF_8);

        assertThat(json).contains("\"evidence\":[", "\"digest\":\"", "\"dataPosition\":[");
    }

    @Test
    void theEvidenceListNamesEventsAndFirmsWhenAsked() {
        UUID report = report();

        ApiResponse evidence = apiClient().get("/reports/" + report + "/figures/members/evidence?names=true");

        assertThat(evidence.body().path("items").path(0).path("eventTitle").asString())
                .isEqualTo("KI im Betrieb: erste Schritte");
        assertThat(evidence.body().path("items").path(0).path("memberName").asString())
                .startsWith("Firma ");
    }

    @Test
    void aReportThatIsNotThereHasNoFile() {
        assertThat(apiClient().get("/reports/" + Uuids.next() + ".pdf").problem())
                .isEqualTo("unknown-report");
    }

    private static byte[] keep(String name, byte[] file) throws IOException {
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(name), file);
        return file;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Map<String, String> unzip(Path file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
