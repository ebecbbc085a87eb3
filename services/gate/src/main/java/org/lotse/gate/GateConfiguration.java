package org.lotse.gate;

import javax.sql.DataSource;
import org.lotse.observability.SpanRecorder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** Adds the gate to every web service that has it on its class path. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(GateProperties.class)
@Import({ProblemAdvice.class, GateSecurity.class, OperationsSecurity.class})
class GateConfiguration {

    /** Runs after Spring Security's chain (order -100), which has compared the path's network with the token's. */
    private static final int AFTER_SECURITY = -50;

    /** Runs before every filter that may refuse a request, so that the refusal is logged with its ids. */
    private static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<RequestTraceFilter> requestTraceFilter(SpanRecorder spans) {
        var registration = new FilterRegistrationBean<>(new RequestTraceFilter(spans));
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }

    @Bean
    FilterRegistrationBean<NetworkFilter> networkFilter() {
        var registration = new FilterRegistrationBean<>(new NetworkFilter());
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    /** Applies only to services with a database. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DataSource.class)
    static class NetworkDataSourceConfiguration {

        @Bean
        static BeanPostProcessor networkOnEveryConnection() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource pool && !(bean instanceof NetworkDataSource)
                            ? new NetworkDataSource(pool)
                            : bean;
                }
            };
        }
    }
}
