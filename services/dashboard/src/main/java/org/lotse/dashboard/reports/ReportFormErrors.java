package org.lotse.dashboard.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The service's validation errors as sentences in the viewer's language, by field of the form. */
@Component
class ReportFormErrors {

    private final MessageSourceAccessor messages;

    ReportFormErrors(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    Map<String, String> of(ServiceProblemException serviceProblemException) {
        var byField = new LinkedHashMap<String, String>();
        for (var error : serviceProblemException.errors()) {
            String field = error.field().replace("targets[", "targets.").replace("]", "");
            String key = serviceProblemException.type().equals("invalid")
                    ? "invalid." + (field.startsWith("targets.") ? "targets" : field)
                    : serviceProblemException.type();
            byField.put(field, messages.getMessage("reports.objection." + key, error.reason()));
        }
        return byField;
    }
}
