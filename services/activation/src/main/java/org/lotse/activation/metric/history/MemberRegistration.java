package org.lotse.activation.metric.history;

/**
 * The organisation is in the directory; without it, or after its retraction, a history counts nowhere.
 *
 * @param type kind of organisation, as a code
 * @param knownOn epoch day on which it was entered
 */
public record MemberRegistration(String type, int knownOn) {}
