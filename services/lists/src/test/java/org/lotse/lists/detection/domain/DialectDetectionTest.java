package org.lotse.lists.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dialect of a list is detected from its bytes. */
class DialectDetectionTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF_8", "windows-1252, WINDOWS_1252", "UTF-16LE, UTF_16_LE", "UTF-16BE, UTF_16_BE"})
    void theEncodingIsTheOneThatMostLinesAgreeOn(String charset, Encoding encoding) {
        assertThat(encodingOf("Firma;Ort\nMüller „Söhne“;Köln\n".getBytes(Charset.forName(charset))))
                .isEqualTo(encoding);
    }

    @Test
    void withoutWindowsLettersItIsLatin1AndABomSaysUtf8() {
        assertThat(encodingOf("Müller\n".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Encoding.ISO_8859_1);
        assertThat(encodingOf("\uFEFFMüller\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Encoding.UTF_8_BOM);
        assertThat(encodingOf("Mueller\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Encoding.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "'a;b;c\n1,5;2;3\n' # SEMICOLON",
                "'a,b\n\"x;y;z\",2\n' # COMMA",
                "'a\tb\n1\t2\n' # TAB",
                "'a|b|c\n1|2|3\n' # PIPE",
                "'name\nMüller; Söhne\n' # COMMA"
            })
    void theDelimiterIsTheOneThatCutsAllLinesAlike(String sample, Delimiter delimiter) {
        assertThat(Delimiter.of(sample)).isEqualTo(delimiter);
    }

    @Test
    void theWayOfWritingDaysIsTheOneThatReadsMost() {
        assertThat(DateStyle.of(List.of("01.02.2024", "31.12.2023"))).isEqualTo(DateStyle.DAY_MONTH_YEAR_DOTS);
        assertThat(DateStyle.of(List.of("2024-02-01"))).isEqualTo(DateStyle.ISO);
        assertThat(DateStyle.of(List.of("02/01/2024", "12/31/2023"))).isEqualTo(DateStyle.MONTH_DAY_YEAR_SLASHES);
        assertThat(DateStyle.of(List.of("02/01/2024", "31/12/2023"))).isEqualTo(DateStyle.DAY_MONTH_YEAR_SLASHES);
        assertThat(DateStyle.of(List.of("1234400400000"))).isEqualTo(DateStyle.EPOCH_MILLIS);
        assertThat(DateStyle.isAmbiguous(List.of("02/01/2024"))).isTrue();
    }

    @Test
    void anInstantFallsOnTheLocalDay() {
        assertThat(DateStyle.EPOCH_MILLIS.read("1711839600000", BERLIN).map(LocalDateTime::toLocalDate))
                .as("midnight, one hour before summer time begins")
                .hasValue(LocalDate.of(2024, 3, 31));
        assertThat(DateStyle.ISO.read("2024-02-30", BERLIN)).isEmpty();
        assertThat(DateStyle.ISO.read("2024-10-27T00:30:00Z", BERLIN)).hasValue(LocalDateTime.of(2024, 10, 27, 2, 30));
    }

    @Test
    void aDecimalCommaIsTold() {
        assertThat(DecimalStyle.of(List.of("2", "1,5"))).isEqualTo(DecimalStyle.COMMA);
        assertThat(DecimalStyle.COMMA.read("1.234,5"))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1234.5"));
        assertThat(DecimalStyle.POINT.read("1,5")).isEmpty();
    }

    private static Encoding encodingOf(byte[] bytes) {
        EncodingDetector scan = new EncodingDetector();
        scan.accept(bytes, 0, bytes.length);
        return scan.encoding();
    }
}
