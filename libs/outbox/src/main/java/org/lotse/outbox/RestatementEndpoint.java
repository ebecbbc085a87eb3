package org.lotse.outbox;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.outbox.restatement.FactRestatement;
import org.lotse.outbox.store.Restatement;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** {@code /actuator/restatement}: publishes the facts of this service again and reports the progress. */
@Endpoint(id = "restatement")
final class RestatementEndpoint {

    private final FactRestatement restatement;

    RestatementEndpoint(FactRestatement restatement) {
        this.restatement = restatement;
    }

    /** The last restatement; its fields are missing if there has been none. */
    @ReadOperation
    Optional<Restatement> last() {
        return restatement.last();
    }

    /** @param since only facts first published at this time or later, ISO 8601 with offset; all if omitted */
    @WriteOperation
    Restatement begin(@Nullable OffsetDateTime since) {
        return restatement.begin(since == null ? null : since.toInstant());
    }
}
