package org.lotse.local.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ForeignAutoConfigurationFilterTest {

    @Test
    void whatAServiceLeavesOutStaysOutAndNothingElse() {
        ForeignAutoConfigurationFilter filter = new ForeignAutoConfigurationFilter();
        filter.setEnvironment(
                new MockEnvironment().withProperty(ForeignAutoConfigurationFilter.PROPERTY, "MAIL,OUTBOX"));

        assertThat(filter.stays("org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration"))
                .isFalse();
        assertThat(filter.stays("org.lotse.outbox.OutboxAutoConfiguration")).isFalse();
        assertThat(filter.stays("org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"))
                .isTrue();
    }
}
