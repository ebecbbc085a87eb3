package org.lotse.bench.workload;

import org.lotse.facts.signals.SignalKind;

/**
 * The kinds of signals and their frequency, in percent of a member's signals: mostly mails and visits, which are kept
 * as days (75 %), and a quarter that is kept by id.
 */
public enum WorkloadSignalKind {
    MAIL_OPENED(0, 30, SignalKind.MAIL_OPENED, 0, false),
    PORTAL_VISITED(1, 20, SignalKind.PORTAL_VISITED, 1, false),
    MAIL_CLICKED(2, 10, SignalKind.MAIL_CLICKED, 1, false),
    LOGGED_IN(3, 10, SignalKind.LOGGED_IN, 0, false),
    /** A click by a machine. */
    LINK_FETCHED(4, 5, SignalKind.MAIL_CLICKED, 0, false),
    /** No kind: an attendance is a fact of its own. */
    ATTENDED(5, 12, SignalKind.UNKNOWN, 6, true),
    SERVICE_USED(6, 6, SignalKind.SERVICE_USED, 6, true),
    CONTRIBUTED(7, 4, SignalKind.CONTRIBUTED, 11, true),
    INTRODUCTION_ACCEPTED(8, 3, SignalKind.INTRODUCTION_ACCEPTED, 8, true);

    private static final int PERCENT = 100;
    private static final WorkloadSignalKind[] BY_PERCENT = new WorkloadSignalKind[PERCENT];

    static {
        int next = 0;
        for (WorkloadSignalKind workloadSignalKind : values()) {
            for (int i = 0; i < workloadSignalKind.percent; i++) {
                BY_PERCENT[next++] = workloadSignalKind;
            }
        }
    }

    private final int code;
    private final int percent;
    private final SignalKind kind;
    private final int points;
    private final boolean qualifies;

    WorkloadSignalKind(int code, int percent, SignalKind kind, int points, boolean qualifies) {
        this.code = code;
        this.percent = percent;
        this.kind = kind;
        this.points = points;
        this.qualifies = qualifies;
    }

    /** The kind of the signal with this index. */
    public static WorkloadSignalKind of(int index) {
        return BY_PERCENT[Math.floorMod(index * 31, PERCENT)];
    }

    SignalKind kind() {
        return kind;
    }

    /** The code in SQL tables. */
    public int code() {
        return code;
    }

    /** Points of the standard policy. */
    public int points() {
        return points;
    }

    /** Whether it is a qualifying signal, and is kept by its id. */
    public boolean qualifies() {
        return qualifies;
    }
}
