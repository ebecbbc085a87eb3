package org.lotse.members.admission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.members.classification.ClassificationRequest;
import org.lotse.members.domain.OrganisationType;
import org.lotse.members.persons.PersonRequest;
import org.lotse.members.terms.TermRequest;

/**
 * Request to admit an organisation.
 *
 * @param type OTHER when left out
 * @param namesake true when another member has this name but is a different organisation
 */
record AdmissionRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable OrganisationType type,
        @Nullable String externalId,
        @Nullable String website,
        boolean namesake,
        @Nullable @Size(max = 100) List<@Valid TermRequest> terms,
        @Nullable @Size(max = 100) List<@Valid ClassificationRequest> classifications,
        @Nullable @Size(max = 1000) List<@Valid PersonRequest> persons) {

    List<TermRequest> termsOrNone() {
        return terms == null ? List.of() : terms;
    }

    List<ClassificationRequest> classificationsOrNone() {
        return classifications == null ? List.of() : classifications;
    }

    List<PersonRequest> personsOrNone() {
        return persons == null ? List.of() : persons;
    }
}
