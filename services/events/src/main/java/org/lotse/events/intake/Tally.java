package org.lotse.events.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.events.store.Stored;

/** What a call makes of registrations or attendances: the stored ones, and on top of them what its rows say, the last row last. */
final class Tally<T> {

    private final Map<UUID, Stored<T>> stored;
    private final Map<UUID, T> said = new LinkedHashMap<>();

    Tally(Collection<Stored<T>> stored, Function<T, UUID> id) {
        this.stored = stored.stream().collect(Collectors.toMap(s -> id.apply(s.value()), s -> s));
    }

    /** What there was before this call, perhaps retracted. */
    @Nullable
    Stored<T> stored(UUID id) {
        return stored.get(id);
    }

    /** What there is now, by the rows so far. */
    @Nullable
    T present(UUID id) {
        T latest = said.get(id);
        Stored<T> before = stored.get(id);
        return latest != null || before == null || before.retracted() ? latest : before.value();
    }

    RowOutcome say(UUID id, T value) {
        T before = present(id);
        said.put(id, value);
        if (before == null) {
            return RowOutcome.CREATED;
        }
        return before.equals(value) ? RowOutcome.EXISTING : RowOutcome.CHANGED;
    }

    /** What must be stored: new, or other than stored. */
    List<T> changed() {
        return said.entrySet().stream()
                .filter(e -> {
                    Stored<T> before = stored.get(e.getKey());
                    return before == null || !before.value().equals(e.getValue());
                })
                .map(Map.Entry::getValue)
                .toList();
    }
}
