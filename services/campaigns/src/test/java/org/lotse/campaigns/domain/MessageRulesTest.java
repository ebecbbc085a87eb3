package org.lotse.campaigns.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageRulesTest {

    @Test
    void aMessageWithKnownPlaceholdersIsFine() {
        assertThat(findError("Neues für {member}", "Guten Tag {givenName} {familyName},\n\tes gibt Neues."))
                .isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t"})
    void aSubjectMustSaySomething(String subject) {
        assertThat(findError(subject, "Text")).isEqualTo("subject-empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Einladung\r\nBcc: all@example.org",
                "Einladung\nX: y",
                "Einladung\rX",
                "Einladung\u0000",
                "Einladung\u2028X",
                "Einladung\u0085X"
            })
    void aSubjectCannotCarryHeaders(String subject) {
        assertThat(findError(subject, "Text")).isEqualTo("subject-has-line-break");
    }

    @Test
    void anUnknownPlaceholderIsNamedTogetherWithThoseThatExist() {
        DraftError draftError = MessageRules.findError(message("Hallo {vorname}", "Text {vorname} {firma}"))
                .orElseThrow();

        assertThat(draftError.field()).isEqualTo("subject");
        assertThat(draftError.sentence()).contains("{vorname}").contains("{givenName}, {familyName}, {member}");
        assertThat(MessageRules.findError(message("Hallo", "Text {vorname} {firma}"))
                        .orElseThrow()
                        .sentence())
                .contains("{vorname}, {firma}");
    }

    @Test
    void theLongestMessageIsTheLastOneThatFits() {
        assertThat(findError("s".repeat(MessageRules.LONGEST_SUBJECT), "b".repeat(MessageRules.LONGEST_BODY)))
                .isEqualTo("");
        assertThat(findError("s".repeat(MessageRules.LONGEST_SUBJECT + 1), "b")).isEqualTo("subject-too-long");
        assertThat(findError("s", "b".repeat(MessageRules.LONGEST_BODY + 1))).isEqualTo("body-too-long");
        assertThat(findError("s", " ")).isEqualTo("body-empty");
        assertThat(findError("s", "b\u0007")).isEqualTo("body-has-control-character");
    }

    private static String findError(String subject, String body) {
        return MessageRules.findError(message(subject, body))
                .map(DraftError::type)
                .orElse("");
    }

    private static Message message(String subject, String body) {
        return new Message(subject, body, Locale.GERMAN);
    }
}
