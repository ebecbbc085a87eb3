package org.lotse.dashboard.login;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code lotse.identity.*}: the identity provider. The addresses that the browser opens may differ from those that the
 * service calls (containers). Missing addresses are derived from the issuer.
 *
 * @param issuer as written in tokens, for example {@code http://127.0.0.1:8081}
 * @param keys the provider's signing keys (jwk-set-uri)
 * @param authorizationUri opened by the browser
 * @param tokenUri called by the service
 * @param userInfoUri called by the service
 * @param endSessionUri opened by the browser at logout
 * @param dashboardId client id of the pages
 * @param dashboardSecret its secret; without one the client is public and gets no refresh tokens, so that people must log in again when the
 *     access token expires
 * @param serviceId client id for calls between services
 * @param serviceSecret its secret
 */
@ConfigurationProperties(prefix = "lotse.identity")
record IdentityProperties(
        String issuer,
        String keys,
        @Nullable String authorizationUri,
        String tokenUri,
        @Nullable String userInfoUri,
        @Nullable String endSessionUri,
        @DefaultValue("dashboard") String dashboardId,
        @Nullable String dashboardSecret,
        String serviceId,
        @Nullable String serviceSecret) {

    String authorization() {
        return authorizationUri == null ? issuer + "/oauth2/authorize" : authorizationUri;
    }

    String userInfo() {
        return userInfoUri == null ? issuer + "/userinfo" : userInfoUri;
    }

    String endSession() {
        return endSessionUri == null ? issuer + "/connect/logout" : endSessionUri;
    }
}
