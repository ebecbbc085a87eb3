package org.lotse.reports.reporting;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * The reader of a report.
 *
 * @param outside true for a funder: released reports only, no persons, no small cells
 */
public record ReportViewer(boolean outside) {

    public static ReportViewer of(Authentication authentication) {
        return new ReportViewer(authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .noneMatch(role -> "ROLE_COORDINATOR".equals(role) || "ROLE_ADMINISTRATOR".equals(role)));
    }
}
