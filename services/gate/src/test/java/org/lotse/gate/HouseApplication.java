package org.lotse.gate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service of one table, to stand behind the gate. */
@SpringBootApplication(proxyBeanMethods = false)
class HouseApplication {

    enum Room {
        SINGLE,
        DOUBLE
    }

    record Guest(
            @NotBlank String name,
            @Nullable LocalDate arrives,
            @Nullable UUID invitedBy,
            @Nullable Room room) {}

    @RestController
    @RequestMapping("/networks/{networkId}")
    static class GuestController {

        private final JdbcClient jdbc;

        GuestController(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        /** Forgets to ask for the network, on purpose: row-level security must not. */
        @GetMapping("/guests")
        List<String> guests() {
            return jdbc.sql("select name from guest order by name")
                    .query(String.class)
                    .list();
        }

        @PostMapping("/guests")
        @PreAuthorize("hasRole('COORDINATOR')")
        void welcome(@PathVariable UUID networkId, @Valid @RequestBody Guest guest) {
            if (guest.name().equals("Nobody")) {
                throw new Refusal(HttpStatus.CONFLICT, "no-guest", "Nobody cannot be a guest. Name somebody.", "name");
            }
            jdbc.sql("insert into guest (network_id, name) values (?, ?)")
                    .params(networkId, guest.name())
                    .update();
        }
    }

    @RestController
    static class CellarController {

        @GetMapping("/cellar")
        String cellar() {
            return "wine";
        }
    }
}
