package org.lotse.members.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.resource.Uuids;
import org.lotse.tenancy.CurrentNetwork;

/** Ids of the entities that a request creates. */
public final class RequestIds {

    private RequestIds() {}

    /** Derives the id from {@code Idempotency-Key}, so that a repeated request finds the entity it created before. */
    public static UUID of(@Nullable String idempotencyKey) {
        return idempotencyKey == null || idempotencyKey.isBlank()
                ? Uuids.next()
                : Uuids.of("request:" + CurrentNetwork.id(), idempotencyKey);
    }
}
