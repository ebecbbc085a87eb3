package org.lotse.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class VersionsTest {

    @Test
    void aTagThatWasGivenIsReadAgain() {
        assertThat(Versions.in(Versions.tag(3))).isEqualTo(3);
        assertThat(Versions.in(Versions.tag(3, 17))).isEqualTo(3);
        assertThat(Versions.wanted(Versions.tag(999_999_999))).isEqualTo(999_999_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" ", "W/\"3\"", "\"3-17\"", "W/\"3-17\""})
    void everyWayToWriteAVersionNamesIt(String tag) {
        assertThat(Versions.wanted(tag)).isEqualTo(3);
        assertThat(Versions.required(tag)).isEqualTo(3);
        assertThat(Versions.read(tag)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "one", "\"one\"", "\"-3\"", "\"3", "\"1234567890\"", "\"1\", \"2\"", "w/\"3\""})
    void whatIsNoTagIsRefused(String text) {
        assertThat(Versions.in(text)).isNull();
        assertRefused(HttpStatus.BAD_REQUEST, "not-a-tag", () -> Versions.wanted(text), () -> Versions.read(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void whetherAChangeMayBeBlindIsTheCallersChoice(@Nullable String none) {
        assertThat(Versions.wanted(none)).isNull();
        assertRefused(
                HttpStatus.PRECONDITION_REQUIRED,
                "if-match-needed",
                () -> Versions.required(none),
                () -> Versions.read(none));
    }

    @Test
    void anyVersionIsAVersionOnlyWhereItNeedNotHaveBeenRead() {
        assertThat(Versions.wanted("*")).isNull();
        assertThat(Versions.required("*")).isNull();
        assertRefused(HttpStatus.BAD_REQUEST, "not-a-tag", () -> Versions.read("*"));
    }

    private static void assertRefused(HttpStatus status, String type, ThrowingCallable... readings) {
        Consumer<Refusal> why = refusal -> {
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal.type()).isEqualTo(type);
            assertThat(refusal.field()).isEqualTo("If-Match");
        };
        for (ThrowingCallable reading : readings) {
            assertThatThrownBy(reading).isInstanceOfSatisfying(Refusal.class, why);
        }
    }
}
