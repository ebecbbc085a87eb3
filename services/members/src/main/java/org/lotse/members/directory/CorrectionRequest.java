package org.lotse.members.directory;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.OrganisationType;

/**
 * Changes to a member. A field that is left out stays as it is; an empty {@code externalId} or {@code website} is removed.
 *
 * @param namesake true when another member has this name but is a different organisation
 */
record CorrectionRequest(
        @Nullable @Size(max = 200) String name,
        @Nullable OrganisationType type,
        @Nullable @Size(max = 100) String externalId,
        @Nullable @Size(max = 500) String website,
        boolean namesake) {}
