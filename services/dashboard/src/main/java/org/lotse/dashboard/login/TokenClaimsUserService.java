package org.lotse.dashboard.login;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/** Converts the claims {@code roles}, {@code networks} and {@code member} of the ID token or access token into the logged-in user. */
@Component
class TokenClaimsUserService implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String ROLES = "roles";
    static final String NETWORKS = "networks";
    static final String MEMBER = "member";

    private final OidcUserService provider = new OidcUserService();
    private final JwtDecoder accessTokens;

    TokenClaimsUserService(JwtDecoder accessTokens) {
        this.accessTokens = accessTokens;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = provider.loadUser(request);
        var claims = new HashMap<>(user.getClaims());
        if (!claims.containsKey(ROLES)) {
            var access = accessTokens.decode(request.getAccessToken().getTokenValue());
            List.of(ROLES, NETWORKS, MEMBER).forEach(name -> {
                if (access.hasClaim(name)) {
                    claims.put(name, access.getClaim(name));
                }
            });
        }
        var authorities = new LinkedHashSet<GrantedAuthority>(user.getAuthorities());
        if (claims.get(ROLES) instanceof List<?> roles) {
            roles.forEach(role -> Role.of(String.valueOf(role))
                    .ifPresent(known -> authorities.add(new SimpleGrantedAuthority("ROLE_" + known.name()))));
        }
        return new DefaultOidcUser(authorities, user.getIdToken(), new OidcUserInfo(claims));
    }
}
