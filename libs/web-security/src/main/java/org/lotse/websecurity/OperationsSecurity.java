package org.lotse.websecurity;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Protects the endpoints for operators and machines, also in a service where people log in with a browser session. Health and info are
 * open, the API description needs a valid token, and all others need an administrator or a service.
 */
@Configuration(proxyBeanMethods = false)
class OperationsSecurity {

    /** The resource server checks it, too; the decoder of a service with sessions only may not. */
    private static final String AUDIENCE = "lotse";

    private static final Set<String> OPERATORS = Set.of("ROLE_ADMINISTRATOR", "ROLE_SERVICE");

    @Bean
    @Order(0)
    SecurityFilterChain operations(HttpSecurity http, JsonMapper json) {
        http.securityMatcher("/actuator", "/actuator/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health", "/actuator/health/**", "/actuator/info")
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .access(OperationsSecurity::ofAnOperator)
                        .anyRequest()
                        .access(OperationsSecurity::ofAnyone));
        return BearerTokenSecurity.bearerTokens(http, json).build();
    }

    private static AuthorizationDecision ofAnOperator(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(isForUs(authentication.get())
                && authentication.get().getAuthorities().stream()
                        .anyMatch(authority -> OPERATORS.contains(authority.getAuthority())));
    }

    private static AuthorizationDecision ofAnyone(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(isForUs(authentication.get()));
    }

    private static boolean isForUs(Authentication authentication) {
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            return false;
        }
        List<String> audience = token.getToken().getAudience();
        return audience != null && audience.contains(AUDIENCE);
    }
}
