package org.lotse.dashboard.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sixty invented firms, the same every time. */
public final class Town {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static final List<String> FAMILIES = List.of(
            "Aumüller",
            "Brandhuber",
            "Czerny",
            "Dorfner",
            "Eibl",
            "Fröschl",
            "Grabmaier",
            "Hölzl",
            "Irlbeck",
            "Jungwirth",
            "Kagerer",
            "Lindner",
            "Moosbauer",
            "Nachtmann",
            "Obermeier",
            "Pfeffer",
            "Quandt",
            "Rankl",
            "Söllner",
            "Thanner");
    private static final List<String> TRADES = List.of("Feinmechanik GmbH", "Zerspanung KG", "Holzbau AG & Co. KG");
    private static final List<String> REGIONS = List.of("DE221", "DE222", "DE224", "DE229", "DE22A");
    private static final List<String> SIZES = List.of("MICRO", "SMALL", "SMALL", "MEDIUM", "LARGE");

    private final List<Firm> firms = new ArrayList<>();

    /** A firm and where it stands. */
    public record Firm(
            UUID id,
            String name,
            String contract,
            String behaviour,
            LocalDate joined,
            @Nullable LocalDate last,
            long scoreMicros,
            @Nullable String region,
            String size,
            String category) {}

    public Town() {
        var random = new Random(42);
        for (int i = 0; i < 60; i++) {
            var behaviour = List.of(
                            "ACTIVE",
                            "ACTIVE",
                            "ACTIVE",
                            "DORMANT",
                            "AT_RISK",
                            "ACTIVATED",
                            "NEW",
                            "NEVER_ACTIVATED",
                            "RESURRECTED",
                            "DORMANT")
                    .get(i % 10);
            var contract = List.of("CURRENT", "CURRENT", "CURRENT", "NOTICE_GIVEN", "ENDED", "CURRENT", "GRACE")
                    .get(i % 7);
            var silent = switch (behaviour) {
                case "DORMANT" -> 370 + random.nextInt(200);
                case "AT_RISK" -> 181 + random.nextInt(150);
                default -> 3 + random.nextInt(80);
            };
            boolean ever = !behaviour.equals("NEW") && !behaviour.equals("NEVER_ACTIVATED");
            firms.add(new Firm(
                    new UUID(0x018f_0000_0000_7000L, 0x8000_0000_0000_0000L + i),
                    FAMILIES.get(i % 20) + " " + TRADES.get(i / 20),
                    behaviour.equals("NEW") ? "NEW" : contract,
                    behaviour,
                    behaviour.equals("NEW") ? TODAY.minusDays(20 + i) : TODAY.minusDays(700 + i),
                    ever ? TODAY.minusDays(silent) : null,
                    ever ? 1_000_000L * random.nextInt(60) + random.nextInt(1_000_000) : 0,
                    i % 11 == 0 ? null : REGIONS.get(i % 5),
                    SIZES.get(i % 5),
                    i % 4 == 0 ? "sponsor" : "standard"));
        }
    }

    public List<Firm> firms() {
        return List.copyOf(firms);
    }
}
