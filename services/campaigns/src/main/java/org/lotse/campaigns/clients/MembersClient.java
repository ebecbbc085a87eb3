package org.lotse.campaigns.clients;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Contact;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Requests the current contacts of members from the members service. Responses are neither stored nor logged. */
@Component
public class MembersClient {

    private static final int CONTACTS_AT_ONCE = 500;
    /** The ids are part of the URL, which servers limit to about 8 000 characters. */
    private static final int NAMES_AT_ONCE = 100;

    private final RestClient http;
    private final MembersProperties settings;

    MembersClient(RestClient neighbours, MembersProperties settings) {
        this.http = neighbours;
        this.settings = settings;
    }

    /**
     * The contact of each member, by member; members without a contact are absent.
     *
     * @throws MembersUnavailableException if the members service or the identity provider does not respond
     */
    public Map<UUID, Contact> contacts(UUID networkId, Collection<UUID> memberIds) {
        return answered(() -> {
            Map<UUID, String> names = names(networkId, memberIds);
            Map<UUID, Contact> contacts = new HashMap<>();
            for (List<UUID> some : parts(memberIds, CONTACTS_AT_ONCE)) {
                for (ContactResponse one : contactsOf(networkId, some)) {
                    contacts.put(one.memberId, one.named(names.getOrDefault(one.memberId, "")));
                }
            }
            return contacts;
        });
    }

    /**
     * The sender name of the network; empty when the network has none.
     *
     * @throws MembersUnavailableException if the members service or the identity provider does not respond
     */
    public String networkName(UUID networkId) {
        return answered(() -> {
            try {
                return requireNonNull(http.get()
                                .uri(settings.url() + "/networks/{network}", networkId)
                                .retrieve()
                                .body(NetworkResponse.class))
                        .name;
            } catch (HttpClientErrorException.NotFound nameless) {
                return "";
            }
        });
    }

    private List<ContactResponse> contactsOf(UUID networkId, List<UUID> memberIds) {
        return requireNonNull(http.post()
                .uri(settings.url() + "/networks/{network}/contacts/query", networkId)
                .body(Map.of("memberIds", memberIds))
                .retrieve()
                .body(new ParameterizedTypeReference<List<ContactResponse>>() {}));
    }

    private Map<UUID, String> names(UUID networkId, Collection<UUID> memberIds) {
        Map<UUID, String> names = new HashMap<>();
        for (List<UUID> some : parts(memberIds, NAMES_AT_ONCE)) {
            String ids = some.stream().map(UUID::toString).collect(Collectors.joining(","));
            requireNonNull(http.get()
                            .uri(settings.url() + "/networks/{network}/directory?ids={ids}", networkId, ids)
                            .retrieve()
                            .body(DirectoryResponse.class))
                    .items
                    .forEach(entry -> names.put(entry.memberId, entry.name));
        }
        return names;
    }

    private static List<List<UUID>> parts(Collection<UUID> ids, int size) {
        List<UUID> all = List.copyOf(ids);
        List<List<UUID>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return parts;
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (RestClientException e) {
            throw new MembersUnavailableException(e);
        }
    }

    private record ContactResponse(
            UUID memberId,
            UUID personId,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email) {

        Contact named(String memberName) {
            return new Contact(
                    memberId, personId, givenName, familyName == null ? memberName : familyName, email, memberName);
        }
    }

    private record DirectoryResponse(List<DirectoryEntry> items) {}

    private record DirectoryEntry(UUID memberId, String name) {}

    private record NetworkResponse(String name) {}
}
