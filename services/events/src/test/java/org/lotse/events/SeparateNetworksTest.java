package org.lotse.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.events.Desk.Answer;
import org.lotse.gate.CurrentNetwork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class SeparateNetworksTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final Desk lausitz = Desk.of(0, UUID.randomUUID());

    @Test
    void aTokenOfOneNetworkOpensNoDoorOfAnother() {
        Desk here = Desk.of(port, lausitz.network());
        Desk there = here.tryingAt(UUID.randomUUID());
        String id = UUID.randomUUID().toString();

        Stream.of(
                        there.get("/events"),
                        there.get("/events/" + id),
                        there.post("/events", "{}"),
                        there.patch("/events/" + id, "{}"),
                        there.delete("/events/" + id),
                        there.post("/events/" + id + "/attendance-list", "{}"),
                        there.get("/events/" + id + "/registrations"),
                        there.post("/events/" + id + "/registrations", "{}"),
                        there.put("/events/" + id + "/registrations/" + id, "{}"),
                        there.delete("/events/" + id + "/registrations/" + id),
                        there.get("/events/" + id + "/attendances"),
                        there.post("/events/" + id + "/attendances", "{}"),
                        there.put("/events/" + id + "/attendances/" + id, "{}"),
                        there.delete("/events/" + id + "/attendances/" + id),
                        there.get("/participation?memberId=" + id),
                        there.put("/imports/" + id + "/rows", "{'rows': []}"),
                        there.delete("/imports/" + id))
                .map(Answer::status)
                .forEach(status -> assertThat(status).isEqualTo(403));
    }

    @Test
    void aFunderPlansNothing() {
        assertThat(Desk.of(port, lausitz.network())
                        .inRole("funder")
                        .get("/events")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theDatabaseHidesTheRowsOfOtherNetworks() {
        Desk here = Desk.of(port, lausitz.network());
        String id = here.post(
                        "/events", "{'title': 'Messe', 'kind': 'TRADE_FAIR', 'sessions': [{'day': '2026-02-03'}]}")
                .text("id");

        assertThat(rowsSeenBy(lausitz.network(), id)).isEqualTo(1);
        assertThat(rowsSeenBy(UUID.randomUUID(), id)).isZero();
        assertThat(Desk.of(port, UUID.randomUUID()).get("/events/" + id).status())
                .isEqualTo(404);
    }

    private int rowsSeenBy(UUID network, String event) {
        return CurrentNetwork.during(
                network,
                () -> jdbc.sql("select count(*) from event where event_id = :id::uuid")
                        .param("id", event)
                        .query(Integer.class)
                        .single());
    }
}
