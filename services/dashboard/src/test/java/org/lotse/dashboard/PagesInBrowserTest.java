package org.lotse.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.dashboard.directory.store.MemberReadModel;
import org.lotse.dashboard.fixture.DemoFactPublisher;
import org.lotse.dashboard.fixture.DemoMembers;
import org.lotse.dashboard.fixture.HeadlessBrowser;
import org.lotse.dashboard.fixture.StubServicesInitializer;
import org.lotse.dashboard.fixture.StubbedDashboardTest;
import org.lotse.tenancy.CurrentNetwork;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests every page in a real browser: no finding of axe, nothing wider than the screen, no violation of the content policy. */
@StubbedDashboardTest
@EnabledIf("org.lotse.dashboard.fixture.HeadlessBrowser#installed")
class PagesInBrowserTest {

    private static final String MEMBER =
            StubServicesInitializer.DEMO_MEMBERS.firms().getFirst().id().toString();
    private static final Duration PATIENCE = HeadlessBrowser.PATIENCE;

    private static DemoFactPublisher demoFactPublisher;
    private static ChromeDriver browser;

    @LocalServerPort
    private int port;

    @Autowired
    private MemberReadModel memberReadModel;

    @BeforeAll
    static void open() {
        demoFactPublisher = new DemoFactPublisher();
        demoFactPublisher.publishAll(StubServicesInitializer.DEMO_MEMBERS);
        browser = HeadlessBrowser.open();
    }

    @AfterAll
    static void close() {
        browser.quit();
        demoFactPublisher.close();
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator, /",
        "coordinator, /members",
        "coordinator, /members?behaviour=DORMANT&sort=-score",
        "coordinator, /members?q=gibtesnicht",
        "coordinator, /members/MEMBER",
        "coordinator, /development",
        "coordinator, /events",
        "coordinator, /events/00000000-0000-0007-0000-000000000003",
        "coordinator, /settings",
        "coordinator, /gibt-es-nicht",
        "member-contact, /me",
        "member-contact, /members",
        "nobody, /",
        "coordinator, /login/failed"
    })
    void aPageIsInOrderInLightAndDarkWideAndNarrow(String role, String path) {
        for (String scheme : List.of("light", "dark")) {
            for (int width : new int[] {1280, 390}) {
                look(role, path, scheme, width);

                assertThat(findings())
                        .as("%s as %s, %s, %d px", path, role, scheme, width)
                        .isEmpty();
                assertThat(widthOfContent())
                        .as("%s is wider than %d px", path, width)
                        .isLessThanOrEqualTo(width);
            }
        }
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(entry -> entry.getLevel().equals(Level.SEVERE))
                .as("what the browser complains about")
                .noneMatch(entry -> !entry.getMessage().contains("status of 40"));
    }

    @Test
    void thePageOfAnEventBeginsWithWhoWasInvitedAndEndsWithWhoWentOn() {
        look("coordinator", "/events/00000000-0000-0007-0000-000000000003", "light", 1280);

        assertThat(browser.findElement(By.tagName("main")).getText())
                .containsSubsequence(
                        "Eingeladen",
                        "40",
                        "davon 18 angemeldet",
                        "Blieben dran",
                        "5",
                        "von 9 Mitgliedern, die da waren, innerhalb von 30 Tagen");
    }

    @Test
    void aChartIsDrawnFromItsTableAndNamedForThoseWhoDoNotSeeIt() {
        await().atMost(PATIENCE).until(this::everybodyStandsAsPlayed);
        look("coordinator", "/development", "light", 1280);

        // a script draws it after the page has loaded, and again when a figure changes
        await().atMost(PATIENCE)
                .ignoreException(StaleElementReferenceException.class)
                .untilAsserted(() -> {
                    assertThat(browser.findElements(By.cssSelector("figure.chart .plot canvas")))
                            .hasSize(2);
                    assertThat(browser.findElement(By.cssSelector("figure.chart .plot"))
                                    .getDomAttribute("aria-label"))
                            .isNotBlank();
                });
    }

    @Test
    void aPushedFigureSettlesOnTheOpenPageWithoutLoadingIt() {
        // otherwise the number would keep growing
        await().atMost(PATIENCE).until(this::everybodyStandsAsPlayed);
        look("coordinator", "/", "light", 1280);
        var moving = StubServicesInitializer.DEMO_MEMBERS.firms().get(40);
        var cell = By.cssSelector("[data-figure='matrix." + moving.contract() + ".RESURRECTED']");
        await().atMost(PATIENCE)
                .until(() -> !browser.findElements(By.cssSelector("html[data-live=open]"))
                        .isEmpty());
        int before = await().atMost(PATIENCE)
                .ignoreException(StaleElementReferenceException.class)
                .until(() -> Integer.parseInt(browser.findElement(cell).getText()), shown -> true);
        ((JavascriptExecutor) browser).executeScript("window.stillTheSamePage = true");

        demoFactPublisher.publishActivation(TestViewers.NETWORK, moving, "RESURRECTED");

        await().atMost(PATIENCE)
                .ignoreException(StaleElementReferenceException.class)
                .until(() -> Integer.parseInt(browser.findElement(cell).getText()) == before + 1);
        assertThat(((JavascriptExecutor) browser).executeScript("return window.stillTheSamePage"))
                .isEqualTo(true);
        demoFactPublisher.publishActivation(TestViewers.NETWORK, moving, moving.behaviour());
    }

    private boolean everybodyStandsAsPlayed() {
        Map<UUID, String> played = StubServicesInitializer.DEMO_MEMBERS.firms().stream()
                .collect(Collectors.toMap(DemoMembers.DemoFirm::id, DemoMembers.DemoFirm::behaviour));
        Map<UUID, String> shown = new HashMap<>();
        CurrentNetwork.during(TestViewers.NETWORK, () -> memberReadModel.findByIds(played.keySet()))
                .forEach(member -> shown.put(member.id(), String.valueOf(member.behaviour())));
        return shown.equals(played);
    }

    private void look(String role, String path, String scheme, int width) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
        var to = java.net.URLEncoder.encode(path.replace("MEMBER", MEMBER), java.nio.charset.StandardCharsets.UTF_8);
        browser.get("http://127.0.0.1:" + port + "/as/" + role + "?to=" + to);
        await().atMost(PATIENCE).until(() -> {
            boolean charts = browser.findElements(By.cssSelector("figure.chart:not([data-drawn])"))
                    .isEmpty();
            return charts && browser.findElements(By.cssSelector("h1")).size() == 1;
        });
    }

    @SuppressWarnings("deprecation") // the only way to keep axe from opening a window
    private static List<String> findings() {
        var axe = new AxeBuilder();
        // runs axe in the page itself: the window that it would otherwise open may be late on a busy machine
        axe.setLegacyMode(true);
        axe.setTimeout((int) PATIENCE.toSeconds());
        return axe.analyze(browser).getViolations().stream()
                .map(PagesInBrowserTest::inWords)
                .toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }

    private static long widthOfContent() {
        return ((Number) java.util.Objects.requireNonNull(
                        ((JavascriptExecutor) browser).executeScript("return document.documentElement.scrollWidth")))
                .longValue();
    }
}
