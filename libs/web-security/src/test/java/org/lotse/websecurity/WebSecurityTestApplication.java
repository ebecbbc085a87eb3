package org.lotse.websecurity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lotse.problemdetails.ProblemException;
import org.lotse.serde.FactBytes;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A web service with one table. */
@SpringBootApplication(proxyBeanMethods = false)
class WebSecurityTestApplication {

    enum Room {
        SINGLE,
        DOUBLE
    }

    record GuestRequest(
            @NotBlank String name,
            @Nullable LocalDate arrives,
            @Nullable UUID invitedBy,
            @Nullable Room room) {}

    /** A token whose signing keys cannot be fetched. */
    static final String UNCHECKABLE = "keys.are.away";

    @Bean
    static BeanPostProcessor decoderWithoutKeys() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JwtDecoder decoder ? (JwtDecoder) token -> decoded(decoder, token) : bean;
            }
        };
    }

    private static Jwt decoded(JwtDecoder decoder, String token) {
        if (token.equals(UNCHECKABLE)) {
            throw new JwtException("Couldn't retrieve remote JWK set");
        }
        return decoder.decode(token);
    }

    @RestController
    @RequestMapping("/networks/{networkId}")
    static class GuestController {

        private static final DataSource UNREACHABLE = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none");

        private final JdbcClient jdbc;

        GuestController(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        /** Omits the network from the query on purpose: row-level security must filter the rows. */
        @GetMapping("/guests")
        List<String> guests() {
            return jdbc.sql("select name from guest order by name")
                    .query(String.class)
                    .list();
        }

        /** Needs a schema from a registry that is unavailable. */
        @GetMapping("/schema")
        String schema() {
            byte[] unknownSchema = {0, 0, 0, 0, 1, 0};
            return String.valueOf(FactBytes.withRegistry("http://127.0.0.1:1").decode(unknownSchema));
        }

        /** Needs a database that is unavailable. */
        @GetMapping("/elsewhere")
        List<String> elsewhere() {
            return JdbcClient.create(UNREACHABLE)
                    .sql("select name from guest")
                    .query(String.class)
                    .list();
        }

        /** Needs a transaction of a database that is unavailable. */
        @GetMapping("/elsewhere/transaction")
        void elsewhereInTransaction() {
            new TransactionTemplate(new DataSourceTransactionManager(UNREACHABLE)).executeWithoutResult(status -> {});
        }

        @PostMapping("/guests")
        @PreAuthorize("hasRole('COORDINATOR')")
        void welcome(@PathVariable UUID networkId, @Valid @RequestBody GuestRequest guest) {
            if (guest.name().equals("Nobody")) {
                throw new ProblemException(
                        HttpStatus.CONFLICT, "no-guest", "Nobody cannot be a guest. Name somebody.", "name");
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
