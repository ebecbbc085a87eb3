package org.lotse.dashboard.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;

/** The Chromium that is installed here, without a window and without a proxy. */
public final class HeadlessBrowser {

    /** On a machine that builds something else at the same time, a browser takes its time. */
    public static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private HeadlessBrowser() {}

    /** Whether to run browser tests. Where the browser is required, they run and fail without one. */
    public static boolean installed() {
        boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if (!installed) {
            System.out.println(
                    "No Chromium with its chromedriver was found in /usr/bin, so no page was tried in a real browser;"
                            + " on Debian: apt install chromium chromium-driver.");
        }
        return installed || "true".equals(System.getenv("LOTSE_BROWSER_REQUIRED"));
    }

    /** A new browser that knows nobody; the caller quits it. */
    public static ChromeDriver open() {
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--accept-lang=de",
                "--user-data-dir=" + profile());
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        var browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .withTimeout(PATIENCE)
                        .build(),
                options);
        browser.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
        return browser;
    }

    private static Path profile() {
        try {
            return Files.createTempDirectory("chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
