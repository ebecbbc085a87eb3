package org.lotse.members.networks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Network;
import org.lotse.members.store.NetworkRepository;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP interface for the network's name, zone and language. */
@RestController
@RequestMapping("/networks/{networkId}")
class NetworkController {

    private final NetworkRepository networkRepository;
    private final UpdatingNetwork updatingNetwork;

    NetworkController(NetworkRepository networkRepository, UpdatingNetwork updatingNetwork) {
        this.networkRepository = networkRepository;
        this.updatingNetwork = updatingNetwork;
    }

    @PutMapping
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SERVICE')")
    NetworkView put(@PathVariable UUID networkId, @Valid @RequestBody NetworkRequest request) {
        var network = new Network(networkId, request.name().strip(), zone(request.zone()), locale(request.locale()));
        updatingNetwork.update(network);
        return NetworkView.of(network);
    }

    @GetMapping
    NetworkView get(@PathVariable UUID networkId) {
        return networkRepository
                .find(networkId)
                .map(NetworkView::of)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND,
                        "unknown-id",
                        "This network has no name yet. An administrator sets it by PUT.",
                        "networkId"));
    }

    private static ZoneId zone(@Nullable String id) {
        try {
            return id == null ? ZoneId.of("Europe/Berlin") : ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "faulty",
                    "\"" + id + "\" is not a time zone. It looks like Europe/Berlin.",
                    "zone");
        }
    }

    private static String locale(@Nullable String tag) {
        return tag == null ? "de-DE" : tag;
    }

    record NetworkRequest(
            @NotBlank @Size(max = 200) String name,
            @Nullable String zone,

            @Nullable @Pattern(regexp = "[a-z]{2}(-[A-Z]{2})?", message = "looks like de or de-DE")
            String locale) {}

    record NetworkView(UUID id, String name, String zone, String locale) {

        static NetworkView of(Network network) {
            return new NetworkView(network.id(), network.name(), network.zone().getId(), network.locale());
        }
    }
}
