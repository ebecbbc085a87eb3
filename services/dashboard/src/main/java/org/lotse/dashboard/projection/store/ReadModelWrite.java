package org.lotse.dashboard.projection.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One write to a read model.
 *
 * @param values in the order of the statement's comment
 */
public record ReadModelWrite(ReadModelStatement statement, List<@Nullable Object> values) {

    public static ReadModelWrite of(ReadModelStatement statement, @Nullable Object... values) {
        return new ReadModelWrite(statement, Arrays.asList(values));
    }

    /** The network whose pages change; empty if only the member is known. */
    Optional<UUID> network() {
        return statement == ReadModelStatement.FIGURES_DELETED ? Optional.empty() : Optional.of((UUID) first());
    }

    private Object first() {
        return java.util.Objects.requireNonNull(values.getFirst());
    }
}
