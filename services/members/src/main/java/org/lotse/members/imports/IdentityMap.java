package org.lotse.members.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entities of one kind while a batch is processed: those loaded, and which of them are new or changed. */
final class IdentityMap<T> {

    private final Map<UUID, T> byId = new HashMap<>();
    private final Map<UUID, Set<UUID>> byOwner = new HashMap<>();
    private final Set<UUID> changed = new LinkedHashSet<>();
    private final Function<T, UUID> id;
    private final Function<T, UUID> owner;

    /** @param owner second look-up key besides the id; mostly the member */
    IdentityMap(Function<T, UUID> id, Function<T, UUID> owner) {
        this.id = id;
        this.owner = owner;
    }

    void load(Collection<T> known) {
        known.forEach(this::register);
    }

    void put(T thing) {
        register(thing);
        changed.add(id.apply(thing));
    }

    @Nullable
    T get(UUID thingId) {
        return byId.get(thingId);
    }

    Collection<T> all() {
        return byId.values();
    }

    List<T> of(UUID ownerId) {
        return byOwner.getOrDefault(ownerId, Set.of()).stream()
                .flatMap(one -> Stream.ofNullable(byId.get(one)))
                .toList();
    }

    /** The entities to be stored, in the order in which they were put. */
    List<T> changed() {
        return changed.stream().flatMap(one -> Stream.ofNullable(byId.get(one))).toList();
    }

    private void register(T thing) {
        byId.put(id.apply(thing), thing);
        byOwner.computeIfAbsent(owner.apply(thing), key -> new LinkedHashSet<>())
                .add(id.apply(thing));
    }
}
