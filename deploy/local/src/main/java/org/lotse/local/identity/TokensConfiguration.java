package org.lotse.local.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * The claims of a token: name, roles, networks, the member represented. Lists are {@code ArrayList}s, since the
 * provider stores claims in its database and can read back no other kind.
 */
@Configuration(proxyBeanMethods = false)
class TokensConfiguration {

    private static final String AUDIENCE = "lotse";

    /** Stored in the database: with an in-memory store, a logout after a restart would leave the user logged in. */
    @Bean
    OAuth2AuthorizationService authorizations(JdbcTemplate jdbc, RegisteredClientRepository clients) {
        jdbc.update("delete from oauth2_authorization where coalesce(greatest(access_token_expires_at,"
                + " refresh_token_expires_at, authorization_code_expires_at), now()) < now()");
        return new JdbcOAuth2AuthorizationService(jdbc, clients);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(IdentityProviderProperties identity) {
        Map<String, DemoUser> people =
                identity.people().stream().collect(Collectors.toMap(DemoUser::username, Function.identity()));
        RepresentedMember represented = new RepresentedMember(identity.representedMember());
        return context -> {
            JwtClaimsSet.Builder claims = context.getClaims();
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                claims.audience(new ArrayList<>(List.of(AUDIENCE)));
            }
            if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
                add(claims, "service", "*", context.getRegisteredClient().getClientId());
                return;
            }
            Authentication principal = context.getPrincipal();
            DemoUser person = principal == null ? null : people.get(principal.getName());
            if (person != null) {
                add(claims, person.role(), identity.network().toString(), person.name());
                if (person.role().equals("member-contact")) {
                    represented.id().ifPresent(id -> claims.claim("member", id));
                }
            }
        };
    }

    private static void add(JwtClaimsSet.Builder claims, String role, String network, String name) {
        claims.claim("name", name);
        claims.claim("roles", new ArrayList<>(List.of(role)));
        claims.claim("networks", new ArrayList<>(List.of(network)));
    }
}
