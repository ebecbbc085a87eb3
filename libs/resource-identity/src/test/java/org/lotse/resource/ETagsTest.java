package org.lotse.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;

class ETagsTest {

    @Test
    void aTagThatWasGivenIsReadAgain() {
        assertThat(ETags.parse(ETags.of(3))).isEqualTo(3);
        assertThat(ETags.parse(ETags.of(3, 17))).isEqualTo(3);
        assertThat(ETags.optionalVersion(ETags.of(999_999_999))).isEqualTo(999_999_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" ", "W/\"3\"", "\"3-17\"", "W/\"3-17\""})
    void everyWayToWriteAVersionNamesIt(String tag) {
        assertThat(ETags.optionalVersion(tag)).isEqualTo(3);
        assertThat(ETags.requiredVersion(tag)).isEqualTo(3);
        assertThat(ETags.exactVersion(tag)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "one", "\"one\"", "\"-3\"", "\"3", "\"1234567890\"", "\"1\", \"2\"", "w/\"3\""})
    void whatIsNoTagIsRefused(String text) {
        assertThat(ETags.parse(text)).isNull();
        assertRefused(
                HttpStatus.BAD_REQUEST, "not-a-tag", () -> ETags.optionalVersion(text), () -> ETags.exactVersion(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void whetherAChangeMayBeBlindIsTheCallersChoice(@Nullable String none) {
        assertThat(ETags.optionalVersion(none)).isNull();
        assertRefused(
                HttpStatus.PRECONDITION_REQUIRED,
                "if-match-needed",
                () -> ETags.requiredVersion(none),
                () -> ETags.exactVersion(none));
    }

    @Test
    void anyVersionIsAVersionOnlyWhereItNeedNotHaveBeenRead() {
        assertThat(ETags.optionalVersion("*")).isNull();
        assertThat(ETags.requiredVersion("*")).isNull();
        assertRefused(HttpStatus.BAD_REQUEST, "not-a-tag", () -> ETags.exactVersion("*"));
    }

    private static void assertRefused(HttpStatus status, String type, ThrowingCallable... readings) {
        Consumer<ProblemException> why = problemException -> {
            assertThat(problemException.status()).isEqualTo(status);
            assertThat(problemException.type()).isEqualTo(type);
            assertThat(problemException.field()).isEqualTo("If-Match");
        };
        for (ThrowingCallable reading : readings) {
            assertThatThrownBy(reading).isInstanceOfSatisfying(ProblemException.class, why);
        }
    }
}
