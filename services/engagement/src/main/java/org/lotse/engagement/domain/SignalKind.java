package org.lotse.engagement.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kind of act. Attendance is not included: it belongs to events. */
public enum SignalKind {
    CONTRIBUTED,
    INTRODUCTION_ACCEPTED,
    SERVICE_USED,
    OFFER_PUBLISHED,
    NEED_STATED,
    ENQUIRED,
    FORUM_POSTED,
    FEEDBACK_GIVEN,
    PORTAL_VISITED,
    LOGGED_IN,
    MAIL_CLICKED,
    MAIL_OPENED;

    private static final String PREFIX = "org.lotse.signal.";

    /** The CloudEvent type, such as {@code org.lotse.signal.service-used}. */
    public String type() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SignalKind> ofType(String type) {
        return Arrays.stream(values()).filter(k -> k.type().equals(type)).findFirst();
    }

    public static String types() {
        return Arrays.stream(values()).map(SignalKind::type).collect(Collectors.joining(", "));
    }
}
