package org.lotse.testplatform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * The infrastructure that a service needs. Each part starts on first use and ends with the JVM or the build, so that a module starts only
 * what its tests use.
 */
interface TestInfrastructure {

    /** Address of the broker, as {@code host:port}. All topics of the catalogue exist and were empty when this JVM started. */
    String bootstrapServers();

    /** Address of the schema registry, in the format of {@code lotse.registry.url}. */
    String registryUrl();

    /** Opens a connection as a superuser of the database server. The caller closes it. */
    Connection superuser() throws SQLException;

    /** JDBC address of the database with this name. */
    String databaseUrl(String name);

    /** The identity provider as the properties {@code lotse.identity.issuer}, {@code .keys} and {@code .token-uri}. */
    Map<String, String> identity();

    /** Allows login to a dashboard at this address; only a real provider supports it. */
    void dashboardIsAt(String address);

    /** A signed bearer token for one role and some networks; {@code *} stands for all. */
    String token(String role, List<String> networks);

    /** Invalid tokens by their defect: another realm, another audience. Only a real provider has them. */
    Map<String, String> foreignTokens(String role, List<String> networks);

    /** Decoder that replaces the service's own; empty if the service can check tokens with {@link #identity()}. */
    Optional<JwtDecoder> decoder();
}
