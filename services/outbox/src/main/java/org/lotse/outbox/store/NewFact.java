package org.lotse.outbox.store;

import java.util.UUID;

/** A fact to be delivered to {@code topic}, its bytes made. */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared or changed
public record NewFact(String topic, UUID key, byte[] value) {}
