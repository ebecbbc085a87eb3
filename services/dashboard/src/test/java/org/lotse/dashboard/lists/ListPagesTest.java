package org.lotse.dashboard.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.dashboard.DashboardTest;
import org.lotse.dashboard.TestViewers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@DashboardTest
class ListPagesTest {
    private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    @Autowired
    private MockMvc browser;

    @MockitoBean
    private ListsClient desk;

    @ParameterizedTest
    @CsvSource({
        "RECOGNISED, de, Ist die Liste richtig erkannt?, 7.830 Zeilen mit 2 Spalten",
        "RECOGNISED, en, Is the list recognised correctly?, '7,830 rows with 2 columns'",
        "CHECKING, de, Die Liste wird geprüft, Sie können diese Seite verlassen",
        "READY, de, Soll die Liste so aufgenommen werden?, 7.409 Zeilen aufnehmen",
        "READY, en, Import the list like this?, 420 rows repeat another one (250 in every cell)",
        "RUNNING, de, Die Liste wird aufgenommen, 3.000 von 7.830 Zeilen sind aufgenommen.",
        "DONE, de, Was hat die Liste gebracht?, '7.409 Zeilen haben Neues gebracht. Die Liste nennt 645 Mitglieder'",
        "UNDONE, en, The import is undone, '12 entries are removed. One stays'",
        "FAILED, de, Die Liste ist nicht vollständig aufgenommen, Alles zurücknehmen"
    })
    void eachStateSaysWhatItMeansAndWhatToDo(String state, String language, String question, String answer)
            throws Exception {
        given(state, Map.of());

        assertThat(page("/data/" + ID, language)).contains(question, answer).doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyChoiceHasItsWords(String language) throws Exception {
        for (String kind : List.of("MEMBERS", "EVENTS", "REGISTRATIONS", "ATTENDANCE")) {
            when(desk.find(ID)).thenReturn(list("RECOGNISED", kind, Map.of()));
            assertThat(page("/data/" + ID, language)).doesNotContain("??").contains("Müller &lt;GmbH&gt;");
        }
    }

    @Test
    void theSameFileAgainIsSaidToHaveChangedNothing() throws Exception {
        given("DONE", Map.of("TAKEN", 0, "UNCHANGED", 7409));

        assertThat(page("/data/" + ID, "de"))
                .contains("es hat sich nichts geändert", "7.409 Zeilen brachten nichts Neues");
    }

    @Test
    void whatTheFormSaysGoesToTheService() throws Exception {
        given("RECOGNISED", Map.of());

        browser.perform(post("/data/" + ID + "/mapping")
                .param("kind", "ATTENDANCE")
                .param("delimiter", "COMMA")
                .param("encoding", "UTF_8")
                .param("column-0", "MEMBER")
                .param("column-1", "")
                .param("dayTitle", "INC 1")
                .param("dayYear", "1991")
                .param("day", "1991-02-04")
                .param("rowMeans", "ATTENDED")
                .param("confirm", "true")
                .with(TestViewers.coordinator())
                .with(csrf()));

        verify(desk)
                .map(
                        ID,
                        Map.of(
                                "kind",
                                "ATTENDANCE",
                                "delimiter",
                                "COMMA",
                                "encoding",
                                "UTF_8",
                                "confirm",
                                true,
                                "columns",
                                Map.of("MEMBER", 0),
                                "fixed",
                                Map.of(),
                                "eventDays",
                                List.of(Map.of("title", "INC 1", "year", "1991", "day", "1991-02-04")),
                                "rowMeans",
                                "ATTENDED",
                                "answersStandIn",
                                false,
                                "onlyKnown",
                                false));
    }

    @Test
    void whatIsNotTickedStaysApart() throws Exception {
        given("READY", Map.of());

        browser.perform(post("/data/" + ID + "/decisions")
                .param("shown", "1", "2")
                .param("same", "2")
                .with(TestViewers.coordinator())
                .with(csrf()));

        verify(desk).decide(eq(ID), eq(Map.of(1, false, 2, true)));
    }

    @Test
    void anUploadLeadsToItsList() throws Exception {
        when(desk.upload(any())).thenReturn(list("RECOGNISED", "ATTENDANCE", Map.of()));

        var answer = browser.perform(multipart("/data")
                        .file(new MockMultipartFile("file", "liste.csv", "text/csv", new byte[] {65}))
                        .with(TestViewers.coordinator())
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/data/" + ID);
    }

    @Test
    void aPageThatWaitsLoadsAgainWhenTheWorkIsDone() throws Exception {
        given("DONE", Map.of());

        var answer = browser.perform(get("/data/" + ID + "/progress").with(TestViewers.coordinator()))
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader("HX-Refresh")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void theFirstPageListsWhatCameBefore(String language) throws Exception {
        when(desk.latest()).thenReturn(List.of(list("DONE", "ATTENDANCE", Map.of())));

        assertThat(page("/data", language)).contains("liste.csv", "/data/" + ID).doesNotContain("??");
    }

    private void given(String state, Map<String, Integer> counts) {
        when(desk.find(ID)).thenReturn(list(state, "ATTENDANCE", counts));
        when(desk.decisions(eq(ID), anyInt()))
                .thenReturn(new MatchDecisions(
                        List.of(new MatchDecisions.MatchDecision(
                                1, "MEMBER", "Mueller", null, "Müller GmbH", null, "NORMALISED", false)),
                        "1"));
        when(desk.errors(ID))
                .thenReturn(List.of(
                        new RowError(7, 8, new ImportedList.CellError("Eintritt", "=1+1", "Das ist kein Tag."))));
    }

    private String page(String address, String language) throws Exception {
        return browser.perform(get(address).with(TestViewers.coordinator()).header("Accept-Language", language))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static ImportedList list(String state, String kind, Map<String, Integer> counts) {
        Map<String, Integer> all = new HashMap<>(Map.of(
                "ROWS",
                7830,
                "REPEATED",
                420,
                "IDENTICAL",
                250,
                "REFUSED",
                1,
                "TAKEN",
                7409,
                "MEMBERS",
                645,
                "MEMBERS_NEW",
                645,
                "PERSONS",
                5077,
                "RETRACTED",
                12,
                "KEPT",
                1));
        all.putAll(counts);
        var entry = new ImportedList.PreviewEntry(
                new ImportedList.PreviewMember("Müller <GmbH>", null, null, LocalDate.of(2020, 2, 1)),
                new ImportedList.PreviewPerson("Anna Weber", "a@mueller.example"),
                new ImportedList.PreviewMeeting(null, "INC 1", LocalDate.of(1991, 2, 4)),
                new ImportedList.PreviewParticipation("YES", true, 90));
        return new ImportedList(
                ID,
                "liste.csv",
                state,
                Instant.parse("2026-11-22T08:00:00Z"),
                new ImportedList.CsvDialect("COMMA", "UTF_8", "POINT", "ISO"),
                1,
                List.of(
                        new ImportedList.ListColumn(0, "Delegation", "MEMBER"),
                        new ImportedList.ListColumn(1, "Titel", null)),
                FIELDS,
                new ImportedList.ColumnMapping(
                        kind,
                        Map.of(),
                        List.of(new ImportedList.EventDay("INC 1", 1991, LocalDate.of(1991, 7, 2))),
                        "ATTENDED",
                        false,
                        false),
                List.of("MEMBER", "EVENT", "EVENT_DAY", "RESPONSE", "ATTENDED").stream()
                        .map(field -> new ImportedList.MissingField(field, "Missing."))
                        .toList(),
                List.of(
                        new ImportedList.PreviewRow(1, entry, List.of()),
                        new ImportedList.PreviewRow(
                                2, null, List.of(new ImportedList.CellError("Datum", "x", "Kein Tag.")))),
                7830,
                3000,
                all,
                new ImportedList.DecisionCounts(1, 0),
                ID,
                null);
    }

    private static final Set<String> FIELDS = Set.of(
            "MEMBER",
            "MEMBER_ID",
            "MEMBER_TYPE",
            "CATEGORY",
            "JOINED",
            "LEFT",
            "SIZE",
            "SECTOR",
            "REGION",
            "PERSON",
            "GIVEN_NAME",
            "FAMILY_NAME",
            "EMAIL",
            "ROLE",
            "EVENT",
            "EVENT_ID",
            "EVENT_DAY",
            "EVENT_YEAR",
            "EVENT_END",
            "UTC_OFFSET",
            "EVENT_KIND",
            "EVENT_STATUS",
            "PLACE",
            "SERIES",
            "SESSION",
            "RESPONSE",
            "CHANGED_AT",
            "ATTENDED",
            "MINUTES",
            "HOURS",
            "HEADS");
}
