package org.lotse.dashboard.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.dashboard.fixture.HeadlessBrowser.PATIENCE;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.dashboard.DashboardApplication;
import org.lotse.dashboard.fixture.HeadlessBrowser;
import org.lotse.dashboard.fixture.StubServiceServer;
import org.lotse.dashboard.fixture.StubServicesInitializer;
import org.lotse.testplatform.TestPlatform;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The demo users log in and out at a Keycloak with the realm of the compose file, in a real browser. */
@Tag("containers")
@EnabledIf("org.lotse.dashboard.fixture.HeadlessBrowser#installed")
@SpringBootTest(
        classes = DashboardApplication.class,
        properties = {
            "spring.config.name=dashboard",
            "lotse.identity.dashboard-secret=test",
            "lotse.identity.authorization-uri=${lotse.identity.issuer}/protocol/openid-connect/auth",
            "lotse.identity.user-info-uri=${lotse.identity.issuer}/protocol/openid-connect/userinfo",
            "lotse.identity.end-session-uri=${lotse.identity.issuer}/protocol/openid-connect/logout"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestPlatform.class)
class KeycloakLoginTest {

    private static final StubServiceServer NEIGHBOURS = new StubServiceServer(StubServicesInitializer.DEMO_MEMBERS);

    @LocalServerPort
    private int port;

    @Value("${lotse.identity.issuer}")
    private String issuer;

    private ChromeDriver browser;

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry properties) {
        List.of("members", "events", "engagement", "activation", "campaigns", "reports", "lists")
                .forEach(name -> properties.add("lotse." + name + ".url", NEIGHBOURS::url));
    }

    @BeforeEach
    void open() {
        TestPlatform.dashboardIsAt(address(""));
        browser = HeadlessBrowser.open();
    }

    @AfterEach
    void close() {
        browser.quit();
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator, Anna Noack, /",
        "administrator, Jan Lehmann, /",
        "funder, Petra Winkler, /reports",
        "member, Mirko Schulze, /me"
    })
    void everyRoleLogsInComesToItsPageAndLogsOut(String username, String name, String page) {
        browser.get(address("/"));
        logIn(username, "test");
        untilAt(address(page));

        assertThat(browser.findElement(By.tagName("body")).getText()).contains(name);

        browser.findElement(By.cssSelector("form[action='/logout'] button")).click();

        // logout returns to the dashboard, which redirects to the login since the session has ended
        untilAt(issuer);
        assertThat(browser.getCurrentUrl()).contains("client_id=dashboard").contains("code_challenge_method=S256");
        assertThat(browser.findElements(By.id("username"))).hasSize(1);
    }

    @Test
    void afterTheLoginThePageOpensThatWasAskedFor() {
        browser.get(address("/members?behaviour=DORMANT"));
        logIn("coordinator", "test");

        untilAt(address("/members?behaviour=DORMANT"));
        assertThat(browser.findElement(By.tagName("body")).getText()).contains("Netzwerk Niederbayern");
    }

    @Test
    void withAWrongPasswordNobodyIsLoggedIn() {
        browser.get(address("/"));
        logIn("coordinator", "guess");

        wait("a word about it", By.cssSelector("[id^='input-error']"));
        browser.get(address("/"));
        untilAt(issuer);
    }

    private void logIn(String username, String password) {
        untilAt(issuer);
        wait("the form", By.id("kc-login"));
        browser.findElement(By.id("username")).sendKeys(username);
        browser.findElement(By.id("password")).sendKeys(password);
        browser.findElement(By.id("kc-login")).click();
    }

    private void untilAt(String address) {
        new WebDriverWait(browser, PATIENCE)
                .withMessage(() -> address + " was expected, not " + browser.getCurrentUrl() + ":\n"
                        + browser.findElement(By.tagName("body")).getText())
                .until(page -> {
                    String now = Objects.requireNonNullElse(page.getCurrentUrl(), "");
                    return address.equals(issuer) ? now.startsWith(issuer) : now.equals(address);
                });
    }

    private void wait(String what, By element) {
        new WebDriverWait(browser, PATIENCE)
                .withMessage(what)
                .until(page -> !page.findElements(element).isEmpty());
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
