package org.lotse.members.contacts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.lotse.members.networks.NetworkClock;
import org.lotse.members.store.ContactQuery;
import org.lotse.members.store.ContactQuery.Contact;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Returns the address to write to for each member, at the moment of sending. A member without an address is left out. */
@RestController
@RequestMapping("/networks/{networkId}/contacts")
@PreAuthorize("hasAnyRole('SERVICE', 'COORDINATOR')")
class ContactController {

    private final ContactQuery contactQuery;
    private final NetworkClock networkClock;

    ContactController(ContactQuery contactQuery, NetworkClock networkClock) {
        this.contactQuery = contactQuery;
        this.networkClock = networkClock;
    }

    @GetMapping
    List<Contact> of(@RequestParam @Size(max = 1000) List<UUID> memberIds) {
        return contactQuery.of(memberIds, networkClock.today());
    }

    @PostMapping("/query")
    List<Contact> of(@Valid @RequestBody ContactRequest contactRequest) {
        return contactQuery.of(contactRequest.memberIds(), networkClock.today());
    }

    record ContactRequest(@NotNull @Size(max = 10_000) List<UUID> memberIds) {}
}
