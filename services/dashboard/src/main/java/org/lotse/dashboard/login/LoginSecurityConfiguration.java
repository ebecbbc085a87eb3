package org.lotse.dashboard.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/** Security of the pages: login at the identity provider, a session cookie, and the roles that may open each page. */
@Configuration(proxyBeanMethods = false)
class LoginSecurityConfiguration {

    private static final String[] COORDINATING = {Role.COORDINATOR.name(), Role.ADMINISTRATOR.name()};
    private static final String[] READING = {Role.COORDINATOR.name(), Role.ADMINISTRATOR.name(), Role.FUNDER.name()};

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            IdentityProperties identity,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientRepository authorizedClients,
            TokenClaimsUserService claims,
            AuthenticationEntryPoint lostSession) {
        var logout = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        logout.setPostLogoutRedirectUri("{baseUrl}/");
        return http.authorizeHttpRequests(paths -> paths.requestMatchers(
                                "/webjars/**",
                                "/_static/**",
                                "/dashboard/**",
                                "/favicon.ico",
                                "/login/failed",
                                "/error")
                        .permitAll()
                        .requestMatchers("/", "/network", LoginController.NO_NETWORK)
                        .authenticated()
                        .requestMatchers("/me/**")
                        .hasRole(Role.MEMBER_CONTACT.name())
                        .requestMatchers("/reports/**")
                        .hasAnyRole(READING)
                        .anyRequest()
                        .hasAnyRole(COORDINATING))
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/" + OAuth2ClientConfiguration.PAGES)
                        .failureUrl("/login/failed")
                        .authorizedClientRepository(authorizedClients)
                        .userInfoEndpoint(user -> user.oidcUserService(claims)))
                .oauth2Client(client -> client.authorizedClientRepository(authorizedClients))
                .requestCache(asked -> asked.requestCache(pageAskedFor()))
                .logout(out -> out.logoutSuccessHandler(logout))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        lostSession, ExpiredSessionConfiguration::askedByScript))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentPolicy(identity)))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(new ViewerNetworkFilter(), AuthorizationFilter.class)
                .build();
    }

    /** After the login, the requested page opens at its original address. */
    @SuppressWarnings("NullAway") // null disables the parameter
    private static RequestCache pageAskedFor() {
        var asked = new HttpSessionRequestCache();
        asked.setRequestMatcher(ExpiredSessionConfiguration::askedForPage);
        asked.setMatchingRequestParameterName(null);
        return asked;
    }

    /** Decodes the access token for roles and networks if the provider does not put them into the ID token. */
    @Bean
    @ConditionalOnMissingBean
    JwtDecoder accessTokens(IdentityProperties identity) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(identity.keys()).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(identity.issuer()));
        return decoder;
    }

    /** Allows only our own origin; {@code data:} images are the icons of the stylesheet. Logout is a form that ends at the provider. */
    private static String contentPolicy(IdentityProperties identity) {
        var end = URI.create(identity.endSession());
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; "
                + "form-action 'self' %s://%s".formatted(end.getScheme(), end.getAuthority());
    }

    /** Limits every query of a request to the viewer's network. */
    private static final class ViewerNetworkFilter extends OncePerRequestFilter {

        private static boolean isOfLogin(HttpServletRequest request) {
            String path = request.getRequestURI();
            return path.startsWith("/login") || path.startsWith("/logout") || path.startsWith("/error");
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Viewer viewer =
                    ViewerResolver.of(new ServletRequestAttributes(request)).orElse(null);
            UUID network = viewer == null ? null : viewer.network();
            if (network == null) {
                if (viewer != null && ExpiredSessionConfiguration.askedForPage(request) && !isOfLogin(request)) {
                    // no page has content without a network, and a plain 403 would not explain why
                    request.getRequestDispatcher(LoginController.NO_NETWORK).forward(request, response);
                } else {
                    chain.doFilter(request, response);
                }
                return;
            }
            try {
                CurrentNetwork.during(network, () -> {
                    chain.doFilter(request, response);
                    return Boolean.TRUE;
                });
            } catch (IllegalStateException wrapped) {
                if (wrapped.getCause() instanceof ServletException servlet) {
                    throw servlet;
                }
                if (wrapped.getCause() instanceof IOException io) {
                    throw io;
                }
                throw wrapped;
            }
        }
    }
}
