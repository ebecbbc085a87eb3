package org.lotse.dashboard.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of events as the events service answers it. */
record EventList(List<EventSummary> items, @Nullable String next) {

    /**
     * An event.
     *
     * @param attendanceList {@code KEPT}, {@code PENDING} or {@code NO_LIST}: then nobody knows who came, and that is not 0
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

        /** Of those expected; only with a list, and only if somebody was expected. */
        public Optional<Double> showedUp() {
            return attended == null || registered == 0
                    ? Optional.empty()
                    : Optional.of(Math.min(1.0, (double) attended / registered));
        }

        /**
         * What is to be said of its list: as the events service has it, but before the event nobody can miss a list ({@code AHEAD}),
         * and of a cancelled one ({@code CANCELLED}) there will never be any.
         */
        public String list(LocalDate today) {
            if (!attendanceList.equals("PENDING")) {
                return attendanceList;
            }
            return status.equals("CANCELLED") ? status : firstDay.isAfter(today) ? "AHEAD" : attendanceList;
        }

        /** It is over, and somebody should upload its list. */
        public boolean missesItsList(LocalDate today) {
            return list(today).equals("PENDING") && lastDay.isBefore(today);
        }

        public boolean severalDays() {
            return !lastDay.equals(firstDay);
        }
    }
}
