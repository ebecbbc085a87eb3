package org.lotse.engagement.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.lotse.engagement.directory.DirectoryUpdater;
import org.lotse.engagement.domain.Assignment;
import org.lotse.engagement.domain.DirectoryChange;
import org.lotse.factlisteners.ReadableFacts;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.MemberRetracted;
import org.lotse.facts.members.PersonAssigned;
import org.lotse.facts.members.PersonErased;
import org.lotse.facts.members.PersonUnassigned;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Reads member facts and updates the directory. */
@Component
class MemberFactListener {

    private final DirectoryUpdater directoryUpdater;

    MemberFactListener(DirectoryUpdater directoryUpdater) {
        this.directoryUpdater = directoryUpdater;
    }

    @KafkaListener(id = "known-members", idIsGroup = false, topics = Topics.MEMBERS)
    void read(List<ConsumerRecord<String, @Nullable SpecificRecord>> records) {
        List<DirectoryChange> news = new ArrayList<>();
        for (ConsumerRecord<String, @Nullable SpecificRecord> one : ReadableFacts.of(records)) {
            SpecificRecord fact = one.value();
            if (fact != null) {
                changeOf(fact).ifPresent(news::add);
            }
        }
        directoryUpdater.update(news);
    }

    private static Optional<DirectoryChange> changeOf(SpecificRecord fact) {
        return switch (fact) {
            case MemberRegistered f ->
                Optional.of(new DirectoryChange.MemberUpdate(of(f.getHead()), f.getMemberId(), f.getVersion(), false));
            case MemberRetracted f ->
                Optional.of(new DirectoryChange.MemberUpdate(of(f.getHead()), f.getMemberId(), f.getVersion(), true));
            case PersonAssigned f ->
                Optional.of(new DirectoryChange.AssignmentUpdate(
                        of(f.getHead()),
                        new Assignment(
                                f.getAssignmentId(),
                                f.getPersonId(),
                                f.getMemberId(),
                                f.getValidFrom(),
                                f.getValidUntil()),
                        f.getVersion()));
            case PersonUnassigned f ->
                Optional.of(
                        new DirectoryChange.AssignmentRemoval(of(f.getHead()), f.getAssignmentId(), f.getVersion()));
            case PersonErased f -> Optional.of(new DirectoryChange.PersonErasure(of(f.getHead()), f.getPersonId()));
            default -> Optional.empty();
        };
    }

    private static UUID of(FactHead head) {
        return head.getNetworkId();
    }
}
