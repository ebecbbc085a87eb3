package org.lotse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.testplatform.FreePorts;

class LoginIT {

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({"coordinator,/", "administrator,/", "funder,/reports", "member,/me"})
    void everyRoleComesToItsPage(String username, String path) throws Exception {
        PlatformProcess platform = SharedPlatform.get();
        LoginBrowser browser = new LoginBrowser(platform.ports());

        HttpResponse<String> form = browser.open("/");
        assertThat(form.uri().getPort()).isEqualTo(platform.ports().identity());
        assertThat(form.body()).contains("Bei Lotse anmelden").contains("Netzwerkmanagement");

        HttpResponse<String> page = browser.logInAs(username, "lotse", form);

        assertThat(page.uri().getPort()).isEqualTo(platform.ports().dashboard());
        assertThat(page.uri().getPath()).isEqualTo(path);
        assertThat(page.statusCode()).isNotIn(401, 403);
    }

    @Test
    void afterTheLoginThePageOpensThatWasAskedForAtItsOwnAddress() throws Exception {
        LoginBrowser browser = new LoginBrowser(SharedPlatform.get().ports());

        HttpResponse<String> page = browser.logInAs("coordinator", "lotse", browser.open("/members?behaviour=DORMANT"));

        assertThat(page.uri().getPath() + "?" + page.uri().getQuery()).isEqualTo("/members?behaviour=DORMANT");
    }

    @Test
    void aWrongPasswordIsSaidAndNobodyIsLoggedIn() throws Exception {
        PlatformProcess platform = SharedPlatform.get();
        LoginBrowser browser = new LoginBrowser(platform.ports());

        HttpResponse<String> again = browser.logInAs("coordinator", "guess", browser.open("/"));

        assertThat(again.body()).contains("Benutzername oder Passwort stimmt nicht");
        assertThat(browser.open("/").uri().getPort()).isEqualTo(platform.ports().identity());
    }

    @Test
    void whoeverIsLoggedInStaysSoOverARestart() throws Exception {
        int port = FreePorts.inARow(15);
        LoginBrowser browser;
        try (PlatformProcess platform =
                PlatformProcess.startAndAwaitReady(data, port, "--empty", "--network=Netzwerk Spree")) {
            browser = new LoginBrowser(platform.ports());
            assertThat(browser.logInAs("coordinator", "lotse", browser.open("/"))
                            .statusCode())
                    .isEqualTo(200);
        }
        try (PlatformProcess platform = PlatformProcess.startAndAwaitReady(data, port)) {
            HttpResponse<String> page = browser.open("/");

            assertThat(page.uri().getPort()).isEqualTo(platform.ports().dashboard());
            assertThat(page.body()).contains("Anna Noack").contains("Netzwerk Spree");
            assertThat(platform.hasPrinted("demo network"))
                    .as("started empty, stays without invented firms")
                    .isFalse();
        }
    }
}
