package org.lotse.activation.policies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.policy.BaselineRule;
import org.lotse.activation.metric.policy.ContractRule;
import org.lotse.activation.metric.policy.RecencyRule;
import org.lotse.activation.metric.policy.RenewalRule;
import org.lotse.activation.metric.policy.WarningRule;

/**
 * A policy as people and systems read and write it, in JSON or YAML: points instead of micro-points, and rules by their form.
 *
 * @param id the network's name for the policy
 * @param version assigned by the platform; ignored on input
 * @param validFrom first day on which it is in force; null: today
 * @param qualifying signals that show an active member
 * @param activity what keeps an activated member ACTIVE: any of these; empty: {@code recency.activeDays} alone
 */
public record PolicyDocument(
        String id,
        @Nullable Integer version,
        @Nullable LocalDate validFrom,
        SortedSet<SignalType> qualifying,
        ActivationDocument activation,
        List<RuleDocument> activity,
        RecencyRule recency,
        BaselineRule baseline,
        ContractRule contract,
        RenewalRule renewal,
        ScoreDocument score,
        WarningRule warnings) {

    /** @param windowDays last day of the window, in days after joining */
    public record ActivationDocument(int windowDays, List<RuleDocument> anyOf) {}

    /**
     * One rule; its fields depend on its form.
     *
     * @param form SIGNALS (types, signals, distinctDays, withinDays), SERIES (series, attended, ofLast) or HOSTED (events, withinDays)
     * @param types signals that count; default: qualifying signals
     * @param withinDays default: no limit
     */
    public record RuleDocument(
            RuleForm form,
            @Nullable SortedSet<SignalType> types,
            @Nullable Integer signals,
            @Nullable Integer distinctDays,
            @Nullable Integer withinDays,
            @Nullable UUID series,
            @Nullable Integer attended,
            @Nullable Integer ofLast,
            @Nullable Integer events) {}

    /** The possible forms of a rule. */
    public enum RuleForm {
        SIGNALS,
        SERIES,
        HOSTED
    }

    /**
     * @param halfLifeDays number of days in which points are halved
     * @param points by type of signal; a type that is not listed earns nothing
     * @param persons factor for 1, 2, 3 … persons of a member at one event, the last for all further ones
     * @param bands lower bounds of the bands above "none", rising
     */
    public record ScoreDocument(
            int halfLifeDays,
            Map<SignalType, PointsDocument> points,
            List<BigDecimal> persons,
            List<BandDocument> bands) {}

    /**
     * @param each points of one signal of one person
     * @param perDay most that the type can earn per day
     */
    public record PointsDocument(BigDecimal each, BigDecimal perDay) {}

    /** @param from lower bound of the band in points */
    public record BandDocument(String name, BigDecimal from) {}
}
