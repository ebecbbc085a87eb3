package org.lotse.dashboard.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of events as the events service returns it. */
record EventList(List<EventSummary> items, @Nullable String next) {

    /**
     * An event.
     *
     * @param attendanceList {@code KEPT}, {@code PENDING} or {@code NO_LIST}: then the attendance is unknown, not 0
     * @param attended null unless a list was kept
     */
    record EventSummary(
            UUID id,
            String title,
            String kind,
            String status,
            String attendanceList,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable String place,
            @Nullable String seriesName,
            @Nullable UUID hostMemberId,
            @Nullable Integer headsWithoutName,
            @Nullable List<String> topics,
            int registered,
            @Nullable Integer attended) {

        /** Share of the expected people who came; empty without a list or if none were expected. */
        public Optional<Double> showedUp() {
            return attended == null || registered == 0
                    ? Optional.empty()
                    : Optional.of(Math.min(1.0, (double) attended / registered));
        }

        /**
         * The displayed state of the list: as in the events service, except that a pending list is {@code AHEAD} before the event and
         * {@code CANCELLED} for a cancelled event.
         */
        public String list(LocalDate today) {
            if (!attendanceList.equals("PENDING")) {
                return attendanceList;
            }
            return status.equals("CANCELLED") ? status : firstDay.isAfter(today) ? "AHEAD" : attendanceList;
        }

        /** True if the event is over and its list is still pending. */
        public boolean missesItsList(LocalDate today) {
            return list(today).equals("PENDING") && lastDay.isBefore(today);
        }

        public boolean severalDays() {
            return !lastDay.equals(firstDay);
        }
    }
}
