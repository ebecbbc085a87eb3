package org.lotse.dashboard.campaigns;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The service's validation errors as sentences in the viewer's language, for display beside the fields of the form. */
@Component
class CampaignFormErrors {

    private static final Pattern IN_BRACES = Pattern.compile("\\{[^{}\\n]*}");
    private static final Set<String> PLACEHOLDERS = Set.of("{givenName}", "{familyName}", "{member}");

    private final MessageSourceAccessor messages;

    CampaignFormErrors(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    /** By field of the form, in the service's order. */
    Map<String, String> of(CampaignForm campaignForm, ServiceProblemException serviceProblemException) {
        var byField = new LinkedHashMap<String, String>();
        for (var error : serviceProblemException.errors()) {
            String field = error.field().startsWith("audience") ? "behaviour" : error.field();
            String key = serviceProblemException.type().equals("invalid")
                    ? "invalid." + field
                    : serviceProblemException.type();
            byField.put(
                    field,
                    messages.getMessage(
                            "campaigns.objection." + key,
                            new Object[] {
                                unknownIn("subject".equals(field) ? campaignForm.subject() : campaignForm.body())
                            },
                            error.reason()));
        }
        return byField;
    }

    private static String unknownIn(@Nullable String text) {
        return IN_BRACES
                .matcher(text == null ? "" : text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !PLACEHOLDERS.contains(word))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
