package org.lotse.dashboard.programme;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withException;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withResourceNotFound;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.dashboard.clients.TestRestClientFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.web.client.RestClient;

/** The request of the event page to activation. */
class EventFunnelClientTest {

    private static final UUID EVENT = UUID.fromString("018f0000-0000-7000-8000-00000000000e");

    private final RestClient.Builder client = TestRestClientFactory.builder("activation");
    private final MockRestServiceServer service =
            MockRestServiceServer.bindTo(client).build();
    private final EventFunnelClient eventFunnelClient =
            new EventFunnelClient(client.baseUrl("http://activation").build());

    @Test
    void aFunnelWithoutAListKnowsWhoWasInvitedAndNothingOfThoseWhoCame() {
        service.expect(requestTo("http://activation/events/" + EVENT + "/funnel"))
                .andRespond(withSuccess("""
                        {"definition":{"id":"funnel"},"eventId":"%s","list":"PENDING","followUpDays":30,
                         "stages":{"invited":40,"invitedConfirmed":18,"confirmed":20,"attended":null,"members":null,"followedUp":null}}""".formatted(EVENT), MediaType.APPLICATION_JSON));

        var funnel = requireNonNull(eventFunnelClient.of(EVENT));

        assertThat(funnel)
                .isEqualTo(
                        new EventFunnelClient.EventFunnel(new EventFunnelClient.FunnelStages(40, 18, null, null), 30));
    }

    @Test
    void whoWentOnIsKnownWhenTheDaysForItAreOver() {
        var funnel = new EventFunnelClient.EventFunnel(new EventFunnelClient.FunnelStages(0, 0, 11L, 0L), 30);
        LocalDate lastDay = LocalDate.parse("2026-10-24");

        assertThat(funnel.isOver(lastDay, lastDay.plusDays(30))).isFalse();
        assertThat(funnel.isOver(lastDay, lastDay.plusDays(31))).isTrue();
    }

    @Test
    void thePageShowsWithoutItWhileActivationDoesNotAnswer() {
        service.expect(requestTo("http://activation/events/" + EVENT + "/funnel"))
                .andRespond(withException(new IOException("nobody there")));
        service.expect(requestTo("http://activation/events/" + EVENT + "/funnel"))
                .andRespond(withResourceNotFound());

        assertThat(eventFunnelClient.of(EVENT)).isNull();
        assertThat(eventFunnelClient.of(EVENT)).isNull();
    }
}
