package org.lotse.members.wire;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.Zones;
import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.Classification;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.Network;
import org.lotse.members.domain.Term;
import org.lotse.members.store.NetworkRepository;
import org.lotse.outbox.Outbox;
import org.lotse.resource.Uuids;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.stereotype.Component;

/** Appends the facts of a change to the outbox, in the transaction of the change. The member's row must be locked or new. */
@Component
public class MemberFactPublisher {

    private final Outbox outbox;
    private final NetworkRepository networkRepository;
    private final Clock clock;

    MemberFactPublisher(Outbox outbox, NetworkRepository networkRepository, Clock clock) {
        this.outbox = outbox;
        this.networkRepository = networkRepository;
        this.clock = clock;
    }

    /**
     * Starts the facts of one change, all recorded at the same moment.
     *
     * @param source {@code members} for a request, {@code list:<import id>} for a list
     */
    public ChangePublisher from(String source) {
        UUID network = CurrentNetwork.id();
        return new ChangePublisher(
                source,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                networkRepository.find(network).orElseGet(() -> Network.unnamed(network)));
    }

    /** Publishes the facts of one change. */
    public final class ChangePublisher {

        private final String source;
        private final Instant now;
        private final Network network;

        private ChangePublisher(String source, Instant now, Network network) {
            this.source = source;
            this.now = now;
            this.network = network;
        }

        public void publish(Member member) {
            append(member.id(), MemberFactFactory.fact(member, head(now)));
        }

        public void publish(Term term) {
            append(term.memberId(), MemberFactFactory.fact(term, head(startOf(term.startsOn()))));
        }

        public void publish(Classification classification) {
            append(
                    classification.memberId(),
                    MemberFactFactory.fact(classification, head(startOf(classification.validFrom()))));
        }

        public void publish(Assignment assignment) {
            append(assignment.memberId(), MemberFactFactory.fact(assignment, head(startOf(assignment.validFrom()))));
        }

        /** Publishes the erasure of a person; call it once for each member of the person. */
        public void publishErasure(UUID memberId, UUID personId) {
            append(memberId, MemberFactFactory.erased(memberId, personId, head(now)));
        }

        private void append(UUID memberId, SpecificRecord fact) {
            outbox.append(Topics.MEMBERS, memberId, fact);
        }

        private Instant startOf(LocalDate day) {
            return day.atStartOfDay(network.zone()).toInstant();
        }

        private FactHead head(Instant occurredAt) {
            return FactHead.newBuilder()
                    .setFactId(Uuids.next())
                    .setNetworkId(network.id())
                    .setOccurredAt(occurredAt)
                    .setRecordedAt(now)
                    .setSource(source)
                    .setZone(Zones.inHead(network.zone()))
                    .build();
        }
    }
}
