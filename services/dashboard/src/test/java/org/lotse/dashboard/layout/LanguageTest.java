package org.lotse.dashboard.layout;

import static org.hamcrest.Matchers.containsString;
import static org.lotse.dashboard.TestViewers.coordinator;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.lotse.dashboard.DashboardTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@DashboardTest
class LanguageTest {

    @Autowired
    private MockMvc pages;

    @Test
    void theBrowsersLanguageCountsUntilAnotherIsChosen() throws Exception {
        var session = new MockHttpSession();
        pages.perform(get("/").session(session).with(coordinator()).header("Accept-Language", "en-GB,de;q=0.5"))
                .andExpect(content().string(containsString("Whom do I call today?")));

        pages.perform(get("/?lang=de").session(session).with(coordinator()).header("Accept-Language", "en-GB"))
                .andExpect(content().string(containsString("Wen rufe ich heute an?")));

        pages.perform(get("/").session(session).with(coordinator()).header("Accept-Language", "en-GB"))
                .andExpect(content().string(containsString("Wen rufe ich heute an?")));
    }

    @Test
    void aLanguageWeDoNotSpeakBecomesGerman() throws Exception {
        pages.perform(get("/").with(coordinator()).header("Accept-Language", "fi"))
                .andExpect(content().string(containsString("Wen rufe ich heute an?")));
    }

    @Test
    void aPageThatDoesNotExistSaysSoInWords() throws Exception {
        pages.perform(get("/nowhere").with(coordinator()).header("Accept-Language", "en"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("This page does not exist")));
    }
}
