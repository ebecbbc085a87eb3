package org.lotse.dashboard.stage;

import org.lotse.dashboard.DashboardApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The pages on an invented network, to look at while working on them: run it from the IDE with the class path of the tests, open
 * {@code http://127.0.0.1:8080/as/coordinator} (or {@code funder}, {@code member-contact}).
 */
final class DevServer {

    private DevServer() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(DashboardApplication.class, WayIn.class)
                .initializers(new Rehearsal())
                .properties("spring.config.name=dashboard", "server.address=127.0.0.1", "spring.thymeleaf.cache=false")
                .run(args);
        try (Stage stage = new Stage()) {
            stage.play(Rehearsal.TOWN);
        }
    }
}
