package org.lotse.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.lotse.demo.scenario.DemoScenario;
import org.lotse.demo.seeding.DemoNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seeds the demo network once. After a failure, another run continues; after a success, it does nothing. */
final class DemoJob {

    private static final Logger log = LoggerFactory.getLogger(DemoJob.class);

    private final DemoProperties properties;

    DemoJob(DemoProperties properties) {
        this.properties = properties;
    }

    /** @throws IOException if the job's folder cannot be written */
    void run() throws IOException {
        DemoNetwork demo = new DemoNetwork(properties.folder());
        if (!Files.exists(properties.folder().resolve("day"))) {
            demo.request(LocalDate.now(ZoneId.of("Europe/Berlin")));
        }
        DemoNetwork.name(Optional.empty(), DemoScenario.NAME, properties.addresses());
        Optional<DemoScenario> untold = demo.pending();
        if (untold.isEmpty()) {
            log.info("The demo network is there already");
            return;
        }
        log.info(
                "Writing the demo network: {} invented firms",
                untold.get().firms().size());
        demo.seed(untold.get(), properties.addresses());
        log.info("The demo network is complete");
    }
}
