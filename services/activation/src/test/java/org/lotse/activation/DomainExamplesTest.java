package org.lotse.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lotse.activation.metric.HistoryBuilder.company;
import static org.lotse.activation.metric.HistoryBuilder.day;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.score.HalfLife;
import org.lotse.activation.metric.score.Scorer;
import org.lotse.activation.metric.statistics.ConfidenceInterval;
import org.lotse.activation.metric.statistics.ForwardDecay;
import org.lotse.activation.metric.statistics.MidRank;
import org.lotse.activation.metric.statistics.Newcombe;
import org.lotse.activation.metric.statistics.RetentionRate;
import org.lotse.activation.metric.statistics.Wilson;
import org.lotse.activation.wire.HistoryFactReader;
import org.lotse.facts.FactHead;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.OrganisationType;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.programme.Beneficiary;
import org.lotse.facts.programme.EventKind;
import org.lotse.facts.signals.Actor;
import org.lotse.facts.signals.SignalKind;
import org.lotse.facts.signals.SignalRecorded;

/** The worked examples of the definitions, each with its source; a figure that differs from its example is wrong. */
class DomainExamplesTest {

    private static final Offset<Double> EXACT = within(1e-12);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final UUID NETWORK = new UUID(1, 1);
    private static final UUID MEMBER = new UUID(2, 2);

    private long ids;

    /** Forward decay, g(n) = n², landmark 100, now 110: Cormode et al., ICDE 2009, example 1. */
    @Test
    void forwardDecay() {
        var decay = new ForwardDecay(100, 2);
        double[] values = {4, 8, 3, 6, 4};

        double[] weights = DoubleStream.of(105, 107, 103, 108, 104)
                .map(time -> decay.weight(time, 110))
                .toArray();

        assertThat(weights).containsExactly(new double[] {.25, .49, .09, .64, .16}, EXACT);
        assertThat(DoubleStream.of(weights).sum()).isEqualTo(1.63, EXACT);
        assertThat(IntStream.range(0, 5)
                        .mapToDouble(i -> weights[i] * values[i])
                        .sum())
                .isEqualTo(9.67, EXACT);
    }

    /** The score is forward decay with g(n) = 2^(n/H): for any landmark the weights are those of the half-life table. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 180, 365, 1000})
    void theScoreIsForwardDecayWhateverTheLandmark(int age) {
        for (int landmark : new int[] {0, 500}) {
            int now = landmark + 2000;
            double weight = Math.pow(2, (now - age - landmark) / 180.0) / Math.pow(2, (now - landmark) / 180.0);

            assertThat(new HalfLife(180).share(age)).isEqualTo(weight, within(1e-9));
        }
    }

    @Test
    void midRank() {
        assertThat(MidRank.percentile(6, 8, 50)).isEqualTo(20, EXACT);
    }

    @Test
    void retention() {
        assertThat(RetentionRate.of(3000, 2750, 75)).isEqualTo(0.892, within(5e-4));
    }

    @Test
    void wilson() {
        ConfidenceInterval interval = Wilson.of(61, 84);

        assertThat(interval.low()).isEqualTo(0.623, within(5e-4));
        assertThat(interval.high()).isEqualTo(0.810, within(5e-4));
    }

    /** 56/70 against 48/80: Newcombe, Statistics in Medicine 17, 1998, table II (a), method 10. */
    @Test
    void newcombe() {
        ConfidenceInterval difference = Newcombe.difference(56, 70, 48, 80);

        assertThat(difference.estimate()).isEqualTo(0.2, EXACT);
        assertThat(difference.low()).isEqualTo(0.0524, within(5e-5));
        assertThat(difference.high()).isEqualTo(0.3339, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"1, 5000000", "2, 10000000", "3, 12924815", "10, 15000000"})
    void rollUpOfPersonsAtOneEventWorthFive(int persons, long micros) {
        History history = company().attendedWith(persons, "2024-05-02").history();

        assertThat(scorer().score(history, day("2024-05-02"))).isEqualTo(micros);
    }

    /** Days of 23 and 25 hours, with the minutes before and after them, and the repeated hour. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-03-30", "2025-10-26"})
    void daysOnWhichTheClockIsChangedAreOneBucketEachAndLoseNothing(String date) {
        LocalDate changed = LocalDate.parse(date);
        List<ZonedDateTime> moments = Stream.of(
                        at(changed.minusDays(1), "23:30"),
                        at(changed, "00:30"),
                        at(changed, "02:30").withEarlierOffsetAtOverlap(),
                        at(changed, "02:30").withLaterOffsetAtOverlap(),
                        at(changed, "23:30"),
                        at(changed.plusDays(1), "00:30"))
                .toList();

        History history = told(registered(changed));
        for (ZonedDateTime moment : moments) {
            history = history.merge(told(attended(moment)))
                    .merge(told(did(SignalKind.SERVICE_USED, moment)))
                    .merge(told(did(SignalKind.MAIL_CLICKED, moment)));
        }

        int bucket = day(date);
        assertThat(days(history, SignalType.ATTENDED))
                .containsExactly(bucket - 1, bucket, bucket, bucket, bucket, bucket + 1);
        assertThat(days(history, SignalType.SERVICE_USED))
                .containsExactly(bucket - 1, bucket, bucket, bucket, bucket, bucket + 1);
        assertThat(history.presence().days(SignalType.MAIL_CLICKED)).containsExactly(bucket - 1, bucket, bucket + 1);
        Map<Cell, Long> cells = new Evaluator(Policy.standard())
                .contribution(history, bucket + 40)
                .cells();
        assertThat(sum(cells, "attendances")).isEqualTo(6);
        assertThat(sum(cells, "signals:SERVICE_USED")).isEqualTo(6);
    }

    private static long sum(Map<Cell, Long> cells, String metric) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().metric().equals(metric)
                        && cell.getKey().dimension().equals("all"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static List<Integer> days(History history, SignalType type) {
        return history.signalsByDay().stream()
                .filter(recordedSignal -> recordedSignal.signal().type() == type)
                .map(recordedSignal -> recordedSignal.signal().day())
                .toList();
    }

    private static Scorer scorer() {
        return new Scorer(Policy.standard().score());
    }

    private static ZonedDateTime at(LocalDate day, String time) {
        return ZonedDateTime.of(day, LocalTime.parse(time), BERLIN);
    }

    private static History told(SpecificRecord fact) {
        return Objects.requireNonNull(new HistoryFactReader().read(fact)).fact();
    }

    private MemberRegistered registered(LocalDate day) {
        return new MemberRegistered(head(at(day.minusYears(1), "12:00")), MEMBER, 1, OrganisationType.COMPANY);
    }

    private AttendanceRecorded attended(ZonedDateTime moment) {
        return AttendanceRecorded.newBuilder()
                .setHead(head(moment))
                .setMemberId(MEMBER)
                .setAttendanceId(id())
                .setVersion(1)
                .setEventId(id())
                .setSessionId(id())
                .setEventKind(EventKind.MEETING)
                .setDay(moment.toLocalDate())
                .setBeneficiary(Beneficiary.NONE)
                .build();
    }

    private SignalRecorded did(SignalKind kind, ZonedDateTime moment) {
        return SignalRecorded.newBuilder()
                .setHead(head(moment))
                .setMemberId(MEMBER)
                .setSignalId(id())
                .setVersion(1)
                .setKind(kind)
                .setActor(Actor.PERSON)
                .build();
    }

    private FactHead head(ZonedDateTime moment) {
        var instant = moment.withZoneSameInstant(ZoneOffset.UTC).toInstant();
        return new FactHead(id(), NETWORK, instant, instant, "test", null, null);
    }

    private UUID id() {
        return new UUID(3, ++ids);
    }
}
