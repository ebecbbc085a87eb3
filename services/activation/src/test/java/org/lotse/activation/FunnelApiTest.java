package org.lotse.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.activation.stream.BrokerFacts;
import org.lotse.activation.wire.MemberFactBuilder;
import org.lotse.facts.FactHead;
import org.lotse.facts.participation.RegistrationRecorded;
import org.lotse.facts.participation.RegistrationStatus;
import org.lotse.facts.programme.AttendanceList;
import org.lotse.facts.programme.Beneficiary;
import org.lotse.facts.programme.EventKind;
import org.lotse.facts.programme.EventRecorded;
import org.lotse.facts.programme.EventStatus;
import org.lotse.facts.programme.Session;
import org.lotse.testplatform.TestPlatform;

/** The funnel of an event from invitation mails to attendance, over REST against a real broker. */
class FunnelApiTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final UUID network = UUID.randomUUID();
    private final UUID event = UUID.randomUUID();
    private final UUID ute = UUID.randomUUID();
    private final LocalDate day = ExpectedFigures.today().minusDays(3);
    private final String before = day.minusDays(14).toString();
    private final MemberFactBuilder mueller = new MemberFactBuilder(network, UUID.randomUUID());
    private final MemberFactBuilder schulze = new MemberFactBuilder(network, UUID.randomUUID());
    private final String coordinator = TestPlatform.token("coordinator", network);
    private final BrokerFacts brokerFacts = new BrokerFacts();
    private final ActivationInstance instance = ActivationInstance.of("funnel-" + network);

    @AfterEach
    void stop() {
        instance.close();
        brokerFacts.close();
    }

    @Test
    void theFunnelOfAnEventBeginsWithItsInvitations() {
        for (MemberFactBuilder firm : List.of(mueller, schulze)) {
            brokerFacts.publish(
                    firm.registered(before, 1),
                    firm.joined(before),
                    firm.mailed(before, UUID.randomUUID(), event),
                    firm.mailed(before, UUID.randomUUID(), UUID.randomUUID()),
                    firm.mailed(before, UUID.randomUUID(), null));
        }
        brokerFacts.publish(
                mueller.mailed(before, ute, event), mueller.mailed(before, ute, event), registration(), held());

        await().atMost(LIMIT).ignoreExceptions().untilAsserted(() -> {
            JsonNode funnel = instance.json("/networks/" + network + "/events/" + event + "/funnel", coordinator);
            assertThat(funnel.get("stages").get("invited").asInt()).isEqualTo(3);
            assertThat(funnel.get("stages").get("invitedConfirmed").asInt()).isEqualTo(1);
            assertThat(funnel.get("stages").get("confirmed").asInt()).isEqualTo(1);
            assertThat(funnel.get("stages").get("attended").isNull()).isTrue();
        });
    }

    private RegistrationRecorded registration() {
        return RegistrationRecorded.newBuilder()
                .setHead(head())
                .setMemberId(mueller.member())
                .setRegistrationId(UUID.randomUUID())
                .setVersion(1)
                .setPersonId(ute)
                .setEventId(event)
                .setEventKind(EventKind.MEETING)
                .setDay(day)
                .setStatus(RegistrationStatus.CONFIRMED)
                .build();
    }

    private EventRecorded held() {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return EventRecorded.newBuilder()
                .setHead(head())
                .setEventId(event)
                .setVersion(1)
                .setKind(EventKind.MEETING)
                .setStatus(EventStatus.HELD)
                .setList(AttendanceList.NO_LIST)
                .setBeneficiary(Beneficiary.NONE)
                .setSessions(List.of(new Session(UUID.randomUUID(), day, noon, noon.plusSeconds(3600))))
                .build();
    }

    private FactHead head() {
        return mueller.joined(day.toString()).getHead();
    }
}
