package org.lotse.dashboard.login;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_SESSION;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.context.request.RequestAttributes;

/** Resolves the viewer of a request from the login and, if the token has several networks, from the choice in the session. */
public final class ViewerResolver {

    private static final String CHOSEN_NETWORK = "lotse.network";

    private ViewerResolver() {}

    public static Optional<Viewer> of(RequestAttributes request) {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !(login.getPrincipal() instanceof OidcUser user)) {
            return Optional.empty();
        }
        var roles = EnumSet.noneOf(Role.class);
        words(user, TokenClaimsUserService.ROLES).forEach(word -> Role.of(word).ifPresent(roles::add));
        var networks = words(user, TokenClaimsUserService.NETWORKS).stream()
                .flatMap(word -> id(word).stream())
                .toList();
        return Optional.of(new Viewer(
                nameOf(user),
                roles,
                networks,
                chosen(request, networks),
                id(user.getClaimAsString(TokenClaimsUserService.MEMBER)).orElse(null)));
    }

    /** Keeps the choice for the session; ignores a network that is not in the token. */
    static void choose(RequestAttributes request, UUID network) {
        request.setAttribute(CHOSEN_NETWORK, network, SCOPE_SESSION);
    }

    private static @Nullable UUID chosen(RequestAttributes request, List<UUID> networks) {
        if (request.getAttribute(CHOSEN_NETWORK, SCOPE_SESSION) instanceof UUID chosen && networks.contains(chosen)) {
            return chosen;
        }
        return networks.isEmpty() ? null : networks.getFirst();
    }

    private static String nameOf(OidcUser user) {
        var name = user.getFullName();
        return name == null ? user.getName() : name;
    }

    private static List<String> words(OidcUser user, String claim) {
        var words = user.getClaimAsStringList(claim);
        return words == null ? List.of() : words;
    }

    private static Optional<UUID> id(@Nullable String word) {
        try {
            return Optional.ofNullable(word).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
