package org.lotse.dashboard.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withException;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.dashboard.clients.TestRestClientFactory;
import org.lotse.dashboard.layout.NetworkInfoCache;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.http.MediaType;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.web.client.RestClient;

/** Which events a campaign can invite to. */
class InvitableEventsQueryTest {

    private static final UUID NETWORK = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final String AHEAD = """
            {"items":[{"id":"c","title":"Später","firstDay":"2027-05-02","status":"PLANNED"},
                      {"id":"a","title":"Messe","firstDay":"2027-01-02","status":"PLANNED"},
                      {"id":"b","title":"Abgesagt","firstDay":"2027-01-03","status":"CANCELLED"}],"next":null}""";

    private final RestClient.Builder client = TestRestClientFactory.builder("events");
    private final MockRestServiceServer service =
            MockRestServiceServer.bindTo(client).build();
    private final NetworkInfoCache networkInfoCache = mock();
    private final InvitableEventsQuery invitableEventsQuery =
            new InvitableEventsQuery(client.baseUrl("http://events").build(), networkInfoCache);

    @Test
    void thoseToComeThatAreNotCancelledAndTheOneThatTheDraftNames() {
        when(networkInfoCache.today(NETWORK)).thenReturn(LocalDate.parse("2027-01-01"));
        service.expect(requestTo("http://events/events?from=2027-01-01&size=500"))
                .andRespond(withSuccess(AHEAD, MediaType.APPLICATION_JSON));
        service.expect(requestTo("http://events/events/old"))
                .andRespond(withSuccess(
                        "{\"id\":\"old\",\"title\":\"Vorbei\",\"firstDay\":\"2026-12-01\",\"status\":\"HELD\"}",
                        MediaType.APPLICATION_JSON));

        var choice = CurrentNetwork.during(NETWORK, () -> invitableEventsQuery.toInviteTo("old"));

        assertThat(choice)
                .extracting(InvitableEventsQuery.EventOption::title)
                .containsExactly("Vorbei", "Messe", "Später");
    }

    @Test
    void aDraftKeepsItsEventWhileTheEventsCannotBeRead() {
        when(networkInfoCache.today(NETWORK)).thenReturn(LocalDate.parse("2027-01-01"));
        service.expect(requestTo("http://events/events?from=2027-01-01&size=500"))
                .andRespond(withException(new IOException("nobody there")));
        service.expect(requestTo("http://events/events/old"))
                .andRespond(withException(new IOException("nobody there")));

        var choice = CurrentNetwork.during(NETWORK, () -> invitableEventsQuery.toInviteTo("old"));

        assertThat(choice).extracting(InvitableEventsQuery.EventOption::id).containsExactly("old");
    }
}
