package org.lotse.members.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.classification.ClassificationView;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.OrganisationType;
import org.lotse.members.persons.PersonView;
import org.lotse.members.terms.TermView;

/** A member with all its parts, in a response. */
public record MemberView(
        UUID id,
        String name,
        OrganisationType type,
        @Nullable String externalId,
        @Nullable String website,
        int version,
        List<TermView> terms,
        List<ClassificationView> classifications,
        List<PersonView> persons) {

    public static MemberView of(MemberDetails file) {
        Member member = file.member();
        return new MemberView(
                member.id(),
                member.name(),
                member.type(),
                member.externalId(),
                member.website(),
                member.version(),
                file.terms().stream().map(TermView::of).toList(),
                file.classifications().stream().map(ClassificationView::of).toList(),
                file.persons().stream().map(PersonView::of).toList());
    }
}
