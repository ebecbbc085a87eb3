package org.lotse.dashboard.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.dashboard.DashboardTest;
import org.lotse.dashboard.TestViewers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.OidcLoginRequestPostProcessor;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@DashboardTest
class ReportPagesTest {

    private static final String REPORT = "/reports/" + SampleReports.ID;

    @Autowired
    private MockMvc browser;

    @MockitoBean
    private ReportsClient desk;

    @BeforeEach
    void aFrozenReport() {
        when(desk.find(SampleReports.ID)).thenReturn(SampleReports.frozen());
        when(desk.newest(null)).thenReturn(new ReportsClient.ReportList(List.of(SampleReports.frozen()), null));
        when(desk.evidence(any(), anyString(), anyInt())).thenReturn(SampleReports.evidence());
        when(desk.changes(any())).thenReturn(SampleReports.changes(false));
        when(desk.projects()).thenReturn(List.of(project()));
        when(desk.project(SampleReports.PROJECT)).thenReturn(project());
        when(desk.targets())
                .thenReturn(List.of(
                        new ReportsClient.Indicator(
                                "members",
                                "COUNT",
                                true,
                                new Report.DefinitionText("Members", "r"),
                                new Report.DefinitionText("Firmen", "r")),
                        new ReportsClient.Indicator(
                                "minutes",
                                "MINUTES",
                                true,
                                new Report.DefinitionText("Time", "r"),
                                new Report.DefinitionText("Zeit", "r"))));
    }

    @Test
    void figuresAreFormattedAndOpenToTheirEvidence() throws Exception {
        assertThat(page(REPORT, "de", TestViewers.coordinator()))
                .contains("Wandel &lt;gestalten&gt;", "75 % (6 von 8)", "21,5 Std.", "25 %", "&lt; 5", "DE21H")
                .contains("Kleinstunternehmen", REPORT + "/figures/members-by-size:MICRO")
                .contains(REPORT + "/release", "Ein Eintrag war nicht lesbar");
        assertThat(page(REPORT + "/figures/members", "de", TestViewers.coordinator()))
                .contains("de members", "Regel.", "Krause &amp; Söhne KG", "KI &lt;im&gt; Betrieb", "Nachweise (1)");
    }

    @Test
    void aFigureThatPointsAtFewPeopleStaysClosed() throws Exception {
        assertThat(page(REPORT + "/figures/persons", "de", TestViewers.funder()))
                .contains("weniger als fünf Personen")
                .doesNotContain("Krause");
        verify(desk, never()).evidence(any(), anyString(), anyInt());
    }

    @Test
    void aFunderIsOfferedNeitherReleaseNorComparisonNorProjects() throws Exception {
        assertThat(page(REPORT, "de", TestViewers.funder())).doesNotContain("/release", "/changes");
        for (String address : List.of(REPORT + "/release", REPORT + "/changes", "/reports/projects")) {
            assertThat(answer(address, "de", TestViewers.funder()).getStatus())
                    .as(address)
                    .isEqualTo(403);
        }
    }

    @Test
    void theCheckPageSaysWhoWillSeeWhatAndThatFiguresHaveChanged() throws Exception {
        assertThat(page(REPORT + "/release", "de", TestViewers.coordinator()))
                .contains("Land Brandenburg", "Personen, auch nicht deren Kennungen", "hat sich eine Zahl geändert")
                .contains("Bericht freigeben");
        verify(desk, never()).release(any());

        browser.perform(
                post(REPORT + "/release").with(TestViewers.coordinator()).with(csrf()));

        verify(desk).release(SampleReports.ID);
    }

    @Test
    void aReportUnderWayAsksAgainByItselfAndAFailedOneSaysWhy() throws Exception {
        when(desk.find(SampleReports.ID)).thenReturn(SampleReports.report("RUNNING", null, null));
        assertThat(page(REPORT, "de", TestViewers.coordinator())).contains("every 1s", "Der Bericht wird erstellt");

        when(desk.find(SampleReports.ID)).thenReturn(SampleReports.report("FAILED", "The disk is full.", null));
        assertThat(page(REPORT, "de", TestViewers.coordinator()))
                .contains("The disk is full.")
                .doesNotContain("every 1s");
    }

    @Test
    void orderingGoesToTheReport() throws Exception {
        when(desk.order(any(), anyString())).thenReturn(SampleReports.report("WAITING", null, null));

        var answer = browser.perform(post("/reports")
                        .param("projectId", SampleReports.PROJECT.toString())
                        .param("from", "2026-01-01")
                        .param("to", "2026-06-30")
                        .param("key", "once")
                        .with(TestViewers.coordinator())
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo(REPORT);
        verify(desk)
                .order(
                        Map.of("projectId", SampleReports.PROJECT.toString(), "from", "2026-01-01", "to", "2026-06-30"),
                        "once");
    }

    @Test
    void aProjectIsSentWithItsTargets() throws Exception {
        browser.perform(post("/reports/projects/" + SampleReports.PROJECT)
                .param("name", "Wandel")
                .param("funder", "Land")
                .param("from", "2025-01-01")
                .param("to", "2027-12-31")
                .param("targets[members]", "40")
                .param("targets[minutes]", "1,5")
                .with(TestViewers.coordinator())
                .with(csrf()));

        verify(desk)
                .agree(
                        SampleReports.PROJECT,
                        Map.of(
                                "name", "Wandel",
                                "funder", "Land",
                                "from", "2025-01-01",
                                "to", "2027-12-31",
                                "targets", Map.of("members", "40", "minutes", "90")));
    }

    @Test
    void filesKeepTheirNameAndType() throws Exception {
        when(desk.file(SampleReports.ID, "pdf", "en"))
                .thenReturn(ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("Content-Disposition", "attachment; filename=\"report.pdf\"")
                        .body(new byte[] {1}));

        var file = answer(REPORT + "/file?as=PDF", "en", TestViewers.coordinator());

        assertThat(file.getContentType()).startsWith("application/pdf");
        assertThat(file.getHeader("Content-Disposition")).contains("report.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyPageHasAllItsWords(String language) throws Exception {
        for (String address : List.of(
                "/reports",
                "/reports/new",
                "/reports/projects",
                "/reports/projects/new",
                "/reports/projects/" + SampleReports.PROJECT,
                REPORT,
                REPORT + "/figures/members",
                REPORT + "/changes",
                REPORT + "/release")) {
            assertThat(page(address, language, TestViewers.coordinator()))
                    .as(address)
                    .doesNotContain("??");
        }
    }

    private String page(String address, String language, OidcLoginRequestPostProcessor who) throws Exception {
        var answer = answer(address, language, who);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse answer(String address, String language, OidcLoginRequestPostProcessor who)
            throws Exception {
        var answer = browser.perform(get(java.net.URI.create(address))
                        .queryParam("lang", language)
                        .with(who))
                .andReturn()
                .getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private static Project project() {
        return new Project(
                SampleReports.PROJECT,
                "Wandel <gestalten>",
                "Land Brandenburg",
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2027-12-31"),
                480,
                Map.of("members", 40L));
    }
}
