package org.lotse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.local.environment.PlatformPorts;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A coordinator in a real browser: log in, see the overview, without findings by axe. */
class BrowserIT {

    private final PlatformPorts ports = SharedPlatform.get().ports();
    private @Nullable WebDriver opened;

    @BeforeEach
    void open() throws Exception {
        opened = Chromium.openOrSkip();
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.quit();
        }
    }

    @Test
    void aCoordinatorLogsInAndSeesTheNetwork() {
        browser().get(PlatformPorts.url(ports.dashboard()));
        until(By.id("as-coordinator"));
        assertThat(findings()).as("login page").isEmpty();

        browser().findElement(By.id("as-coordinator")).click();

        untilAt(PlatformPorts.url(ports.dashboard()));
        until(By.cssSelector("main"));
        assertThat(browser().findElement(By.tagName("body")).getText()).contains("Netzwerk Lausitz im Wandel");
        assertThat(findings()).as("overview").isEmpty();
    }

    @Test
    void theMailboxOfThisComputerIsReadableToo() {
        browser().get(PlatformPorts.url(ports.mailbox()));

        assertThat(browser().findElement(By.tagName("h1")).getText()).isNotBlank();
        assertThat(findings()).isEmpty();
    }

    private WebDriver browser() {
        return Objects.requireNonNull(opened);
    }

    private void until(By element) {
        new WebDriverWait(browser(), Duration.ofMinutes(3))
                .until(page -> !page.findElements(element).isEmpty());
    }

    /** The login page has a main element too, and leaving that page takes a while. */
    private void untilAt(String address) {
        new WebDriverWait(browser(), Duration.ofMinutes(3))
                .until(page ->
                        Objects.requireNonNullElse(page.getCurrentUrl(), "").startsWith(address));
    }

    private List<String> findings() {
        return Chromium.findings(browser());
    }
}
