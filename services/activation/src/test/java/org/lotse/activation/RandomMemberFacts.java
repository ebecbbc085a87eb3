package org.lotse.activation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.activation.wire.MemberFactBuilder;
import org.lotse.facts.signals.SignalKind;

/** Two years of facts about some firms, recorded on many days up to yesterday: corrections, retractions, visits, changes of size. */
final class RandomMemberFacts {

    private static final int DAYS = 730;

    /** Zones of a network that moved several times, and of senders that adopted the change late. */
    private static final List<String> ZONES = List.of("Europe/Berlin", "America/New_York", "Pacific/Kiritimati");

    private RandomMemberFacts() {}

    static List<SpecificRecord> of(UUID network, int firms, Random random) {
        LocalDate begin = ExpectedFigures.today().minusDays(DAYS + 1);
        List<SpecificRecord> facts = new ArrayList<>();
        for (int i = 0; i < firms; i++) {
            ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            MemberFactBuilder firm =
                    new MemberFactBuilder(network, new UUID(random.nextLong(), random.nextLong()), zone);
            facts.add(firm.registered(begin.toString(), 1));
            facts.add(firm.joined(begin.plusDays(random.nextInt(400)).toString()));
            for (int n = random.nextInt(30); n > 0; n--) {
                facts.add(about(firm, begin.plusDays(random.nextInt(DAYS)).toString(), random));
            }
        }
        return facts;
    }

    /** Shuffled, with every third fact duplicated. */
    static List<SpecificRecord> disturbed(List<SpecificRecord> facts, Random random) {
        List<SpecificRecord> disturbed = new ArrayList<>(facts);
        facts.stream().filter(fact -> random.nextInt(3) == 0).forEach(disturbed::add);
        Collections.shuffle(disturbed, random);
        return disturbed;
    }

    private static SpecificRecord about(MemberFactBuilder firm, String day, Random random) {
        UUID id = new UUID(firm.member().getLeastSignificantBits(), 1000 + random.nextInt(6));
        return switch (random.nextInt(8)) {
            case 0 -> firm.did(SignalKind.PORTAL_VISITED, day);
            case 1 -> firm.did(SignalKind.CONTRIBUTED, day);
            case 2 -> firm.size(day, random.nextBoolean() ? "SMALL" : "MEDIUM");
            case 3 -> firm.attendanceRetracted(day, id, 2);
            case 4, 5 -> firm.attended(day, id, 1 + random.nextInt(3));
            default -> firm.attended(day);
        };
    }
}
