package org.lotse.activation.metric.figures;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Classification;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.Entry;
import org.lotse.activation.metric.history.Term;
import org.lotse.activation.metric.life.Life;

/** Which segment a member belonged to on which day: the codes valid then, not those of today. */
final class Segments {

    private final Life life;
    private final List<Entry<Classification>> classifications;
    private final NavigableMap<Integer, Segment> byDay = new TreeMap<>();

    Segments(Life life) {
        this.life = life;
        this.classifications = life.history().classifications().entries();
        byDay.put(Integer.MIN_VALUE, at(Integer.MIN_VALUE));
        life.history().classifications().forEach(c -> byDay.put(c.validFrom(), at(c.validFrom())));
        for (Term term : life.history().terms().contents()) {
            byDay.put(term.startsOn(), at(term.startsOn()));
            if (term.endsOn() != Day.NEVER) {
                byDay.put(term.endsOn() + 1, at(term.endsOn() + 1));
            }
        }
    }

    Segment on(int day) {
        return byDay.floorEntry(day).getValue();
    }

    private Segment at(int day) {
        Term term = life.termOn(day);
        String type = code(Classification.Kind.TYPE, day);
        return new Segment(
                code(Classification.Kind.REGION, day),
                code(Classification.Kind.SIZE, day),
                sector(day),
                type.equals(Metrics.UNKNOWN) ? life.registration().type() : type,
                term == null ? Metrics.UNKNOWN : term.category());
    }

    private String code(Classification.Kind kind, int day) {
        Classification valid = valid(kind, day);
        return valid == null ? Metrics.UNKNOWN : valid.code();
    }

    /** With its scheme: a letter alone is another sector in WZ 2008 than in WZ 2025. */
    private String sector(int day) {
        Classification valid = valid(Classification.Kind.SECTOR, day);
        return valid == null ? Metrics.UNKNOWN : valid.scheme() + ":" + valid.code();
    }

    /** The latest begun; of two that begin on one day, the one with the higher id, so that the choice is the same everywhere. */
    private @Nullable Classification valid(Classification.Kind kind, int day) {
        Classification latest = null;
        for (Entry<Classification> entry : classifications) {
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
