package org.lotse.dashboard.reports;

import java.util.List;

/**
 * Figures that are shown together.
 *
 * @param name message key of the heading
 * @param lines indicators shown as lines
 * @param bars indicators whose cells are compared as bars
 */
record FigureGrouping(String name, List<String> lines, List<String> bars) {

    static final List<FigureGrouping> ALL = List.of(
            new FigureGrouping(
                    "programme",
                    List.of(
                            "events-held",
                            "events-with-list",
                            "events-without-list",
                            "events-list-pending",
                            "events-cancelled",
                            "events-open",
                            "heads-without-name"),
                    List.of("events-held-by-kind")),
            new FigureGrouping(
                    "members",
                    List.of("members", "sme-share"),
                    List.of("members-by-size", "members-by-region", "members-by-type")),
            new FigureGrouping(
                    "people",
                    List.of(
                            "persons",
                            "participations",
                            "attendances",
                            "attendances-without-person",
                            "minutes",
                            "attendances-without-minutes"),
                    List.of()),
            new FigureGrouping(
                    "registrations", List.of("registrations", "no-show-rate"), List.of("registrations-by-standing")),
            new FigureGrouping("funding", List.of("RCO01", "RCO04", "EECO19", "EECO05"), List.of("RCO01-by-size")));
}
