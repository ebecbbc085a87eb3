package org.lotse.dashboard.campaigns;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The campaign form as the user filled it in.
 *
 * @param id of the draft that is edited; null for a new one
 * @param version of the draft when the form was opened
 * @param request identifies this form, so that submitting it twice creates one campaign
 * @param eventId the event that it invites to; empty if none
 */
record CampaignForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @Nullable String request,
        @Nullable String name,
        @Nullable String mailClass,
        @Nullable String behaviour,
        @Nullable String contract,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String locale,
        @Nullable String eventId) {

    static CampaignForm blank(@Nullable String behaviour, @Nullable String contract, String locale) {
        return new CampaignForm(
                null, null, UUID.randomUUID().toString(), "", "MARKETING", behaviour, contract, "", "", locale, "");
    }

    static CampaignForm of(Campaign draft) {
        return new CampaignForm(
                draft.id(),
                draft.version(),
                null,
                draft.name(),
                draft.mailClass(),
                draft.audience().behaviour(),
                draft.audience().contract(),
                draft.subject(),
                draft.body(),
                draft.locale(),
                draft.eventId());
    }

    /** The request body. Empty fields are omitted, so that the service reports what is missing. */
    Map<String, Object> toBody() {
        var body = new HashMap<String, Object>();
        putFilled(body, "name", name);
        putFilled(body, "mailClass", mailClass);
        putFilled(body, "subject", subject);
        putFilled(body, "body", this.body);
        putFilled(body, "locale", locale);
        putFilled(body, "eventId", eventId);
        var audience = new HashMap<String, Object>();
        putFilled(audience, "behaviour", behaviour);
        putFilled(audience, "contract", contract);
        body.put("audience", audience);
        return body;
    }

    boolean hasAudience() {
        return isFilled(behaviour) || isFilled(contract);
    }

    private static void putFilled(Map<String, Object> body, String field, @Nullable String value) {
        if (value != null && isFilled(value)) {
            body.put(field, value);
        }
    }

    private static boolean isFilled(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
