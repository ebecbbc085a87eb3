package org.lotse.dashboard.selfservice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.lotse.dashboard.directory.store.Member;
import org.lotse.dashboard.directory.store.TimelineEntry;

/**
 * The member's last twelve months. It omits state and score, which are working tools of the network's staff.
 *
 * @param moments notable entries, latest first
 * @param since first day of the twelve months
 */
record MemberYearStatement(Member member, List<TimelineEntry> moments, LocalDate since) {

    static MemberYearStatement of(Member member, List<TimelineEntry> timeline, LocalDate today) {
        return new MemberYearStatement(
                member,
                timeline.stream()
                        .filter(timelineEntry -> !timelineEntry.kind().equals("BEHAVIOUR"))
                        .toList(),
                today.minusYears(1));
    }

    public long events() {
        return attended()
                .map(TimelineEntry::event)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** Full hours; 0 if no list had times. */
    public long hours() {
        return attended()
                        .mapToLong(timelineEntry -> Objects.requireNonNullElse(timelineEntry.minutes(), 0L))
                        .sum()
                / 60;
    }

    public long participations() {
        return attended().mapToLong(TimelineEntry::persons).sum();
    }

    public long services() {
        return moments.stream()
                .filter(timelineEntry -> !timelineEntry.day().isBefore(since))
                .filter(timelineEntry ->
                        timelineEntry.kind().equals("SIGNAL") && "SERVICE_USED".equals(timelineEntry.detail()))
                .mapToLong(TimelineEntry::persons)
                .sum();
    }

    private java.util.stream.Stream<TimelineEntry> attended() {
        return moments.stream()
                .filter(timelineEntry -> !timelineEntry.day().isBefore(since))
                .filter(timelineEntry -> timelineEntry.kind().equals("ATTENDED"));
    }
}
