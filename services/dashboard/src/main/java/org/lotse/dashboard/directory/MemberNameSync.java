package org.lotse.dashboard.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.lotse.dashboard.clients.ServiceUnreachableException;
import org.lotse.dashboard.directory.store.MemberNameStore;
import org.lotse.tenancy.CurrentNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Fetches the names of newly registered members from the directory in batches, and retries if it did not respond. */
@Component
class MemberNameSync {

    private static final Logger LOG = LoggerFactory.getLogger(MemberNameSync.class);

    /** Limits the length of the URL, which contains the ids and may have 8 KB. */
    private static final int AT_ONCE = 150;

    private final RestClient members;
    private final MemberNameStore memberNameStore;

    MemberNameSync(@Qualifier("membersAsService") RestClient members, MemberNameStore memberNameStore) {
        this.members = members;
        this.memberNameStore = memberNameStore;
    }

    @Scheduled(fixedDelayString = "${dashboard.names.every:500ms}")
    void fetchWhatIsDue() {
        try {
            while (fetchSome() == AT_ONCE) {
                LOG.debug("Fetched {} names", AT_ONCE);
            }
        } catch (ServiceProblemException | ServiceUnreachableException | OAuth2AuthorizationException notNow) {
            LOG.debug("Names wait: {}", notNow.getMessage());
        }
    }

    private int fetchSome() {
        var due = CurrentNetwork.everywhere(() -> memberNameStore.due(AT_ONCE));
        due.forEach(
                (network, asked) -> CurrentNetwork.during(network, () -> memberNameStore.keep(asked, namesOf(asked))));
        return due.values().stream().mapToInt(List::size).sum();
    }

    private Map<UUID, String> namesOf(List<MemberNameStore.MissingName> asked) {
        var ids = asked.stream()
                .map(missingName -> missingName.member().toString())
                .collect(Collectors.joining(","));
        var answer = members.get()
                .uri(uri -> uri.path("/directory")
                        .queryParam("ids", ids)
                        .queryParam("size", AT_ONCE)
                        .build())
                .retrieve()
                .body(MemberNameList.class);
        return answer == null
                ? Map.of()
                : answer.items().stream()
                        .collect(Collectors.toMap(MemberName::memberId, MemberName::name, (one, same) -> one));
    }

    private record MemberNameList(List<MemberName> items) {}

    private record MemberName(UUID memberId, String name) {}
}
