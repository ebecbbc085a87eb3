package org.lotse.reports.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a report can say. The id is spoken outside; the version rises whenever the rule behind it changes, so that two reports can be
 * told apart. The words that go with it, in German and English, are in {@code i18n/reports/definitions}.
 */
public enum Indicator {
    EVENTS_HELD("events-held", Unit.COUNT, false),
    EVENTS_HELD_BY_KIND("events-held-by-kind", Unit.COUNT, false),
    EVENTS_CANCELLED("events-cancelled", Unit.COUNT, false),
    EVENTS_OPEN("events-open", Unit.COUNT, false),
    EVENTS_WITH_LIST("events-with-list", Unit.COUNT, false),
    EVENTS_WITHOUT_LIST("events-without-list", Unit.COUNT, false),
    EVENTS_LIST_PENDING("events-list-pending", Unit.COUNT, false),
    HEADS_WITHOUT_NAME("heads-without-name", Unit.COUNT, true),
    MEMBERS("members", Unit.COUNT, false),
    MEMBERS_BY_SIZE("members-by-size", Unit.COUNT, false),
    MEMBERS_BY_TYPE("members-by-type", Unit.COUNT, false),
    MEMBERS_BY_REGION("members-by-region", Unit.COUNT, false),
    SME_SHARE("sme-share", Unit.SHARE, false),
    PERSONS("persons", Unit.COUNT, true),
    PARTICIPATIONS("participations", Unit.COUNT, true),
    ATTENDANCES("attendances", Unit.COUNT, true),
    ATTENDANCES_WITHOUT_PERSON("attendances-without-person", Unit.COUNT, true),
    MINUTES("minutes", Unit.MINUTES, false),
    ATTENDANCES_WITHOUT_MINUTES("attendances-without-minutes", Unit.COUNT, true),
    REGISTRATIONS("registrations", Unit.COUNT, true),
    REGISTRATIONS_BY_STANDING("registrations-by-standing", Unit.COUNT, true),
    NO_SHOW_RATE("no-show-rate", Unit.SHARE, true),
    RCO01("RCO01", Unit.COUNT, false),
    RCO01_BY_SIZE("RCO01-by-size", Unit.COUNT, false),
    RCO04("RCO04", Unit.COUNT, false),
    RCO04_BY_SIZE("RCO04-by-size", Unit.COUNT, false),
    EECO19("EECO19", Unit.COUNT, false),
    EECO05("EECO05", Unit.COUNT, true);

    private final String id;
    private final Unit unit;
    private final boolean aboutPeople;

    Indicator(String id, Unit unit, boolean aboutPeople) {
        this.id = id;
        this.unit = unit;
        this.aboutPeople = aboutPeople;
    }

    public String id() {
        return id;
    }

    public Unit unit() {
        return unit;
    }

    public int version() {
        return 1;
    }

    /** Whether small numbers could point at somebody. */
    public boolean isAboutPeople() {
        return aboutPeople;
    }

    /** Whether a project can set itself a target for it: a plain count that has no cells. */
    public boolean canBeTarget() {
        return unit != Unit.SHARE && !id.contains("-by-");
    }

    public static Optional<Indicator> byId(String id) {
        return Arrays.stream(values()).filter(i -> i.id.equals(id)).findFirst();
    }
}
