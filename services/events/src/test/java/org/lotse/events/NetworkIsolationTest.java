package org.lotse.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.tenancy.CurrentNetwork;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.ApiResponse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EventsServiceTest
class NetworkIsolationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final ApiClient lausitz = ApiClient.of(0, UUID.randomUUID());

    @Test
    void aTokenOfOneNetworkOpensNoDoorOfAnother() {
        ApiClient here = ApiClient.of(port, lausitz.network());
        ApiClient there = here.forNetwork(UUID.randomUUID());
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
                .map(ApiResponse::status)
                .forEach(status -> assertThat(status).isEqualTo(403));
    }

    @Test
    void aFunderPlansNothing() {
        assertThat(ApiClient.of(port, lausitz.network())
                        .withRole("funder")
                        .get("/events")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theDatabaseHidesTheRowsOfOtherNetworks() {
        ApiClient here = ApiClient.of(port, lausitz.network());
        String id = here.post(
                        "/events", "{'title': 'Messe', 'kind': 'TRADE_FAIR', 'sessions': [{'day': '2026-02-03'}]}")
                .text("id");

        assertThat(rowsSeenBy(lausitz.network(), id)).isEqualTo(1);
        assertThat(rowsSeenBy(UUID.randomUUID(), id)).isZero();
        assertThat(ApiClient.of(port, UUID.randomUUID()).get("/events/" + id).status())
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
