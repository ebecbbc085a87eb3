package org.lotse.reports.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * The indicators of a report. The id is part of the API. The version increases whenever the rule of the indicator changes, so that two
 * reports can be told apart. The texts, in German and English, are in {@code i18n/reports/definitions}.
 */
public enum Indicator {
    EVENTS_HELD("events-held", FigureUnit.COUNT, false),
    EVENTS_HELD_BY_KIND("events-held-by-kind", FigureUnit.COUNT, false),
    EVENTS_CANCELLED("events-cancelled", FigureUnit.COUNT, false),
    EVENTS_OPEN("events-open", FigureUnit.COUNT, false),
    EVENTS_WITH_LIST("events-with-list", FigureUnit.COUNT, false),
    EVENTS_WITHOUT_LIST("events-without-list", FigureUnit.COUNT, false),
    EVENTS_LIST_PENDING("events-list-pending", FigureUnit.COUNT, false),
    HEADS_WITHOUT_NAME("heads-without-name", FigureUnit.COUNT, true),
    MEMBERS("members", FigureUnit.COUNT, false),
    MEMBERS_BY_SIZE("members-by-size", FigureUnit.COUNT, false),
    MEMBERS_BY_TYPE("members-by-type", FigureUnit.COUNT, false),
    MEMBERS_BY_REGION("members-by-region", FigureUnit.COUNT, false),
    SME_SHARE("sme-share", FigureUnit.SHARE, false),
    PERSONS("persons", FigureUnit.COUNT, true),
    PARTICIPATIONS("participations", FigureUnit.COUNT, true),
    ATTENDANCES("attendances", FigureUnit.COUNT, true),
    ATTENDANCES_WITHOUT_PERSON("attendances-without-person", FigureUnit.COUNT, true),
    MINUTES("minutes", FigureUnit.MINUTES, false),
    ATTENDANCES_WITHOUT_MINUTES("attendances-without-minutes", FigureUnit.COUNT, true),
    REGISTRATIONS("registrations", FigureUnit.COUNT, true),
    REGISTRATIONS_BY_STANDING("registrations-by-standing", FigureUnit.COUNT, true),
    NO_SHOW_RATE("no-show-rate", FigureUnit.SHARE, true),
    RCO01("RCO01", FigureUnit.COUNT, false),
    RCO01_BY_SIZE("RCO01-by-size", FigureUnit.COUNT, false),
    RCO04("RCO04", FigureUnit.COUNT, false),
    RCO04_BY_SIZE("RCO04-by-size", FigureUnit.COUNT, false),
    EECO19("EECO19", FigureUnit.COUNT, false),
    EECO05("EECO05", FigureUnit.COUNT, true);

    private final String id;
    private final FigureUnit unit;
    private final boolean aboutPeople;

    Indicator(String id, FigureUnit unit, boolean aboutPeople) {
        this.id = id;
        this.unit = unit;
        this.aboutPeople = aboutPeople;
    }

    public String id() {
        return id;
    }

    public FigureUnit unit() {
        return unit;
    }

    public int version() {
        return 1;
    }

    /** Whether small numbers could identify a person. */
    public boolean isAboutPeople() {
        return aboutPeople;
    }

    /** Whether a project can set a target for it: a plain count without cells. */
    public boolean canBeTarget() {
        return unit != FigureUnit.SHARE && !id.contains("-by-");
    }

    public static Optional<Indicator> byId(String id) {
        return Arrays.stream(values()).filter(i -> i.id.equals(id)).findFirst();
    }
}
