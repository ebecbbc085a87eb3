package org.lotse.demo.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Generates terms: one year each, renewed until notice is given; sponsors and public bodies have a term without an end.
 */
final class TermGenerator {

    private static final List<String> CATEGORIES = List.of("standard", "sponsor", "startup");
    private static final int NOTICE_DAYS = 60;

    private final LocalDate today;

    TermGenerator(LocalDate today) {
        this.today = today;
    }

    List<DemoMember.Term> of(
            LocalDate joined, EngagementPattern engagementPattern, int type, SeededRandom seededRandom) {
        String category = type == 2 ? "public" : CATEGORIES.get(seededRandom.weighted(80, 8, 12));
        boolean leaves = seededRandom.happens(inclinationToLeave(engagementPattern.kind()));
        boolean openEnded = category.equals("sponsor") || category.equals("public");
        LocalDate leavingFrom = leavingFrom(engagementPattern, joined, seededRandom);
        List<DemoMember.Term> terms = new ArrayList<>();
        LocalDate start = joined;
        while (true) {
            LocalDate end = start.plusYears(1).minusDays(1);
            boolean last = leaves && end.isAfter(leavingFrom);
            if (last) {
                terms.add(lastOne(category, start, end));
                return terms;
            }
            if (openEnded && !leaves) {
                terms.add(new DemoMember.Term(category, start, null, null));
                return terms;
            }
            terms.add(new DemoMember.Term(category, start, end, null));
            if (!end.isBefore(today)) {
                return terms;
            }
            start = end.plusDays(1);
        }
    }

    /** The notice is recorded only once it has been given. */
    private DemoMember.Term lastOne(String category, LocalDate start, LocalDate end) {
        LocalDate given = end.minusDays(NOTICE_DAYS);
        @Nullable LocalDate notice = given.isAfter(today) ? null : given.isBefore(start) ? start : given;
        return new DemoMember.Term(category, start, end, notice);
    }

    private static double inclinationToLeave(EngagementPattern.Kind kind) {
        return switch (kind) {
            case STEADY -> 0.05;
            case OCCASIONAL, LATE -> 0.12;
            case DRIFTER -> 0.45;
            case NEVER -> 0.55;
            case BACK_AGAIN -> 0;
        };
    }

    /**
     * A drifting member leaves at the end of the year in which it fell silent; other members leave at some other time.
     */
    private LocalDate leavingFrom(EngagementPattern engagementPattern, LocalDate joined, SeededRandom seededRandom) {
        return engagementPattern.kind() == EngagementPattern.Kind.DRIFTER
                ? engagementPattern.turn()
                : joined.plusDays(seededRandom.between(0, 900));
    }
}
