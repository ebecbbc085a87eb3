package org.lotse.violations.web;

import jakarta.servlet.http.HttpServletRequest;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lotse.facts.members.TermRecorded;
import org.lotse.members.ForeignServiceType;
import org.lotse.violations.domain.ImpureDomainRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.prepost.PostAuthorize;

/** Violates every other architecture rule. */
@SuppressWarnings({"NullAway", "UnusedVariable", "NonFinalStaticField"})
public final class GuestEvent {

    static int guests = 0;

    @Autowired
    private @Nullable DataSource injected;

    private @Nullable ForeignServiceType other;
    private @Nullable TermRecorded fact;
    private @Nullable ImpureDomainRule rule;

    /** Ends the process. */
    @PostAuthorize("denyAll()")
    public void leave(HttpServletRequest request) {
        System.exit(guests);
    }
}
