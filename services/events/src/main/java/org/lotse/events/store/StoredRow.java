package org.lotse.events.store;

/**
 * A row of a table.
 *
 * @param retracted true when the value was retracted; only its version is still relevant
 */
public record StoredRow<T>(T value, boolean retracted) {}
