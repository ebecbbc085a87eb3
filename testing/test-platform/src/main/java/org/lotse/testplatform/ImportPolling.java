package org.lotse.testplatform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Waits for imports of lists. */
public final class ImportPolling {

    /** For one step of the import, not for all of it: during a build, thousands of rows take a while. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private ImportPolling() {}

    /**
     * Waits as long as the import makes progress.
     *
     * @param look reads the import
     * @return the import, done
     */
    public static JsonNode awaitDone(Callable<JsonNode> look) {
        String before = "";
        while (true) {
            String seen = before;
            JsonNode now = Awaitility.await()
                    .atMost(PATIENCE)
                    .until(look, next -> !progress(next).equals(seen));
            assertThat(now.path("state").asString())
                    .as("%s", now.path("failure"))
                    .isNotEqualTo("FAILED");
            if (now.path("state").asString().equals("DONE")) {
                return now;
            }
            before = progress(now);
        }
    }

    private static String progress(JsonNode job) {
        return job.path("state").asString() + job.path("done").asInt();
    }
}
