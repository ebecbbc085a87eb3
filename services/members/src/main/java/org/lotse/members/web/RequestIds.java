package org.lotse.members.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.gate.CurrentNetwork;
import org.lotse.gate.Uuids;

/** Ids for what a request creates. */
public final class RequestIds {

    private RequestIds() {}

    /** The same {@code Idempotency-Key} gives the same id, so that a repeated request meets what it made before. */
    public static UUID of(@Nullable String idempotencyKey) {
        return idempotencyKey == null || idempotencyKey.isBlank()
                ? Uuids.next()
                : Uuids.of("request:" + CurrentNetwork.id(), idempotencyKey);
    }
}
