package org.lotse.dashboard;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.OidcLoginRequestPostProcessor;

/** Viewers for tests. */
public final class TestViewers {

    /** The network of all tests that need only one. */
    public static final UUID NETWORK = UUID.fromString("018f0000-0000-7000-8000-00000000beef");

    private TestViewers() {}

    public static OidcLoginRequestPostProcessor coordinator() {
        return logsInAs("coordinator", NETWORK, token -> {});
    }

    public static OidcLoginRequestPostProcessor funder() {
        return logsInAs("funder", NETWORK, token -> {});
    }

    public static OidcLoginRequestPostProcessor memberContact(UUID member) {
        return logsInAs("member-contact", NETWORK, token -> token.claim("member", member.toString()));
    }

    public static OidcLoginRequestPostProcessor logsInAs(
            String role, UUID network, Consumer<OidcIdToken.Builder> more) {
        return oidcLogin()
                .idToken(token -> {
                    token.claim("name", "Katrin Sommer")
                            .claim("roles", List.of(role))
                            .claim("networks", List.of(network.toString()));
                    more.accept(token);
                })
                .authorities(new SimpleGrantedAuthority(
                        "ROLE_" + role.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
    }
}
