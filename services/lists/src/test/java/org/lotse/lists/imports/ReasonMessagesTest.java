package org.lotse.lists.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotse.lists.rows.domain.CellError;
import org.lotse.lists.rows.domain.RowErrorReason;

/** The messages about rows, in German and English. */
class ReasonMessagesTest {
    @ParameterizedTest
    @EnumSource
    void everyReasonHasAMessageInBothLanguages(RowErrorReason reason) {
        CellError cellError = new CellError("Firma", "x", reason, "7");

        assertThat(ReasonMessages.of(cellError, Locale.GERMAN))
                .isNotEqualTo(ReasonMessages.of(cellError, Locale.ENGLISH))
                .doesNotContain("{");
        assertThat(ReasonMessages.of(cellError, Locale.ENGLISH)).doesNotContain("{");
    }

    @Test
    void aKnownKindOfReasonIsTranslated() {
        assertThat(kept("changed-since", Locale.GERMAN)).endsWith("weil der Eintrag seitdem geändert wurde.");
        assertThat(kept("changed-since", Locale.ENGLISH)).endsWith("because the entry was changed since.");
        assertThat(kept("Another reason.", Locale.GERMAN)).endsWith("Another reason.");
    }

    private static String kept(String detail, Locale language) {
        return ReasonMessages.of(new CellError("", "Firma", RowErrorReason.KEPT, detail), language);
    }
}
