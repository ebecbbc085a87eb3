package org.lotse.members.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID MUELLER = new UUID(0, 1);

    private final Term year2023 = term(1, "2023-01-01", "2023-12-31");

    @Test
    void aTermThatStartsOnTheLastDayOfAnotherOverlapsItAndOnTheNextDayDoesNot() {
        assertThat(TermRules.overlapped(term(2, "2023-12-31", null), List.of(year2023)))
                .contains(year2023);
        assertThat(TermRules.overlapped(term(2, "2024-01-01", null), List.of(year2023)))
                .isEmpty();
        assertThat(TermRules.overlapped(term(2, "2022-01-01", "2023-01-01"), List.of(year2023)))
                .contains(year2023);
        assertThat(TermRules.overlapped(term(2, "2022-01-01", "2022-12-31"), List.of(year2023)))
                .isEmpty();
    }

    @Test
    void anOpenTermOverlapsEverythingAfterItsStart() {
        Term open = term(1, "2023-01-01", null);

        assertThat(TermRules.overlapped(term(2, "2070-01-01", null), List.of(open)))
                .contains(open);
        assertThat(TermRules.overlapped(term(2, "2020-01-01", null), List.of(open)))
                .contains(open);
    }

    @Test
    void aTermNeitherOverlapsItselfNorARetractedOne() {
        assertThat(TermRules.overlapped(year2023.nextVersion(), List.of(year2023)))
                .isEmpty();
        assertThat(TermRules.overlapped(term(2, "2023-06-01", null), List.of(year2023.retract())))
                .isEmpty();
    }

    @Test
    void aTermRenewsTheOneThatEndedTheDayBefore() {
        assertThat(TermRules.renewed(term(2, "2024-01-01", null), List.of(year2023)))
                .isEqualTo(year2023.id());
        assertThat(TermRules.renewed(term(2, "2024-01-02", null), List.of(year2023)))
                .isNull();
    }

    @Test
    void linksFollowWhatIsTrueNow() {
        Term year2024 = term(2, "2024-01-01", null).withRenewedTerm(year2023.id());

        assertThat(TermRules.relinked(List.of(year2023.retract(), year2024)))
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.renewsTermId()).isNull();
                    assertThat(term.version()).isEqualTo(2);
                });
        assertThat(TermRules.relinked(List.of(year2023, year2024))).isEmpty();
    }

    @Test
    void daysBefore1900OrMoreThanFiftyYearsAheadAreTypingErrors() {
        assertThat(TermRules.violations(term(1, "1899-12-31", null), TODAY))
                .extracting(FieldViolation::field)
                .containsExactly("startsOn");
        assertThat(TermRules.violations(term(1, "1900-01-01", "2076-03-02"), TODAY))
                .isEmpty();
        assertThat(TermRules.violations(term(1, "1900-01-01", "2076-03-03"), TODAY))
                .extracting(FieldViolation::field)
                .containsExactly("endsOn");
    }

    @Test
    void aTermEndsAfterItStartsAndHasACategoryThatCanTravel() {
        assertThat(TermRules.violations(term(1, "2023-01-01", "2023-01-01"), TODAY))
                .isEmpty();
        assertThat(TermRules.violations(term(1, "2023-01-02", "2023-01-01"), TODAY))
                .hasSize(1);
        Term wordy = new Term(MUELLER, MUELLER, "two words", TODAY, null, null, null, 1, false);
        assertThat(TermRules.violations(wordy, TODAY))
                .extracting(FieldViolation::field)
                .containsExactly("category");
    }

    private static Term term(int id, String start, @Nullable String end) {
        return new Term(
                new UUID(1, id),
                MUELLER,
                "standard",
                LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                null,
                null,
                1,
                false);
    }
}
