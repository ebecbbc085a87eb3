package org.lotse.dashboard.login;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.lotse.dashboard.TestViewers.NETWORK;
import static org.lotse.dashboard.TestViewers.coordinator;
import static org.lotse.dashboard.TestViewers.funder;
import static org.lotse.dashboard.TestViewers.logsInAs;
import static org.lotse.dashboard.TestViewers.memberContact;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.dashboard.DashboardTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@DashboardTest
class LoginSecurityTest {

    @Autowired
    private MockMvc pages;

    @Test
    void whoIsNotLoggedInIsLedToTheProviderWithProofKey() throws Exception {
        pages.perform(get("/members").accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/oauth2/authorization/lotse"));

        pages.perform(get("/oauth2/authorization/lotse"))
                .andExpect(header().string(
                                "Location",
                                allOf(
                                        containsString("http://127.0.0.1:1/identity/oauth2/authorize"),
                                        containsString("client_id=dashboard"),
                                        containsString("code_challenge="),
                                        containsString("scope=openid%20profile"))));
    }

    @Test
    void aLostSessionTellsHtmxToLoadThePageAgainAndNeverAnotherSite() throws Exception {
        pages.perform(get("/members")
                        .header("HX-Request", "true")
                        .header("HX-Current-URL", "https://evil.example//evil.example/members?q=a%20b"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/evil.example/members?q=a%20b"));
    }

    @Test
    void aLostSessionEndsAStream() throws Exception {
        pages.perform(get("/live").accept(MediaType.TEXT_EVENT_STREAM)).andExpect(status().isUnauthorized());
    }

    @Test
    void funderAndMemberContactAreLedToTheirOwnPageAndSeeNoOther() throws Exception {
        pages.perform(get("/").with(funder())).andExpect(redirectedUrl("/reports"));
        pages.perform(get("/members").with(funder())).andExpect(status().isForbidden());

        pages.perform(get("/").with(memberContact(UUID.randomUUID()))).andExpect(redirectedUrl("/me"));
        pages.perform(get("/reports").with(memberContact(UUID.randomUUID()))).andExpect(status().isForbidden());
    }

    @Test
    void anAccountWithoutANetworkReadsWhyThereIsNothingAndWhatToDo() throws Exception {
        var nowhere = logsInAs("coordinator", NETWORK, token -> token.claim("networks", List.of()));

        pages.perform(get("/members").accept(MediaType.TEXT_HTML).with(nowhere))
                .andExpect(forwardedUrl("/login/no-network"));
        pages.perform(get("/login/no-network?lang=en")
                        .accept(MediaType.TEXT_HTML)
                        .with(nowhere))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Your account belongs to no network")));
    }

    @Test
    void everyPageForbidsWhatComesFromElsewhere() throws Exception {
        pages.perform(get("/").with(coordinator()))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Security-Policy",
                                allOf(
                                        containsString("default-src 'self'"),
                                        containsString("form-action 'self' http://127.0.0.1:1"),
                                        not(containsString("unsafe")))))
                .andExpect(content().string(not(containsString("style=\""))));
    }

    @Test
    void aChangeWithoutTheTokenOfThePageIsRefused() throws Exception {
        pages.perform(post("/network").param("id", UUID.randomUUID().toString()).with(coordinator()))
                .andExpect(status().isForbidden());
    }
}
