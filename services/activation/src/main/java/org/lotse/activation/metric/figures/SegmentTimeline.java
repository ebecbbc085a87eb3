package org.lotse.activation.metric.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Classification;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.Term;
import org.lotse.activation.metric.history.VersionedEntry;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;

/** Which segment a member belonged to on which day: the codes valid then, not those of today. */
final class SegmentTimeline {

    private final MemberLifecycle lifecycle;
    private final List<VersionedEntry<Classification>> classifications;
    // from which day on which segment holds; the first one from ever on
    private final int[] days;
    private final Segment[] segments;

    SegmentTimeline(MemberLifecycle lifecycle) {
        this.lifecycle = lifecycle;
        this.classifications = lifecycle.history().classifications().entries();
        this.days = turns(lifecycle.history());
        this.segments = new Segment[days.length];
        for (int i = 0; i < days.length; i++) {
            Segment segment = at(days[i]);
            // the very same where nothing changed, so that comparing them costs nothing
            segments[i] = i > 0 && segment.equals(segments[i - 1]) ? segments[i - 1] : segment;
        }
    }

    /** Whether two lives certainly have the same segments: nothing but signals came between them. */
    @SuppressWarnings("ReferenceEquality") // a merge that adds nothing keeps the very same ledger
    static boolean same(MemberLifecycle one, MemberLifecycle other) {
        return one.history().registrations() == other.history().registrations()
                && one.history().terms() == other.history().terms()
                && one.history().classifications() == other.history().classifications();
    }

    /** The segment on one day, without working out all others. */
    static Segment on(MemberLifecycle lifecycle, int day) {
        return new SegmentTimeline(lifecycle, day).segments[0];
    }

    private SegmentTimeline(MemberLifecycle lifecycle, int day) {
        this.lifecycle = lifecycle;
        this.classifications = lifecycle.history().classifications().entries();
        this.days = new int[] {day};
        this.segments = new Segment[] {at(day)};
    }

    /** Days on which the segment can change, ascending, some of them more than once. */
    private static int[] turns(History history) {
        List<Integer> days = new ArrayList<>(List.of(Day.MIN));
        history.classifications().forEach(c -> days.add(c.validFrom()));
        history.terms().forEach(term -> {
            days.add(term.startsOn());
            days.add(Day.plus(term.endsOn(), 1));
        });
        return days.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    Segment on(int day) {
        int last = days.length - 1;
        while (last > 0 && days[last] > day) {
            last--;
        }
        return segments[last];
    }

    private Segment at(int day) {
        Term term = lifecycle.termOn(day);
        String type = code(Classification.ClassificationKind.TYPE, day);
        return new Segment(
                code(Classification.ClassificationKind.REGION, day),
                code(Classification.ClassificationKind.SIZE, day),
                sector(day),
                type.equals(MetricNames.UNKNOWN) ? lifecycle.registration().type() : type,
                term == null ? MetricNames.UNKNOWN : term.category());
    }

    private String code(Classification.ClassificationKind kind, int day) {
        Classification valid = valid(kind, day);
        return valid == null ? MetricNames.UNKNOWN : valid.code();
    }

    /** With its scheme: a letter alone is another sector in WZ 2008 than in WZ 2025. */
    private String sector(int day) {
        Classification valid = valid(Classification.ClassificationKind.SECTOR, day);
        return valid == null ? MetricNames.UNKNOWN : valid.scheme() + ":" + valid.code();
    }

    /** The latest begun; of two that begin on one day, the one with the higher id, so that the choice is the same everywhere. */
    private @Nullable Classification valid(Classification.ClassificationKind kind, int day) {
        Classification latest = null;
        for (VersionedEntry<Classification> entry : classifications) {
            Classification c = entry.content();
            if (c == null || c.kind() != kind || c.validFrom() > day) {
                continue;
            }
            // the ledger is in order of ids, so of equals the last one stays
            if (latest == null || c.validFrom() >= latest.validFrom()) {
                latest = c;
            }
        }
        return latest;
    }
}
