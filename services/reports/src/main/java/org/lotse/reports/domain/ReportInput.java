package org.lotse.reports.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All data from which a project's report is computed, in no particular order.
 *
 * @param members by member id; an organisation may be missing when its facts have not arrived yet
 */
public record ReportInput(
        List<Activity> activities,
        List<Attendance> attendances,
        List<Registration> registrations,
        Map<UUID, ClassificationHistory> members) {

    ClassificationHistory member(UUID memberId) {
        return members.getOrDefault(memberId, ClassificationHistory.unknown());
    }

    /** The part within the period: activities and registrations by the first day of the event, attendances by the day of their session. */
    ReportInput within(Period period) {
        return new ReportInput(
                activities.stream().filter(a -> period.contains(a.day())).toList(),
                attendances.stream().filter(a -> period.contains(a.day())).toList(),
                registrations.stream().filter(r -> period.contains(r.day())).toList(),
                members);
    }
}
