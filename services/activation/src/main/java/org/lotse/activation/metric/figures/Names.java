package org.lotse.activation.metric.figures;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.lotse.activation.metric.history.Gathering;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.life.BehaviourState;
import org.lotse.activation.metric.life.ContractState;

/** The names that {@link Metrics} puts together, made once: a figure is named for every member, month and signal. */
final class Names<E extends Enum<E>, T> {

    static final Names<ContractState, String> BY_CONTRACT = prefixed(ContractState.class, Metrics.BY_CONTRACT);
    static final Names<BehaviourState, String> BY_BEHAVIOUR = prefixed(BehaviourState.class, Metrics.BY_BEHAVIOUR);
    static final Names<ContractState, Names<BehaviourState, String>> MATRIX = new Names<>(
            ContractState.class, contract -> prefixed(BehaviourState.class, Metrics.MATRIX + contract.name() + "/"));
    static final Names<Gathering, String> ATTENDANCES = prefixed(Gathering.class, Metrics.ATTENDANCES_BY_KIND);
    static final Names<SignalType, String> SIGNALS = prefixed(SignalType.class, Metrics.SIGNALS);

    private final Map<E, T> names;

    private Names(Class<E> type, Function<E, T> named) {
        names = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants()).forEach(one -> names.put(one, named.apply(one)));
    }

    private static <E extends Enum<E>> Names<E, String> prefixed(Class<E> type, String prefix) {
        return new Names<>(type, one -> prefix + one.name());
    }

    T of(E one) {
        return requireNonNull(names.get(one));
    }
}
