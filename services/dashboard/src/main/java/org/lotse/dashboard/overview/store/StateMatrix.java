package org.lotse.dashboard.overview.store;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The number of members in each pair of states: contract × behaviour.
 *
 * @param counts by contract state, then by behaviour state; pairs without members are omitted
 */
public record StateMatrix(Map<String, Map<String, Long>> counts) {

    public long at(String contract, String behaviour) {
        return counts.getOrDefault(contract, Map.of()).getOrDefault(behaviour, 0L);
    }

    /** Members in any of these contract states and any of these behaviour states. */
    public long in(Collection<String> contracts, Collection<String> behaviours) {
        return contracts.stream()
                .flatMap(contract -> behaviours.stream().map(behaviour -> at(contract, behaviour)))
                .mapToLong(Long::longValue)
                .sum();
    }

    public long ofContract(String contract) {
        return counts.getOrDefault(contract, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    public long ofBehaviour(String behaviour) {
        return counts.values().stream()
                .mapToLong(row -> row.getOrDefault(behaviour, 0L))
                .sum();
    }

    public long total() {
        return counts.keySet().stream().mapToLong(this::ofContract).sum();
    }

    /** By the names of the live updates: {@code matrix.CURRENT.DORMANT}, and the sums of rows and columns. */
    public Map<String, Long> named(Collection<String> contracts, Collection<String> behaviours) {
        var named = new TreeMap<String, Long>();
        for (String contract : contracts) {
            behaviours.forEach(behaviour -> named.put("matrix." + contract + "." + behaviour, at(contract, behaviour)));
            named.put("contract." + contract, ofContract(contract));
        }
        behaviours.forEach(behaviour -> named.put("behaviour." + behaviour, ofBehaviour(behaviour)));
        named.put("total", total());
        return named;
    }
}
