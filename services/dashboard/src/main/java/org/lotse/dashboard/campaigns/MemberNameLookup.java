package org.lotse.dashboard.campaigns;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.lotse.dashboard.clients.ServiceUnreachableException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Names of the members on the campaign pages, requested on behalf of the viewer. */
@Component
class MemberNameLookup {

    /** Limits the length of the URL, which contains these ids. */
    private static final int AT_ONCE = 100;

    private static final int HITS = 5;

    private final RestClient members;

    MemberNameLookup(@Qualifier("members") RestClient members) {
        this.members = members;
    }

    /** By id, without those that are unavailable now: a log without names is better than no log. */
    Map<UUID, String> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        var all = ids.stream().distinct().toList();
        try {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                var some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
                var asked = some.stream().map(UUID::toString).collect(Collectors.joining(","));
                requireNonNull(members.get()
                                .uri("/members?ids={ids}", asked)
                                .retrieve()
                                .body(NamedMemberList.class))
                        .items()
                        .forEach(member -> names.put(member.id(), member.name()));
            }
        } catch (ServiceProblemException | ServiceUnreachableException notNow) {
            // the page shows ids instead
        }
        return names;
    }

    /** The first members with a matching name. */
    List<NamedMember> search(String words) {
        return requireNonNull(members.get()
                        .uri("/members?q={words}&size={size}", words, HITS)
                        .retrieve()
                        .body(NamedMemberList.class))
                .items();
    }

    record NamedMember(UUID id, String name) {}

    private record NamedMemberList(List<NamedMember> items) {}
}
