package org.lotse.activation.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.lotse.facts.FactHead;
import org.lotse.facts.signals.SignalKind;

/** Facts of a few members over two years, in the order in which they were recorded. */
public final class RandomFactLog {

    private RandomFactLog() {}

    /** Each fact is recorded on its own day. */
    public static List<SpecificRecord> recorded(Random random) {
        return facts(random, null);
    }

    /** All facts are recorded on one day. */
    public static List<SpecificRecord> imported(Random random, String day) {
        return facts(random, day);
    }

    private static List<SpecificRecord> facts(Random random, @Nullable String importedOn) {
        List<SpecificRecord> facts = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            MemberFactBuilder firm = new MemberFactBuilder(new UUID(1, 1 + i % 2), new UUID(2, i));
            if (importedOn != null) {
                firm.learnedOn(importedOn);
            }
            facts.add(firm.registered(day(0), 1));
            facts.add(firm.joined(day(random.nextInt(100))));
            for (int n = random.nextInt(25); n > 0; n--) {
                facts.add(fact(firm, random));
            }
        }
        facts.sort(Comparator.comparing(RandomFactLog::recordedAt));
        return facts;
    }

    private static SpecificRecord fact(MemberFactBuilder firm, Random random) {
        String day = day(100 + random.nextInt(700));
        UUID id = new UUID(firm.member().getLeastSignificantBits(), 1000 + random.nextInt(6));
        return switch (random.nextInt(8)) {
            case 0 -> firm.did(SignalKind.PORTAL_VISITED, day);
            case 1 -> firm.did(SignalKind.CONTRIBUTED, day);
            case 2 -> firm.size(day, "SMALL");
            case 3 -> firm.attendanceRetracted(day, id, 2);
            case 4, 5 -> firm.attended(day, id, 1 + random.nextInt(3));
            default -> firm.attended(day);
        };
    }

    private static Instant recordedAt(SpecificRecord fact) {
        return ((FactHead) fact.get(0)).getRecordedAt();
    }

    private static String day(int offset) {
        return LocalDate.of(2024, 9, 1).plusDays(offset).toString();
    }
}
