package org.lotse.local.services;

import java.util.List;

/** Auto-configuration that would be active in a context only because another service has it on the flat class path. */
@SuppressWarnings("ImmutableEnumChecker") // List.of returns immutable lists
enum ForeignAutoConfiguration {
    AUTHORIZATION_SERVER("org.springframework.boot.security.oauth2.server.authorization."),
    DATABASE(
            "org.springframework.boot.jdbc.",
            "org.springframework.boot.flyway.",
            "org.springframework.boot.transaction.",
            "org.springframework.boot.sql."),
    LOGIN("org.springframework.boot.security.oauth2.client."),
    MAIL("org.springframework.boot.mail."),
    NETWORKS("org.lotse.networkzones."),
    OUTBOX("org.lotse.outbox."),
    PAGES("org.springframework.boot.thymeleaf.", "org.webjars."),
    DESCRIPTION("org.springdoc.");

    private final List<String> prefixes;

    ForeignAutoConfiguration(String... prefixes) {
        this.prefixes = List.of(prefixes);
    }

    boolean matches(String autoConfiguration) {
        return prefixes.stream().anyMatch(autoConfiguration::startsWith);
    }
}
