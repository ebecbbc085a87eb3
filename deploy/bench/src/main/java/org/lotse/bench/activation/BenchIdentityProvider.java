package org.lotse.bench.activation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Stands in for the identity provider of an installation: publishes its key, and signs a token for a coordinator. */
final class BenchIdentityProvider implements AutoCloseable {

    private static final int BITS = 2048;

    private final RSAKey key;
    private final HttpServer server;

    BenchIdentityProvider() throws IOException {
        try {
            key = new RSAKeyGenerator(BITS).keyID("bench").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", asked -> {
            asked.getResponseHeaders().set("Content-Type", "application/json");
            asked.sendResponseHeaders(200, keys.length);
            asked.getResponseBody().write(keys);
            asked.close();
        });
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String keys() {
        return issuer() + "/keys";
    }

    /** A token of a user who may see every figure of every network. */
    String token() {
        Instant now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("bench")
                .audience("lotse")
                .claim("roles", List.of("coordinator"))
                .claim("networks", List.of("*"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
