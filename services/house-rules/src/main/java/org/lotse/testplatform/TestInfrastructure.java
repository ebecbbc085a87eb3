package org.lotse.testplatform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * The parts that a service needs around it. Each part starts when it is first asked for and ends with the JVM or the build, so that
 * a module pays only for what its tests use.
 */
interface TestInfrastructure {

    /** Where the broker listens, as {@code host:port}; it carries every topic of the catalogue, empty when this JVM began. */
    String bootstrapServers();

    /** Where schemas are registered, as {@code lotse.registry.url} takes it. */
    String registryUrl();

    /** Opens a connection as a superuser of the database server. The caller closes it. */
    Connection superuser() throws SQLException;

    /** Where a database of this name is found, as a JDBC address. */
    String databaseUrl(String name);

    /** The identity provider as the properties {@code lotse.identity.issuer}, {@code .keys} and {@code .token-uri}. */
    Map<String, String> identity();

    /** Lets people log in at a dashboard at this address; only a real provider can. */
    void dashboardIsAt(String address);

    /** A signed bearer token for one role and some networks; {@code *} stands for all. */
    String token(String role, List<String> networks);

    /** Tokens by what is wrong with them: of another realm, for another audience. Only a real provider has them. */
    Map<String, String> foreignTokens(String role, List<String> networks);

    /** What a service must check tokens with in place of what it makes of {@link #identity()}; empty if that works as it is. */
    Optional<JwtDecoder> decoder();
}
