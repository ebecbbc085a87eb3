package org.lotse.activation.metric.figures;

import java.util.List;
import org.lotse.activation.metric.history.EventType;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.lifecycle.BehaviourState;
import org.lotse.activation.metric.lifecycle.ContractState;
import org.lotse.activation.metric.warning.WarningCode;

/**
 * The names of all metrics, as in the topic and in docs/metrics.md. A name never changes its meaning; a new meaning is a new name.
 *
 * <p>Periods: {@code now} is the day {@code asOf}; a month {@code 2026-11} is measured at its last day, the running one at {@code asOf}; a
 * cohort {@code 2026-03} is the members whose first term began in that month; {@code 2026-03/4} is the fourth month after joining of that
 * cohort. "Members" are organisations under contract or inside the grace days; "active" ones are activated and not dormant.
 */
public final class MetricNames {

    /** Period of figures as of the day {@code asOf}. */
    public static final String NOW = "now";

    // now and by month

    public static final String MEMBERS = "members";
    /** {@code members-by-contract:CURRENT}; now: every organisation of the directory; by month: those whose first term has begun. */
    public static final String BY_CONTRACT = "members-by-contract:";
    /** {@code members-by-behaviour:ACTIVE}; members only. */
    public static final String BY_BEHAVIOUR = "members-by-behaviour:";

    // now only

    /** Every organisation of the directory, with or without a contract. */
    public static final String ORGANISATIONS = "organisations";
    /** {@code matrix:CURRENT/DORMANT}; every organisation of the directory. */
    public static final String MATRIX = "matrix:";
    /** {@code members-by-band:medium}; members only. */
    public static final String BY_BAND = "members-by-band:";
    /** Sum of the members' scores in micro-points. */
    public static final String SCORE = "score-micros";
    /** Members where one person made more than 80 % of the trailing year's qualifying signals, of which there are at least two. */
    public static final String SINGLE_CONTACT = "members-single-contact";
    /** {@code members-warned:CLIFF}: members with this early warning. */
    public static final String WARNED = "members-warned:";
    /** {@code activation-days:17}: members activated this many days after joining, in the window or late. */
    public static final String ACTIVATION_DAYS = "activation-days:";
    /** {@code activation-waiting:2026-03-14}: members that joined on that day and are not activated. */
    public static final String ACTIVATION_WAITING = "activation-waiting:";
    /** {@code activation-censored:200}: left this many days after joining without being activated. */
    public static final String ACTIVATION_CENSORED = "activation-censored:";

    // by month

    /** Members with a qualifying signal in the month. */
    public static final String ACTIVE_MEMBERS = "active-members";
    /** Members with a qualifying signal in the 365 days up to the end of the month. */
    public static final String ACTIVE_IN_YEAR = "active-in-year";
    /** Members that satisfy the network's own rule of an active member at the end of the month, whatever their state. */
    public static final String ACTIVE_BY_RULE = "active-by-rule";
    /** Distinct persons of members with a qualifying signal in the month. */
    public static final String ACTIVE_PERSONS = "active-persons";
    /** Organisations that became members in the month, including those that rejoined. */
    public static final String JOINED = "joined";
    /** Organisations that stopped being members in the month: the day after the grace days counts. */
    public static final String LEFT = "left";
    /** Active members at the end of the month; = month before + new + resurrected − went-dormant − left. */
    public static final String LIFECYCLE_ACTIVE = "lifecycle-active";
    /** Activated in the month, or joined again while active. */
    public static final String LIFECYCLE_NEW = "lifecycle-new";

    public static final String LIFECYCLE_RESURRECTED = "lifecycle-resurrected";
    public static final String LIFECYCLE_WENT_DORMANT = "lifecycle-went-dormant";
    /** Left while active. */
    public static final String LIFECYCLE_LEFT = "lifecycle-left";
    /** Attendances recorded: one per person and session. */
    public static final String ATTENDANCES = "attendances";
    /** {@code attendances:TRAINING}, by kind of event. */
    public static final String ATTENDANCES_BY_KIND = "attendances:";
    /** Minutes of attendance where the list has times. */
    public static final String MINUTES = "attendance-minutes";
    /** {@code signals:CONTRIBUTED}: countable signals other than attendances; {@code signals:REGISTERED} includes late cancellations. */
    public static final String SIGNALS = "signals:";
    /** Terms that ended in the month before {@code asOf}, whether or not another term followed. */
    public static final String RENEWAL_ELIGIBLE = "renewal-eligible";
    /** Of these, followed by another term without a gap. */
    public static final String RENEWED_ON_TIME = "renewed-on-time";
    /** … with a gap of at most the policy's soonDays (default 31). */
    public static final String RENEWED_SOON = "renewed-soon";
    /** … with a gap of at most the policy's lateDays (default 183). */
    public static final String RENEWED_LATE = "renewed-late";
    /** … at any time up to {@code asOf}. */
    public static final String RENEWED_EVER = "renewed-ever";
    /** Suffix of the five names above for first terms only. */
    public static final String FIRST_TERM = "-first";

    // by join cohort

    public static final String COHORT_MEMBERS = "cohort-members";
    /** Members of the cohort whose activation window has closed. */
    public static final String COHORT_MATURED = "cohort-matured";
    /** Matured members that were activated within the window. */
    public static final String COHORT_ACTIVATED = "cohort-activated";
    /** Members activated after the window; not in the rate. */
    public static final String COHORT_ACTIVATED_LATE = "cohort-activated-late";
    /** Activated within a window that has not closed; not in the rate. */
    public static final String COHORT_ACTIVATED_EARLY = "cohort-activated-early";

    // by join cohort and month after joining, 1 to 24; no cell where the month is not over

    /** Members for whom the n-th month after joining is over. */
    public static final String COHORT_REACHED = "cohort-reached";
    /** Of these, with a qualifying signal in the n-th month. */
    public static final String COHORT_RECURRING = "cohort-recurring";
    /** Of these, with a qualifying signal in every month up to the n-th. */
    public static final String COHORT_ROLLING = "cohort-rolling";

    /** Dimensions: the sum; codes count as valid at the end of the period, on the day of an attendance, or today for cohorts. */
    public static final List<String> DIMENSIONS = List.of("all", "region", "size", "sector", "type", "category");

    /** Value of a dimension whose code was unknown at the time. */
    public static final String UNKNOWN = "UNKNOWN";

    private MetricNames() {}

    public static String byContract(ContractState state) {
        return MetricNameCache.BY_CONTRACT.of(state);
    }

    public static String byBehaviour(BehaviourState state) {
        return MetricNameCache.BY_BEHAVIOUR.of(state);
    }

    public static String matrix(ContractState contract, BehaviourState behaviour) {
        return MetricNameCache.MATRIX.of(contract).of(behaviour);
    }

    static String warned(WarningCode code) {
        return WARNED + code.name();
    }

    static String attendances(EventType kind) {
        return MetricNameCache.ATTENDANCES.of(kind);
    }

    static String signals(SignalType type) {
        return MetricNameCache.SIGNALS.of(type);
    }
}
