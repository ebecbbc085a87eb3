package org.lotse.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Objects;
import java.util.UUID;
import org.lotse.local.environment.SecretStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The key that signs tokens is kept with the data, so that users stay logged in across a restart. */
@Configuration(proxyBeanMethods = false)
class KeysConfiguration {

    private static final int BITS = 2048;

    @Bean
    JWKSource<SecurityContext> keys(IdentityProviderProperties identity) throws ParseException {
        Path file = identity.signingKey();
        SecretStore secretStore = new SecretStore(Objects.requireNonNull(file.getParent(), "the key lies in a folder"));
        String key = secretStore.keep(String.valueOf(file.getFileName()), KeysConfiguration::newKey);
        return new ImmutableJWKSet<>(new JWKSet(RSAKey.parse(key)));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    private static String newKey() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
