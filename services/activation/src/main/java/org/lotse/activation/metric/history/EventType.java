package org.lotse.activation.metric.history;

/** The kind of event at which a signal was recorded; NONE where there was no event. {@link #code} is stored: never reused or changed. */
public enum EventType {
    NONE(0),
    MEETING(1),
    TRAINING(2),
    WORKING_GROUP(3),
    TRADE_FAIR(4),
    WEBINAR(5),
    OTHER(6);

    private final int code;

    EventType(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static EventType ofCode(int code) {
        for (EventType eventType : values()) {
            if (eventType.code == code) {
                return eventType;
            }
        }
        throw new IllegalArgumentException("no kind of event has code " + code);
    }
}
