package org.lotse.members.joining;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.members.classification.ClassificationDetails;
import org.lotse.members.domain.OrganisationType;
import org.lotse.members.people.PersonDetails;
import org.lotse.members.terms.TermDetails;

/**
 * An organisation joins.
 *
 * @param type OTHER when left out
 * @param namesake true when another member has this name and this really is another organisation
 */
record AdmissionRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable OrganisationType type,
        @Nullable String externalId,
        @Nullable String website,
        boolean namesake,
        @Nullable @Size(max = 100) List<@Valid TermDetails> terms,
        @Nullable @Size(max = 100) List<@Valid ClassificationDetails> classifications,
        @Nullable @Size(max = 1000) List<@Valid PersonDetails> persons) {

    List<TermDetails> termsOrNone() {
        return terms == null ? List.of() : terms;
    }

    List<ClassificationDetails> classificationsOrNone() {
        return classifications == null ? List.of() : classifications;
    }

    List<PersonDetails> personsOrNone() {
        return persons == null ? List.of() : persons;
    }
}
