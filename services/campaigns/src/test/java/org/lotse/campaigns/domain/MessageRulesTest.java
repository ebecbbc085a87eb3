package org.lotse.campaigns.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageRulesTest {

    @Test
    void aMessageWithKnownPlaceholdersIsFine() {
        assertThat(objectionTo("Neues für {member}", "Guten Tag {givenName} {familyName},\n\tes gibt Neues."))
                .isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t"})
    void aSubjectMustSaySomething(String subject) {
        assertThat(objectionTo(subject, "Text")).isEqualTo("subject-empty");
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
        assertThat(objectionTo(subject, "Text")).isEqualTo("subject-has-line-break");
    }

    @Test
    void anUnknownPlaceholderIsNamedTogetherWithThoseThatExist() {
        Objection objection = MessageRules.objectionTo(message("Hallo {vorname}", "Text {vorname} {firma}"))
                .orElseThrow();

        assertThat(objection.field()).isEqualTo("subject");
        assertThat(objection.sentence()).contains("{vorname}").contains("{givenName}, {familyName}, {member}");
        assertThat(MessageRules.objectionTo(message("Hallo", "Text {vorname} {firma}"))
                        .orElseThrow()
                        .sentence())
                .contains("{vorname}, {firma}");
    }

    @Test
    void theLongestMessageIsTheLastOneThatFits() {
        assertThat(objectionTo("s".repeat(MessageRules.LONGEST_SUBJECT), "b".repeat(MessageRules.LONGEST_BODY)))
                .isEqualTo("");
        assertThat(objectionTo("s".repeat(MessageRules.LONGEST_SUBJECT + 1), "b"))
                .isEqualTo("subject-too-long");
        assertThat(objectionTo("s", "b".repeat(MessageRules.LONGEST_BODY + 1))).isEqualTo("body-too-long");
        assertThat(objectionTo("s", " ")).isEqualTo("body-empty");
        assertThat(objectionTo("s", "b\u0007")).isEqualTo("body-has-control-character");
    }

    private static String objectionTo(String subject, String body) {
        return MessageRules.objectionTo(message(subject, body))
                .map(Objection::type)
                .orElse("");
    }

    private static Message message(String subject, String body) {
        return new Message(subject, body, Locale.GERMAN);
    }
}
