package org.lotse.dashboard.login;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person in front of the page. A controller gets it as a parameter, a template as {@code viewer}.
 *
 * @param name as the provider gives it
 * @param networks the networks the token carries, in its order
 * @param network the one looked at now; null when the token carries none
 * @param member the own member of a member contact
 */
public record Viewer(
        String name,
        Set<Role> roles,
        List<UUID> networks,
        @Nullable UUID network,
        @Nullable UUID member) {

    /** Coordinators and administrators: they see the members. */
    public boolean coordinates() {
        return is(Role.COORDINATOR) || is(Role.ADMINISTRATOR);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
