package org.lotse.reports.domain;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures about the events of a project. */
final class ActivityFigures {

    private ActivityFigures() {}

    static Stream<Figure> of(List<Activity> activities) {
        Stream<Figure> whole = Stream.of(
                count(Indicator.EVENTS_HELD, activities, Activity::isHeld),
                count(Indicator.EVENTS_CANCELLED, activities, a -> a.status() == Activity.ActivityStatus.CANCELLED),
                count(Indicator.EVENTS_OPEN, activities, a -> a.status() == Activity.ActivityStatus.PLANNED),
                count(Indicator.EVENTS_WITH_LIST, activities, Activity::hasList),
                count(Indicator.EVENTS_WITHOUT_LIST, activities, hasListing(Activity.AttendanceListState.NO_LIST)),
                count(Indicator.EVENTS_LIST_PENDING, activities, hasListing(Activity.AttendanceListState.PENDING)),
                headsWithoutName(activities));
        return Stream.concat(whole, byKind(activities));
    }

    private static Predicate<Activity> hasListing(Activity.AttendanceListState attendanceListState) {
        return activity -> activity.isHeld() && activity.list() == attendanceListState;
    }

    private static Figure count(Indicator indicator, List<Activity> activities, Predicate<Activity> counts) {
        return Figure.of(
                indicator,
                activities.stream().filter(counts).map(a -> Evidence.of(a, 1)).toList());
    }

    private static Figure headsWithoutName(List<Activity> activities) {
        return Figure.of(
                Indicator.HEADS_WITHOUT_NAME,
                activities.stream()
                        .filter(a -> a.isHeld() && a.headsWithoutName() > 0)
                        .map(a -> Evidence.of(a, a.headsWithoutName()))
                        .toList());
    }

    private static Stream<Figure> byKind(List<Activity> activities) {
        return activities.stream()
                .filter(Activity::isHeld)
                .collect(Collectors.groupingBy(Activity::kind, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(kind -> Figure.of(
                        Indicator.EVENTS_HELD_BY_KIND,
                        kind.getKey(),
                        kind.getValue().stream().map(a -> Evidence.of(a, 1)).toList()));
    }
}
