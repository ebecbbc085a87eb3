package org.lotse.members.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Spellings to be matched. The keys are chosen by the caller and repeated in the response. */
record MatchRequest(
        @Nullable @Size(max = 1000) List<@Valid MemberSpelling> members,
        @Nullable @Size(max = 1000) List<@Valid PersonSpelling> persons) {

    List<MemberSpelling> membersOrNone() {
        return members == null ? List.of() : members;
    }

    List<PersonSpelling> personsOrNone() {
        return persons == null ? List.of() : persons;
    }

    record MemberSpelling(
            @NotBlank String key,
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 100) String externalId) {}

    /**
     * The spelling of a person, matched among the persons of one member.
     *
     * @param memberKey key of a member in this request; otherwise {@code memberId}
     */
    record PersonSpelling(
            @NotBlank String key,
            @Nullable String memberKey,
            @Nullable UUID memberId,
            @NotBlank @Size(max = 400) String name,
            @Nullable String email) {}
}
