package org.lotse.members.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Spellings whose bearers are looked for; keys are the asker's own and come back with the answers. */
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
     * A person is looked for among those of one member.
     *
     * @param memberKey key of a member in this request; or else {@code memberId}
     */
    record PersonSpelling(
            @NotBlank String key,
            @Nullable String memberKey,
            @Nullable UUID memberId,
            @NotBlank @Size(max = 400) String name,
            @Nullable String email) {}
}
