package org.lotse.campaigns.wire;

import java.util.Arrays;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.BehaviourState;
import org.lotse.campaigns.domain.ContractState;
import org.lotse.campaigns.domain.MemberState;
import org.lotse.campaigns.store.MemberStateRepository;
import org.lotse.facts.Topics;
import org.lotse.facts.activation.MemberActivation;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Maintains the read model of member states. The last record per member counts, so a repeated record is harmless. */
@Component
class ActivationReader {

    private final MemberStateRepository members;

    ActivationReader(MemberStateRepository members) {
        this.members = members;
    }

    @KafkaListener(id = "campaigns-activation", idIsGroup = false, topics = Topics.ACTIVATION_MEMBERS)
    void read(ConsumerRecord<UUID, @Nullable SpecificRecord> told) {
        switch (told.value()) {
            case null ->
                CurrentNetwork.everywhere(() -> {
                    members.remove(told.key());
                    return Boolean.TRUE;
                });
            case MemberActivation now ->
                CurrentNetwork.during(now.getNetworkId(), () -> members.put(now.getNetworkId(), stateOf(now)));
            default -> {
                // a kind of record that this version does not know yet
            }
        }
    }

    private static MemberState stateOf(MemberActivation now) {
        return new MemberState(
                now.getMemberId(),
                named(BehaviourState.values(), now.getBehaviour().name()),
                named(ContractState.values(), now.getContract().name()),
                now.getBehaviourSince(),
                now.getComputedAt());
    }

    /** Null for a value that this version does not know. */
    private static <E extends Enum<E>> @Nullable E named(E[] states, String name) {
        return Arrays.stream(states)
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
