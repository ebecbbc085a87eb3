package org.lotse.dashboard.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.dashboard.DashboardTest;
import org.lotse.dashboard.TestViewers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@DashboardTest
class CampaignPagesTest {

    private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final String PARTY = "018f0000-0000-7000-8000-00000000000e";
    private static final UUID KRAUSE = UUID.fromString("018f0000-0000-7000-8000-000000000002");

    @Autowired
    private MockMvc browser;

    @MockitoBean
    private CampaignsClient desk;

    @MockitoBean
    private MemberNameLookup memberNameLookup;

    @MockitoBean
    private InvitableEventsQuery invitableEventsQuery;

    @BeforeEach
    void aDraftToTwoMembersOfWhichOneHasNoAddress() {
        when(desk.find(ID)).thenReturn(campaign(null));
        when(desk.newest(null)).thenReturn(new CampaignsClient.CampaignList(List.of(campaign(Instant.EPOCH)), null));
        when(desk.previewAudience(ID)).thenReturn(foresight(128));
        when(desk.previewAudience(any(CampaignForm.class))).thenReturn(foresight(128));
        when(memberNameLookup.names(any())).thenReturn(Map.of(KRAUSE, "Krause <KG>"));
    }

    @Test
    void theCheckPageSaysExactlyWhatWillHappen() throws Exception {
        assertThat(page("/campaigns/" + ID + "/check", "de"))
                .contains("128 Einladungen werden gesendet", "128 Einladungen senden", "Wer sie nicht bekommt (1)")
                .contains("keine brauchbare E-Mail-Adresse: 1", "Krause &lt;KG&gt;", "Guten Tag Ute,")
                .doesNotContain("Krause <KG>");
        assertThat(page("/campaigns/" + ID + "/check", "en")).contains("Send 128 invitations");
    }

    @Test
    void whenNobodyWouldGetItThereIsNoButton() throws Exception {
        when(desk.previewAudience(ID)).thenReturn(foresight(0));

        assertThat(page("/campaigns/" + ID + "/check", "de"))
                .contains("Niemand bekäme diese Mail")
                .doesNotContain("/launch");
    }

    @Test
    void theMatrixCellFillsInTheForm() throws Exception {
        assertThat(page("/campaigns/new?behaviour=DORMANT&contract=CURRENT", "de"))
                .contains("value=\"DORMANT\" selected", "value=\"CURRENT\" selected", "129 Mitglieder sind jetzt");
    }

    @Test
    void theEventsAheadCanBeChosenAndTheOneOfADraftStays() throws Exception {
        when(invitableEventsQuery.toInviteTo("")).thenReturn(List.of(summerParty()));
        when(invitableEventsQuery.toInviteTo(PARTY)).thenReturn(List.of(summerParty()));

        assertThat(page("/campaigns/new", "de"))
                .contains("Lädt ein zu", "keiner Veranstaltung", "Sommer &lt;fest&gt;")
                .doesNotContain("value=\"" + PARTY + "\" selected");
        assertThat(page("/campaigns/" + ID + "/edit", "en")).contains("Invites to", "value=\"" + PARTY + "\" selected");
    }

    @Test
    void launchingGoesToTheResultAndOpeningAPageNever() throws Exception {
        page("/campaigns/" + ID + "/check", "de");
        verify(desk, never()).launch(any(), anyInt());

        var answer = browser.perform(post("/campaigns/" + ID + "/launch")
                        .param("members", "129")
                        .with(TestViewers.coordinator())
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/campaigns/" + ID);
        verify(desk).launch(ID, 129);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyPageHasAllItsWords(String language) throws Exception {
        for (String address : List.of("", "/new", "/" + ID + "/check", "/" + ID + "/edit")) {
            assertThat(page("/campaigns" + address, language)).as(address).doesNotContain("??campaigns.");
        }
        when(desk.find(ID)).thenReturn(campaign(Instant.EPOCH));
        when(desk.decisions(any(), any(), any(), any())).thenReturn(log());
        assertThat(page("/campaigns/" + ID, language)).doesNotContain("??campaigns.");
    }

    @Test
    void theResultTellsWhyAMemberDidNotGetIt() throws Exception {
        when(desk.find(ID)).thenReturn(campaign(Instant.EPOCH));
        when(desk.decisions(any(), any(), any(), any())).thenReturn(log());
        when(memberNameLookup.search("krause"))
                .thenReturn(List.of(new MemberNameLookup.NamedMember(KRAUSE, "Krause <KG>")));

        assertThat(page("/campaigns/" + ID + "?q=krause", "de"))
                .contains("125 von 128 Mails", "Eine Mail ist ungewiss")
                .contains(
                        "hat in letzter Zeit genug Mails bekommen", "eine Mail an diese Person in 7 Tagen, höchstens 1")
                .contains("01.01.1970, 01:00 MEZ")
                .contains("war beim Senden nicht im gewählten Zustand");
    }

    @Test
    void whoDoesNotCoordinateDoesNotSeeCampaigns() throws Exception {
        int status = browser.perform(get("/campaigns").with(TestViewers.funder()))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(status).isEqualTo(403);
    }

    private String page(String address, String language) throws Exception {
        var answer = browser.perform(get(address).param("lang", language).with(TestViewers.coordinator()))
                .andReturn()
                .getResponse();
        answer.setCharacterEncoding("UTF-8");
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private static Campaign campaign(@Nullable Instant launchedAt) {
        return new Campaign(
                ID,
                "Wir vermissen Sie",
                "MARKETING",
                new Campaign.Audience("DORMANT", "CURRENT"),
                "Neues für {member}",
                "Guten Tag {givenName},\nkommen Sie wieder?",
                "de",
                PARTY,
                1,
                launchedAt,
                launchedAt == null ? 0 : 128,
                launchedAt == null
                        ? List.of()
                        : List.of(
                                new Campaign.OutcomeCount("SENT", null, 125),
                                new Campaign.OutcomeCount("SKIPPED", "CAP_REACHED", 1),
                                new Campaign.OutcomeCount("UNCERTAIN", null, 1),
                                new Campaign.OutcomeCount("PLANNED", null, 1)));
    }

    private static InvitableEventsQuery.EventOption summerParty() {
        return new InvitableEventsQuery.EventOption(PARTY, "Sommer <fest>", LocalDate.parse("2027-07-01"), "PLANNED");
    }

    private static AudiencePreview foresight(int recipients) {
        return new AudiencePreview(
                recipients + 1,
                recipients,
                Map.of("NO_ADDRESS", 1),
                List.of(new AudiencePreview.ExcludedMember(KRAUSE, "NO_ADDRESS", "")),
                recipients == 0
                        ? null
                        : new AudiencePreview.SampleMessage(
                                KRAUSE, "Neues für Krause", "Guten Tag Ute,\nkommen Sie wieder?"));
    }

    private static DecisionPage log() {
        return new DecisionPage(
                List.of(
                        new DecisionPage.SendingDecision(
                                KRAUSE, "SKIPPED", "CAP_REACHED", "person:1 of 1 in 7 days", Instant.EPOCH),
                        new DecisionPage.SendingDecision(KRAUSE, "SENT", null, "", Instant.EPOCH)),
                null,
                new DecisionPage.UnselectedMember(
                        KRAUSE, "NOT_IN_AUDIENCE", new DecisionPage.CurrentStates("ACTIVE", "CURRENT")));
    }
}
