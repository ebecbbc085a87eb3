package org.lotse.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.members.TermRecorded;

class FactBytesTest {

    private static final UUID MUELLER_GMBH = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final FactBytes bytes = FactBytes.withRegistry("memory:");

    @Test
    void aFactComesBackAsItWasWritten() {
        TermRecorded term = aTerm();

        assertThat(bytes.decode(bytes.encode(Topics.MEMBERS, term))).isEqualTo(term);
    }

    @Test
    void itTravelsInConfluentsWireFormat() {
        byte[] written = bytes.encode(Topics.MEMBERS, aTerm());

        assertThat(written[0]).isZero();
        assertThat(Arrays.copyOfRange(written, 1, 5)).containsExactly(0, 0, 0, 3);
    }

    @Test
    void bytesThatAreNoFactAreRefusedWithAReason() {
        assertThatThrownBy(() -> bytes.decode("{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("wire format");
        byte[] cut = Arrays.copyOf(bytes.encode(Topics.MEMBERS, aTerm()), 20);
        assertThatThrownBy(() -> bytes.decode(cut)).isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> bytes.decode(new byte[] {0, 0, 0, 99, 99})).isInstanceOf(RegistryException.class);
    }

    @Test
    void aKindOfFactThatIsNewerThanThisBuildStopsNobody() throws IOException {
        String newer =
                "{\"schema\":\"{\\\"type\\\":\\\"record\\\",\\\"name\\\":\\\"BranchOpened\\\",\\\"namespace\\\":\\\"org.lotse.facts.members\\\","
                        + "\\\"fields\\\":[{\\\"name\\\":\\\"rooms\\\",\\\"type\\\":\\\"int\\\"}]}\"}";
        HttpServer registry = registryThatAnswers(newer, new AtomicInteger());
        try {
            var fact = FactBytes.withRegistry(urlOf(registry)).decode(new byte[] {0, 0, 0, 0, 7, 14});

            assertThat(fact).isInstanceOfSatisfying(UnknownFact.class, unknown -> {
                assertThat(unknown.kind()).isEqualTo("org.lotse.facts.members.BranchOpened");
                assertThat(unknown.get(0)).isEqualTo(7);
            });
        } finally {
            registry.stop(0);
        }
    }

    @Test
    void theRegistryIsAskedOnceAndMayThenGoAway() throws IOException {
        var asked = new AtomicInteger();
        HttpServer registry = registryThatAnswers("{\"id\":42}", asked);
        FactBytes remote = FactBytes.withRegistry(urlOf(registry));
        remote.encode(Topics.MEMBERS, aTerm());
        registry.stop(0);

        byte[] later = remote.encode(Topics.MEMBERS, aTerm());

        assertThat(later[4]).isEqualTo((byte) 42);
        assertThat(asked).hasValue(1);
    }

    @Test
    void aRegistryOutOfReachIsWorthAnotherTry() {
        FactBytes remote = FactBytes.withRegistry("http://127.0.0.1:1");

        assertThatThrownBy(() -> remote.encode(Topics.MEMBERS, aTerm()))
                .isInstanceOfSatisfying(
                        RegistryException.class, e -> assertThat(e.temporary()).isTrue());
    }

    @Test
    void otherLanguagesSeeNoHintsForJava() {
        assertThat(PortableSchema.of(TermRecorded.getClassSchema()).toString()).doesNotContain("avro.java");
    }

    private static TermRecorded aTerm() {
        return TermRecorded.newBuilder()
                .setHead(FactHead.newBuilder()
                        .setFactId(UUID.fromString("00000000-0000-7000-8000-0000000000f1"))
                        .setNetworkId(UUID.fromString("00000000-0000-7000-8000-00000000000a"))
                        .setOccurredAt(Instant.parse("2026-01-01T08:00:00Z"))
                        .setRecordedAt(Instant.parse("2026-01-02T08:00:00Z"))
                        .setSource("members")
                        .build())
                .setMemberId(MUELLER_GMBH)
                .setTermId(UUID.fromString("00000000-0000-7000-8000-000000000002"))
                .setVersion(1)
                .setCategory("standard")
                .setStartsOn(LocalDate.parse("2026-01-01"))
                .build();
    }

    private static HttpServer registryThatAnswers(String body, AtomicInteger asked) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String urlOf(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
