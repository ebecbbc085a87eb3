package org.lotse.lists.mapping.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.lists.mapping.domain.ImportField.EVENT;
import static org.lotse.lists.mapping.domain.ImportField.EVENT_ID;
import static org.lotse.lists.mapping.domain.ImportField.FAMILY_NAME;
import static org.lotse.lists.mapping.domain.ImportField.GIVEN_NAME;
import static org.lotse.lists.mapping.domain.ImportField.MEMBER;
import static org.lotse.lists.mapping.domain.ImportField.MEMBER_ID;
import static org.lotse.lists.mapping.domain.ImportField.PERSON;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Column names determine the proposed mapping. */
class MappingProposalTest {
    @Test
    void germanHeadersOfAMemberList() {
        ColumnMapping mapping =
                propose("Mitglieds-Nr.", "Firma", "Vorname", "Nachname", "E-Mail", "Beitrittsdatum", "Größenklasse");

        assertThat(mapping.kind()).isEqualTo(ListKind.MEMBERS);
        assertThat(mapping.columns())
                .containsEntry(MEMBER_ID, 0)
                .containsEntry(MEMBER, 1)
                .containsEntry(GIVEN_NAME, 2)
                .containsEntry(FAMILY_NAME, 3)
                .containsEntry(ImportField.EMAIL, 4)
                .containsEntry(ImportField.JOINED, 5)
                .containsEntry(ImportField.SIZE, 6);
    }

    @Test
    void aNameBesideACompanyIsAPersonAndAloneAMember() {
        assertThat(propose("Firma", "Name", "Veranstaltung", "Datum").columns()).containsEntry(PERSON, 1);
        assertThat(propose("id", "name", "joined", "groupId").columns())
                .containsEntry(MEMBER, 1)
                .containsEntry(MEMBER_ID, 0);
        assertThat(propose("id", "name", "time", "utc_offset").columns())
                .containsEntry(EVENT, 1)
                .containsEntry(EVENT_ID, 0);
    }

    @Test
    void answersMakeRegistrationsAndTicksMakeAttendance() {
        assertThat(propose("event_id", "member_id", "response").kind()).isEqualTo(ListKind.REGISTRATIONS);
        assertThat(propose("Firma", "Veranstaltung", "Datum", "Anmeldung", "Teilgenommen")
                        .kind())
                .isEqualTo(ListKind.ATTENDANCE);
        assertThat(propose("Firma", "Veranstaltung", "Datum").rowMeans()).isEqualTo(RowMeaning.ATTENDED);
    }

    @Test
    void eventsOfABareYearAreSpreadOverItInTheOrderOfTheirNumbers() {
        EventDayProposer years = new EventDayProposer();
        years.add("INC 10", 1994);
        years.add("INC 9", 1994);
        years.add("Sommerfest", 1995);
        years.add("Mitgliederversammlung", 1995);

        assertThat(years.proposal())
                .containsExactly(
                        new EventDay("INC 9", 1994, LocalDate.of(1994, 4, 2)),
                        new EventDay("INC 10", 1994, LocalDate.of(1994, 10, 1)),
                        new EventDay("Sommerfest", 1995, LocalDate.of(1995, 4, 2)),
                        new EventDay("Mitgliederversammlung", 1995, LocalDate.of(1995, 10, 1)));
    }

    private static ColumnMapping propose(String... headers) {
        return MappingProposal.of(List.of(headers), null);
    }
}
