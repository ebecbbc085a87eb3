package org.lotse.campaigns;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings under {@code campaigns.caps}: the limits for marketing mail over all campaigns of a network.
 *
 * @param days length of the window before the sending, 1 to 365
 * @param perPerson mails to one person within the window
 * @param perMember mails to all persons of one member within the window
 */
@Validated
@ConfigurationProperties(prefix = "campaigns.caps", ignoreUnknownFields = false)
record CapsProperties(
        @DefaultValue("7") @Min(1) @Max(365) int days,
        @DefaultValue("1") @Min(1) int perPerson,
        @DefaultValue("2") @Min(1) int perMember) {}
