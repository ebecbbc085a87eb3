package org.lotse.dashboard.login;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** The two OAuth2 clients: one for the pages on behalf of the person, one for the service itself. */
@Configuration(proxyBeanMethods = false)
class OAuth2ClientConfiguration {

    static final String PAGES = "lotse";
    static final String SERVICE = "service";

    @Bean
    ClientRegistrationRepository clientRegistrations(IdentityProperties identity) {
        return new InMemoryClientRegistrationRepository(pages(identity), service(identity));
    }

    /** Stored in the session, so that the tokens live exactly as long as their login, even across a restart. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager inTheNameOfTheViewer(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository authorizedClients) {
        var manager = new DefaultOAuth2AuthorizedClientManager(registrations, authorizedClients);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        return manager;
    }

    @Bean(defaultCandidate = false)
    OAuth2AuthorizedClientManager inItsOwnName(ClientRegistrationRepository registrations) {
        var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                registrations, new InMemoryOAuth2AuthorizedClientService(registrations));
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials()
                .build());
        return manager;
    }

    private static ClientRegistration pages(IdentityProperties identity) {
        var secret = identity.dashboardSecret();
        return ClientRegistration.withRegistrationId(PAGES)
                .clientId(identity.dashboardId())
                .clientSecret(secret)
                .clientAuthenticationMethod(
                        secret == null
                                ? ClientAuthenticationMethod.NONE
                                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .issuerUri(identity.issuer())
                .authorizationUri(identity.authorization())
                .tokenUri(identity.tokenUri())
                .jwkSetUri(identity.keys())
                .userInfoUri(identity.userInfo())
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", identity.endSession()))
                .build();
    }

    private static ClientRegistration service(IdentityProperties identity) {
        return ClientRegistration.withRegistrationId(SERVICE)
                .clientId(identity.serviceId())
                .clientSecret(identity.serviceSecret())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(identity.tokenUri())
                .build();
    }
}
