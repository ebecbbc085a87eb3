package org.lotse.activation.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.activation.StubSchemaRegistry;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.mailings.MailClass;
import org.lotse.facts.mailings.Unsubscribed;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.TermRecorded;
import org.lotse.facts.signals.SignalKind;
import org.lotse.facts.signals.SignalRecorded;
import org.lotse.serde.FactBytes;
import org.lotse.serde.RegistryException;

class FactDecoderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T11:00:00Z"), ZoneOffset.UTC);

    private final MemberFactBuilder mueller = new MemberFactBuilder(new UUID(1, 1), new UUID(2, 1));
    private final StubSchemaRegistry registry = new StubSchemaRegistry();
    private final FactBytes writing = FactBytes.withRegistry("memory:");
    private final FactDecoder factDecoder =
            new FactDecoder(FactBytes.withRegistry(registry.url()), new HistoryFactReader(), CLOCK);

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void aFactIsUnderstood() {
        assertThat(read(mueller.registered("2026-11-01", 1))).isInstanceOf(FactDecoder.DecodedFact.class);
    }

    @Test
    void aMailThatInvitesToAnEventIsAnInvitationOfItsPersonAndAnyOtherIsOfNoConcern() {
        UUID person = new UUID(7, 1);
        UUID event = new UUID(5, 1);

        assertThat(read(mueller.mailed("2026-11-03", person, event)))
                .isInstanceOfSatisfying(
                        FactDecoder.DecodedFact.class,
                        o -> assertThat(o.learned().fact().signals().contents())
                                .singleElement()
                                .satisfies(signal -> {
                                    assertThat(signal.type()).isEqualTo(SignalType.INVITED);
                                    assertThat(signal.day()).isEqualTo(Day.of(LocalDate.of(2026, 11, 3)));
                                    assertThat(signal.person()).isEqualTo(person);
                                    assertThat(signal.event()).isEqualTo(event);
                                }));
        assertThat(read(mueller.mailed("2026-11-03", person, null))).isInstanceOf(FactDecoder.IgnoredFact.class);
        assertThat(read(new Unsubscribed(
                        mueller.joined("2026-11-03").getHead(), mueller.member(), person, MailClass.MARKETING, null)))
                .isInstanceOf(FactDecoder.IgnoredFact.class);
    }

    @Test
    void whatIsNoFactIsRefusedWithItsReason() {
        assertThat(flaw(factDecoder.read(key(), new byte[] {9, 9, 9}))).isEqualTo(FactDecoder.FactFlaw.FORMAT);
        assertThat(flaw(factDecoder.read(key(), new byte[] {0, 0, 0, 0, 1, 2}))).isEqualTo(FactDecoder.FactFlaw.FORMAT);
        assertThat(flaw(factDecoder.read(key(), null))).isEqualTo(FactDecoder.FactFlaw.FORMAT);
        assertThat(flaw(factDecoder.read(null, new byte[] {0}))).isEqualTo(FactDecoder.FactFlaw.KEY);
        assertThat(flaw(factDecoder.read(
                        "somebody".getBytes(StandardCharsets.UTF_8), bytes(mueller.joined("2026-11-01")))))
                .isEqualTo(FactDecoder.FactFlaw.KEY);
    }

    @Test
    void aDayOutOfRangeOrARecordingInTheFutureIsRefused() {
        var term = TermRecorded.newBuilder(mueller.joined("2026-11-01"))
                .setStartsOn(LocalDate.of(1066, 10, 14))
                .build();
        assertThat(flaw(read(term))).isEqualTo(FactDecoder.FactFlaw.RANGE);
        assertThat(flaw(read(mueller.registered("2026-11-22", 1)))).isEqualTo(FactDecoder.FactFlaw.CLOCK);
        var registered = mueller.registered("2026-11-01", 1);
        var ancient = MemberRegistered.newBuilder(registered)
                .setHead(FactHead.newBuilder(registered.getHead())
                        .setRecordedAt(Instant.ofEpochMilli(Long.MIN_VALUE))
                        .build())
                .build();
        assertThat(flaw(read(ancient))).isEqualTo(FactDecoder.FactFlaw.RANGE);
    }

    @Test
    void aDayIsThatOfTheZoneWhichTheFactNames() {
        Instant late = Instant.parse("2026-11-03T03:30:00Z");

        assertThat(dayOfVisit(late, null)).isEqualTo("2026-11-03");
        assertThat(dayOfVisit(late, "America/New_York")).isEqualTo("2026-11-02");
        assertThat(dayOfVisit(Instant.parse("2026-11-03T10:30:00Z"), "Pacific/Kiritimati"))
                .isEqualTo("2026-11-04");
    }

    @Test
    void aZoneThatDoesNotExistIsRefusedByItsName() {
        assertThat(read(visit(Instant.parse("2026-11-03T03:30:00Z"), "Mars/Olympus")))
                .isInstanceOfSatisfying(FactDecoder.UnreadableFact.class, unreadableFact -> {
                    assertThat(unreadableFact.flaw()).isEqualTo(FactDecoder.FactFlaw.RANGE);
                    assertThat(unreadableFact.reason()).contains("zone").contains("Mars/Olympus");
                });
    }

    private LocalDate dayOfVisit(Instant at, @Nullable String zone) {
        return Day.date(
                ((FactDecoder.DecodedFact) read(visit(at, zone))).learned().recordedOn());
    }

    private SignalRecorded visit(Instant at, @Nullable String zone) {
        SignalRecorded visit = mueller.did(SignalKind.PORTAL_VISITED, "2026-11-01");
        return SignalRecorded.newBuilder(visit)
                .setHead(FactHead.newBuilder(visit.getHead())
                        .setOccurredAt(at)
                        .setRecordedAt(at)
                        .setZone(zone)
                        .build())
                .build();
    }

    @Test
    void aNumberThatTheRegistryDoesNotKnowIsRefusedUntilItDoes() {
        registry.doesNotKnow(MemberRegistered.class);
        assertThat(flaw(read(mueller.registered("2026-11-01", 1)))).isEqualTo(FactDecoder.FactFlaw.SCHEMA);

        registry.learn(MemberRegistered.class);

        assertThat(read(mueller.registered("2026-11-01", 1))).isInstanceOf(FactDecoder.DecodedFact.class);
    }

    @Test
    void aRegistryOutOfReachIsNoFaultOfTheRecord() {
        registry.isAwayFor(1);

        assertThatThrownBy(() -> read(mueller.registered("2026-11-01", 1)))
                .isInstanceOfSatisfying(
                        RegistryException.class, e -> assertThat(e.temporary()).isTrue());
        await().atMost(Duration.ofMinutes(1))
                .ignoreException(RegistryException.class)
                .untilAsserted(() -> assertThat(read(mueller.registered("2026-11-01", 1)))
                        .isInstanceOf(FactDecoder.DecodedFact.class));
    }

    private FactDecoder.DecodingResult read(SpecificRecord fact) {
        return factDecoder.read(key(), bytes(fact));
    }

    private byte[] bytes(SpecificRecord fact) {
        return writing.encode(Topics.MEMBERS, fact);
    }

    private byte[] key() {
        return mueller.member().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static FactDecoder.@Nullable FactFlaw flaw(FactDecoder.DecodingResult decodingResult) {
        return decodingResult instanceof FactDecoder.UnreadableFact unreadableFact ? unreadableFact.flaw() : null;
    }
}
