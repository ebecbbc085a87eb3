package org.lotse.local;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The locally installed browser, headless. */
final class Chromium {

    /** A system property or an environment variable that forbids skipping browser tests. */
    private static final String REQUIRED = "LOTSE_BROWSER_REQUIRED";

    /** On a machine with a concurrent build, a browser is slow to start and to respond. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Chromium() {}

    /** Skips the test if no browser is installed, and names what to install. */
    static WebDriver openOrSkip() throws IOException {
        Optional<Path> browser = find("chromium", "chromium-browser", "google-chrome", "chrome");
        Optional<Path> driver = find("chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            String missing =
                    "No Chromium with its chromedriver was found on the PATH, so no page was tried in a real browser;"
                            + " on Debian: apt install chromium chromium-driver.";
            if (required()) {
                throw new IllegalStateException(missing);
            }
            System.out.println(missing);
            Assumptions.abort(missing);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        options.addArguments(List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=de",
                "--window-size=1280,1024",
                "--user-data-dir=" + Files.createTempDirectory("lotse-browser")));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .withTimeout(PATIENCE)
                .build();
        WebDriver opened = new ChromeDriver(service, options);
        opened.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
        return opened;
    }

    /** The findings of axe on the current page. */
    @SuppressWarnings("deprecation") // there is no other way to keep it from opening a window
    static List<String> findings(WebDriver browser) {
        AxeBuilder axe = new AxeBuilder();
        // on the page itself: the window that axe would open does not always appear in time on a busy machine
        axe.setLegacyMode(true);
        axe.setTimeout((int) PATIENCE.toSeconds());
        return axe.analyze(browser).getViolations().stream()
                .map((Rule rule) -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .toList();
    }

    private static boolean required() {
        return "true".equals(System.getenv(REQUIRED)) || Boolean.getBoolean(REQUIRED);
    }

    private static Optional<Path> find(String... names) {
        List<String> path = Arrays.asList(System.getenv("PATH").split(File.pathSeparator));
        return Stream.of(names)
                .flatMap(name -> path.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
