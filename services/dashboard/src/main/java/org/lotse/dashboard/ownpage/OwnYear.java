package org.lotse.dashboard.ownpage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.lotse.dashboard.directory.store.Member;
import org.lotse.dashboard.directory.store.Moment;

/**
 * What a member got out of the last twelve months. No state, no points: they are a working tool of the network's staff.
 *
 * @param moments what is worth telling, the latest first
 * @param since first day of the twelve months
 */
record OwnYear(Member member, List<Moment> moments, LocalDate since) {

    static OwnYear of(Member member, List<Moment> timeline, LocalDate today) {
        return new OwnYear(
                member,
                timeline.stream()
                        .filter(moment -> !moment.kind().equals("BEHAVIOUR"))
                        .toList(),
                today.minusYears(1));
    }

    public long events() {
        return attended().map(Moment::event).filter(Objects::nonNull).distinct().count();
    }

    /** Full hours; 0 when no list had times. */
    public long hours() {
        return attended()
                        .mapToLong(moment -> Objects.requireNonNullElse(moment.minutes(), 0L))
                        .sum()
                / 60;
    }

    public long participations() {
        return attended().mapToLong(Moment::persons).sum();
    }

    public long services() {
        return moments.stream()
                .filter(moment -> !moment.day().isBefore(since))
                .filter(moment -> moment.kind().equals("SIGNAL") && "SERVICE_USED".equals(moment.detail()))
                .mapToLong(Moment::persons)
                .sum();
    }

    private java.util.stream.Stream<Moment> attended() {
        return moments.stream()
                .filter(moment -> !moment.day().isBefore(since))
                .filter(moment -> moment.kind().equals("ATTENDED"));
    }
}
