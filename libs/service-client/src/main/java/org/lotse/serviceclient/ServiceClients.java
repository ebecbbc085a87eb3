package org.lotse.serviceclient;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** Builds clients that carry the token of this service, request a new one when it is refused, and always have a timeout. */
public final class ServiceClients {

    private static final String REGISTRATION = "lotse-services";

    private ServiceClients() {}

    /**
     * A builder of clients that share one token. The token is requested with the first request and again before it expires.
     *
     * @param timeout for connecting, and again for the response; the same for the identity provider
     */
    public static RestClient.Builder builder(ServiceCredentials credentials, Duration timeout) {
        ClientHttpRequestFactory requests = requests(timeout);
        return RestClient.builder()
                .requestFactory(requests)
                .requestInterceptor(new RefusedTokenInterceptor(credentials))
                .requestInterceptor(tokens(credentials, requests));
    }

    private static ClientHttpRequestFactory requests(Duration timeout) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build());
        requests.setReadTimeout(timeout);
        return requests;
    }

    private static OAuth2ClientHttpRequestInterceptor tokens(
            ServiceCredentials credentials, ClientHttpRequestFactory requests) {
        var registrations = new InMemoryClientRegistrationRepository(registration(credentials));
        var kept = new InMemoryOAuth2AuthorizedClientService(registrations);
        var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, kept);
        manager.setAuthorizedClientProvider(provider(requests));
        var interceptor = new OAuth2ClientHttpRequestInterceptor(manager);
        interceptor.setClientRegistrationIdResolver(request -> REGISTRATION);
        Authentication service = new AnonymousAuthenticationToken(
                REGISTRATION, credentials.clientId(), AuthorityUtils.createAuthorityList("ROLE_SERVICE"));
        interceptor.setPrincipalResolver(request -> service);
        interceptor.setAuthorizationFailureHandler(
                OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(kept));
        return interceptor;
    }

    private static ClientCredentialsOAuth2AuthorizedClientProvider provider(ClientHttpRequestFactory requests) {
        var tokens = new RestClientClientCredentialsTokenResponseClient();
        // as its default client is built, but with timeouts
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        var provider = new ClientCredentialsOAuth2AuthorizedClientProvider();
        provider.setAccessTokenResponseClient(tokens);
        return provider;
    }

    private static ClientRegistration registration(ServiceCredentials credentials) {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(credentials.tokenUri().toString())
                .clientId(credentials.clientId())
                .clientSecret(credentials.clientSecret())
                .build();
    }
}
