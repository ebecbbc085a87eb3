package org.lotse.tenancy;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Sets the network of each request and of each database connection of a web service. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class TenancyAutoConfiguration {

    /** Runs after Spring Security's chain (order -100), which has compared the path's network with the token's. */
    private static final int AFTER_SECURITY = -50;

    @Bean
    FilterRegistrationBean<NetworkFilter> networkFilter() {
        var registration = new FilterRegistrationBean<>(new NetworkFilter());
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

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
