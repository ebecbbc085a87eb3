package org.lotse.dashboard.live.store;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change in the figures of a network.
 *
 * @param members whose figures changed; empty if there are none or too many to name
 * @param many true if there are too many to name
 */
public record ReadModelChange(UUID network, Set<UUID> members, boolean many) {

    /** Above this number, pages reload what they show. */
    private static final int NAMED = 300;

    /** Parses {@code <network> <member>,<member>} or {@code <network> *}. */
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
