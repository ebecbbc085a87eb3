package org.lotse.dashboard.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.content;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.header;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.method;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.web.client.RestClient;

/** Requests and responses match the API of the campaigns service. */
class CampaignsClientTest {

    private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final String EVENT = "018f0000-0000-7000-8000-00000000000e";
    private static final String CAMPAIGN = """
            {"id":"018f0000-0000-7000-8000-000000000001","name":"N","mailClass":"MARKETING",
             "audience":{"behaviour":"DORMANT","contract":null},"subject":"S","body":"B","locale":"de","eventId":"018f0000-0000-7000-8000-00000000000e","version":1,
             "createdAt":"2026-01-01T00:00:00Z","launchedAt":null,"audienceSize":0,
             "outcomes":[{"state":"SENT","reason":null,"mails":2}]}""";

    private final RestClient.Builder client = RestClient.builder();
    private final MockRestServiceServer service =
            MockRestServiceServer.bindTo(client).build();
    private final CampaignsClient desk =
            new CampaignsClient(client.baseUrl("http://campaigns").build());

    @Test
    void aNewLetterIsWrittenOnceHoweverOftenItsFormIsSent() {
        service.expect(requestTo("http://campaigns/campaigns"))
                .andExpect(method(HttpMethod.POST))
                .andExpect(header("Idempotency-Key", "form-1"))
                .andExpect(content()
                        .json(
                                "{\"name\":\"N\",\"audience\":{\"behaviour\":\"DORMANT\"},\"subject\":\"S\",\"eventId\":\""
                                        + EVENT + "\"}"))
                .andRespond(withSuccess(CAMPAIGN, MediaType.APPLICATION_JSON));

        var stored = desk.store(
                new CampaignForm(null, null, "form-1", "N", "MARKETING", "DORMANT", "", "S", "B", "de", EVENT));

        assertThat(stored.id()).isEqualTo(ID);
        assertThat(stored.count("SENT")).isEqualTo(2);
        assertThat(CampaignForm.of(stored).eventId()).isEqualTo(EVENT);
        service.verify();
    }

    @Test
    void aDraftIsChangedOnlyAsItWasRead() {
        service.expect(requestTo("http://campaigns/campaigns/" + ID))
                .andExpect(method(HttpMethod.PUT))
                .andExpect(header("If-Match", "\"3\""))
                .andRespond(withSuccess(CAMPAIGN, MediaType.APPLICATION_JSON));

        desk.store(new CampaignForm(ID, 3, null, "N", "MARKETING", "DORMANT", "", "S", "B", "de", ""));

        service.verify();
    }

    @Test
    void theLogIsAskedForWithItsFilters() {
        service.expect(requestTo("http://campaigns/campaigns/" + ID + "/occurrences?size=50&state=SKIPPED"))
                .andRespond(withSuccess("""
                        {"items":[{"occurrenceId":"018f0000-0000-7000-8000-000000000001",
                          "memberId":"018f0000-0000-7000-8000-000000000001","personId":null,"reference":"launch",
                          "state":"SKIPPED","reason":"NO_CONTACT","detail":"","attempts":0,
                          "plannedAt":"2026-01-01T00:00:00Z","changedAt":"2026-01-01T00:00:00Z"}],
                         "next":null,"notChosen":null}""", MediaType.APPLICATION_JSON));

        assertThat(desk.decisions(ID, "SKIPPED", null, null).items())
                .singleElement()
                .satisfies(decision -> assertThat(decision.reason()).isEqualTo("NO_CONTACT"));
    }
}
