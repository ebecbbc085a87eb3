package org.lotse.local.identity;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The users who can log in, and the language of the login page. */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

    @Bean
    UserDetailsService users(IdentityProviderProperties identity) {
        UserDetails[] users = identity.people().stream()
                .map(person -> User.withUsername(person.username())
                        .password("{noop}" + person.password())
                        .authorities(person.role())
                        .build())
                .toArray(UserDetails[]::new);
        return new InMemoryUserDetailsManager(users);
    }

    /** The browser's language until the user chooses the other one. */
    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("LOTSE_LANGUAGE");
        resolver.setDefaultLocaleFunction(
                request -> request.getLocale().getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH);
        return resolver;
    }

    @Bean
    WebMvcConfigurer languageByParameter() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                LocaleChangeInterceptor interceptor = new LocaleChangeInterceptor();
                interceptor.setParamName("lang");
                interceptor.setIgnoreInvalidLocale(true);
                registry.addInterceptor(interceptor);
            }
        };
    }
}
