package org.lotse.activation.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.activation.SmallRegistry;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.stream.Newspaper;
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

class IntakeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T11:00:00Z"), ZoneOffset.UTC);

    private final Newspaper mueller = new Newspaper(new UUID(1, 1), new UUID(2, 1));
    private final SmallRegistry registry = new SmallRegistry();
    private final FactBytes writing = FactBytes.withRegistry("memory:");
    private final Intake intake = new Intake(FactBytes.withRegistry(registry.url()), new FactReader(), CLOCK);

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void aFactIsUnderstood() {
        assertThat(read(mueller.registered("2026-11-01", 1))).isInstanceOf(Intake.Understood.class);
    }

    @Test
    void aMailThatInvitesToAnEventIsAnInvitationOfItsPersonAndAnyOtherIsOfNoConcern() {
        UUID person = new UUID(7, 1);
        UUID event = new UUID(5, 1);

        assertThat(read(mueller.mailed("2026-11-03", person, event)))
                .isInstanceOfSatisfying(
                        Intake.Understood.class,
                        o -> assertThat(o.learned().fact().signals().contents())
                                .singleElement()
                                .satisfies(signal -> {
                                    assertThat(signal.type()).isEqualTo(SignalType.INVITED);
                                    assertThat(signal.day()).isEqualTo(Day.of(LocalDate.of(2026, 11, 3)));
                                    assertThat(signal.person()).isEqualTo(person);
                                    assertThat(signal.event()).isEqualTo(event);
                                }));
        assertThat(read(mueller.mailed("2026-11-03", person, null))).isInstanceOf(Intake.OfNoConcern.class);
        assertThat(read(new Unsubscribed(
                        mueller.joined("2026-11-03").getHead(), mueller.member(), person, MailClass.MARKETING, null)))
                .isInstanceOf(Intake.OfNoConcern.class);
    }

    @Test
    void whatIsNoFactIsRefusedWithItsReason() {
        assertThat(flaw(intake.read(key(), new byte[] {9, 9, 9}))).isEqualTo(Intake.Flaw.FORMAT);
        assertThat(flaw(intake.read(key(), new byte[] {0, 0, 0, 0, 1, 2}))).isEqualTo(Intake.Flaw.FORMAT);
        assertThat(flaw(intake.read(key(), null))).isEqualTo(Intake.Flaw.FORMAT);
        assertThat(flaw(intake.read(null, new byte[] {0}))).isEqualTo(Intake.Flaw.KEY);
        assertThat(flaw(intake.read("somebody".getBytes(StandardCharsets.UTF_8), bytes(mueller.joined("2026-11-01")))))
                .isEqualTo(Intake.Flaw.KEY);
    }

    @Test
    void aDayOutOfRangeOrARecordingInTheFutureIsRefused() {
        var term = TermRecorded.newBuilder(mueller.joined("2026-11-01"))
                .setStartsOn(LocalDate.of(1066, 10, 14))
                .build();
        assertThat(flaw(read(term))).isEqualTo(Intake.Flaw.RANGE);
        assertThat(flaw(read(mueller.registered("2026-11-22", 1)))).isEqualTo(Intake.Flaw.CLOCK);
        var registered = mueller.registered("2026-11-01", 1);
        var ancient = MemberRegistered.newBuilder(registered)
                .setHead(FactHead.newBuilder(registered.getHead())
                        .setRecordedAt(Instant.ofEpochMilli(Long.MIN_VALUE))
                        .build())
                .build();
        assertThat(flaw(read(ancient))).isEqualTo(Intake.Flaw.RANGE);
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
                .isInstanceOfSatisfying(Intake.Refused.class, refused -> {
                    assertThat(refused.flaw()).isEqualTo(Intake.Flaw.RANGE);
                    assertThat(refused.reason()).contains("zone").contains("Mars/Olympus");
                });
    }

    private LocalDate dayOfVisit(Instant at, @Nullable String zone) {
        return Day.date(((Intake.Understood) read(visit(at, zone))).learned().recordedOn());
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
        assertThat(flaw(read(mueller.registered("2026-11-01", 1)))).isEqualTo(Intake.Flaw.SCHEMA);

        registry.learn(MemberRegistered.class);

        assertThat(read(mueller.registered("2026-11-01", 1))).isInstanceOf(Intake.Understood.class);
    }

    @Test
    void aRegistryOutOfReachIsNoFaultOfTheRecord() {
        registry.isAwayFor(1);

        assertThatThrownBy(() -> read(mueller.registered("2026-11-01", 1)))
                .isInstanceOfSatisfying(
                        RegistryException.class, e -> assertThat(e.temporary()).isTrue());
        assertThat(read(mueller.registered("2026-11-01", 1))).isInstanceOf(Intake.Understood.class);
    }

    private Intake.Outcome read(SpecificRecord fact) {
        return intake.read(key(), bytes(fact));
    }

    private byte[] bytes(SpecificRecord fact) {
        return writing.encode(Topics.MEMBERS, fact);
    }

    private byte[] key() {
        return mueller.member().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Intake.@Nullable Flaw flaw(Intake.Outcome outcome) {
        return outcome instanceof Intake.Refused refused ? refused.flaw() : null;
    }
}
