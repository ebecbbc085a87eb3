package org.lotse.observability.http;

import org.lotse.observability.SpanRecorder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Gives each request of a web service its ids. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class RequestTraceAutoConfiguration {

    /** Runs before every filter that may refuse a request, so that the refusal is logged with its ids. */
    private static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<RequestTraceFilter> requestTraceFilter(SpanRecorder spans) {
        var registration = new FilterRegistrationBean<>(new RequestTraceFilter(spans));
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }
}
