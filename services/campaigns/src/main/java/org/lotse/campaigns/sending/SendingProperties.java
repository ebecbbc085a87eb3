package org.lotse.campaigns.sending;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings under {@code campaigns.sending}.
 *
 * @param active false: this instance only serves requests, another one sends
 * @param perSecond mails sent to the server per second, 1 to 100
 * @param idle pause between two polls for due mail
 * @param retry pause after the mail server, the members service or the database could not be reached
 * @param from sender address of all networks; the display name is the network's
 * @param publicUrl address of this service as recipients reach it, for the links in mails; RFC 8058 requires https outside of a trial
 */
@Validated
@ConfigurationProperties(prefix = "campaigns.sending", ignoreUnknownFields = false)
record SendingProperties(
        @DefaultValue("true") boolean active,
        @DefaultValue("20") @Min(1) @Max(100) int perSecond,
        @DefaultValue("1s") Duration idle,
        @DefaultValue("10s") Duration retry,
        @DefaultValue("lotse@localhost") @Email String from,
        URI publicUrl) {}
