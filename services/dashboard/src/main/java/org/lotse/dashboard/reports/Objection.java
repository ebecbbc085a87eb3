package org.lotse.dashboard.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lotse.dashboard.neighbours.Refused;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What the service objects to, as sentences in the viewer's language, by field of the form. */
@Component
class Objection {

    private final MessageSourceAccessor messages;

    Objection(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    Map<String, String> to(Refused refused) {
        var byField = new LinkedHashMap<String, String>();
        for (var error : refused.errors()) {
            String field = error.field().replace("targets[", "targets.").replace("]", "");
            String key = refused.type().equals("invalid")
                    ? "invalid." + (field.startsWith("targets.") ? "targets" : field)
                    : refused.type();
            byField.put(field, messages.getMessage("reports.objection." + key, error.reason()));
        }
        return byField;
    }
}
