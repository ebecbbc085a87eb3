/** What every page has around it: navigation by role, language, the network looked at, and pages that explain a refusal. */
@NullMarked
package org.lotse.dashboard.layout;

import org.jspecify.annotations.NullMarked;
