package org.lotse.activation.metric.lifecycle;

/**
 * A member's change from one state to another on one axis.
 *
 * @param from name of the state before; {@link LastPublishedState#NOTHING} before the first
 * @param day epoch day on which the new state began
 * @param reason code of {@link StateReasons}
 */
public record StateTransition(String from, String to, int day, String reason) {}
