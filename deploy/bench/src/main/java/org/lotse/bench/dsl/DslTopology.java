package org.lotse.bench.dsl;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.TimeWindows;
import org.lotse.facts.Topics;
import org.lotse.serde.FactSerde;

/**
 * Counts per member, type and day; totals per member; members by state; signals and active members per month. It does
 * not detect duplicates and keeps no cohorts, no past states and no dimensions, all of which favours it.
 */
final class DslTopology {

    /** Output topic of its figures. */
    static final String FIGURES = "bench-dsl-figures";

    private static final Duration LATEST = Duration.ofDays(60);

    private DslTopology() {}

    /** @param read counts the records read */
    static Topology of(AtomicLong read) {
        var builder = new StreamsBuilder();
        KStream<String, DslSignal> signals = builder.stream(
                        Topics.MEMBER_KEYED, Consumed.with(Serdes.String(), FactSerde.withRegistry("memory:")))
                .peek((member, fact) -> read.incrementAndGet())
                .flatMapValues(DslSignal::of);
        byDay(signals);
        standings(signals);
        byMonth(signals);
        return builder.build();
    }

    private static void byDay(KStream<String, DslSignal> signals) {
        signals.groupBy((member, signal) -> member + "|" + signal.kind(), grouped())
                .windowedBy(TimeWindows.ofSizeAndGrace(Duration.ofDays(1), LATEST))
                .count();
    }

    private static void standings(KStream<String, DslSignal> signals) {
        KTable<String, MemberTotals> standings = signals.groupByKey(grouped())
                .aggregate(
                        () -> MemberTotals.NONE,
                        (member, signal, memberTotals) -> memberTotals.after(signal),
                        Materialized.with(Serdes.String(), new MemberTotalsSerde()));
        standings
                .toStream()
                .mapValues(MemberTotals::score)
                .to(FIGURES, Produced.with(Serdes.String(), Serdes.Double()));
        publish(standings
                .groupBy(
                        (member, memberTotals) -> KeyValue.pair(memberTotals.state(), member),
                        Grouped.with(Serdes.String(), Serdes.String()))
                .count());
    }

    private static void byMonth(KStream<String, DslSignal> signals) {
        publish(signals.groupBy((member, signal) -> signal.month() + "|" + signal.kind(), grouped())
                .count());
        publish(signals.filter((member, signal) -> signal.qualifies())
                .groupBy((member, signal) -> signal.month() + "|" + member, grouped())
                .count()
                .groupBy(
                        (monthAndMember, count) ->
                                KeyValue.pair(monthAndMember.substring(0, monthAndMember.indexOf('|')), monthAndMember),
                        Grouped.with(Serdes.String(), Serdes.String()))
                .count());
    }

    private static void publish(KTable<String, Long> figures) {
        figures.toStream().to(FIGURES, Produced.with(Serdes.String(), Serdes.Long()));
    }

    private static Grouped<String, DslSignal> grouped() {
        return Grouped.with(Serdes.String(), new DslSignalSerde());
    }
}
