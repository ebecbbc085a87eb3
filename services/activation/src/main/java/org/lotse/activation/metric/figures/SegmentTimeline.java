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

/** The segment that a member belonged to on each day: by the codes valid then, not by those of today. */
final class SegmentTimeline {

    private final MemberLifecycle lifecycle;
    private final List<VersionedEntry<Classification>> classifications;
    // first day of each segment; the first segment has no lower limit
    private final int[] days;
    private final Segment[] segments;

    SegmentTimeline(MemberLifecycle lifecycle) {
        this.lifecycle = lifecycle;
        this.classifications = lifecycle.history().classifications().entries();
        this.days = turns(lifecycle.history());
        this.segments = new Segment[days.length];
        for (int i = 0; i < days.length; i++) {
            Segment segment = at(days[i]);
            // reuses the instance where nothing changed, so that comparing is cheap
            segments[i] = i > 0 && segment.equals(segments[i - 1]) ? segments[i - 1] : segment;
        }
    }

    /** Whether two lifecycles certainly have the same segments: their histories differ in signals only. */
    @SuppressWarnings("ReferenceEquality") // a merge that adds nothing returns the same set
    static boolean same(MemberLifecycle one, MemberLifecycle other) {
        return one.history().registrations() == other.history().registrations()
                && one.history().terms() == other.history().terms()
                && one.history().classifications() == other.history().classifications();
    }

    /** The segment on one day, without computing all others. */
    static Segment on(MemberLifecycle lifecycle, int day) {
        return new SegmentTimeline(lifecycle, day).segments[0];
    }

    private SegmentTimeline(MemberLifecycle lifecycle, int day) {
        this.lifecycle = lifecycle;
        this.classifications = lifecycle.history().classifications().entries();
        this.days = new int[] {day};
        this.segments = new Segment[] {at(day)};
    }

    /** Days on which the segment can change, ascending; may contain duplicates. */
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

    /** Includes the scheme: the same letter means another sector in WZ 2008 than in WZ 2025. */
    private String sector(int day) {
        Classification valid = valid(Classification.ClassificationKind.SECTOR, day);
        return valid == null ? MetricNames.UNKNOWN : valid.scheme() + ":" + valid.code();
    }

    /** The classification that began last; if two begin on one day, the one with the higher id, so that the choice is deterministic. */
    private @Nullable Classification valid(Classification.ClassificationKind kind, int day) {
        Classification latest = null;
        for (VersionedEntry<Classification> entry : classifications) {
            Classification c = entry.content();
            if (c == null || c.kind() != kind || c.validFrom() > day) {
                continue;
            }
            // the set is sorted by id, so the last of equals wins
            if (latest == null || c.validFrom() >= latest.validFrom()) {
                latest = c;
            }
        }
        return latest;
    }
}
