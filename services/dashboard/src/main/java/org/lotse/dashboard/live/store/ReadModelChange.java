package org.lotse.dashboard.live.store;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages of a network changed.
 *
 * @param members whose figures changed; empty when none did or when they are too many to name
 * @param many true when they are too many to name
 */
public record ReadModelChange(UUID network, Set<UUID> members, boolean many) {

    /** Beyond this many, pages ask again for what they show. */
    private static final int NAMED = 300;

    /** Reads {@code <network> <member>,<member>} or {@code <network> *}. */
    static Optional<ReadModelChange> parse(String notification) {
        var parts = notification.split(" ", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        boolean many = parts[1].equals("*");
        Set<UUID> members = many || parts[1].isEmpty()
                ? Set.of()
                : Stream.of(parts[1].split(",")).map(UUID::fromString).collect(Collectors.toSet());
        return Optional.of(new ReadModelChange(UUID.fromString(parts[0]), members, many));
    }

    public ReadModelChange mergedWith(ReadModelChange later) {
        var all = new LinkedHashSet<>(members);
        all.addAll(later.members);
        return all.size() > NAMED
                ? new ReadModelChange(network, Set.of(), true)
                : new ReadModelChange(network, Set.copyOf(all), many || later.many);
    }
}
