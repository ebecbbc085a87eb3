package org.lotse.reports.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds report input from a coordinator's description of a project. */
final class ReportInputBuilder {

    static final Period FIRST_HALF = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-06-30"));
    private static final Period PROJECT = new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2027-12-31"));

    private final List<Activity> activities = new ArrayList<>();
    private final List<Attendance> attendances = new ArrayList<>();
    private final List<Registration> registrations = new ArrayList<>();
    private final Map<UUID, ClassificationHistory> members = new HashMap<>();
    private final Map<String, Long> targets = new TreeMap<>();
    private @Nullable Integer minimumMinutes;
    private Beneficiary beneficiary = Beneficiary.ENTERPRISE;

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    ReportInputBuilder benefiting(Beneficiary whom) {
        beneficiary = whom;
        return this;
    }

    ReportInputBuilder target(Indicator indicator, long value) {
        targets.put(indicator.id(), value);
        return this;
    }

    ReportInputBuilder threshold(int minutes) {
        minimumMinutes = minutes;
        return this;
    }

    /** @param dated "SIZE 2020-01-01 MICRO" … */
    ReportInputBuilder member(String name, String type, String... dated) {
        List<Classification> classifications = new ArrayList<>();
        for (String one : dated) {
            String[] words = one.split(" ", -1);
            Classification.ClassificationKind kind = Classification.ClassificationKind.valueOf(words[0]);
            classifications.add(new Classification(
                    id(name + one),
                    kind,
                    kind == Classification.ClassificationKind.REGION ? "NUTS-2024" : "EU-2003-361",
                    words[2],
                    LocalDate.parse(words[1])));
        }
        members.put(id(name), new ClassificationHistory(type, classifications));
        return this;
    }

    ReportInputBuilder held(String event, String day) {
        return activity(event, day, Activity.ActivityStatus.HELD, Activity.AttendanceListState.KEPT, 0);
    }

    ReportInputBuilder activity(
            String event, String day, Activity.ActivityStatus status, Activity.AttendanceListState list, int heads) {
        activities.add(new Activity(id(event), LocalDate.parse(day), "TRAINING", status, list, heads));
        return this;
    }

    ReportInputBuilder attended(
            String event, String day, String member, @Nullable String person, @Nullable Integer minutes) {
        return attended(event, day, member, person, minutes, false);
    }

    ReportInputBuilder attended(
            String event,
            String day,
            String member,
            @Nullable String person,
            @Nullable Integer minutes,
            boolean walkIn) {
        attendances.add(new Attendance(
                id("attendance " + attendances.size()),
                id(member),
                person == null ? null : id(person),
                id(event),
                id(event + day),
                LocalDate.parse(day),
                minutes,
                walkIn,
                beneficiary));
        return this;
    }

    ReportInputBuilder registered(
            String event,
            String day,
            String member,
            @Nullable String person,
            Registration.RegistrationState registrationState) {
        registrations.add(new Registration(
                id("registration " + registrations.size()),
                id(member),
                person == null ? null : id(person),
                id(event),
                LocalDate.parse(day),
                registrationState));
        return this;
    }

    ReportInput reportInput() {
        return new ReportInput(
                List.copyOf(activities), List.copyOf(attendances), List.copyOf(registrations), Map.copyOf(members));
    }

    Project project() {
        return new Project(id("project"), "Wandel gestalten", "Land", PROJECT, minimumMinutes, new TreeMap<>(targets));
    }

    List<Figure> figures() {
        return ReportFigures.of(project(), FIRST_HALF, reportInput());
    }

    Figure figure(String key) {
        return figures().stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
    }

    long value(Indicator indicator) {
        return figure(indicator.id()).value();
    }
}
