package org.lotse.websecurity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.lotse.problemdetails.ProblemDetails;
import org.lotse.problemdetails.ProblemWriter;
import org.springframework.aop.Advisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Accepts bearer tokens only, and each token only for its networks.
 *
 * <p>Claims: {@code roles} (list of {@code coordinator}, {@code administrator}, {@code funder}, {@code member-contact}, {@code service})
 * and {@code networks} (list of ids; {@code *} for services, which carry the network in the path).
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "lotse.web-security.enabled", havingValue = "true", matchIfMissing = true)
// method security brings several advisors and we use one; each inspects every method of every bean at startup
@EnableMethodSecurity(prePostEnabled = false)
class BearerTokenSecurity {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor preAuthorize() {
        return AuthorizationManagerBeforeMethodInterceptor.preAuthorize();
    }

    @Bean
    SecurityFilterChain bearerTokenChain(HttpSecurity http, WebSecurityProperties properties, JsonMapper json) {
        http.authorizeHttpRequests(requests -> {
            requests.requestMatchers("/error").permitAll();
            properties.open().forEach(open -> requests.requestMatchers(open).permitAll());
            requests.requestMatchers("/networks/{networkId}", "/networks/{networkId}/**")
                    .access(BearerTokenSecurity::ofThisNetwork);
            properties
                    .operated()
                    .forEach(operated -> requests.requestMatchers(operated).hasAnyRole("ADMINISTRATOR", "SERVICE"));
            requests.anyRequest().denyAll();
        });
        return bearerTokens(http, json).build();
    }

    /** Configures tokens instead of sessions, and problem documents for refusals. */
    static HttpSecurity bearerTokens(HttpSecurity http, JsonMapper json) {
        return http.oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles()))
                        .authenticationEntryPoint((request, response, e) -> {
                            new BearerTokenAuthenticationEntryPoint().commence(request, response, e);
                            ProblemWriter.write(
                                    json,
                                    response,
                                    ProblemDetails.of(
                                            HttpStatus.UNAUTHORIZED,
                                            "not-logged-in",
                                            "Send a valid bearer token of your identity provider.",
                                            "Authorization"));
                        }))
                .exceptionHandling(problems ->
                        problems.accessDeniedHandler((request, response, e) -> ProblemWriter.write(
                                json,
                                response,
                                ProblemDetails.of(
                                        HttpStatus.FORBIDDEN,
                                        "not-your-network",
                                        "Your token does not cover this resource of this network.",
                                        (String) null))))
                .addFilterBefore(new JwkSetUnavailableFilter(json), BearerTokenAuthenticationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable());
    }

    private static AuthorizationDecision ofThisNetwork(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        String wanted = context.getVariables().get("networkId");
        return new AuthorizationDecision(authentication.get() instanceof JwtAuthenticationToken token
                && networksOf(token.getToken()).stream().anyMatch(own -> own.equals("*") || own.equals(wanted)));
    }

    private static List<String> networksOf(Jwt token) {
        List<String> networks = token.getClaimAsStringList("networks");
        return networks == null ? List.of() : networks;
    }

    private static JwtAuthenticationConverter roles() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(BearerTokenSecurity::authoritiesOf);
        return converter;
    }

    private static Collection<GrantedAuthority> authoritiesOf(Jwt token) {
        List<String> roles = token.getClaimAsStringList("roles");
        return roles == null
                ? List.of()
                : roles.stream()
                        .map(role -> "ROLE_" + role.toUpperCase(Locale.ROOT).replace('-', '_'))
                        .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                        .toList();
    }
}
