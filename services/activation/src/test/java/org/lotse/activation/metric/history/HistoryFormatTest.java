package org.lotse.activation.metric.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.HistoryBuilder;
import org.lotse.activation.sampling.SampleRange;
import org.lotse.activation.sampling.SeededProperty;

/** The stored form: every later version must read what a deployment wrote. */
class HistoryFormatTest {

    private static final String FIRST =
            "AQGeN3m5f0p8FQAAAAAAAAABA8McB0NPTVBBTlnDHALapm0sfd90PwAAAAAAAAADA/wWB3ByZW1pdW38FgHEHAGOGwA8bvNy"
                    + "/pT4KgAAAAAAAAACA6IRCHN0YW5kYXJkohEAAAABeN3m5f0p8FQAAAAAAAAABAOQEQALRVUtMjAwMy0zNjEFU01BTEyQEQEX"
                    + "FWCffHRsaQAAAAAAAAAFA6IRAQAAAAAAAAAHAAAAAAAAAAEMTUFJTl9DT05UQUNUohEABI/zR4V5nly9AAAAAAAAAAkFiBIB"
                    + "iBIAAAAAAADMYjr4eDNU5wAAAAAAAAALA5oZBpoZAAEAAAAALirBPvjo2NIAAAAAAAAACgTmGFOEVBJ7CWSTAAAAAAAAAAcD"
                    + "zhEBzhEBAQK1TNpY+77ofgAAAAAAAAAGAABbAtARDgAAAAA=";

    private static final String SECOND =
            "AgECnjd5uX9KfBUAAAAAAAAAAQPDHAHDHAIC2qZtLH3fdD8AAAAAAAAAAwP8FgAHcHJlbWl1bfwWAcQcAY4bAAI8bvNy/pT4Kg"
                    + "AAAAAAAAACA6IRFKIRAAAAAQJ43ebl/SnwVAAAAAAAAAAEA5ARAAwOkBEBAhcVYJ98dGxpAAAAAAAAAAUDohECAAAAAAAAAAcA"
                    + "AAAAAAAAAQeiEQADQc4RAFOEVBJ7CWSTAAAAAAAAAAcJGQK1TNpY+77ofgAAAAAAAAAGWkE6AI/zR4V5nly9AAAAAAAAAAkAgA"
                    + "ECBpIHAMxiOvh4M1TnAAAAAAAAAAsJAQIuKsE++OjY0gAAAAAAAAAKBOYYAtARDgAAAAA=";

    private static final History STORED = HistoryBuilder.company()
            .joinedOn("2023-01-10")
            .term("premium", "2024-01-10", "2024-12-31", "2024-10-01")
            .classified(Classification.ClassificationKind.SIZE, "EU-2003-361", "SMALL", "2023-01-01")
            .represented(1, "2023-01-10")
            .attended("2023-02-01", "2023-03-01")
            .correctedTo(2, "2023-03-02")
            .did(SignalType.CONTRIBUTED, "2024-05-05")
            .retracted(2, "2024-05-06")
            .did(SignalType.SERVICE_USED, "2024-06-01")
            .did(SignalType.PORTAL_VISITED, "2023-02-02", "2023-02-09")
            .history();

    @Test
    void aHistoryInTheFirstLayoutIsStillRead() {
        assertThat(HistoryFormat.decode(Base64.getDecoder().decode(FIRST))).isEqualTo(STORED);
    }

    @Test
    void theLayoutIsTheDeployedOne() {
        assertThat(Base64.getEncoder().encodeToString(HistoryFormat.encode(STORED)))
                .isEqualTo(SECOND);
    }

    /** Version 7 UUIDs of any instant from 1970 to the year 10889, and of the years that have a short form. */
    @SeededProperty
    void anIdWithATimeComesBackAsItWas(
            @SampleRange(min = 0, max = (1L << 48) - 1) long anyMillis,
            @SampleRange(min = 0, max = 1L << 38) long millisSince2020,
            long chance,
            long more) {
        UUID ofAnyYear = timed(anyMillis, chance, more);
        UUID ofTheseYears = timed(18_262L * 86_400_000 + millisSince2020, chance, more);

        assertThat(read(ofAnyYear)).isEqualTo(ofAnyYear);
        assertThat(read(ofTheseYears)).isEqualTo(ofTheseYears);
    }

    private static UUID timed(long millis, long chance, long more) {
        return new UUID((millis << 16) | 0x7000 | (chance & 0xFFF), (1L << 63) | (more >>> 2));
    }

    @SeededProperty
    void anyOtherIdComesBackAsItWas(long high, long low) {
        assertThat(read(new UUID(high, low))).isEqualTo(new UUID(high, low));
    }

    @Test
    void anIdMadeInTheseYearsTakesTwoBytesLess() {
        UUID now = UUID.fromString("01932f6a-8c3b-7d10-9a5e-3f0c2b1d4e6f");
        UUID hashed = UUID.fromString("01932f6a-8c3b-5d10-9a5e-3f0c2b1d4e6f");

        assertThat(HistoryFormat.encode(with(now)).length + 2).isEqualTo(HistoryFormat.encode(with(hashed)).length);
    }

    private static UUID read(UUID id) {
        return HistoryFormat.decode(HistoryFormat.encode(with(id)))
                .signals()
                .entries()
                .getFirst()
                .id();
    }

    private static History with(UUID id) {
        return History.ofSignal(new VersionedEntry<>(id, 1, 20_000, Signal.of(SignalType.CONTRIBUTED, 20_000)));
    }
}
