package org.lotse.events.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.events.store.StoredRow;

/** The registrations or attendances of a request: the stored ones, overlaid with the rows so far. A later row replaces an earlier one. */
final class PendingUpserts<T> {

    private final Map<UUID, StoredRow<T>> stored;
    private final Map<UUID, T> pending = new LinkedHashMap<>();

    PendingUpserts(Collection<StoredRow<T>> stored, Function<T, UUID> id) {
        this.stored = stored.stream().collect(Collectors.toMap(s -> id.apply(s.value()), s -> s));
    }

    /** The stored value before this request, perhaps retracted. */
    @Nullable
    StoredRow<T> stored(UUID id) {
        return stored.get(id);
    }

    /** The current value after the rows so far. */
    @Nullable
    T current(UUID id) {
        T latest = pending.get(id);
        StoredRow<T> before = stored.get(id);
        return latest != null || before == null || before.retracted() ? latest : before.value();
    }

    RowOutcome put(UUID id, T value) {
        T before = current(id);
        pending.put(id, value);
        if (before == null) {
            return RowOutcome.CREATED;
        }
        return before.equals(value) ? RowOutcome.EXISTING : RowOutcome.CHANGED;
    }

    /** The values to be stored: new, or different from the stored ones. */
    List<T> changed() {
        return pending.entrySet().stream()
                .filter(e -> {
                    StoredRow<T> before = stored.get(e.getKey());
                    return before == null || !before.value().equals(e.getValue());
                })
                .map(Map.Entry::getValue)
                .toList();
    }
}
