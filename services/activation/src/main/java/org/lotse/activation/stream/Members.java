package org.lotse.activation.stream;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.rulebook.TimeZones;
import org.lotse.activation.wire.Learned;

/**
 * The members of one task. Facts change histories and may bring transitions; figures follow once per commit.
 *
 * <p>The day of each network is that of the latest {@code recordedAt}, not of the machine's clock: before a fact is merged, timers due up to
 * its day fire. So transitions are a function of the log, and a replay says the same again. Not for use by several threads.
 */
final class Members {

    private final Rows rows;
    private final NetworkDays days;
    private final Figures figures;
    private final Changes changes = new Changes();
    private final Definitions definitions;
    private final Looking looking;
    private final Midnight midnight;
    private final Publisher publisher;
    private final Audit audit;
    private final Round round = new Round();
    private final Recounting recounting;

    Members(Rows rows, Figures figures, Definitions definitions, Announcer announcer, TimeZones zones, Audit audit) {
        this.rows = rows;
        this.days = new NetworkDays(zones);
        this.figures = figures;
        this.definitions = definitions;
        this.looking = new Looking(definitions, new Teller(announcer));
        this.midnight = new Midnight(days, rows, changes, definitions, looking, round);
        this.recounting = new Recounting(rows, figures, changes, definitions, audit);
        this.publisher = new Publisher(rows, figures, definitions, announcer, audit, recounting);
        this.audit = audit;
    }

    /** Makes timers of the rows, after a start or a move from another instance, and totals where those that were said do not do. */
    void rebuild() {
        Set<UUID> networks = new HashSet<>();
        rows.forEachHead((key, head) -> {
            NetworkDay here = days.of(key.network());
            here.come(head.clock());
            here.timers().restore(key, head.dueOn());
            networks.add(key.network());
        });
        // a network may be ahead of its calendar, since it moved west; that must take no other along
        days.all().forEach(here -> days.hear(here.beganSomewhere()));
        Set<UUID> others = figures.resume(networks, this::counting);
        others.forEach(this::fold);
        figures.doubtWhatDiffers(others);
        round.begin();
    }

    private void fold(UUID network) {
        Evaluator counting = counting(network);
        rows.forEach(network, (key, row) -> figures.add(key, counting.share(row.history(), row.countedOn())));
    }

    private Evaluator counting(UUID network) {
        return definitions.counting(network, today(network));
    }

    /** A fact: a duplicate costs one read. Returns whether there is something to publish. */
    @SuppressWarnings("ReferenceEquality") // a merge that adds nothing returns the very same history
    boolean learn(Learned learned) {
        midnight.timeComes(learned.recordedAt());
        NetworkDay here = days.of(learned.network(), learned.zone());
        // by the zone that the fact names, which need not have come to this instance
        midnight.dayComes(here, learned.recordedOn());
        int today = here.today();
        MemberKey key = new MemberKey(learned.network(), learned.member());
        Changes.Change change = changes.of(key);
        Row row = change == null ? rows.get(key) : change.row();
        if (row == null) {
            definitions.follow(key.network(), today);
        }
        Row before = row == null ? Row.empty(today) : row;
        History next = before.history().merge(learned.fact());
        if (next == before.history()) {
            return waiting() > 0;
        }
        Row after = before.changed(next, today);
        Looking.Seen seen =
                looking.afterFact(key, after, before.history(), learned, change == null ? null : change.calm(), here);
        changes.note(change, key, before, seen);
        return true;
    }

    /** Lets a moment come, and so the day that it is then in each network. */
    void timeComes(Instant moment) {
        midnight.timeComes(moment);
    }

    /** Whether a day ends somewhere by a moment, and is not known to have ended. */
    boolean anyDayEnds(Instant by) {
        return days.anyEnds(by);
    }

    /** Gives some members whose figures are of an earlier day those of today. */
    void refresh(int atMost) {
        round.walk(rows, atMost, (key, row) -> {
            if (row.countedOn() < today(key.network()) && changes.of(key) == null) {
                changes.begin(key, row, new Looking.Seen(row, null));
            }
        });
    }

    /** Publishes what changed; returns how much there was to say. */
    int publish() {
        return publisher.publish(changes, this::today);
    }

    /** Counts some members by the definitions in force, where the totals still follow others. */
    void recount(int atMost) {
        recounting.continueWith(atMost, this::today, midnight::lookAgain);
    }

    /** Recomputes a few members, to compare. */
    void audit() {
        audit.continueWith(rows, changes, figures, this::counting);
    }

    /** How many members wait for being published. */
    int waiting() {
        return changes.size();
    }

    /** The latest moment heard of; after a start, one up to two days before it. */
    Instant latest() {
        return days.latest();
    }

    private int today(UUID network) {
        return days.of(network).today();
    }
}
