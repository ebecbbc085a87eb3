package org.lotse.activation.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Assignment;
import org.lotse.activation.metric.history.Classification;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.EventType;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.MemberRegistration;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.history.Term;
import org.lotse.activation.metric.history.VersionedEntry;

/** Facts about one member as untidy as real ones: few ids, many versions, retractions, equal versions with other content, gaps. */
public final class RandomMemberHistory {

    public static final int START = HistoryBuilder.day("2022-01-01");

    private static final SignalType[] TYPES = SignalType.values();
    private static final EventType[] GATHERINGS = EventType.values();
    private static final Classification.ClassificationKind[] KINDS = Classification.ClassificationKind.values();

    private RandomMemberHistory() {}

    public static History history(Random random) {
        return facts(random).stream().reduce(History.EMPTY, History::merge);
    }

    public static List<History> facts(Random random) {
        List<History> facts = new ArrayList<>();
        if (random.nextInt(10) > 0) {
            facts.add(History.ofRegistration(
                    entry(random, 1, new MemberRegistration("COMPANY", START + random.nextInt(300)))));
        }
        int size = random.nextInt(60);
        for (int i = 0; i < size; i++) {
            facts.add(fact(random));
        }
        return facts;
    }

    private static History fact(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> History.ofTerm(entry(random, 3, term(random)));
            case 1 ->
                History.ofClassification(entry(
                        random,
                        3,
                        new Classification(
                                KINDS[random.nextInt(KINDS.length)],
                                "S" + random.nextInt(2),
                                "C" + random.nextInt(3),
                                day(random),
                                false)));
            case 2 ->
                History.ofPerson(entry(
                        random, 2, new Assignment(new UUID(7, random.nextInt(4)), "EMPLOYEE", day(random), Day.NEVER)));
            default -> signal(random);
        };
    }

    private static History signal(Random random) {
        SignalType type = TYPES[random.nextInt(TYPES.length)];
        if (type.presence()) {
            return History.ofPresence(type, day(random));
        }
        UUID person = random.nextBoolean() ? new UUID(7, random.nextInt(4)) : null;
        UUID event = random.nextBoolean() ? new UUID(8, random.nextInt(5)) : null;
        EventType at = GATHERINGS[random.nextInt(GATHERINGS.length)];
        return History.ofSignal(entry(
                random, 40, new Signal(type, day(random), at, person, event, null, event, random.nextInt(200) - 1)));
    }

    private static Term term(Random random) {
        int starts = day(random);
        int ends = random.nextBoolean() ? Day.NEVER : starts + random.nextInt(500);
        return new Term("T" + random.nextInt(2), starts, ends, random.nextInt(3) == 0 ? starts + 50 : Day.NEVER, null);
    }

    private static <T> VersionedEntry<T> entry(Random random, int ids, T content) {
        @Nullable T kept = random.nextInt(8) == 0 ? null : content;
        UUID id = new UUID(random.nextInt(ids) * 0x9E3779B97F4A7C15L, 1);
        // few days and versions, so that equal versions with different contents occur
        return new VersionedEntry<>(id, 1 + random.nextInt(3), START + random.nextInt(2), kept);
    }

    private static int day(Random random) {
        return START + random.nextInt(1000);
    }
}
