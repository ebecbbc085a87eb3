package org.lotse.dashboard.login;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The logged-in user. Controllers get it as an argument, templates as {@code viewer}.
 *
 * @param name as the provider sends it
 * @param networks networks of the token, in its order
 * @param network the selected network; null if the token has none
 * @param member the member that a member contact belongs to
 */
public record Viewer(
        String name,
        Set<Role> roles,
        List<UUID> networks,
        @Nullable UUID network,
        @Nullable UUID member) {

    /** True for coordinators and administrators, who may see the members. */
    public boolean coordinates() {
        return is(Role.COORDINATOR) || is(Role.ADMINISTRATOR);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
