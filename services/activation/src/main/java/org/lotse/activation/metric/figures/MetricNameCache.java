package org.lotse.activation.metric.figures;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.lotse.activation.metric.history.EventType;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.lifecycle.BehaviourState;
import org.lotse.activation.metric.lifecycle.ContractState;

/** Caches the names that {@link MetricNames} composes: a name is needed for every member, month and signal. */
final class MetricNameCache<E extends Enum<E>, T> {

    static final MetricNameCache<ContractState, String> BY_CONTRACT =
            prefixed(ContractState.class, MetricNames.BY_CONTRACT);
    static final MetricNameCache<BehaviourState, String> BY_BEHAVIOUR =
            prefixed(BehaviourState.class, MetricNames.BY_BEHAVIOUR);
    static final MetricNameCache<ContractState, MetricNameCache<BehaviourState, String>> MATRIX = new MetricNameCache<>(
            ContractState.class,
            contract -> prefixed(BehaviourState.class, MetricNames.MATRIX + contract.name() + "/"));
    static final MetricNameCache<EventType, String> ATTENDANCES =
            prefixed(EventType.class, MetricNames.ATTENDANCES_BY_KIND);
    static final MetricNameCache<SignalType, String> SIGNALS = prefixed(SignalType.class, MetricNames.SIGNALS);

    private final Map<E, T> names;

    private MetricNameCache(Class<E> type, Function<E, T> named) {
        names = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants()).forEach(one -> names.put(one, named.apply(one)));
    }

    private static <E extends Enum<E>> MetricNameCache<E, String> prefixed(Class<E> type, String prefix) {
        return new MetricNameCache<>(type, one -> prefix + one.name());
    }

    T of(E one) {
        return requireNonNull(names.get(one));
    }
}
