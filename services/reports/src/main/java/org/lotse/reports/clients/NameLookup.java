package org.lotse.reports.clients;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Looks up names in the services that own them. Without a response, the reader sees ids, because a report must not wait for another
 * service.
 */
public class NameLookup {

    /** Ids per request; keeps the URL below the limit of servers. */
    private static final int AT_ONCE = 100;

    private static final Logger LOG = LoggerFactory.getLogger(NameLookup.class);

    private final RestClient http;
    private final NeighbourProperties settings;

    NameLookup(RestClient http, NeighbourProperties settings) {
        this.http = http;
        this.settings = settings;
    }

    /** Titles by event id; unknown ids are absent. */
    public Map<UUID, String> ofEvents(UUID networkId, Collection<UUID> ids) {
        return ask(
                settings.events(),
                "/networks/{network}/events?ids={ids}&size=" + AT_ONCE,
                networkId,
                ids,
                "id",
                "title");
    }

    /** Names by member id; unknown ids are absent. */
    public Map<UUID, String> ofMembers(UUID networkId, Collection<UUID> ids) {
        return ask(settings.members(), "/networks/{network}/directory?ids={ids}", networkId, ids, "memberId", "name");
    }

    private Map<UUID, String> ask(
            URI service, String path, UUID networkId, Collection<UUID> ids, String id, String name) {
        Map<UUID, String> names = new HashMap<>();
        List<UUID> wanted = new ArrayList<>(ids);
        try {
            for (int from = 0; from < wanted.size(); from += AT_ONCE) {
                List<UUID> some = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE));
                for (JsonNode item : page(service + path, networkId, some).path("items")) {
                    names.put(
                            UUID.fromString(item.path(id).asString()),
                            item.path(name).asString());
                }
            }
        } catch (RestClientException silence) {
            LOG.warn("{} gives no names now, ids are shown instead: {}", service, silence.getMessage());
        }
        return names;
    }

    private JsonNode page(String address, UUID networkId, List<UUID> ids) {
        JsonNode answer = http.get()
                .uri(address, networkId, ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .retrieve()
                .body(JsonNode.class);
        return answer == null ? MissingNode.getInstance() : answer;
    }
}
