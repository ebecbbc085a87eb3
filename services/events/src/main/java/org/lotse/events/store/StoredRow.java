package org.lotse.events.store;

/**
 * Something as its table has it.
 *
 * @param retracted it was taken back; only its version still matters
 */
public record StoredRow<T>(T value, boolean retracted) {}
