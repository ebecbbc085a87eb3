package org.lotse.members.contacts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.lotse.members.networks.Today;
import org.lotse.members.store.Contacts;
import org.lotse.members.store.Contacts.Contact;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whom to write to, asked at the moment of sending. A member without an address is left out. */
@RestController
@RequestMapping("/networks/{networkId}/contacts")
@PreAuthorize("hasAnyRole('SERVICE', 'COORDINATOR')")
class ContactController {

    private final Contacts contacts;
    private final Today today;

    ContactController(Contacts contacts, Today today) {
        this.contacts = contacts;
        this.today = today;
    }

    @GetMapping
    List<Contact> of(@RequestParam @Size(max = 1000) List<UUID> memberIds) {
        return contacts.of(memberIds, today.day());
    }

    @PostMapping("/query")
    List<Contact> of(@Valid @RequestBody Query query) {
        return contacts.of(query.memberIds(), today.day());
    }

    record Query(@NotNull @Size(max = 10_000) List<UUID> memberIds) {}
}
