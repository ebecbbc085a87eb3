package org.lotse.activation.metric.rfv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lotse.activation.metric.HistoryBuilder.company;
import static org.lotse.activation.metric.HistoryBuilder.day;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.HistoryBuilder;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.rfv.RfvRank.RfvPercentiles;
import org.lotse.activation.metric.score.Scorer;
import org.lotse.activation.sampling.SampleRange;
import org.lotse.activation.sampling.SeededProperty;

class RfvRankTest {

    private static final Scorer SCORER = new Scorer(Policy.standard().score());
    private static final Rfv NOBODY = new Rfv(Day.NEVER, 0, 0);

    @Test
    void recencyFrequencyAndValueAreOfTheTrailingYearAndDoNotFade() {
        HistoryBuilder firm = company()
                .joinedOn("2022-01-01")
                .attended("2022-12-31", "2023-01-01", "2023-06-01", "2023-06-01")
                .did(SignalType.MAIL_CLICKED, "2023-07-01");

        // the year has 365 days, and the last day of the year before is not in it; two meetings on one day are one day
        assertThat(rfv("2023-12-31", firm)).isEqualTo(new Rfv(213, 2, 16_000_000));
        assertThat(rfv("2023-12-30", firm)).isEqualTo(new Rfv(212, 3, 21_000_000));
    }

    @Test
    void valueIsWhatWasEarnedAfterTheDailyCap() {
        HistoryBuilder firm = company().attended("2023-06-01", "2023-06-01", "2023-06-01", "2023-06-01", "2023-06-01");

        assertThat(rfv("2023-06-01", firm).valueMicros()).isEqualTo(15_000_000);
    }

    @Test
    void whoeverNeverCameHasNoRecency() {
        assertThat(rfv("2023-06-01", company().did(SignalType.MAIL_CLICKED, "2023-05-01")))
                .isEqualTo(new Rfv(Day.NEVER, 0, 1_000_000));
    }

    @Test
    void theBestOfTenRanksAtNinetyFiveAndTheWorstAtFive() {
        List<Rfv> members = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            members.add(new Rfv(100 - i, i, i * 1_000_000L));
        }

        assertThat(RfvRank.of(members.getLast(), true, members).percentiles())
                .isEqualTo(new RfvPercentiles(95, 95, 95));
        assertThat(RfvRank.of(members.getFirst(), true, members).percentiles()).isEqualTo(new RfvPercentiles(5, 5, 5));
    }

    @Test
    void whoeverNeverCameIsBehindWhoeverCameLongAgo() {
        List<Rfv> members = List.of(NOBODY, new Rfv(5000, 0, 0), NOBODY, NOBODY, NOBODY, NOBODY);

        assertThat(RfvRank.of(NOBODY, true, members).percentiles())
                .isEqualTo(new RfvPercentiles(100 * 2.5 / 6, 50, 50));
    }

    @Test
    void withFourPeersThereIsNoRankAndWithFiveThereIs() {
        assertThat(RfvRank.of(NOBODY, true, Collections.nCopies(5, NOBODY)))
                .isEqualTo(new RfvRank(NOBODY, 4, null, "fewer-than-5-peers"));
        assertThat(RfvRank.of(NOBODY, true, Collections.nCopies(6, NOBODY)))
                .isEqualTo(new RfvRank(NOBODY, 5, new RfvPercentiles(50, 50, 50), ""));
    }

    @Test
    void aFormerMemberIsNotRanked() {
        assertThat(RfvRank.of(NOBODY, false, Collections.nCopies(20, NOBODY)))
                .isEqualTo(new RfvRank(NOBODY, 20, null, "not-a-member"));
    }

    @SeededProperty(tries = 200)
    void theRanksOfAllMembersAverageFifty(long seed, @SampleRange(min = 6, max = 40) int size) {
        Random random = new Random(seed);
        List<Rfv> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(
                    random.nextInt(4) == 0
                            ? NOBODY
                            : new Rfv(random.nextInt(30), random.nextInt(5), random.nextInt(5)));
        }

        assertThat(members.stream()
                        .map(own -> RfvRank.of(own, true, members).percentiles())
                        .mapToDouble(ranks -> Objects.requireNonNull(ranks).recency())
                        .average()
                        .orElseThrow())
                .isEqualTo(50, within(1e-9));
    }

    private static Rfv rfv(String date, HistoryBuilder historyBuilder) {
        return Rfv.of(
                Objects.requireNonNull(MemberLifecycle.of(historyBuilder.history(), Policy.standard(), day(date))),
                SCORER);
    }
}
