package org.lotse.dashboard.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.dashboard.directory.store.Names;
import org.lotse.dashboard.neighbours.Refused;
import org.lotse.dashboard.neighbours.Unreachable;
import org.lotse.gate.CurrentNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Fetches the names of newly registered members from the directory, many at a time, and again when it did not answer. */
@Component
class NameKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(NameKeeper.class);

    /** Ids go into the address, which may have 8 KB. */
    private static final int AT_ONCE = 150;

    private final RestClient members;
    private final Names names;

    NameKeeper(@Qualifier("membersAsService") RestClient members, Names names) {
        this.members = members;
        this.names = names;
    }

    @Scheduled(fixedDelayString = "${dashboard.names.every:500ms}")
    void fetchWhatIsDue() {
        try {
            while (fetchSome() == AT_ONCE) {
                LOG.debug("Fetched {} names", AT_ONCE);
            }
        } catch (Refused | Unreachable | OAuth2AuthorizationException notNow) {
            LOG.debug("Names wait: {}", notNow.getMessage());
        }
    }

    private int fetchSome() {
        var due = CurrentNetwork.everywhere(() -> names.due(AT_ONCE));
        due.forEach((network, asked) -> CurrentNetwork.during(network, () -> names.keep(asked, namesOf(asked))));
        return due.values().stream().mapToInt(List::size).sum();
    }

    private Map<UUID, String> namesOf(List<Names.Due> asked) {
        var ids = asked.stream().map(due -> due.member().toString()).collect(Collectors.joining(","));
        var answer = members.get()
                .uri(uri -> uri.path("/directory")
                        .queryParam("ids", ids)
                        .queryParam("size", AT_ONCE)
                        .build())
                .retrieve()
                .body(Directory.class);
        return answer == null
                ? Map.of()
                : answer.items().stream().collect(Collectors.toMap(Entry::memberId, Entry::name, (one, same) -> one));
    }

    private record Directory(List<Entry> items) {}

    private record Entry(UUID memberId, String name) {}
}
