package org.lotse.dashboard.stage;

import static org.lotse.dashboard.Pages.NETWORK;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code /as/<role>?to=<address>}: a browser is logged in as somebody with that role, as if it came from the provider. */
@TestConfiguration(proxyBeanMethods = false)
public class WayIn {

    private static final int BEFORE_SECURITY = -200;

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> loginByAddress(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository clients) {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(
                    jakarta.servlet.http.HttpServletRequest request,
                    HttpServletResponse response,
                    jakarta.servlet.FilterChain chain)
                    throws java.io.IOException {
                var role = request.getRequestURI().substring("/as/".length());
                var login = login(role);
                var session = request.getSession();
                session.setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(login));
                var now = Instant.now();
                clients.saveAuthorizedClient(
                        new OAuth2AuthorizedClient(
                                java.util.Objects.requireNonNull(registrations.findByRegistrationId("lotse")),
                                login.getName(),
                                new OAuth2AccessToken(
                                        OAuth2AccessToken.TokenType.BEARER, "test", now, now.plusSeconds(36_000))),
                        login,
                        request,
                        response);
                var to = request.getParameter("to");
                response.sendRedirect(to == null ? "/" : to);
            }
        });
        registration.addUrlPatterns("/as/*");
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }

    private static OAuth2AuthenticationToken login(String role) {
        var token = OidcIdToken.withTokenValue("test")
                .subject(role)
                .claims(claims -> claims.putAll(Map.of(
                        "name", "Katrin Sommer",
                        "roles", List.of(role),
                        "networks", List.of(NETWORK.toString()),
                        "member", new Town().firms().getFirst().id().toString())))
                .build();
        var authority = new SimpleGrantedAuthority(
                "ROLE_" + role.toUpperCase(Locale.ROOT).replace('-', '_'));
        return new OAuth2AuthenticationToken(
                new DefaultOidcUser(List.of(authority), token), List.of(authority), "lotse");
    }
}
