package org.lotse.campaigns.drafts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Audience;
import org.lotse.campaigns.domain.MailClass;
import org.lotse.campaigns.domain.Message;

/**
 * A draft as the client sends it.
 *
 * @param locale {@code de} or {@code en}; German when omitted
 * @param eventId the event it invites to, so that the funnel of the event counts the invited members; null: no invitation. The id is not
 *     verified: an id of no event of this network has no effect
 */
record CampaignRequest(
        @NotBlank(message = "Give the campaign a name that you will find again.")
        @Size(max = 120, message = "A name has at most 120 characters.")
        String name,

        @NotNull(message = "Choose STATUTORY, SERVICE or MARKETING.")
        MailClass mailClass,

        @NotNull(message = "Choose a behaviour state, a contract state or both.")
        Audience audience,

        @Nullable String subject,
        @Nullable String body,

        @Nullable @Pattern(regexp = "de|en", message = "The languages are de and en.")
        String locale,

        @Nullable UUID eventId) {

    CampaignDraft toDraft() {
        return new CampaignDraft(
                name.strip(),
                mailClass,
                audience,
                new Message(
                        subject == null ? "" : subject,
                        body == null ? "" : body.replace("\r\n", "\n"),
                        Locale.forLanguageTag(locale == null ? "de" : locale)),
                eventId);
    }
}
